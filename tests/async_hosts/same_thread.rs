//! A call that blocks the thread that its server needs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use seam_portal::{Client, Error, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::{REQUEST, current_thread, fake_seam};

const BODY: &str = r#"{"customer_portal":{"url":"https://portal.example/?token=t","customer_key":"grand-hotel","workspace_id":"w","created_at":"2026-12-01T15:00:00Z","expires_at":"2026-12-08T15:00:00Z"}}"#;

/// Answers one request on each connection, on the runtime that it is spawned on.
async fn serve(listener: TcpListener, accepted: Arc<AtomicUsize>) {
    loop {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        accepted.fetch_add(1, SeqCst);
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            stream.read_buf(&mut request).await.expect("a request");
        }
        let length = BODY.len();
        let answer = format!(
            "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{BODY}"
        );
        // A client that has given up does not listen any more.
        drop(stream.write_all(answer.as_bytes()).await);
    }
}

#[test]
fn a_server_on_the_same_thread_cannot_answer() {
    current_thread().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
        let accepted = Arc::new(AtomicUsize::new(0));
        tokio::spawn(serve(listener, accepted.clone()));
        let seam = Client::builder()
            .api_key("seam_key")
            .endpoint(endpoint)
            .retries(RetryPolicy::none())
            .build()
            .expect("a client");

        let error = seam
            .with_timeout(Duration::from_millis(300))
            .create_portal(&REQUEST);
        assert!(matches!(error, Err(Error::Timeout(_))), "{error:?}");
        assert_eq!(accepted.load(SeqCst), 0);

        // The same server answers a call on another thread.
        let call = tokio::task::spawn_blocking(move || seam.create_portal(&REQUEST));
        assert!(call.await.expect("no panic").is_ok());
        assert!(accepted.load(SeqCst) > 0);
    });
}

#[test]
fn fake_seam_has_threads_of_its_own() {
    let portal = current_thread().block_on(async {
        let (_fake, seam) = fake_seam();
        seam.create_portal(&REQUEST)
    });
    assert!(portal.is_ok());
}
