//! Answers requests like Seam.

use std::sync::atomic::Ordering;

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::credentials::{API_KEY, PERSONAL_ACCESS_TOKEN, WORKSPACE_ID};
use super::preview;
use super::recorded_request::RecordedRequest;
use super::state::{PORTAL_PATH, State};
use super::validate;
use crate::url::Url;

/// The path of the endpoint.
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
    check_method(request, &["POST"])?;
    check_credentials(request)?;
    check_content_type(request)?;
    let parameters = parameters(request, state)?;
    let portal = state.create_portal(request, parameters, &base_url(request, state));
    let body = json!({ "customer_portal": portal, "magic_link": portal, "ok": true });
    Ok(Answer::json(200, &body))
}

fn check_method(request: &RecordedRequest, methods: &[&str]) -> Result<(), Answer> {
    if methods.contains(&request.method()) {
        return Ok(());
    }
    let methods = methods.join(", ");
    let mut refusal = Answer::error(
        405,
        "method_not_allowed",
        &format!("only {methods} accepted"),
    );
    refusal.headers.push(("allow".to_owned(), methods));
    Err(refusal)
}

fn check_credentials(request: &RecordedRequest) -> Result<(), Answer> {
    let unauthorized = |message: &str| Err(Answer::error(401, "unauthorized", message));
    let Some(authorization) = request.header("authorization") else {
        return unauthorized("No Authorization header");
    };
    // The case of an authorization scheme does not matter.
    let token = match authorization.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim_start(),
        _ => return unauthorized("No token provided"),
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

/// The body of the request, if it is valid by the schema.
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

/// The base URL of a link. The client reaches this server by the `Host` of its request, which may be a
/// name that only another container knows.
fn base_url(request: &RecordedRequest, state: &State) -> String {
    let is_host = |base: &String| {
        Url::parse(base).is_ok_and(|url| format!("http://{}", url.host_and_port()) == *base)
    };
    let base = request.header("host").map(|host| format!("http://{host}"));
    let base = base.filter(is_host);
    base.unwrap_or_else(|| state.endpoint.clone())
}

/// The page that a link opens.
fn portal_page(request: &RecordedRequest, state: &State) -> Result<Answer, Answer> {
    check_method(request, &["GET", "HEAD"])?;
    let link = state.link(request.query().unwrap_or_default());
    link.map_or_else(|| Err(preview::no_link()), |link| Ok(preview::page(&link)))
}
