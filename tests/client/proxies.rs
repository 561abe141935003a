//! Proxies from environment variables. Each test uses a process of its own.

use std::env;
use std::time::Duration;

use crate::child::child;
use crate::connections::eventually;
use crate::reach::nothing_sent;
use crate::{builder, create};
use kit::server::{Connection, Server, portal};

const CHILD: &str = "proxies::child_behind_a_proxy";

/// Calls a host whose name cannot be resolved.
#[test]
fn child_behind_a_proxy() {
    if env::var_os("ENDPOINT").is_none() {
        return;
    }
    // Only one call waits for its end. The others have all the time that a busy machine needs.
    let limit = env::var("MILLISECONDS").map_or(10_000, |limit| limit.parse().expect("a number"));
    let client = builder(env::var("ENDPOINT").unwrap())
        .allow_http(true)
        .timeout(Duration::from_millis(limit))
        .build();
    match client {
        Ok(client) if env::var_os("SUCCEEDS").is_some() => {
            println!("\nclient: {:?}", create(&client).is_ok());
        }
        Ok(client) => println!("\nclient: {:?}", nothing_sent(&client)),
        Err(error) => println!("\nclient: {error}"),
    }
}

fn behind(variables: &[(&str, &str)]) -> String {
    let endpoint = [("ENDPOINT", "https://seam.invalid")];
    child(CHILD, &[variables, &endpoint].concat())
}

fn forbidding() -> Server {
    Server::answering("HTTP/1.1 403 Forbidden\r\n\r\n")
}

#[test]
fn a_proxy_that_fails() {
    let hangs_up = Server::start(|connection| drop(connection.request()));
    for proxy in [hangs_up, forbidding()] {
        let host = proxy.host();
        assert_eq!(
            behind(&[("ALL_PROXY", &format!("http://me:Hush@{host}"))]),
            format!(
                "(\"Transport: no connection to seam.invalid through the proxy {host}: \
                 check the network and the endpoint\", 2)"
            ),
        );
        assert!(eventually(|| proxy.requests() == 3));
    }
}

#[test]
fn a_proxy_that_wants_credentials() {
    let proxy = Server::answering("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    let host = proxy.host();
    assert_eq!(
        behind(&[("ALL_PROXY", &format!("http://me:Hush@{host}"))]),
        format!(
            "(\"Transport: no connection to seam.invalid through the proxy {host}, which requires \
             credentials (407): put them in the URL of the proxy, as in \
             `http://user:password@host:port`\", 0)"
        ),
    );
    assert_eq!(proxy.requests(), 1);
}

#[test]
fn a_proxy_that_is_silent() {
    let proxy = Server::start(Connection::wait_for_close);
    assert_eq!(
        behind(&[("ALL_PROXY", &proxy.url()), ("MILLISECONDS", "500")]),
        "(\"Timeout: nothing could be sent within 500ms: check the network, or raise `timeout`\", 0)",
    );
    assert_eq!(proxy.connections(), 1);
}

/// Through a proxy's tunnel, the client starts TLS with a server that does not support it.
#[test]
fn a_handshake_that_fails_behind_a_proxy() {
    let proxy = Server::start(|connection| {
        connection.request();
        connection.send("HTTP/1.1 200 Connected\r\n\r\nHTTP/1.1 400 No TLS here\r\n\r\n");
        connection.wait_for_close();
    });
    let printed = behind(&[("ALL_PROXY", &proxy.url())]);
    let start = "(\"Transport: no TLS connection to seam.invalid through the proxy ";
    assert!(printed.starts_with(start), "{printed}");
    assert!(printed.contains(", nothing was sent: "), "{printed}");
    assert_eq!(proxy.connections(), 1);
}

#[test]
fn a_call_through_a_tunnel() {
    let proxy = Server::start(|connection| {
        let head = connection.request().map(|request| request.head);
        assert!(
            head.unwrap()
                .starts_with("CONNECT seam.invalid:80 HTTP/1.1")
        );
        connection.send("HTTP/1.1 200 Connected\r\n\r\n");
        while connection.request().is_some() {
            connection.send(portal("x"));
        }
    });
    let variables = [
        ("ALL_PROXY", &*proxy.url()),
        ("ENDPOINT", "http://seam.invalid"),
        ("SUCCEEDS", "yes"),
    ];
    assert_eq!(child(CHILD, &variables), "true");
    assert_eq!((proxy.connections(), proxy.requests()), (1, 2));
}

#[test]
fn a_call_through_socks() {
    let proxy = Server::start(|connection| {
        // A greeting with one authentication method, and the request to connect to a name.
        connection.read(3);
        connection.send([5, 0]);
        connection.read(7 + "seam.invalid".len());
        connection.send([5, 0, 0, 1, 127, 0, 0, 1, 0, 80]);
        while connection.request().is_some() {
            connection.send(portal("x"));
        }
    });
    let variables = [
        ("ALL_PROXY", &*proxy.url().replace("http:", "socks5h:")),
        ("ENDPOINT", "http://seam.invalid"),
        ("SUCCEEDS", "yes"),
    ];
    assert_eq!(child(CHILD, &variables), "true");
    assert_eq!((proxy.connections(), proxy.requests()), (1, 1));
}

/// A part of the request may have reached the server.
#[test]
fn a_connection_through_socks_that_is_lost() {
    let proxy = Server::start(|connection| {
        connection.read(3);
        connection.send([5, 0]);
        connection.read(7 + "seam.invalid".len());
        connection.send([5, 0, 0, 1, 127, 0, 0, 1, 0, 80]);
        connection.request();
    });
    let variables = [
        ("ALL_PROXY", &*proxy.url().replace("http:", "socks5h:")),
        ("ENDPOINT", "http://seam.invalid"),
        ("SUCCEEDS", "no"),
    ];
    assert_eq!(child(CHILD, &variables), "false");
    assert_eq!(
        proxy.requests(),
        1,
        "it may have been sent, so it is not sent again"
    );
}

#[test]
fn the_first_variable_names_the_proxy() {
    let (used, other) = (forbidding(), forbidding());
    let order = [
        "ALL_PROXY",
        "all_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "HTTP_PROXY",
        "http_proxy",
    ];
    for pair in order.windows(2) {
        let before = used.requests();
        behind(&[(pair[0], &used.url()), (pair[1], &other.url())]);
        assert!(eventually(|| used.requests() == before + 3), "{pair:?}");
    }
    assert_eq!(other.requests(), 0);
    assert_eq!(
        behind(&[("HTTPS_PROXY", "me:Hush@"), ("HTTP_PROXY", &other.url())]),
        "HTTPS_PROXY is not the URL of a proxy: write it as `http://host:port`, or unset it",
    );
}

#[test]
fn no_proxy_is_read_as_documented() {
    for (no_proxy, is_direct) in [
        ("seam.invalid", true),
        ("x,SEAM.invalid", true),
        (".invalid", true),
        ("*.invalid", true),
        ("seam.*", true),
        ("*", true),
        ("invalid", false),
        ("x, seam.invalid", false),
        ("", false),
    ] {
        let proxy = forbidding();
        behind(&[("ALL_PROXY", &proxy.url()), ("NO_PROXY", no_proxy)]);
        assert_eq!(proxy.connections() == 0, is_direct, "{no_proxy}");
    }
}
