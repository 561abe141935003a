//! A property: every request that Seam's schema allows can be written with `portal!`, in any of
//! the ways that there are, and what is sent is that request.
//!
//! Random requests go into a program, and what the program prints is compared with them.

mod expressions;
mod literals;
mod program;
mod source;

use kit::{Cases, Project, Requests, Style, said};
use serde_json::Value;

#[test]
fn random_requests_are_sent_as_they_are_written() {
    let makes = Requests::default();
    // So that all of the schema is in some request.
    let cases = Cases::new(makes.paths.len());
    let mut random = cases.random();
    let mut requests = Vec::new();
    let mut functions = Vec::new();
    for number in 0..cases.count {
        let request = makes.make(&mut random, number, Style::Any);
        functions.push(program::function(
            &mut random,
            number,
            &makes.shape,
            &request,
        ));
        requests.push(request);
    }

    let project = Project::new("random");
    program::write(&project, &functions);
    let output = project.cargo(["run", "--quiet"]);
    assert!(output.status.success(), "{}", said(&output));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(printed.lines().count(), cases.count);
    for (number, (line, request)) in printed.lines().zip(&requests).enumerate() {
        // Through text as well, so that both numbers are read in the same way.
        let request: Value = serde_json::from_str(&request.to_string()).expect("JSON");
        let sent: Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(sent, request, "written as\n{}", functions[number]);
    }
}
