//! `errors`: each kind of error occurs and is recognized.

use super::cargo_run;

#[test]
fn gives_advice_on_each_kind() {
    let ran = cargo_run("errors");
    ran.assert_status(0);
    for (line, (kind, advice)) in ran.stdout.lines().zip([
        ("configuration", "personal access token"),
        ("unauthorized", "another key"),
        ("invalid input", "customer_data.rooms[0].room_key ("),
        ("rate limited", "in 2s"),
        ("api", "the workspace"),
        ("http", "later"),
        ("redirect", "https://elsewhere.example/"),
        ("timeout", "more than 500ms"),
        ("transport", "harmless"),
        ("unreadable answer", "SEAM_ENDPOINT"),
    ]) {
        let (shown, text) = line.split_once('\t').expect("a kind and an advice");
        assert!(shown == kind && text.contains(advice), "{line}");
    }
    assert_eq!(ran.stdout.lines().count(), 10, "{}", ran.stdout);
    assert_eq!(ran.stderr.lines().count(), 10, "{}", ran.stderr);
    assert!(!ran.stderr.contains("seam_at1"), "{}", ran.stderr);
}
