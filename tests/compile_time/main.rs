//! How long `portal!` takes to compile, compared with the same requests written in other ways.
//!
//! `cargo test -p seam-portal-tests --test compile_time -- all` measures everything, and `… --
//! [--rounds N] [--requests N] [requests] [lists] [cold]` a part. All candidates of a comparison
//! are measured in turns, and the median of the rounds counts. No other command runs this, because it
//! takes minutes.

mod measure;
mod project;
mod report;
mod request;
mod write;

use std::collections::BTreeMap;
use std::{env, process};

use measure::Time;
use project::{Action, Project};
use report::{Figures, Target};
use request::{Items, With};
use write::Style;

/// The number of requests in a crate.
const REQUESTS: usize = 500;

const TARGETS: &[Target] = &[
    Target::new("literals", "structs_literals", Action::Check, 1.15),
    Target::new("variables", "structs_variables", Action::Check, 1.15),
    Target::new("literals", "structs_literals", Action::Build, 0.38),
    Target::new("variables", "structs_variables", Action::Build, 0.6),
    Target::new("literals", "json_literals", Action::Check, 0.5),
    Target::new("variables", "json_variables", Action::Check, 0.5),
    Target::new("literals", "json_literals", Action::Build, 0.2),
    Target::new("variables", "json_variables", Action::Build, 0.2),
];

const LISTS: &[Target] = &[
    Target::new("rooms_5000", "rooms_500", Action::Check, 12.0),
    Target::new("rooms_5000", "rooms_500", Action::Build, 12.0),
    Target::new("reservations_5000", "reservations_500", Action::Check, 12.0),
    Target::new("reservations_5000", "reservations_500", Action::Build, 12.0),
    Target::new("spliced_5000", "spliced_500", Action::Check, 12.0),
    Target::new(
        "variable_rooms_5000",
        "variable_rooms_500",
        Action::Check,
        12.0,
    ),
    Target::new(
        "variable_reservations_5000",
        "variable_reservations_500",
        Action::Check,
        12.0,
    ),
];

const COLD: &[Target] = &[Target::new("cold_portal", "cold_ureq", Action::Cold, 1.1)];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let number = |option: &str| {
        let at = arguments.iter().position(|argument| argument == option)?;
        arguments.get(at + 1)?.parse().ok()
    };
    let (rounds, count) = (number("--rounds"), number("--requests").unwrap_or(REQUESTS));
    let named = |part| {
        arguments
            .iter()
            .any(|argument| argument == part || argument == "all")
    };
    if !["requests", "lists", "cold"].into_iter().any(named) {
        eprintln!("say what to measure: see the top of tests/compile_time/main.rs");
        process::exit(2);
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!("{cores} cores, {count} requests\n");
    if named("requests") {
        let project = requests(count);
        report::print(&measure(&project, TARGETS, rounds.unwrap_or(5)), TARGETS);
    }
    if named("lists") {
        let project = lists();
        report::print(&measure(&project, LISTS, rounds.unwrap_or(5)), LISTS);
    }
    if named("cold") {
        let project = cold();
        report::print(&measure(&project, COLD, rounds.unwrap_or(3)), COLD);
    }
}

/// The median time of each candidate.
fn measure(project: &Project, targets: &[Target], rounds: usize) -> Figures {
    let mut times: BTreeMap<_, Vec<Time>> = BTreeMap::new();
    for round in 1..=rounds {
        for (name, action) in report::subjects(targets) {
            let time = project.time(name, action);
            eprintln!("round {round}: {action} {name}: {time}");
            times.entry((name, action)).or_default().push(time);
        }
    }
    times
        .into_iter()
        .map(|(subject, times)| (subject, Time::median(&times)))
        .collect()
}

fn requests(count: usize) -> Project {
    let project = Project::new("requests");
    project.plain();
    for (name, style, variables) in [
        ("literals", Style::Portal, false),
        ("variables", Style::Portal, true),
        ("structs_literals", Style::Structs, false),
        ("structs_variables", Style::Structs, true),
        ("json_literals", Style::Json, false),
        ("json_variables", Style::Json, true),
    ] {
        let functions = (0..count).map(|index| {
            write::function(style, index, variables, &request::request(index, variables))
        });
        let source: String = functions.collect();
        project.subject(
            name,
            style.dependencies(),
            &format!("{}{source}", style.uses()),
        );
    }
    project
}

fn lists() -> Project {
    let project = Project::new("lists");
    for (name, items, count, with) in [
        ("rooms_500", Items::Rooms, 500, With::Nothing),
        ("rooms_5000", Items::Rooms, 5_000, With::Nothing),
        ("reservations_500", Items::Reservations, 500, With::Nothing),
        (
            "reservations_5000",
            Items::Reservations,
            5_000,
            With::Nothing,
        ),
        ("spliced_500", Items::Rooms, 500, With::Splice),
        ("spliced_5000", Items::Rooms, 5_000, With::Splice),
        ("variable_rooms_500", Items::Rooms, 500, With::Variable),
        ("variable_rooms_5000", Items::Rooms, 5_000, With::Variable),
        (
            "variable_reservations_500",
            Items::Reservations,
            500,
            With::Variable,
        ),
        (
            "variable_reservations_5000",
            Items::Reservations,
            5_000,
            With::Variable,
        ),
    ] {
        let request = request::long(items, count, with);
        let variables = matches!(with, With::Variable);
        let source = write::function(Style::Portal, 0, variables, &request);
        let style = Style::Portal;
        project.subject(
            name,
            style.dependencies(),
            &format!("{}{source}", style.uses()),
        );
    }
    project
}

fn cold() -> Project {
    let project = Project::new("cold");
    project.program(
        "cold_portal",
        &[project::SEAM_PORTAL],
        include_str!("cold_portal.txt"),
    );
    project.program(
        "cold_ureq",
        &[project::UREQ, project::SERDE, project::SERDE_JSON],
        include_str!("cold_ureq.txt"),
    );
    project
}
