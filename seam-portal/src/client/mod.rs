//! The blocking client.

mod agent;
mod builder;
mod call;
mod connect;
mod credentials;
mod deadline;
mod endpoint;
mod environment;
mod look_up;
mod per_call;
mod progress;
mod proxy;
mod request;
mod resolver;
mod retry;
mod send;
mod shared;
mod socket;
mod until;

pub use builder::ClientBuilder;
pub use retry::RetryPolicy;
pub use send::MAX_ANSWER_BYTES;
pub use shared::Client;
