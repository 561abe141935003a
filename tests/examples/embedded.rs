//! `embedded`: a server, called as a browser would call it.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};
use std::sync::Barrier;
use std::thread;

use seam_portal::testing::{Failure, FakeSeam};
use seam_portal::ureq::http::Response;
use seam_portal::ureq::{self, Body};
use serde_json::json;

use super::{Ran, assert_link, environment, program};

/// A running example.
pub(super) struct Server {
    process: Child,
    pub(super) room: String,
}

impl Server {
    fn start(environment: &[(&str, &str)]) -> Self {
        Server::of("embedded", environment)
    }

    pub(super) fn of(example: &str, environment: &[(&str, &str)]) -> Self {
        let mut process = program(example)
            .arg("0")
            .envs(environment.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the example");
        let mut room = String::new();
        let stdout = process.stdout.take().expect("its output");
        BufReader::new(stdout).read_line(&mut room).expect("a line");
        assert!(room.starts_with("http://127.0.0.1:"), "{room}");
        room.truncate(room.trim_end().len());
        Server { process, room }
    }

    /// The URL of another path on the server.
    fn beside(&self, name: &str) -> String {
        self.room.replace("/101", &format!("/{name}"))
    }

    /// Kills it, and returns what it wrote to stderr.
    pub(super) fn stop(mut self) -> String {
        self.process.kill().expect("a process that runs");
        let mut text = String::new();
        let mut stderr = self.process.stderr.take().expect("its errors");
        stderr.read_to_string(&mut text).expect("UTF-8");
        text
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already, and a failed test has a more useful message.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    config.proxy(None).build().into()
}

fn get(url: &str) -> Response<Body> {
    agent().get(url).call().expect("an answer")
}

fn text(answer: &mut Response<Body>) -> String {
    answer.body_mut().read_to_string().expect("a page")
}

/// The URL of the portal, as a browser reads it from the page.
fn frame(page: &str) -> String {
    let (_, rest) = page.split_once("<iframe src=\"").expect("a frame");
    let (address, _) = rest.split_once('"').expect("an address");
    address.replace("&amp;", "&")
}

#[test]
fn the_frame_leads_to_the_portal() {
    let server = Server::start(&[]);
    let mut page = get(&server.room);
    assert_eq!(page.status(), 200);
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    assert_eq!(page.headers()["cache-control"], "no-store");
    let address = frame(&text(&mut page));
    assert_link(&address);
    let mut portal = get(&address);
    assert_eq!(portal.status(), 200);
    // A browser may show it in a frame.
    let headers = portal.headers();
    assert!(!headers.contains_key("x-frame-options"));
    let policy = headers["content-security-policy"].to_str();
    assert!(!policy.expect("a policy").contains("frame-ancestors"));
    let portal = text(&mut portal);
    for shown in [
        "preview by FakeSeam",
        "grand-hotel",
        "Garden room",
        "landing page",
    ] {
        assert!(portal.contains(shown), "{portal}");
    }

    // Text is escaped, and each page has a link of its own.
    let page = text(&mut get(&server.beside("102")));
    assert!(page.contains("<h1>Sea &amp; sky</h1>"), "{page}");
    assert_ne!(frame(&page), address);

    assert_eq!(get(&server.beside("103")).status(), 404);
    let refused = agent().post(&server.room).send_empty().expect("an answer");
    assert_eq!(refused.status(), 405);
    assert!(server.stop().contains("FakeSeam"));
}

#[test]
fn the_portal_is_made_to_be_embedded() {
    let fake = FakeSeam::start().expect("a server");
    let server = Server::start(&environment(&fake));
    assert_eq!(get(&server.beside("102")).status(), 200);
    assert_eq!(
        fake.requests()[0].json(),
        Some(&json!({
            "customer_data": {
                "customer_key": "grand-hotel",
                "rooms": [{ "name": "Sea & sky", "room_key": "102" }],
            },
            "is_embedded": true,
            "landing_page": { "manage": { "room_key": "102" } },
            "navigation_mode": "restricted",
        })),
    );
}

#[test]
fn markup_in_the_link_stays_in_the_attribute() {
    let fake = FakeSeam::start().expect("a server");
    let server = Server::start(&environment(&fake));
    let answer = json!({ "ok": true, "customer_portal": {
        "url": "https://connect.getseam.com/portal?a=1&b='2'&token=seam_cst_1",
        "customer_key": "grand-hotel",
        "workspace_id": fake.workspace_id(),
        "created_at": "2026-12-01T15:00:00Z",
        "expires_at": "2026-12-08T15:00:00Z",
    } });
    fake.fail_next(Failure::response(
        200,
        "application/json",
        answer.to_string(),
    ));
    let page = text(&mut get(&server.room));
    assert!(
        page.contains("?a=1&amp;b='2'&amp;token=seam_cst_1\""),
        "{page}"
    );
}

#[test]
fn visitors_do_not_wait_for_each_other() {
    const VISITORS: usize = 4;
    let fake = FakeSeam::start().expect("a server");
    // No request is answered before all have arrived.
    let all = Barrier::new(VISITORS);
    fake.respond_with(move |_| {
        all.wait();
        None
    });
    let server = Server::start(&environment(&fake));
    thread::scope(|scope| {
        for _ in 0..VISITORS {
            scope.spawn(|| assert_eq!(get(&server.room).status(), 200));
        }
    });
    assert_eq!(fake.requests().len(), VISITORS);
}

#[test]
fn a_visitor_sees_no_reason() {
    let fake = FakeSeam::start().expect("a server");
    let server = Server::start(&environment(&fake));
    fake.fail_next(Failure::error(409, "workspace_archived", fake.api_key()));
    let mut page = get(&server.room);
    assert_eq!(page.status(), 502);
    let page = text(&mut page);
    assert!(page.contains("try again"), "{page}");
    for hidden in ["workspace_archived", fake.api_key(), "409", "seam_"] {
        assert!(!page.contains(hidden), "{page}");
    }
    // The request of the next visitor succeeds.
    assert_eq!(get(&server.room).status(), 200);

    let told = server.stop();
    assert!(told.contains("workspace_archived"), "{told}");
    assert!(!told.contains(fake.api_key()), "{told}");
}

#[test]
fn a_port_that_is_none_is_refused() {
    let ran = Ran::of(program("embedded").arg("eighty"));
    ran.assert_status(1);
    assert_eq!(ran.stderr.trim_end(), "usage: embedded [PORT]");
}
