//! Which addresses are on the public net.

use crate::address::origin::is_loopback;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// What is not on the public net, first address and length of the prefix: IANA's registry of special-purpose addresses,
/// <https://www.iana.org/assignments/iana-ipv4-special-registry>, multicast and what is reserved.
const SPECIAL: &[(Ipv4Addr, u32)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 31, 196, 0), 24),
    (Ipv4Addr::new(192, 52, 193, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(192, 175, 48, 0), 24),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// The parts of 2000::/3 that are not on the public net; all else outside of 2000::/3 is not, either. See
/// <https://www.iana.org/assignments/iana-ipv6-special-registry>. 2002::/16 would lead to any IPv4 address by relays that are no more.
const SPECIAL_6: &[(Ipv6Addr, u32)] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Names that only mean something on this machine or in its own network.
const NEAR: &[&str] = &[
    "corp",
    "domain",
    "home",
    "home.arpa",
    "internal",
    "intranet",
    "lan",
    "local",
    "localdomain",
    "localhost",
    "private",
    "workgroup",
];

/// True for an address on the public net: not on this machine, not in its network, not reserved. An IPv4 address inside of
/// an IPv6 one (`::ffff:0:0/96`, and `64:ff9b::/96`, by which networks without IPv4 reach the rest of the net) counts by itself.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => {
            !SPECIAL.iter().any(|(net, bits)| four.to_bits() >> (32 - bits) == net.to_bits() >> (32 - bits))
        }
        IpAddr::V6(six) => match inside(six) {
            Some(four) => is_public(IpAddr::V4(four)),
            None => {
                let special =
                    |(net, bits): &(Ipv6Addr, u32)| six.to_bits() >> (128 - bits) == net.to_bits() >> (128 - bits);
                six.segments()[0] >> 13 == 1 && !SPECIAL_6.iter().any(special)
            }
        },
    }
}

/// The IPv4 address that an IPv6 one stands for.
fn inside(six: Ipv6Addr) -> Option<Ipv4Addr> {
    let translated = || six.to_bits() >> 32 == Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0).to_bits() >> 32;
    six.to_ipv4_mapped().or_else(|| translated().then(|| Ipv4Addr::from_bits(six.to_bits() as u32)))
}

/// True for what can be seen to lie on this machine or in its network, and for addresses that no server on the net is named
/// by: whoever writes an IPv4 address as IPv6 hides something.
pub(super) fn is_near(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(four)) => !is_public(four.into()),
        Some(Host::Ipv6(six)) => inside(six).is_some() || !is_public(six.into()),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            let below = |end: &&str| name.strip_suffix(*end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
            is_loopback(url) || !name.contains('.') || NEAR.iter().any(below)
        }
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public(text: &str) -> bool {
        is_public(text.parse().expect("an address"))
    }

    #[test]
    fn the_net_is_public() {
        for address in [
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.0.3.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "198.51.99.255",
            "203.0.114.0",
            "223.255.255.255",
            "2606:4700:4700::1111",
            "2a01:4f8::1",
            "2001:4860:4860::8888",
            "2001:200::1",
            "2003::1",
            "3ffe::1",
            "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
        ] {
            assert!(public(address), "{address} is on the net");
        }
    }

    #[test]
    fn everything_special_is_not() {
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.255",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.0.170",
            "192.0.2.1",
            "192.31.196.1",
            "192.52.193.1",
            "192.88.99.1",
            "192.168.0.1",
            "192.168.255.255",
            "192.175.48.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::8.8.8.8",
            "::ffff:127.0.0.1",
            "::ffff:192.168.1.1",
            "::ffff:100.64.0.1",
            "64:ff9b::127.0.0.1",
            "64:ff9b::10.0.0.1",
            "64:ff9b::169.254.169.254",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:20::1",
            "2001:1ff::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:808:808::1",
            "2620:4f:8000::1",
            "3fff::1",
            "3fff:fff::1",
            "4000::1",
            "5f00::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "feff::1",
            "ff02::1",
            "ff0e::1",
        ] {
            assert!(!public(address), "{address} is not on the net");
        }
    }

    #[test]
    fn names_that_mean_something_only_here() {
        for (host, near) in [
            ("localhost", true),
            ("a.localhost", true),
            ("router", true),
            ("router.", true),
            ("router.lan", true),
            ("ROUTER.LAN", true),
            ("nas.local", true),
            ("nas.local.", true),
            ("nas.home.arpa", true),
            ("nas.localdomain", true),
            ("wiki.corp", true),
            ("db.internal", true),
            ("0x7f.1", true),
            ("2130706433", true),
            ("017700000001", true),
            ("[::ffff:8.8.8.8]", true),
            ("[64:ff9b::808:808]", true),
            ("mastodon.social", false),
            ("local.example", false),
            ("notlocal", true),
            ("mylan.example", false),
            ("arpa.example", false),
            ("8.8.8.8", false),
            ("[2606:4700:4700::1111]", false),
        ] {
            let url = Url::parse(&format!("https://{host}/x")).expect(host);
            assert_eq!(is_near(&url), near, "{host}");
        }
    }
}
