//! API keys and personal access tokens.

use std::fmt;

use ureq::http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::error::ConfigurationError;
use crate::redact::{REDACTED, Redactor};

const WORKSPACE: HeaderName = HeaderName::from_static("seam-workspace");

/// The credential of a request. The secret is overwritten in memory when this is dropped.
#[derive(Clone)]
pub(crate) enum Credentials {
    ApiKey(Secret),
    PersonalAccessToken {
        token: Secret,
        workspace_id: Box<str>,
    },
}

#[derive(Clone)]
pub(crate) struct Secret(Zeroizing<String>);

impl Secret {
    pub(crate) fn new(text: String) -> Self {
        Secret(Zeroizing::new(text))
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl Credentials {
    /// `name` is the name of the key in a message: an environment variable or an option.
    pub(crate) fn api_key(key: Secret, name: &str) -> Result<Self, ConfigurationError> {
        check_text(key.expose(), name)?;
        let advice = match Kind::of(key.expose()) {
            Kind::ApiKey => return Ok(Credentials::ApiKey(key)),
            Kind::PersonalAccessToken => "pass it as a personal access token with its workspace",
            _ => "copy the API key, which begins with `seam_`, from Seam's console",
        };
        let given = Kind::of(key.expose()).name();
        refuse(name, &format!("holds {given}, not an API key: {advice}"))
    }

    pub(crate) fn personal_access_token(
        token: Secret,
        name: &str,
        workspace_id: &str,
        workspace_name: &str,
    ) -> Result<Self, ConfigurationError> {
        check_text(token.expose(), name)?;
        check_text(workspace_id, workspace_name)?;
        let advice = match Kind::of(token.expose()) {
            Kind::PersonalAccessToken => {
                return Ok(Credentials::PersonalAccessToken {
                    token,
                    workspace_id: workspace_id.into(),
                });
            }
            Kind::ApiKey => "pass it as an API key, without a workspace",
            _ => "copy the token, which begins with `seam_at`, from Seam's console",
        };
        let given = Kind::of(token.expose()).name();
        refuse(
            name,
            &format!("holds {given}, not a personal access token: {advice}"),
        )
    }

    /// Sets the headers that authorize a request, marked as sensitive.
    pub(crate) fn authorize(&self, headers: &mut HeaderMap) {
        let bearer = Zeroizing::new(format!("Bearer {}", self.secret()));
        insert_sensitive(headers, AUTHORIZATION, &bearer);
        if let Credentials::PersonalAccessToken { workspace_id, .. } = self {
            insert_sensitive(headers, WORKSPACE, workspace_id);
        }
    }

    pub(crate) fn redactor(&self) -> Redactor<'_> {
        Redactor::new(self.secret())
    }

    fn secret(&self) -> &str {
        match self {
            Credentials::ApiKey(key) => key.expose(),
            Credentials::PersonalAccessToken { token, .. } => token.expose(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Credentials::ApiKey(_) => "ApiKey",
            Credentials::PersonalAccessToken { .. } => "PersonalAccessToken",
        };
        write!(f, "{kind}({REDACTED})")
    }
}

/// The kind of a credential. It is recognized by its first letters, whose case matters.
#[derive(Clone, Copy)]
enum Kind {
    ApiKey,
    PersonalAccessToken,
    ClientSessionToken,
    PublishableKey,
    Jwt,
    Other,
}

impl Kind {
    fn of(text: &str) -> Self {
        match text {
            text if text.starts_with("seam_at") => Kind::PersonalAccessToken,
            text if text.starts_with("seam_cst") => Kind::ClientSessionToken,
            text if text.starts_with("seam_pk") => Kind::PublishableKey,
            text if text.starts_with("seam_") => Kind::ApiKey,
            text if text.starts_with("ey") => Kind::Jwt,
            _ => Kind::Other,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Kind::ApiKey => "an API key",
            Kind::PersonalAccessToken => "a personal access token",
            Kind::ClientSessionToken => "a client session token",
            Kind::PublishableKey => "a publishable key",
            Kind::Jwt => "a JWT",
            Kind::Other => "something else",
        }
    }
}

/// Checks the rules that are the same for a key, a token and a workspace id.
fn check_text(text: &str, name: &str) -> Result<(), ConfigurationError> {
    if text.trim().is_empty() {
        return refuse(name, "is empty: set it, or leave it out");
    }
    if let Some(mistake) = stray(text) {
        return refuse(name, mistake);
    }
    if text != text.trim() {
        return refuse(
            name,
            "has white space around it, which an environment file often adds: remove it",
        );
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return refuse(
            name,
            "contains a character that is not allowed: copy it again",
        );
    }
    Ok(())
}

/// Finds characters that often get into a key by mistake.
fn stray(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let start = text.get(.."bearer ".len()).unwrap_or_default();
    if text.starts_with(['"', '\'', '`', '“', '‘']) {
        Some("has quotes around it: remove them")
    } else if text.starts_with('\u{feff}') {
        Some("begins with a byte order mark: save its file as UTF-8 without one")
    } else if start.eq_ignore_ascii_case("bearer ") {
        Some("begins with `Bearer `, which the client adds: remove it")
    } else {
        None
    }
}

fn refuse<T>(name: &str, reason: &str) -> Result<T, ConfigurationError> {
    Err(ConfigurationError::new(format!("{name} {reason}")))
}

/// Leaves out a value that is not allowed in a header. `check_text` has refused such a value before.
fn insert_sensitive(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(mut value) = HeaderValue::from_str(value) {
        value.set_sensitive(true);
        headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Result<Credentials, String> {
        Credentials::api_key(Secret::new(text.into()), "SEAM_API_KEY")
            .map_err(|error| error.to_string())
    }

    fn token(text: &str, workspace_id: &str) -> Result<Credentials, String> {
        Credentials::personal_access_token(
            Secret::new(text.into()),
            "the token",
            workspace_id,
            "the workspace id",
        )
        .map_err(|error| error.to_string())
    }

    #[test]
    fn tells_kinds_of_key_apart() {
        assert!(key("seam_test1_hush").is_ok());
        for (text, given) in [
            ("seam_cst1hush", "a client session token"),
            ("seam_at1hush", "a personal access token"),
            ("seam_pk1hush", "a publishable key"),
            ("eyhush", "a JWT"),
            ("SEAM_hush", "something else"),
            ("hush", "something else"),
        ] {
            let message = key(text).unwrap_err();
            let start = format!("SEAM_API_KEY holds {given}, not an API key: ");
            assert!(message.starts_with(&start), "{message}");
            assert!(!message.contains("hush"), "{message}");
        }
    }

    #[test]
    fn tells_kinds_of_token_apart() {
        assert!(token("seam_at1hush", "w").is_ok());
        for (text, given) in [
            ("seam_cst1hush", "a client session token"),
            ("seam_pk1hush", "a publishable key"),
            ("seam_hush", "an API key"),
            ("seam_AT_hush", "an API key"),
            ("eyhush", "a JWT"),
            ("hush", "something else"),
        ] {
            let message = token(text, "w").unwrap_err();
            let start = format!("the token holds {given}, not a personal access token: ");
            assert!(message.starts_with(&start), "{message}");
            assert!(!message.contains("hush"), "{message}");
        }
    }

    #[test]
    fn names_what_is_stray() {
        for (text, mistake) in [
            ("\"seam_hush\"", "has quotes around it"),
            ("'seam_hush'", "has quotes around it"),
            (" \"seam_hush\"\n", "has quotes around it"),
            ("Bearer seam_hush", "begins with `Bearer `"),
            ("bearer seam_hush", "begins with `Bearer `"),
            ("\u{feff}seam_hush", "begins with a byte order mark"),
        ] {
            let message = key(text).unwrap_err();
            let start = format!("SEAM_API_KEY {mistake}");
            assert!(message.starts_with(&start), "{message}");
            assert!(!message.contains("hush"), "{message}");
        }
        let message = token("seam_at1", "\"w\"").unwrap_err();
        assert!(
            message.starts_with("the workspace id has quotes"),
            "{message}"
        );
    }

    #[test]
    fn names_what_is_empty_or_has_stray_characters() {
        assert!(key("").unwrap_err().starts_with("SEAM_API_KEY is empty"));
        assert!(key(" ").unwrap_err().starts_with("SEAM_API_KEY is empty"));
        assert!(
            key("seam_hush\n")
                .unwrap_err()
                .contains("white space around it")
        );
        assert!(
            key("seam_hu sh")
                .unwrap_err()
                .contains("a character that is not allowed")
        );
        assert!(
            key("seam_hüsh")
                .unwrap_err()
                .contains("a character that is not allowed")
        );
        assert!(
            token("seam_at1", "")
                .unwrap_err()
                .starts_with("the workspace id is empty")
        );
        assert!(
            token("seam_at1", " w")
                .unwrap_err()
                .starts_with("the workspace id has white")
        );
    }

    #[test]
    fn authorizes_with_sensitive_headers() {
        let mut headers = HeaderMap::new();
        key("seam_hush").unwrap().authorize(&mut headers);
        assert_eq!(headers[AUTHORIZATION], "Bearer seam_hush");
        assert_eq!(headers.len(), 1);

        headers.clear();
        token("seam_at1hush", "w-1")
            .unwrap()
            .authorize(&mut headers);
        assert_eq!(headers[AUTHORIZATION], "Bearer seam_at1hush");
        assert_eq!(headers[WORKSPACE], "w-1");
        assert!(headers.values().all(HeaderValue::is_sensitive));
        assert!(!format!("{headers:?}").contains("hush"));
    }

    #[test]
    fn debug_shows_the_kind_alone() {
        assert_eq!(
            format!("{:?}", key("seam_hush").unwrap()),
            "ApiKey([redacted])"
        );
        assert_eq!(
            format!("{:?}", token("seam_at1hush", "w").unwrap()),
            "PersonalAccessToken([redacted])",
        );
    }
}
