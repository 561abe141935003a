//! The address that it listens on, and the names by which clients reach it.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, TcpListener, TcpStream};

use seam_portal::portal;
use seam_portal::testing::FakeSeam;

use crate::wire::{call, post};

#[test]
fn by_default_it_is_a_free_port_of_loopback() {
    let [one, other] = [FakeSeam::start(), FakeSeam::builder().start()].map(Result::unwrap);
    for seam in [&one, &other] {
        assert_eq!(seam.address().ip(), Ipv4Addr::LOCALHOST);
        assert_eq!(seam.endpoint(), format!("http://{}", seam.address()));
    }
    assert_ne!(one.address().port(), other.address().port());
}

#[test]
fn a_port_can_be_asked_for() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr();
    let free = free.unwrap();
    let seam = FakeSeam::builder().address(free).start().unwrap();
    assert_eq!(seam.address(), free);
    drop(seam);
    // The port is free again at once.
    let seam = FakeSeam::builder().address(free.to_string()).start();
    assert_eq!(seam.unwrap().address(), free);
}

#[test]
fn all_interfaces_are_reached_by_loopback() {
    let seam = FakeSeam::builder().address("0.0.0.0:0").start().unwrap();
    let port = seam.address().port();
    assert_eq!(seam.endpoint(), format!("http://127.0.0.1:{port}"));
    let portal = portal!(seam.client().unwrap(), {}).unwrap();
    assert!(portal.url().starts_with(seam.endpoint()));
    drop(seam);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn its_client_reaches_any_address() {
    // The address that this machine would use to reach others, if it has a network.
    let outside = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    let address = outside
        .connect("192.0.2.1:9")
        .and_then(|()| outside.local_addr());
    let address = address.map_or(Ipv4Addr::LOCALHOST.into(), |address| address.ip());
    let seam = FakeSeam::builder().address((address, 0)).start().unwrap();
    let portal = portal!(seam.client().unwrap(), {}).unwrap();
    assert!(portal.url().starts_with(&format!("http://{address}:")));
}

#[test]
fn links_lead_to_the_host_that_was_asked() {
    let seam = FakeSeam::start().unwrap();
    let url = |host: &str| {
        let mut wire = crate::wire::Wire::open(&seam);
        let request = post(&seam, "{}").bytes();
        let request = String::from_utf8(request).unwrap();
        let host = if host.is_empty() {
            String::new()
        } else {
            format!("host: {host}\r\n")
        };
        wire.write(request.replace("host: seam\r\n", &host).as_bytes())
            .unwrap();
        let answer = wire.answer(false).unwrap().json();
        answer["customer_portal"]["url"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    for host in [
        "fake-seam",
        "fake-seam:8080",
        "host.docker.internal:1",
        "[::1]:8080",
    ] {
        let url = url(host);
        assert!(
            url.starts_with(&format!("http://{host}/customer_portal?token=")),
            "{url}"
        );
    }
    // An invalid host is not copied into a link.
    for host in [
        "", "a b", "a/b", "me@host", "host?x", "host#x", "host:0", "\"><b>", "hö",
    ] {
        let url = url(host);
        assert!(
            url.starts_with(&format!("{}/customer_portal?", seam.endpoint())),
            "{url}"
        );
    }
    assert!(seam.endpoint().ends_with(&seam.address().to_string()));
    assert_eq!(call(&seam, &post(&seam, "{}")).status, 200);
}

fn error(address: &str) -> (ErrorKind, String) {
    let error = FakeSeam::builder().address(address).start().unwrap_err();
    (error.kind(), error.to_string())
}

#[test]
fn says_why_it_cannot_listen() {
    let seam = FakeSeam::start().unwrap();
    let taken = seam.address().to_string();
    let (kind, message) = error(&taken);
    assert_eq!(kind, ErrorKind::AddrInUse);
    assert!(
        message.starts_with(&format!("cannot listen on {taken}: ")),
        "{message}"
    );
    assert!(
        message.ends_with("; use another port, or 0 for a free one"),
        "{message}"
    );

    // An address reserved for documentation, which no machine has.
    let (kind, message) = error("192.0.2.1:0");
    assert_eq!(kind, ErrorKind::AddrNotAvailable);
    assert!(
        message.starts_with("cannot listen on 192.0.2.1:0: "),
        "{message}"
    );

    for wrong in ["127.0.0.1", "8080", "127.0.0.1:port"] {
        let (kind, message) = error(wrong);
        assert_eq!(kind, ErrorKind::InvalidInput, "{wrong}");
        assert!(
            message.starts_with("cannot find the address to listen on: "),
            "{message}"
        );
        assert!(
            message.ends_with("; write it as \"127.0.0.1:8080\""),
            "{message}"
        );
    }
}

#[test]
fn the_first_address_that_can_be_had_counts() {
    let seam = FakeSeam::start().unwrap();
    let addresses = [seam.address(), (Ipv4Addr::LOCALHOST, 0).into()];
    let other = FakeSeam::builder().address(&addresses[..]).start().unwrap();
    assert_eq!(other.address().ip(), IpAddr::from(Ipv4Addr::LOCALHOST));
    let message = FakeSeam::builder()
        .address(&[][..])
        .start()
        .unwrap_err()
        .to_string();
    assert!(message.starts_with("cannot listen"), "{message}");
}
