//! `web_handler`: an async server, called as a browser would call it.

use std::sync::Barrier;
use std::thread;

use seam_portal::testing::{Failure, FakeSeam};
use seam_portal::ureq::http::Response;
use seam_portal::ureq::{self, Body};

use super::embedded::Server;
use super::{Ran, assert_link, environment, program};

/// Does not follow redirects.
fn get(url: &str) -> Response<Body> {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let config = config.max_redirects(0).proxy(None);
    let agent: ureq::Agent = config.build().into();
    agent.get(url).call().expect("an answer")
}

#[test]
fn a_visitor_is_sent_to_the_portal() {
    let server = Server::of("web_handler", &[]);
    let answer = get(&server.room);
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert_link(answer.headers()["location"].to_str().expect("a link"));
    assert!(server.stop().contains("FakeSeam"));
}

#[test]
fn visitors_do_not_wait_for_each_other() {
    // More than the number of threads for async work.
    const VISITORS: usize = 64;
    let fake = FakeSeam::start().expect("a server");
    // No request is answered before all have arrived.
    let all = Barrier::new(VISITORS);
    fake.respond_with(move |_| {
        all.wait();
        None
    });
    let server = Server::of("web_handler", &environment(&fake));
    thread::scope(|scope| {
        for _ in 0..VISITORS {
            scope.spawn(|| assert_eq!(get(&server.room).status(), 303));
        }
    });
    assert_eq!(fake.requests().len(), VISITORS);
}

#[test]
fn a_visitor_sees_no_reason() {
    let fake = FakeSeam::start().expect("a server");
    let server = Server::of("web_handler", &environment(&fake));
    fake.fail_next(Failure::error(409, "workspace_archived", "archived"));
    let mut answer = get(&server.room);
    assert_eq!(answer.status(), 502);
    let text = answer.body_mut().read_to_string().expect("a text");
    assert_eq!(text, "Please try again in a minute.");
    assert!(server.stop().contains("workspace_archived"));
}

#[test]
fn a_port_that_is_none_is_refused() {
    let ran = Ran::of(program("web_handler").arg("eighty"));
    ran.assert_status(1);
    assert_eq!(ran.stderr.trim_end(), "usage: web_handler [PORT]");
}
