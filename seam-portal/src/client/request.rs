//! The HTTP request for a portal.

use serde::Serialize;
use ureq::http::{Method, Request};

use super::shared::Client;
use crate::error::{ConfigurationError, Error};
use crate::model::CreatePortal;

impl Client {
    /// Returns the request that [`create_portal`](Self::create_portal) would send, as an
    /// [`http::Request`](Request), to send it with another HTTP client.
    /// [`CustomerPortal::from_response`] reads the answer.
    ///
    /// [`CustomerPortal::from_response`]: crate::CustomerPortal::from_response
    ///
    /// The request contains the credential, in headers that are marked as sensitive. Time limits,
    /// retries and redirects are up to you.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidInput`] if the request contains what Seam's schema refuses, unless
    /// [`ClientBuilder::validate`] turns the check off. [`Error::Configuration`] if it cannot be written
    /// as JSON, which does not happen with the types of this crate.
    ///
    /// [`ClientBuilder::validate`]: crate::ClientBuilder::validate
    ///
    /// ```
    /// use seam_portal::{Client, CreatePortal};
    ///
    /// let seam = Client::new("seam_key")?;
    /// let request = seam.prepare(&CreatePortal::default())?;
    /// assert_eq!(request.uri(), "https://connect.getseam.com/customers/create_portal");
    /// assert_eq!(request.headers()["authorization"], "Bearer seam_key");
    /// assert_eq!(request.body(), b"{}");
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    ///
    /// # With an async client
    ///
    /// reqwest, for example, takes the request and gives back what `from_response` needs:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use reqwest::redirect::Policy;
    /// use seam_portal::ureq::http::Response;
    /// use seam_portal::{Client, CreatePortal, CustomerPortal};
    ///
    /// async fn create_portal(
    ///     http: &reqwest::Client,
    ///     seam: &Client,
    ///     request: &CreatePortal<'_>,
    /// ) -> Result<CustomerPortal, Box<dyn std::error::Error>> {
    ///     let mut answer = http.execute(seam.prepare(request)?.try_into()?).await?;
    ///     let mut response = Response::new(Vec::new());
    ///     *response.status_mut() = answer.status();
    ///     *response.headers_mut() = std::mem::take(answer.headers_mut());
    ///     *response.body_mut() = answer.bytes().await?.into();
    ///     Ok(CustomerPortal::from_response(response)?)
    /// }
    ///
    /// // The credential must not be sent to another host, so redirects are not followed.
    /// let limit = Duration::from_secs(30);
    /// let http = reqwest::Client::builder().redirect(Policy::none()).timeout(limit).build()?;
    /// # Ok::<(), reqwest::Error>(())
    /// ```
    pub fn prepare(&self, request: &CreatePortal<'_>) -> Result<Request<Vec<u8>>, Error> {
        Ok(self.request(self.body(request)?))
    }

    /// Checks a request and writes it as JSON.
    pub(super) fn body(&self, request: &CreatePortal<'_>) -> Result<Vec<u8>, Error> {
        if self.inner.validates {
            request.validate()?;
        }
        Ok(written(request)?)
    }

    /// A request with this body, without the headers for the size of the body.
    pub(super) fn request<B>(&self, body: B) -> Request<B> {
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.inner.endpoint.uri().clone();
        let headers = request.headers_mut();
        headers.clone_from(&self.inner.headers);
        self.inner.credentials.authorize(headers);
        request
    }
}

/// Writes a request into one buffer.
fn written(request: &CreatePortal<'_>) -> Result<Vec<u8>, ConfigurationError> {
    let mut body = Vec::with_capacity(1024);
    match request.serialize(&mut serde_json::Serializer::new(&mut body)) {
        Ok(()) => Ok(body),
        Err(error) => Err(ConfigurationError::new(format!(
            "the request cannot be written as JSON: {error}"
        ))),
    }
}
