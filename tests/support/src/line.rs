//! A slow line to a server: what goes over it takes its time, and now and then a request is cut off.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::time::Instant;

/// As much as goes over the line in one piece.
const PIECE: usize = 1460;
/// What a request begins with.
const METHODS: [&[u8]; 6] = [b"GET ", b"POST ", b"PUT ", b"PATCH ", b"DELETE ", b"HEAD "];

/// How slow and how bad a line is.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// How long a piece is on its way, in each direction.
    pub delay: Duration,
    /// How much goes over it, in each direction.
    pub bits_per_second: u32,
    /// How many of a thousand requests are cut off: half of them before they arrive, half of them before the answer does.
    pub cut_of_thousand: u32,
    /// Which ones: the same seed cuts off the same numbers.
    pub seed: u64,
}

/// What happened on a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Requests that were sent.
    pub requests: u64,
    /// Those of them that were cut off.
    pub cut: u64,
}

/// A line of one home: all that goes to one server or another shares it. A clone is the same line.
#[derive(Clone, Debug)]
pub struct Line(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    shape: Shape,
    state: Mutex<State>,
    /// Nobody listens at its near end.
    down: watch::Sender<bool>,
}

#[derive(Debug)]
struct State {
    /// When the last piece that was sent has left, to the servers and back.
    free: [Instant; 2],
    /// So many uploads are still to be cut off, each after so many bytes.
    uploads: (usize, usize),
    traffic: Traffic,
}

/// How a request fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Arrives,
    /// It never comes to the server.
    Lost,
    /// The server does what it says, and the answer never comes back.
    Unanswered,
}

impl Line {
    /// A line of this shape.
    pub fn new(shape: Shape) -> Self {
        let free = [Instant::now(); 2];
        let state = Mutex::new(State { free, uploads: (0, 0), traffic: Traffic::default() });
        Self(Arc::new(Inner { shape, state, down: watch::Sender::new(false) }))
    }

    /// A line on which nothing takes longer than without it.
    pub fn good() -> Self {
        Self::new(Shape { delay: Duration::ZERO, bits_per_second: u32::MAX, cut_of_thousand: 0, seed: 0 })
    }

    /// Takes the line down: connections end, and new ones are refused. Or puts it up again, at the same address. It takes a moment.
    pub fn set_down(&self, down: bool) {
        self.0.down.send_replace(down);
    }

    /// Waits until the line is down, or up.
    async fn until_down(&self, down: bool) {
        // The sender lives as long as this.
        let _ = self.0.down.subscribe().wait_for(|now| *now == down).await;
    }

    /// What happened so far.
    pub fn traffic(&self) -> Traffic {
        self.state().traffic
    }

    /// Cuts the next uploads off, each when so many bytes of it have come by.
    pub fn cut_uploads(&self, times: usize, after: usize) {
        self.state().uploads = (times, after);
    }

