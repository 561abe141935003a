//! A property: every request that Seam's schema allows can be written with `portal!`, in each of
//! the possible ways, and exactly that request is sent.
//!
//! The test writes random requests into a program, and compares the program's output with them.

mod expressions;
mod literals;
mod program;
mod source;

use kit::{Cases, Project, Requests, Style, said};
use serde_json::Value;

#[test]
fn random_requests_are_sent_as_they_are_written() {
    let makes = Requests::default();
    // So that the requests together cover the whole schema.
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
        // The expected request is also written and parsed, so that both numbers are read in the
        // same way.
        let request: Value = serde_json::from_str(&request.to_string()).expect("JSON");
        let sent: Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(sent, request, "written as\n{}", functions[number]);
    }
}
