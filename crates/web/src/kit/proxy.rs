//! Where a request comes from when a web server stands in front: the header `X-Forwarded-For` is believed only where
//! the other end of the connection is one of our own proxies, and then only as far as our proxies wrote it.

use axum::http::HeaderMap;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

/// An address, or all that begin alike: `10.0.0.0/8`, `2001:db8::/32`, `127.0.0.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Net {
    first: IpAddr,
    /// How many bits are alike.
    alike: u8,
}

/// Neither an address nor a net.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoNet;

impl fmt::Display for NoNet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no address and no net")
    }
}

impl FromStr for Net {
    type Err = NoNet;
    fn from_str(text: &str) -> Result<Self, NoNet> {
        let (address, alike) = text.split_once('/').map_or((text, None), |(a, n)| (a, Some(n)));
        let first: IpAddr = address.parse().map_err(|_| NoNet)?;
        let most = if first.is_ipv4() { 32 } else { 128 };
        let digits = |n: &str| n.bytes().all(|b| b.is_ascii_digit());
        let alike = match alike {
            None => most,
            Some(n) => n.parse().ok().filter(|bits| *bits <= most && digits(n)).ok_or(NoNet)?,
        };
        Ok(Self { first, alike })
    }
}

impl Net {
    /// Whether an address lies in it.
    #[must_use]
    pub fn holds(&self, address: IpAddr) -> bool {
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(a), IpAddr::V4(b)) => begins_alike(a.to_bits().into(), b.to_bits().into(), 32, self.alike),
            (IpAddr::V6(a), IpAddr::V6(b)) => begins_alike(a.to_bits(), b.to_bits(), 128, self.alike),
            _ => false,
        }
    }
}

fn begins_alike(a: u128, b: u128, length: u8, alike: u8) -> bool {
    alike == 0 || (a ^ b) >> (length - alike) == 0
}

/// The address somebody comes from: the other end of the connection, or, when that is one of `ours`, the last address
/// in the header that is not. What stands before it was written by others and proves nothing.
#[must_use]
pub fn whence(ours: &[Net], peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let mut from = peer.to_canonical();
    let lines: Vec<&str> = headers.get_all("x-forwarded-for").iter().map(|v| v.to_str().unwrap_or("?")).collect();
    for told in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        if !ours.iter().any(|net| net.holds(from)) {
            break;
        }
        // A word that is no address was written by nobody we trust: whoever passed it on counts.
        let Some(address) = read(told.trim()) else { break };
        from = address;
    }
    from
}

/// An address, with or without a port.
fn read(told: &str) -> Option<IpAddr> {
    let bare = told.strip_prefix('[').and_then(|t| t.split(']').next()).unwrap_or(told);
    let address = bare.parse().ok().or_else(|| bare.rsplit_once(':').and_then(|(a, _)| a.parse().ok()));
    address.map(|a: IpAddr| a.to_canonical())
}

/// What tries are counted by: one address, or the net of one home or office, which has all its addresses at will.
#[must_use]
pub fn counted(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(a) => a.to_string(),
        IpAddr::V6(a) => Ipv6Addr::from_bits(a.to_bits() >> 64 << 64).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(ours: &[&str], peer: &str, lines: &[&str]) -> String {
        let ours: Vec<Net> = ours.iter().map(|n| n.parse().unwrap()).collect();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        whence(&ours, peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn a_header_from_a_stranger_is_not_believed() {
        assert_eq!(seen(&[], "127.0.0.1", &["203.0.113.9"]), "127.0.0.1");
        assert_eq!(seen(&["10.0.0.0/8"], "192.0.2.1", &["203.0.113.9"]), "192.0.2.1");
    }

    #[test]
    fn the_last_address_that_no_proxy_of_ours_has_is_the_one() {
        let ours = &["10.0.0.0/8", "127.0.0.1", "fd00::/8"];
        assert_eq!(seen(ours, "10.1.2.3", &["203.0.113.9"]), "203.0.113.9");
        // Whatever somebody writes in front changes nothing.
        assert_eq!(seen(ours, "10.1.2.3", &["1.2.3.4, 203.0.113.9, 10.9.9.9"]), "203.0.113.9");
        assert_eq!(seen(ours, "10.1.2.3", &["1.2.3.4", "203.0.113.9", "10.9.9.9,127.0.0.1"]), "203.0.113.9");
        assert_eq!(seen(ours, "::ffff:10.1.2.3", &["203.0.113.9:41000"]), "203.0.113.9");
        assert_eq!(seen(ours, "fd00::1", &["[2001:db8::7]:443"]), "2001:db8::7");
        // Nothing but our own: the one furthest away. Nothing at all, or no address: whoever passed it on.
        assert_eq!(seen(ours, "10.1.2.3", &["10.7.7.7"]), "10.7.7.7");
        assert_eq!(seen(ours, "10.1.2.3", &[]), "10.1.2.3");
        assert_eq!(seen(ours, "10.1.2.3", &["203.0.113.9, unknown"]), "10.1.2.3");
    }

    #[test]
    fn a_net_is_read_or_refused_whole() {
        for text in ["", "here", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/+8", "10.0.0/8", "::/129", "10.0.0.1:80"] {
            assert_eq!(text.parse::<Net>(), Err(NoNet), "{text}");
        }
        let holds = |net: &str, a: &str| net.parse::<Net>().unwrap().holds(a.parse().unwrap());
        assert!(holds("0.0.0.0/0", "203.0.113.9") && holds("192.0.2.0/25", "192.0.2.127") && holds("::1", "::1"));
        assert!(
            !holds("192.0.2.0/25", "192.0.2.128") && !holds("192.0.2.1", "192.0.2.2") && !holds("::/0", "192.0.2.1")
        );
    }

    #[test]
    fn one_home_counts_as_one() {
        let of = |a: &str| counted(a.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), of("2001:db8:1:2::9"));
        assert_ne!(of("2001:db8:1:2::9"), of("2001:db8:1:3::9"));
        assert_eq!(of("::ffff:203.0.113.9"), "203.0.113.9");
    }
}
