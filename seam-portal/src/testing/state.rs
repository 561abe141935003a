//! What a fake Seam knows and remembers.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::clock::{LINK_LASTS, rfc3339};
use super::credentials::WORKSPACE_ID;
use super::customers::Customers;
use super::failures::Failures;
use super::random;
use super::recorded_request::RecordedRequest;
use super::threads::lock;

/// Where links lead to.
pub(super) const PORTAL_PATH: &str = "/customer_portal";

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) endpoint: String,
    pub(super) failures: Failures,
    pub(super) requests: Mutex<Vec<RecordedRequest>>,
    pub(super) customers: Mutex<Customers>,
    /// Whether keys are taken that the schema does not have.
    pub(super) takes_unknown_keys: AtomicBool,
    /// Whose portal a link's token opens.
    links: Mutex<HashMap<String, String>>,
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

    /// Carries out a request that is right, and returns the portal that it made.
    pub(super) fn create_portal(&self, request: &Map<String, Value>) -> Value {
        let data = match &request.get("customer_data") {
            Some(Value::Object(data)) => data.clone(),
            _ => Map::from_iter([("customer_key".to_owned(), json!(random::uuid()))]),
        };
        let customer_key = data["customer_key"].as_str().unwrap_or_default().to_owned();
        lock(&self.customers).upsert(&customer_key, &data);

        let token = random::client_session_token();
        let now = SystemTime::now();
        let portal = json!({
            "url": format!("{}{PORTAL_PATH}?token={token}", self.endpoint),
            "customer_key": customer_key,
            "created_at": rfc3339(now),
            "expires_at": rfc3339(now + LINK_LASTS),
            "workspace_id": WORKSPACE_ID,
        });
        lock(&self.links).insert(token, customer_key);
        portal
    }

    /// The customer whose portal the query of a link opens.
    pub(super) fn customer_of_link(&self, query: &str) -> Option<String> {
        let token = query.strip_prefix("token=")?;
        lock(&self.links).get(token).cloned()
    }
}
