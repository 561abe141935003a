//! `configured`: both files are checked before anything is sent.

use std::fs;
use std::path::{Path, PathBuf};

use seam_portal::testing::FakeSeam;
use serde_json::json;

use super::{Ran, assert_link, cargo_run, environment, program};

/// Runs the example with these two files.
fn ran(name: &str, settings: &str, export: &str) -> (Ran, FakeSeam) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("configured")
        .join(name);
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("portal.toml"), settings).expect("a file");
    fs::write(folder.join("stays.csv"), export).expect("a file");
    let fake = FakeSeam::start().expect("a server");
    let mut program = program("configured");
    // To print short names of the files.
    program
        .current_dir(folder)
        .args(["portal.toml", "stays.csv"])
        .envs(environment(&fake));
    (Ran::of(&mut program), fake)
}

fn here(file: &str) -> String {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../examples/configured"]
        .iter()
        .collect();
    fs::read_to_string(folder.join(file)).expect("a file")
}

#[track_caller]
fn tells(settings: &str, export: &str, mistakes: &[&str]) {
    let name = format!("{}", std::panic::Location::caller().line());
    let (ran, fake) = ran(&name, settings, export);
    ran.assert_status(1);
    assert_eq!(ran.stdout, "");
    let told: Vec<_> = ran.stderr.lines().collect();
    assert_eq!(told.len(), mistakes.len(), "{}", ran.stderr);
    for (line, mistake) in told.iter().zip(mistakes) {
        assert!(line.starts_with(mistake), "{line}\n{mistake}");
    }
    assert!(fake.requests().is_empty());
}

#[test]
fn prints_a_link() {
    let ran = cargo_run("configured");
    ran.assert_status(0);
    assert_eq!(ran.stdout.lines().count(), 1, "{}", ran.stdout);
    assert_link(&ran.stdout);
}

#[test]
fn the_settings_are_the_base() {
    let (ran, fake) = ran("good", &here("portal.toml"), &here("reservations.csv"));
    ran.assert_status(0);
    let requests = fake.requests();
    let sent = requests[0].json().expect("JSON");
    assert_eq!(sent["navigation_mode"], "restricted");
    assert_eq!(
        sent["landing_page"],
        json!({ "manage": { "site_key": "main-house" } })
    );
    assert_eq!(sent["is_embedded"], false);
    assert_eq!(
        sent["customer_data"]["reservations"][2]["custom_metadata"],
        json!({ "is_vip": true })
    );
}

#[test]
fn mistakes_of_both_files_are_reported() {
    tells(
        "locale = \"pt-PT\"\n[features]\norganise = {}\n",
        "id,room,arrives_at,leaves_at,vip\n\
         r-1,101,2026-12-24T15:00:00Z,2026-12-27T11:00:00Z,no\n\
         \"\",102,2026-12-24,2026-12-25T11:00:00Z,no\n\
         r-3,103,2026-12-24T15:00:00Z,soon,no\n",
        &[
            "portal.toml:3: unknown key `organise` in a `Features`: write `organize`",
            "stays.csv:3: `reservations[1].reservation_key`: empty: write ",
            "stays.csv:3: `reservations[1].starts_at`: not a date-time: it has no time ",
            "stays.csv:4: `reservations[2].ends_at`: not a date-time: write ",
        ],
    );
    tells(
        "customization_profile_id = \"5f1c\"\n[landing_page.manage]\n",
        "id,room,arrives_at,leaves_at,vip\nr-1\n",
        &[
            "portal.toml: `customization_profile_id`: not a UUID: write 32 ",
            "portal.toml: `landing_page.manage`: a `ManageLandingPage` takes exactly one key, found none",
            "stays.csv: CSV error: ",
        ],
    );
    tells(
        "locale = pt\n",
        &here("reservations.csv"),
        &["portal.toml:1: "],
    );
}

#[test]
fn unreadable_files_are_reported() {
    let ran = Ran::of(program("configured").args(["no.toml", "no.csv"]));
    ran.assert_status(1);
    let told: Vec<_> = ran
        .stderr
        .lines()
        .map(|line| line.split(':').next())
        .collect();
    assert_eq!(told, [Some("no.toml"), Some("no.csv")]);
    let ran = Ran::of(program("configured").arg("no.toml"));
    ran.assert_status(1);
    assert_eq!(ran.stderr, "usage: configured [SETTINGS EXPORT]\n");
}