    /// Whether an upload is to be cut off of which so many bytes have come by.
    fn cuts_upload(&self, passed: usize) -> bool {
        let mut state = self.state();
        let (times, after) = state.uploads;
        let cut = times > 0 && passed > after;
        if cut {
            state.uploads.0 -= 1;
            state.traffic.cut += 1;
        }
        cut
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When a piece of this size comes out at the other end.
    fn send(&self, back: bool, bytes: usize) -> Instant {
        let shape = self.0.shape;
        let takes = Duration::from_secs_f64(bytes as f64 * 8.0 / f64::from(shape.bits_per_second.max(1)));
        let mut state = self.state();
        let free = &mut state.free[usize::from(back)];
        *free = (*free).max(Instant::now()) + takes;
        *free + shape.delay
    }

    /// Counts a request, and draws its lot.
    fn next(&self) -> Fate {
        let mut state = self.state();
        let number = state.traffic.requests;
        state.traffic.requests += 1;
        let lot = mixed(self.0.shape.seed.wrapping_add(number));
        if lot % 1000 >= u64::from(self.0.shape.cut_of_thousand) {
            return Fate::Arrives;
        }
        state.traffic.cut += 1;
        if lot >> 63 == 0 { Fate::Lost } else { Fate::Unanswered }
    }
}

/// SplitMix64: <https://doi.org/10.1145/2714064.2660195>
fn mixed(seed: u64) -> u64 {
    let seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(0x9E37_79B9_7F4A_7C15);
    let seed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let seed = (seed ^ (seed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    seed ^ (seed >> 31)
}

/// The near end of a line to one server. Ends when dropped.
#[derive(Debug)]
pub struct Relay {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Relay {
    /// Listens on a free port, and passes on what comes to this address.
    pub fn start(line: &Line, to: SocketAddr) -> Self {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        listener.set_nonblocking(true).expect("a fresh socket can be made non-blocking");
        let address = listener.local_addr().expect("a bound socket has an address");
        let (stop, stopped) = oneshot::channel();
        let line = line.clone();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
            let local = tokio::task::LocalSet::new();
            local.block_on(&runtime, async {
                let mut listener = TcpListener::from_std(listener).expect("the socket is non-blocking");
                let serve = async {
                    loop {
                        let accepted = tokio::select! {
                            accepted = listener.accept() => accepted,
                            () = line.until_down(true) => {
                                drop(listener);
                                line.until_down(false).await;
                                listener = TcpListener::bind(address).await.expect("its own port is still free");
                                continue;
                            }
                        };
                        let Ok((near, _)) = accepted else { return };
                        tokio::task::spawn_local(connection(line.clone(), near, to));
                    }
                };
                tokio::select! { () = serve => {}, _ = stopped => {} }
            });
        });
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// One connection: it ends when either side ends it, or the line cuts it off.
async fn connection(line: Line, near: TcpStream, to: SocketAddr) {
    // A connection is made by a question and an answer.
    tokio::time::sleep(2 * line.0.shape.delay).await;
    let Ok(far) = TcpStream::connect(to).await else { return };
    for stream in [&near, &far] {
        // What the line delays is enough.
        let _ = stream.set_nodelay(true);
    }
    let (near_in, near_out) = near.into_split();
    let (far_in, far_out) = far.into_split();
    // The fate of each request that is under way, oldest first.
    let fates = Mutex::new(VecDeque::new());
    let cut = Notify::new();
    // How much has come by of the upload that is under way.
    let mut upload = None;
    let there = pass(&line, false, near_in, far_out, async |piece: &[u8]| {
        if METHODS.iter().any(|method| piece.starts_with(method)) {
            upload = piece.starts_with(b"POST /api/v2/media").then_some(0);
        }
        if let Some(passed) = &mut upload {
            *passed += piece.len();
            if line.cuts_upload(*passed) {
                cut.notify_one();
                return false;
            }
        }
        if !METHODS.iter().any(|method| piece.starts_with(method)) {
            return true;
        }
        let fate = line.next();
        if fate == Fate::Lost {
            tokio::time::sleep(line.0.shape.delay).await;
            cut.notify_one();
            return false;
        }
        fates.lock().unwrap_or_else(PoisonError::into_inner).push_back(fate);
        true
    });
    let back = pass(&line, true, far_in, near_out, async |piece: &[u8]| {
        if !piece.starts_with(b"HTTP/") {
            return true;
        }
        let fate = fates.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        if fate == Some(Fate::Unanswered) {
            tokio::time::sleep(line.0.shape.delay).await;
            cut.notify_one();
            return false;
        }
        true
    });
    tokio::select! {
        _ = async { tokio::join!(there, back) } => {}
        () = cut.notified() => {}
        () = line.until_down(true) => {}
    }
}

/// Passes on what comes in, piece by piece, each when it comes out at the other end, until there is no more or one may not pass.
async fn pass(
    line: &Line,
    back: bool,
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    mut may: impl AsyncFnMut(&[u8]) -> bool,
) {
    let (send, mut sent) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let take_in = async {
        let mut piece = vec![0; PIECE];
        while let Ok(count @ 1..) = from.read(&mut piece).await {
            if !may(&piece[..count]).await || send.send((line.send(back, count), piece[..count].to_vec())).is_err() {
                break;
            }
        }
        drop(send);
    };
    let give_out = async {
        while let Some((at, piece)) = sent.recv().await {
            tokio::time::sleep_until(at).await;
            if to.write_all(&piece).await.is_err() {
                break;
            }
        }
        let _ = to.shutdown().await;
    };
    tokio::join!(take_in, give_out);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StrictServer;

    const SHAPE: Shape =
        Shape { delay: Duration::from_millis(40), bits_per_second: 1_000_000, cut_of_thousand: 0, seed: 1 };

    async fn get(server: &StrictServer, path: &str) -> Result<usize, reqwest::Error> {
        let answer = crate::person::browser().get(format!("{}{path}", server.url())).send().await?;
        answer.bytes().await.map(|bytes| bytes.len())
    }

    #[tokio::test]
    async fn what_goes_over_it_takes_its_time() {
        let line = Line::new(Shape { bits_per_second: 80_000, ..SHAPE });
        let server = StrictServer::start_over(&line);
        assert!(server.url().ends_with(&server.address().port().to_string()), "it is known by the line's near end");
        let begun = Instant::now();
        let bytes = get(&server, "/api/v2/instance").await.expect("it arrives");
        let least = Duration::from_millis(160) + Duration::from_secs_f64(bytes as f64 / 10_000.0);
        let took = begun.elapsed();
        assert!(took >= least, "a connection, a request and {bytes} bytes take {least:?} at least, not {took:?}");
        assert!(took < least + Duration::from_secs(2), "and not much more than that: {took:?}");
        assert_eq!(line.traffic(), Traffic { requests: 1, cut: 0 }, "it was counted");
    }

    #[tokio::test]
    async fn some_requests_are_cut_off_on_either_way() {
        let line = Line::new(Shape { delay: Duration::from_millis(1), cut_of_thousand: 300, ..SHAPE });
        let server = StrictServer::start_over(&line);
        let mut failed = 0;
        for _ in 0..60 {
            failed += u64::from(get(&server, "/api/v1/instance").await.is_err());
        }
        let traffic = line.traffic();
        assert_eq!((traffic.requests, traffic.cut), (60, failed), "those that were cut off are those that failed");
        assert!((8..=30).contains(&failed), "about 18 of 60: {failed}");
        let arrived = server.count("GET /api/v1/instance") as u64;
        assert!(arrived > 60 - failed && arrived < 60, "some of them came to the server, some did not: {arrived}");
    }
}
