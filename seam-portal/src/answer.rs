//! Turns an answer into a portal or an error.

use std::time::SystemTime;

use serde_json::Value;
use ureq::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName, LOCATION};
use ureq::http::{HeaderMap, Response, StatusCode};

use crate::customer_portal::CustomerPortal;
use crate::error::{
    Answered, ApiError, Error, HttpError, InvalidInputError, RateLimitedError, RedirectError,
    UnauthorizedError, Unreadable, UnreadableAnswerError, invalid_fields,
};
use crate::one_line::one_line;
use crate::redact::Redactor;
use crate::retry_after::retry_after;
use crate::url::Url;

const REQUEST_ID: HeaderName = HeaderName::from_static("seam-request-id");

/// An answer, not read yet.
pub(crate) struct Answer<'a> {
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    /// How many bytes the request had, if that is known.
    pub(crate) request_size: Option<usize>,
    /// Why the body is not complete, if it is not.
    pub(crate) cut: Option<Unreadable>,
    /// Whether a link with plain `http` to another machine is accepted.
    pub(crate) takes_http: bool,
}

impl CustomerPortal {
    /// Reads the answer to a request from [`Client::prepare`](crate::Client::prepare).
    ///
    /// The body must be complete and not compressed. Limit its size before you read it.
    ///
    /// # Errors
    ///
    /// Any [`Error`] except `Configuration`, `Timeout` and `Transport`.
    pub fn from_response(response: Response<impl AsRef<[u8]>>) -> Result<Self, Error> {
        let (head, body) = response.into_parts();
        Answer {
            status: head.status,
            headers: &head.headers,
            body: body.as_ref(),
            request_size: None,
            cut: None,
            takes_http: false,
        }
        .read(Redactor::default())
    }
}

impl Answer<'_> {
    /// The redactor knows the secret of the request.
    pub(crate) fn read(mut self, redactor: Redactor<'_>) -> Result<CustomerPortal, Error> {
        if self.status.is_success() {
            let request_id = self.request_id(redactor);
            return self.portal(request_id).map_err(|reason| {
                let reason = self.with_words(reason, redactor);
                Error::from(UnreadableAnswerError {
                    answered: self.answered(redactor),
                    reason,
                })
            });
        }
        Err(match self.status {
            StatusCode::UNAUTHORIZED => self.unauthorized(redactor).into(),
            StatusCode::TOO_MANY_REQUESTS => self.rate_limited(redactor).into(),
            status if status.is_redirection() => self.redirect(redactor).into(),
            _ => self.refusal(redactor),
        })
    }

    fn portal(&mut self, request_id: Option<Box<str>>) -> Result<CustomerPortal, Unreadable> {
        if let Some(cut) = self.cut.take() {
            return Err(cut);
        }
        if self.is_encoded() {
            return Err(Unreadable::Encoded);
        }
        if !self.may_be_json() {
            return Err(Unreadable::ContentType);
        }
        CustomerPortal::from_json(self.body, request_id, self.takes_http)
    }

    /// If there is an error instead of a portal, that error is the reason.
    fn with_words(&self, reason: Unreadable, redactor: Redactor<'_>) -> Unreadable {
        match (reason, self.api_error(redactor)) {
            (Unreadable::NoPortal, Some((api, _))) => Unreadable::Error {
                error_type: api.error_type,
                message: api.message,
            },
            (reason, _) => reason,
        }
    }

    fn unauthorized(&self, redactor: Redactor<'_>) -> UnauthorizedError {
        UnauthorizedError {
            answered: self.answered(redactor),
            message: self.api_error(redactor).map(|(error, _)| error.message),
        }
    }

    fn rate_limited(&self, redactor: Redactor<'_>) -> RateLimitedError {
        RateLimitedError {
            answered: self.answered(redactor),
            message: self.api_error(redactor).map(|(error, _)| error.message),
        }
    }

    fn redirect(&self, redactor: Redactor<'_>) -> RedirectError {
        let location = self.headers.get(LOCATION).map(|location| {
            let text = String::from_utf8_lossy(location.as_bytes());
            let place = match Url::parse(&text) {
                Ok(url) => url.to_string(),
                // A relative URL has no user name. Only its query has to be removed.
                Err(_) => text
                    .split(['?', '#', '@'])
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
            };
            redactor.text(&place)
        });
        RedirectError {
            answered: self.answered(redactor),
            location,
        }
    }

    fn refusal(&self, redactor: Redactor<'_>) -> Error {
        let Some((api, error)) = self.api_error(redactor) else {
            return self.http_error(redactor).into();
        };
        let fields = match error.get("validation_errors") {
            Some(errors) => invalid_fields(errors, redactor),
            None => Box::default(),
        };
        if &*api.error_type == "invalid_input" || !fields.is_empty() {
            let api = Some(api);
            InvalidInputError { api, fields }.into()
        } else {
            api.into()
        }
    }

    /// The error in Seam's format, and the JSON object that contains it.
    fn api_error(&self, redactor: Redactor<'_>) -> Option<(ApiError, Value)> {
        if !self.may_be_json() || self.is_encoded() {
            return None;
        }
        let mut answer: Value = serde_json::from_slice(self.body).ok()?;
        let mut error = answer.get_mut("error")?.take();
        let text = |name| error.get(name)?.as_str().map(|text| redactor.text(text));
        let (error_type, message) = (text("type")?, text("message")?);
        let data = error.get_mut("data").map(Value::take);
        let api = ApiError {
            answered: self.answered(redactor),
            error_type,
            message,
            data: data
                .filter(|data| !data.is_null())
                .map(|data| redactor.value(data)),
        };
        Some((api, error))
    }

    fn http_error(&self, redactor: Redactor<'_>) -> HttpError {
        // Redacted before it is cut, so that no part of a secret remains at the end.
        let text = redactor.text(&String::from_utf8_lossy(self.body));
        HttpError {
            answered: self.answered(redactor),
            excerpt: one_line(&text, HttpError::EXCERPT_LIMIT).into(),
        }
    }

    fn answered(&self, redactor: Redactor<'_>) -> Answered {
        Answered {
            status: self.status.as_u16(),
            request_id: self.request_id(redactor),
            retry_after: retry_after(self.headers, SystemTime::now()),
            request_size: self.request_size,
            after_unsure: false,
        }
    }

    /// A missing content type counts as JSON, as in Seam's own SDKs.
    fn may_be_json(&self) -> bool {
        const JSON: &[u8] = b"application/json";
        self.headers.get(CONTENT_TYPE).is_none_or(|given| {
            let start = given.as_bytes().get(..JSON.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(JSON))
        })
    }

    fn is_encoded(&self) -> bool {
        self.headers
            .get(CONTENT_ENCODING)
            .is_some_and(|encoding| encoding != "identity")
    }

    fn request_id(&self, redactor: Redactor<'_>) -> Option<Box<str>> {
        let id = self.headers.get(REQUEST_ID)?.to_str().ok()?;
        Some(redactor.text(id))
    }
}
