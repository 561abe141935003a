//! Answers requests as Seam does.

use std::sync::atomic::Ordering;

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::credentials::{API_KEY, PERSONAL_ACCESS_TOKEN, WORKSPACE_ID};
use super::recorded_request::RecordedRequest;
use super::state::{PORTAL_PATH, State};
use super::validate;

/// Where a portal is asked for.
const PATH: &str = "/customers/create_portal";

pub(super) fn answer(request: &RecordedRequest, state: &State) -> Answer {
    let answer = match request.path() {
        PATH => create_portal(request, state),
        PORTAL_PATH => portal_page(request, state),
        path => Err(Answer::error(
            404,
            "not_found",
            &format!("There is nothing at {path}"),
        )),
    };
    answer.unwrap_or_else(|refusal| refusal)
}

fn create_portal(request: &RecordedRequest, state: &State) -> Result<Answer, Answer> {
    check_method(request, "POST")?;
    check_credentials(request)?;
    check_content_type(request)?;
    let portal = state.create_portal(parameters(request, state)?);
    let body = json!({ "customer_portal": portal, "magic_link": portal, "ok": true });
    Ok(Answer::json(200, &body))
}

fn check_method(request: &RecordedRequest, method: &str) -> Result<(), Answer> {
    if request.method() == method {
        return Ok(());
    }
    let mut refusal = Answer::error(
        405,
        "method_not_allowed",
        &format!("only {method} accepted"),
    );
    refusal
        .headers
        .push(("allow".to_owned(), method.to_owned()));
    Err(refusal)
}

fn check_credentials(request: &RecordedRequest) -> Result<(), Answer> {
    let unauthorized = |message: &str| Err(Answer::error(401, "unauthorized", message));
    let Some(authorization) = request.header("authorization") else {
        return unauthorized("No Authorization header");
    };
    let Some(("Bearer", token)) = authorization.split_once(' ') else {
        return unauthorized("No token provided");
    };
    if !token.starts_with("seam_at") {
        return match token {
            API_KEY => Ok(()),
            _ => unauthorized("API Key not found"),
        };
    }
    match request.header("seam-workspace").unwrap_or_default() {
        "" => Err(Answer::error(
            400,
            "missing_workspace_id",
            "Workspace ID is required",
        )),
        _ if token != PERSONAL_ACCESS_TOKEN => unauthorized("Access token not found"),
        WORKSPACE_ID => Ok(()),
        _ => unauthorized("The access token has no access to this workspace"),
    }
}

fn check_content_type(request: &RecordedRequest) -> Result<(), Answer> {
    let content_type = request.header("content-type").unwrap_or_default();
    let kind = content_type.split(';').next().unwrap_or_default();
    if kind.trim().eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    let message = "POST requests must have Content-Type header with \"application/json\"";
    Err(Answer::error(400, "invalid_content_type", message))
}

/// The request's body, as an object that the schema takes.
fn parameters<'r>(
    request: &'r RecordedRequest,
    state: &State,
) -> Result<&'r Map<String, Value>, Answer> {
    let unknown_keys = state.takes_unknown_keys.load(Ordering::Relaxed);
    let invalid = |message: &str| Answer::error(400, "invalid_input", message);
    let json = request
        .json()
        .ok_or_else(|| invalid("Request body is not valid JSON"))?;
    validate::check(json, unknown_keys).map_err(|mistakes| {
        let error = json!({
            "type": "invalid_input",
            "message": mistakes.message(),
            "validation_errors": mistakes.tree(),
        });
        Answer::json(400, &json!({ "error": error, "ok": false }))
    })?;
    json.as_object()
        .ok_or_else(|| invalid("Request body is not an object"))
}

/// The page that a link opens.
fn portal_page(request: &RecordedRequest, state: &State) -> Result<Answer, Answer> {
    check_method(request, "GET")?;
    let customer = state.customer_of_link(request.query().unwrap_or_default());
    let customer = customer.ok_or_else(|| Answer::new(404, HTML, "<h1>No such link</h1>\n"))?;
    let page = format!("<h1>Customer portal of {}</h1>\n", escaped(&customer));
    Ok(Answer::new(200, HTML, page))
}

const HTML: &str = "text/html; charset=utf-8";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
