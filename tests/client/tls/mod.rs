//! A server with TLS. The client trusts its certificate or does not.
//!
//! `localhost.pem` is the server's certificate and `key.pem` its key. `other.pem` is a certificate
//! that no server uses.

use std::env;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use seam_portal::{CreatePortal, Locale};

use crate::child::child;
use crate::reach::nothing_sent;
use crate::{builder, create, outcome};
use kit::server::{json, portal, split};

type Stream = StreamOwned<ServerConnection, std::net::TcpStream>;

/// Calls `serve` with each connection, and returns the endpoint and the number of connections.
fn start(serve: fn(&mut Stream)) -> (String, Arc<AtomicUsize>) {
    let certificate = CertificateDer::from_pem_slice(include_bytes!("localhost.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("key.pem")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            counted.fetch_add(1, SeqCst);
            let connection = ServerConnection::new(config.clone()).unwrap();
            thread::spawn(move || serve(&mut StreamOwned::new(connection, stream)));
        }
    });
    (format!("https://localhost:{port}"), connections)
}

fn answer_all(stream: &mut Stream) {
    let (mut bytes, mut chunk) = (Vec::new(), vec![0; 64 * 1024]);
    while let Ok(length) = stream.read(&mut chunk)
        && length > 0
    {
        bytes.extend_from_slice(&chunk[..length]);
        if split(&bytes).is_some() {
            bytes.clear();
            stream.write_all(portal("x").as_bytes()).unwrap();
        }
    }
}

/// Before the answer, the client receives TLS session tickets, which are not an answer.
fn answer_late(stream: &mut Stream) {
    thread::sleep(Duration::from_millis(800));
    answer_all(stream);
}

fn refuse_early(stream: &mut Stream) {
    let answer = json("413 Too Large", r#"{"error":{"type":"t","message":"m"}}"#);
    stream.read_exact(&mut [0; 1000]).unwrap();
    stream.write_all(answer.as_bytes()).unwrap();
    // A server that closes at once may reset the connection before its answer is read.
    thread::sleep(Duration::from_millis(300));
}

fn be_silent(stream: &mut Stream) {
    drop(stream.read_to_end(&mut Vec::new()));
}

#[test]
fn child_with_tls() {
    let (Ok(endpoint), Ok(what)) = (env::var("ENDPOINT"), env::var("WHAT")) else {
        return;
    };
    let client = builder(endpoint).build().unwrap();
    let large = CreatePortal {
        locale: Some(Locale::Other("x".repeat(6 << 20).into())),
        ..CreatePortal::default()
    };
    println!(
        "\nclient: {}",
        match &*what {
            "three calls" => [(); 3].map(|()| outcome(&create(&client))).join(", "),
            "a large call" => outcome(&client.create_portal(&large)),
            "a hurried call" => {
                let error = create(&client.with_timeout(Duration::from_millis(300))).unwrap_err();
                format!("{error} ({})", error.may_have_been_carried_out())
            }
            _ => format!("{:?}", nothing_sent(&client)),
        }
    );
}

/// The output of a client that only trusts this certificate.
fn trusting(certificate: &str, endpoint: &str, what: &str) -> String {
    let file = format!("{}/client/tls/{certificate}", env!("CARGO_MANIFEST_DIR"));
    let variables = [
        ("SSL_CERT_FILE", &*file),
        ("ENDPOINT", endpoint),
        ("WHAT", what),
    ];
    child("tls::child_with_tls", &variables)
}

#[test]
fn calls_share_a_connection() {
    let (endpoint, connections) = start(answer_all);
    assert_eq!(
        trusting("localhost.pem", &endpoint, "three calls"),
        ["Ok: https://portal.example/x?[redacted]"; 3].join(", ")
    );
    assert_eq!(connections.load(SeqCst), 1);
}

#[test]
fn an_early_answer_is_read() {
    let (endpoint, connections) = start(refuse_early);
    let printed = trusting("localhost.pem", &endpoint, "a large call");
    assert!(
        printed.starts_with("Api: refused by Seam with 413"),
        "{printed}"
    );
    assert_eq!(connections.load(SeqCst), 1);
}

#[test]
fn a_large_request_is_sent_whole() {
    let (endpoint, connections) = start(answer_late);
    assert_eq!(
        trusting("localhost.pem", &endpoint, "a large call"),
        "Ok: https://portal.example/x?[redacted]"
    );
    assert_eq!(connections.load(SeqCst), 1);
}

#[test]
fn a_time_limit_holds() {
    let (endpoint, _) = start(be_silent);
    assert_eq!(
        trusting("localhost.pem", &endpoint, "a hurried call"),
        "no complete answer within 300ms: the portal may have been made, send again or raise \
         `timeout` (true)",
    );
}

#[test]
fn a_certificate_that_is_not_trusted() {
    let (endpoint, connections) = start(answer_all);
    let host = endpoint.replace("https://", "");
    assert_eq!(
        trusting("other.pem", &endpoint, "nothing is sent"),
        format!(
            "(\"Transport: no TLS connection to {host}, nothing was sent: io: invalid peer \
             certificate: UnknownIssuer: add its issuer to the certificates that the system trusts, \
             on Linux also with `SSL_CERT_FILE`, or use an `agent` that trusts it\", 0)"
        ),
    );
    assert_eq!(connections.load(SeqCst), 1);
}
