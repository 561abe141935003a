//! Reads the look of a portal from a settings file, and its data from an export.
//!
//! Prints the link on stdout. If there are mistakes in one of the files, prints all of them on stderr,
//! with the line if it is known, and sends nothing.
//!
//! `cargo run --example configured` reads `portal.toml` and `reservations.csv` in this folder.
//! `cargo run --example configured -- SETTINGS EXPORT` reads other files.

#[path = "../support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use seam_portal::{CreatePortal, CustomerData, InvalidRequest, PathSegment, Site, portal};
use serde::Deserialize;

/// The mistakes in a file, one per line.
type Mistakes = Vec<String>;

/// A line of the export.
#[derive(Deserialize)]
struct Stay {
    id: String,
    room: String,
    arrives_at: String,
    leaves_at: String,
    vip: String,
}

const SITE: Site<'_> = portal!(Site {
    site_key: "main-house",
    name: "Main house",
});

fn main() -> ExitCode {
    env_logger::init();
    match run() {
        Ok(url) => {
            println!("{url}");
            ExitCode::SUCCESS
        }
        Err(mistakes) => {
            for mistake in mistakes {
                eprintln!("{mistake}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Mistakes> {
    let (settings, export) = files()?;
    // Both files are checked before the program stops because of one of them.
    let (config, stays) = (read_settings(&settings), read_export(&export));
    let data = match &stays {
        Ok(stays) => customer_data(&export, stays),
        Err(mistakes) => Err(mistakes.clone()),
    };
    match (data, config) {
        (Ok(data), Ok(config)) => send(data, config).map_err(|error| vec![error.to_string()]),
        (data, config) => {
            let mistakes = [config.err(), data.err()].into_iter().flatten();
            Err(mistakes.flatten().collect())
        }
    }
}

/// Literals replace settings, and settings replace the customization profile.
fn send(
    customer_data: CustomerData<'_>,
    config: CreatePortal<'static>,
) -> Result<String, Box<dyn std::error::Error>> {
    let seam = support::connect()?;
    let link = portal!(seam, {
        customer_data,
        is_embedded: false,
        ..config
    })?;
    Ok(link.url().to_owned())
}

fn files() -> Result<(PathBuf, PathBuf), Mistakes> {
    let mut given = env::args_os().skip(1).map(PathBuf::from);
    match (given.next(), given.next(), given.next()) {
        (None, ..) => {
            let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("configured");
            Ok((here.join("portal.toml"), here.join("reservations.csv")))
        }
        (Some(settings), Some(export), None) => Ok((settings, export)),
        _ => Err(vec!["usage: configured [SETTINGS EXPORT]".to_owned()]),
    }
}

/// The settings. They are owned, because the text of the file is not kept.
fn read_settings(file: &Path) -> Result<CreatePortal<'static>, Mistakes> {
    let text = read(file)?;
    let config: CreatePortal<'_> = toml::from_str(&text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = 1 + text[..start].matches('\n').count();
        vec![format!("{}:{line}: {}", name(file), error.message())]
    })?;
    let told = |error| told(&error, |_| name(file));
    config.validate().map_err(told)?;
    Ok(config.into_owned())
}

/// The records of the export, each with its line.
fn read_export(file: &Path) -> Result<Vec<(u64, Stay)>, Mistakes> {
    let text = read(file)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let (mut stays, mut mistakes) = (Vec::new(), Mistakes::new());
    let headers = reader.headers().cloned();
    let headers = headers.map_err(|error| vec![format!("{}: {error}", name(file))])?;
    for record in reader.records() {
        let stay = record.and_then(|record| {
            let line = record.position().map_or(0, csv::Position::line);
            Ok((line, record.deserialize(Some(&headers))?))
        });
        match stay {
            Ok(stay) => stays.push(stay),
            Err(error) => mistakes.push(format!("{}: {error}", name(file))),
        }
    }
    if mistakes.is_empty() {
        Ok(stays)
    } else {
        Err(mistakes)
    }
}

/// The data of the portal, checked.
fn customer_data<'a>(file: &Path, stays: &'a [(u64, Stay)]) -> Result<CustomerData<'a>, Mistakes> {
    let data = portal!(CustomerData {
        customer_key: "grand-hotel",
        reservations: [..stays.iter().map(|(_, stay)| portal!(Reservation {
            reservation_key: &stay.id,
            custom_metadata: { is_vip: stay.vip == "yes" },
            ends_at: &stay.leaves_at,
            room_keys: [&stay.room],
            starts_at: &stay.arrives_at,
        }))],
        sites: [SITE],
    });
    let place = |at: Option<usize>| match at.and_then(|at| stays.get(at)) {
        Some((line, _)) => format!("{}:{line}", name(file)),
        None => name(file),
    };
    match data.validate() {
        Ok(()) => Ok(data),
        Err(error) => Err(told(&error, place)),
    }
}

/// Each mistake with its place: the file, and the line of the record.
fn told(error: &InvalidRequest, place: impl Fn(Option<usize>) -> String) -> Mistakes {
    let mistake = |field: &seam_portal::InvalidField| {
        let index = field.segments().find_map(|segment| match segment {
            PathSegment::Index(index) => Some(index),
            PathSegment::Key(_) => None,
        });
        format!("{}: {field}", place(index))
    };
    error.fields().iter().map(mistake).collect()
}

fn read(file: &Path) -> Result<String, Mistakes> {
    fs::read_to_string(file).map_err(|error| vec![format!("{}: {error}", name(file))])
}

fn name(file: &Path) -> String {
    file.display().to_string()
}
