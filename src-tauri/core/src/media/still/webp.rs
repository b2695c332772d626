//! WebP: the data of the first frame in a file of its own (<https://developers.google.com/speed/webp/docs/riff_container>). It is as
//! large as that frame, which nearly always is the whole.

/// A chunk's name and length before its data.
const HEAD: usize = 8;
/// Place, size, time and manner of a frame before its data.
const FRAME: usize = 16;

pub(super) fn first(file: &[u8]) -> Option<Vec<u8>> {
    let mut frames = Chunks(file.get(12..)?).filter(|(name, _)| *name == b"ANMF").map(|(_, data)| data);
    let (first, _second) = (frames.next()?, frames.next()?);
    let size = first.get(6..12)?;
    let parts: Vec<_> = Chunks(first.get(FRAME..)?).collect();
    let picture = parts.iter().find(|(name, _)| matches!(*name, b"VP8 " | b"VP8L"))?;
    let see_through = parts.iter().find(|(name, _)| *name == b"ALPH").filter(|_| picture.0 == b"VP8 ");
    let mut body = b"WEBP".to_vec();
    if let Some(see_through) = see_through {
        // Only the long form of a file has a place for it.
        let mut form = vec![0x10, 0, 0, 0];
        form.extend(size);
        put(&mut body, (b"VP8X", &form));
        put(&mut body, *see_through);
    }
    put(&mut body, *picture);
    let length = u32::try_from(body.len()).ok()?;
    Some([&b"RIFF"[..], &length.to_le_bytes(), &body].concat())
}

type Chunk<'a> = (&'a [u8; 4], &'a [u8]);

fn put(body: &mut Vec<u8>, (name, data): Chunk<'_>) {
    body.extend(name);
    // A file is read up to some megabytes.
    body.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
    body.extend(data);
    body.extend(&[0][..data.len() % 2]);
}

/// The chunks that lie one behind the other; a last one that was cut off is left out.
struct Chunks<'a>(&'a [u8]);

impl<'a> Iterator for Chunks<'a> {
    type Item = Chunk<'a>;

    fn next(&mut self) -> Option<Chunk<'a>> {
        let (name, rest) = self.0.split_first_chunk::<4>()?;
        let (length, _) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let data = self.0.get(HEAD..HEAD.checked_add(length)?)?;
        self.0 = self.0.get(HEAD + length + length % 2..).unwrap_or_default();
        Some((name, data))
    }
}
