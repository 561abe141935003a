//! What ureq logs at trace level.

use log::Level;

use crate::log_capture::{Line, capture, capture_wire};
use crate::{KEY, builder, create};
use kit::server::{LINK, Server, answer, portal};

const WARNING: &str = "the log contains everything that is sent and received, with the credential \
                       and the link: set `ureq` and `ureq_proto` to `debug`";

fn warnings(log: &[Line]) -> usize {
    log.iter()
        .filter(|line| line.level == Level::Warn && line.text == WARNING)
        .count()
}

/// The bytes of a hex dump with 16 bytes per line.
fn dumped(log: &[Line]) -> String {
    let rows = log.iter().filter(|line| line.target == "ureq_proto::util");
    let hex = rows.flat_map(|line| line.text.split_whitespace().take(8));
    let digits: String = hex.flat_map(str::chars).filter(|c| *c != '-').collect();
    digits
        .as_bytes()
        .chunks(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .map(char::from)
        .collect()
}

#[test]
fn the_dump_of_the_wire_is_the_only_place_with_secrets() {
    let server = Server::answering(portal("x"));
    let client = builder(server.url()).build().unwrap();
    let ((), log) = capture_wire(|| {
        create(&client).unwrap();
        create(&client).unwrap();
    });
    // If this fails one day, ureq no longer logs secrets and the warning can be removed.
    assert!(dumped(&log).contains(KEY) && dumped(&log).contains(LINK));
    for line in log.iter().filter(|line| line.target != "ureq_proto::util") {
        assert!(
            !line.text.contains("Hush") && !line.text.contains(LINK),
            "{line:?}"
        );
    }
    assert_eq!(warnings(&log), 1, "once for two calls");
}

#[test]
fn no_dump_and_no_warning_at_the_level_advised() {
    let server = Server::answering(answer("307 T", &format!("location: /?token={KEY}\r\n"), ""));
    let client = builder(server.url()).build().unwrap();
    let (result, log) = capture(|| create(&client));
    result.unwrap_err();
    assert!(log.iter().any(|line| line.target.starts_with("ureq")));
    assert_eq!((dumped(&log).as_str(), warnings(&log)), ("", 0));
    assert!(!format!("{log:?}").contains("Hush"));
}
