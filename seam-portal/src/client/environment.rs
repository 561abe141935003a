//! Settings from environment variables.

use std::ffi::OsString;

use super::credentials::{Credentials, Secret};
use super::endpoint::Endpoint;
use crate::error::ConfigurationError;

const API_KEY: &str = "SEAM_API_KEY";
const TOKEN: &str = "SEAM_PERSONAL_ACCESS_TOKEN";
const WORKSPACE_ID: &str = "SEAM_WORKSPACE_ID";
const ENDPOINT: &str = "SEAM_ENDPOINT";
// Deprecated by Seam, so it is read last.
const API_URL: &str = "SEAM_API_URL";

/// Reads variables through a function, so that tests do not have to change those of the process.
pub(crate) struct Environment<'a>(pub(crate) &'a dyn Fn(&str) -> Option<OsString>);

impl Environment<'_> {
    /// The key or the token, whichever is set.
    pub(crate) fn credentials(&self) -> Result<Option<Credentials>, ConfigurationError> {
        let key = self.secret(API_KEY)?;
        let token = self.secret(TOKEN)?;
        match (key, token) {
            (Some(_), Some(_)) => Err(ConfigurationError::new(format!(
                "both {API_KEY} and {TOKEN} are set: unset one of them"
            ))),
            (Some(key), None) => Credentials::api_key(key, API_KEY).map(Some),
            (None, Some(token)) => {
                let workspace_id = self.get(WORKSPACE_ID)?.ok_or_else(|| {
                    ConfigurationError::new(format!(
                        "{TOKEN} is set but {WORKSPACE_ID} is not: set it to the workspace's id"
                    ))
                })?;
                Credentials::personal_access_token(token, TOKEN, &workspace_id, WORKSPACE_ID)
                    .map(Some)
            }
            (None, None) => Ok(None),
        }
    }

    pub(crate) fn endpoint(
        &self,
        allow_http: bool,
    ) -> Result<Option<Endpoint>, ConfigurationError> {
        for name in [ENDPOINT, API_URL] {
            if let Some(text) = self.get(name)? {
                return Endpoint::parse(&text, name, allow_http).map(Some);
            }
        }
        Ok(None)
    }

    fn secret(&self, name: &str) -> Result<Option<Secret>, ConfigurationError> {
        Ok(self.get(name)?.map(Secret::new))
    }

    /// An empty variable counts as not set, as in Seam's own SDKs.
    fn get(&self, name: &str) -> Result<Option<String>, ConfigurationError> {
        match self.0(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(text)) if text.is_empty() => Ok(None),
            Some(Ok(text)) => Ok(Some(text)),
            Some(Err(_)) => Err(ConfigurationError::new(format!(
                "{name} is not valid Unicode: set it again"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with<T>(variables: &[(&str, &str)], read: impl FnOnce(Environment<'_>) -> T) -> T {
        read(Environment(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.into())
        }))
    }

    fn credentials(variables: &[(&str, &str)]) -> String {
        with(variables, |environment| match environment.credentials() {
            Ok(found) => format!("{found:?}"),
            Err(error) => error.to_string(),
        })
    }

    fn endpoint(variables: &[(&str, &str)]) -> String {
        with(variables, |environment| match environment.endpoint(false) {
            Ok(found) => found
                .map(|found| found.base().to_owned())
                .unwrap_or_default(),
            Err(error) => error.to_string(),
        })
    }

    #[test]
    fn reads_a_key_or_a_token() {
        assert_eq!(credentials(&[]), "None");
        assert_eq!(credentials(&[(API_KEY, ""), (TOKEN, "")]), "None");
        assert_eq!(credentials(&[(WORKSPACE_ID, "w")]), "None");
        let key = "Some(ApiKey([redacted]))";
        assert_eq!(credentials(&[(API_KEY, "seam_k")]), key);
        assert_eq!(
            credentials(&[(API_KEY, "seam_k"), (TOKEN, ""), (WORKSPACE_ID, "w")]),
            key
        );
        assert_eq!(
            credentials(&[(TOKEN, "seam_at1"), (WORKSPACE_ID, "w")]),
            "Some(PersonalAccessToken([redacted]))",
        );
    }

    #[test]
    fn names_the_variables_at_fault() {
        assert_eq!(
            credentials(&[
                (API_KEY, "seam_k"),
                (TOKEN, "seam_at1"),
                (WORKSPACE_ID, "w")
            ]),
            "both SEAM_API_KEY and SEAM_PERSONAL_ACCESS_TOKEN are set: unset one of them",
        );
        assert_eq!(
            credentials(&[(TOKEN, "seam_at1"), (WORKSPACE_ID, "")]),
            "SEAM_PERSONAL_ACCESS_TOKEN is set but SEAM_WORKSPACE_ID is not: \
             set it to the workspace's id",
        );
        let padded = credentials(&[(API_KEY, "seam_k\n")]);
        assert!(
            padded.starts_with("SEAM_API_KEY has white space around it"),
            "{padded}"
        );
    }

    #[test]
    fn reads_the_deprecated_endpoint_last() {
        assert_eq!(endpoint(&[]), "");
        assert_eq!(endpoint(&[(API_URL, "https://old")]), "https://old");
        assert_eq!(
            endpoint(&[(ENDPOINT, ""), (API_URL, "https://old")]),
            "https://old"
        );
        let both = [(API_URL, "https://old"), (ENDPOINT, "https://new/")];
        assert_eq!(endpoint(&both), "https://new");
        assert!(endpoint(&[(ENDPOINT, "host")]).starts_with("SEAM_ENDPOINT does not begin"));
    }

    #[cfg(unix)]
    #[test]
    fn names_a_variable_that_is_not_text() {
        use std::os::unix::ffi::OsStringExt;

        let environment = Environment(&|_| Some(OsString::from_vec(vec![0xff])));
        assert_eq!(
            environment.credentials().unwrap_err().to_string(),
            "SEAM_API_KEY is not valid Unicode: set it again",
        );
    }
}
