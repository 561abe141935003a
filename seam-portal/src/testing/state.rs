//! The state of a `FakeSeam`.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::clock::{LINK_LASTS, rfc3339};
use super::credentials::WORKSPACE_ID;
use super::customers::Customers;
use super::failures::Failures;
use super::links::{Link, Links};
use super::random;
use super::recorded_request::RecordedRequest;
use super::threads::lock;

/// The path of links.
pub(super) const PORTAL_PATH: &str = "/customer_portal";

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) endpoint: String,
    pub(super) failures: Failures,
    pub(super) requests: Mutex<Vec<RecordedRequest>>,
    pub(super) customers: Mutex<Customers>,
    /// Whether keys that are not in the schema are accepted.
    pub(super) takes_unknown_keys: AtomicBool,
    links: Mutex<Links>,
}

impl State {
    pub(super) fn new(endpoint: String) -> Self {
        State {
            endpoint,
            ..State::default()
        }
    }

    pub(super) fn record(&self, request: &RecordedRequest) {
        lock(&self.requests).push(request.clone());
    }

    /// Carries out a valid request, and returns the portal that it created. The link begins with
    /// `base`.
    pub(super) fn create_portal(
        &self,
        request: &RecordedRequest,
        parameters: &Map<String, Value>,
        base: &str,
    ) -> Value {
        let data = match parameters.get("customer_data") {
            Some(Value::Object(data)) => data.clone(),
            _ => Map::from_iter([("customer_key".to_owned(), json!(random::uuid()))]),
        };
        let customer_key = data.get("customer_key").and_then(Value::as_str);
        let customer_key = customer_key.unwrap_or_default().to_owned();
        lock(&self.customers).upsert(&customer_key, &data);

        let token = random::client_session_token();
        let created_at = SystemTime::now();
        let expires_at = created_at + LINK_LASTS;
        let portal = json!({
            "url": format!("{base}{PORTAL_PATH}?token={token}"),
            "customer_key": customer_key,
            "created_at": rfc3339(created_at),
            "expires_at": rfc3339(expires_at),
            "workspace_id": WORKSPACE_ID,
        });
        lock(&self.links).keep(Link {
            token,
            customer_key,
            expires_at,
            request: request.body().to_vec(),
        });
        portal
    }

    /// The link with this query.
    pub(super) fn link(&self, query: &str) -> Option<Arc<Link>> {
        let token = query.strip_prefix("token=")?;
        lock(&self.links).open(token, SystemTime::now())
    }
}
