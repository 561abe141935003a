//! A server that costs next to nothing: it reads requests and gives each the same answer.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// What Seam answers, in both places where a portal can stand.
pub const ANSWER: &str = r#"{"customer_portal":{"url":"https://connect.getseam.com/customer_portals/7a1b9c6e-52d4-4f3a-9e08-1c2d3e4f5a6b?token=seam_cst_4vJ8mQ2xT7bN5kW9","customer_key":"grand-hotel","workspace_id":"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90","created_at":"2026-12-01T15:00:00.000Z","expires_at":"2026-12-08T15:00:00.000Z"},"magic_link":{"url":"https://connect.getseam.com/customer_portals/7a1b9c6e-52d4-4f3a-9e08-1c2d3e4f5a6b?token=seam_cst_4vJ8mQ2xT7bN5kW9","customer_key":"grand-hotel","workspace_id":"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90","created_at":"2026-12-01T15:00:00.000Z","expires_at":"2026-12-08T15:00:00.000Z"},"ok":true}"#;

/// Starts the server, which runs until the program ends.
pub fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port on loopback");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve(stream));
        }
    });
    address
}

/// Goes on until the client closes the connection.
fn serve(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {}\r\n\
         seam-request-id: 9d5c2b1f-6a7d-4c90-8a0b-5f1c6a4e4f0e\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    let mut buffer = vec![0; 256 * 1024];
    loop {
        skip_request(&mut stream, &mut buffer)?;
        stream.write_all(answer.as_bytes())?;
    }
}

/// A client sends nothing more before it has an answer, so all that comes is one request.
fn skip_request(stream: &mut TcpStream, buffer: &mut [u8]) -> io::Result<()> {
    let mut filled = 0;
    let (head, length) = loop {
        match stream.read(&mut buffer[filled..])? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => filled += count,
        }
        if let Some(head) = head(&buffer[..filled]) {
            break head;
        }
    };
    let mut left = (head + length).saturating_sub(filled);
    while left > 0 {
        let count = stream.read(buffer)?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        left = left.saturating_sub(count);
    }
    Ok(())
}

/// How long head and body are, once the head is whole.
fn head(bytes: &[u8]) -> Option<(usize, usize)> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    Some((
        end + 4,
        length.map_or(0, |length| length.parse().expect("a length")),
    ))
}
