//! `portal!` and `validate` have the same messages for the same value, except for the value itself.
//!
//! The messages of `portal!` are read from `tests/macro/messages/`, which the tests of the macro
//! check.

use std::fs;

use seam_portal::model::*;
use seam_portal_schema::rules::check_text;
use seam_portal_schema::{TextRule, mistake, repair};

use crate::said;

/// All recorded messages of `portal!`.
fn record() -> Vec<String> {
    let files = kit::files(&kit::repository().join("tests/macro/messages"), "txt");
    let texts = files.map(|file| fs::read_to_string(file).expect("a text"));
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|line| !line.starts_with('>')).collect()
}

/// Whether a line of the record is `message`, after the token that it points at.
fn is_recorded(record: &[String], message: &str) -> bool {
    record
        .iter()
        .any(|line| line.starts_with('`') && line.ends_with(&format!("` {message}")))
}

fn time(time: &str) -> Reservation<'_> {
    Reservation {
        reservation_key: "r".into(),
        starts_at: Some(time.into()),
        ..Reservation::EMPTY
    }
}

fn minutes(minutes: u64) -> Space<'static> {
    Space {
        space_key: "s".into(),
        duration_minutes: Some(minutes),
        ..Space::EMPTY
    }
}

fn place(longitude: f64) -> Geolocation {
    Geolocation {
        longitude,
        ..Geolocation::EMPTY
    }
}

fn link(
    resource_type: ResourceType,
    key: Option<&'static str>,
    id: Option<&'static str>,
) -> DeepLink<'static> {
    DeepLink {
        resource_type,
        resource_key: key.map(Into::into),
        resource_id: id.map(Into::into),
        ..DeepLink::EMPTY
    }
}

/// What `portal!` writes in front of the message, and the message of `validate`.
#[test]
fn the_record_has_the_words() {
    let record = record();
    let pages = ManageLandingPage {
        room_key: Some("1".into()),
        space_key: Some("2".into()),
        unit_key: Some("4".into()),
        ..ManageLandingPage::EMPTY
    };
    let uuid = CreatePortal {
        customization_profile_id: Some("5f1c6a4e".into()),
        ..CreatePortal::EMPTY
    };
    for (subject, result) in [
        ("`x` is ", time("x").validate()),
        (
            "`2026-02-30T15:00:00Z` is ",
            time("2026-02-30T15:00:00Z").validate(),
        ),
        (
            "`2026-13-01T15:00:00Z` is ",
            time("2026-13-01T15:00:00Z").validate(),
        ),
        (
            "`2026-02-20T25:00:00Z` is ",
            time("2026-02-20T25:00:00Z").validate(),
        ),
        ("`5f1c6a4e` is ", uuid.validate()),
        ("`duration_minutes` is ", minutes(0).validate()),
        ("`longitude` is ", place(f64::INFINITY).validate()),
        ("", ManageLandingPage::EMPTY.validate()),
        ("", pages.validate()),
        ("", link(ResourceType::Device, None, None).validate()),
        (
            "",
            link(ResourceType::Reservation, None, Some("1")).validate(),
        ),
        (
            "",
            link(ResourceType::Reservation, Some("1"), Some("1")).validate(),
        ),
    ] {
        let said = said(result);
        assert!(!said.is_empty(), "{subject}");
        for (_, words) in said {
            let message = format!("{subject}{words}");
            assert!(
                is_recorded(&record, &message),
                "`portal!` does not say: {message}"
            );
        }
    }
}

/// For every rule: the message of `portal!` for a literal, from the same functions that it calls.
#[test]
fn each_rule_of_texts_has_one_set_of_words() {
    let long = "é".repeat(501);
    let texts: [(TextRule, &[&str]); 6] = [
        (TextRule::Key, &[""]),
        (TextRule::MetadataText, &[&long]),
        (TextRule::FieldName, &["", "is-vip", "9a"]),
        (TextRule::TimeOfDay, &["noon", "24:00", "9:30", ""]),
        (
            TextRule::Uuid,
            &["5f1c", "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90", ""],
        ),
        (
            TextRule::DateTime,
            &[
                "tomorrow",
                "",
                "2026-12-01",
                "2026-12-01 15:00:00Z",
                "2026-12-01T15:00:00",
                "2026-13-01T15:00:00Z",
                "2026-02-30T15:00:00Z",
                "2026-12-01T25:00:00Z",
                "2026-12-01T15:00:00+24:00",
                "2026-12-01T15:00:00+0100",
            ],
        ),
    ];
    for (rule, texts) in texts {
        for text in texts {
            let problem = check_text(rule, text).expect_err(text);
            let literal = mistake::refused_text(&"`place`", text, rule, &problem);
            let words = at_run_time(rule, text);
            let subjects = [
                "`place` is ",
                "`place` has ",
                &format!("`{text}` is "),
                "`\"\"` is ",
            ];
            let without_subject = subjects
                .iter()
                .find_map(|subject| literal.strip_prefix(*subject));
            let literal = without_subject.expect(&literal);
            match repair::of(rule, text) {
                // The text to write instead is a value, so the message shows an example instead.
                Some(repair) => {
                    let shown = literal
                        .find(&format!("write `\"{}\"`", repair.text))
                        .expect(literal);
                    assert!(words.starts_with(&literal[..shown]), "{literal} / {words}");
                    assert!(words[shown..].starts_with("write "), "{literal} / {words}");
                }
                None => assert_eq!(literal, words),
            }
        }
    }
}

/// The message of `validate` for a text in a field with the rule.
fn at_run_time(rule: TextRule, text: &str) -> String {
    let result = match rule {
        TextRule::Key => Room {
            room_key: text.into(),
            ..Room::EMPTY
        }
        .validate(),
        TextRule::MetadataText => CustomMetadata::from_iter([("a", text)]).validate(),
        TextRule::FieldName => CustomerResourcesFilter {
            field: text.into(),
            ..CustomerResourcesFilter::EMPTY
        }
        .validate(),
        TextRule::TimeOfDay => SpaceCustomerData {
            default_checkin_time: Some(Nullable::Value(text.into())),
            ..SpaceCustomerData::EMPTY
        }
        .validate(),
        TextRule::Uuid => CreatePortal {
            customization_profile_id: Some(text.into()),
            ..CreatePortal::EMPTY
        }
        .validate(),
        TextRule::DateTime => time(text).validate(),
        TextRule::Text | TextRule::ProviderKey | TextRule::EventType => {
            panic!("{rule:?} takes any text")
        }
    };
    let [(_, words)] = <[_; 1]>::try_from(said(result)).expect("one mistake");
    words
}

#[test]
fn numbers_have_one_set_of_words() {
    let literal = mistake::refused_integer(&"`place`", "0");
    let [(_, words)] = <[_; 1]>::try_from(said(minutes(0).validate())).expect("one mistake");
    assert_eq!(literal, Some(format!("`place` is {words}")));
    for (digits, number) in [("1e400", f64::INFINITY), ("-1e400", f64::NEG_INFINITY)] {
        let literal = mistake::refused_number(&"`place`", digits);
        let [(_, words)] = <[_; 1]>::try_from(said(place(number).validate())).expect("one mistake");
        assert_eq!(literal, Some(format!("`place` is {words}")));
    }
}
