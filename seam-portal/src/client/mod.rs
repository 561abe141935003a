//! The blocking client.

mod agent;
mod builder;
mod call;
mod credentials;
mod deadline;
mod endpoint;
mod environment;
mod request;
mod resolver;
mod retry;
mod send;
mod shared;

pub use builder::ClientBuilder;
pub use retry::RetryPolicy;
pub use send::MAX_ANSWER_BYTES;
pub use shared::Client;
