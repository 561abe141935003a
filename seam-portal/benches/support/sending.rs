//! Sending a request with the client and without it.

use std::net::Ipv4Addr;
use std::time::Duration;

use kit::server::{Server, portal};
use seam_portal::ureq::config::Config;
use seam_portal::ureq::http::{HeaderMap, Request, Uri};
use seam_portal::ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use seam_portal::ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use seam_portal::ureq::{Agent, Error};
use seam_portal::{Client, ClientBuilder};
use serde::Deserialize;

/// The client's own limits.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(30);

/// A server that gives each request the same answer.
pub fn server() -> Server {
    Server::answering(portal("grand-hotel"))
}

pub fn client(server: &Server) -> Client {
    builder(server).build().expect("a client")
}

/// A client that sends requests without validation.
pub fn bold(server: &Server) -> Client {
    let builder = builder(server).validate(false);
    builder.build().expect("a client")
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().endpoint(server.url()).api_key("seam_key")
}

/// An agent of ureq and a request whose bytes are ready.
pub struct Bare {
    agent: Agent,
    url: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

#[derive(Deserialize)]
struct Answer {
    customer_portal: Portal,
}

/// The same result as that of the client.
#[derive(Deserialize)]
pub struct Portal {
    pub url: String,
    pub customer_key: String,
    pub workspace_id: String,
    pub created_at: String,
    pub expires_at: String,
}

impl Bare {
    /// Without limits, as `Agent::new_with_defaults` makes it.
    pub fn new(prepared: Request<Vec<u8>>) -> Self {
        Bare::with_agent(Agent::new_with_defaults(), prepared)
    }

    /// With the same limits as the client.
    ///
    /// With limits, ureq resolves names on a thread of their own, so that it can stop waiting. The
    /// host here is an IP address, so no thread is started.
    pub fn limited(prepared: Request<Vec<u8>>) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .timeout_resolve(Some(CONNECT_TIMEOUT))
            .timeout_connect(Some(CONNECT_TIMEOUT))
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), Loopback);
        Bare::with_agent(agent, prepared)
    }

    fn with_agent(agent: Agent, prepared: Request<Vec<u8>>) -> Self {
        let (head, body) = prepared.into_parts();
        Bare {
            agent,
            url: head.uri.to_string(),
            headers: head.headers,
            body,
        }
    }

    pub fn send(&self) -> Portal {
        let mut request = self.agent.post(&self.url);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let mut answer = request.send(&self.body[..]).expect("an answer");
        let body = answer.body_mut().read_to_vec().expect("a body");
        let answer: Answer = serde_json::from_slice(&body).expect("an answer with a portal");
        answer.customer_portal
    }
}

#[derive(Debug)]
struct Loopback;

impl Resolver for Loopback {
    fn resolve(&self, uri: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let mut addresses = self.empty();
        let port = uri.port_u16().expect("a port");
        addresses.push((Ipv4Addr::LOCALHOST, port).into());
        Ok(addresses)
    }
}
