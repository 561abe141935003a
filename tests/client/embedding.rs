//! A client in a program that has an agent or an HTTP stack of its own.

use std::time::{Duration, Instant};

use seam_portal::ureq::{self, Agent, Proxy};
use seam_portal::{CreatePortal, CustomerPortal, Error, RetryPolicy, TimeoutKind};

use crate::{builder, create, everything, outcome, quick};
use kit::server::{Connection, Server, answer, json, portal};

/// An agent with ureq's own defaults. It would follow redirects, turn refusals into errors of its
/// own and wait without limit.
fn careless_agent() -> Agent {
    Agent::config_builder().proxy(None).build().into()
}

#[test]
fn the_rules_hold_for_any_agent() {
    let elsewhere = Server::answering(portal("stolen"));
    let place = format!("location: {}/x?token=1\r\n", elsewhere.url());
    for status in ["301 A", "302 A", "303 A", "307 A", "308 A"] {
        let server = Server::answering(answer(status, &place, ""));
        let client = builder(server.url())
            .agent(careless_agent())
            .build()
            .unwrap();
        let Err(Error::Redirect(error)) = create(&client) else {
            panic!("{status}")
        };
        let expected = format!("{}/x?[redacted]", elsewhere.url());
        assert_eq!(error.location(), Some(&*expected));
    }
    assert_eq!(elsewhere.connections(), 0);

    let error = r#"{"error":{"type":"t","message":"m"}}"#;
    let server = Server::answering(json("400 Bad Request", error));
    let client = builder(server.url())
        .agent(careless_agent())
        .build()
        .unwrap();
    assert!(matches!(create(&client), Err(Error::Api(_))));

    let server = Server::start(Connection::wait_for_close);
    let limit = Duration::from_millis(200);
    let client = builder(server.url())
        .agent(careless_agent())
        .timeout(limit)
        .build()
        .unwrap();
    let start = Instant::now();
    assert!(matches!(create(&client), Err(Error::Timeout(_))));
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn shorter_limits_of_an_agent_hold_too() {
    let server = Server::start(Connection::wait_for_close);
    let limit = Duration::from_millis(100);
    let config = Agent::config_builder().timeout_recv_response(Some(limit));
    let client = builder(server.url())
        .agent(config.build().into())
        .build()
        .unwrap();
    let start = Instant::now();
    let Err(Error::Timeout(error)) = create(&client) else {
        panic!("the server does not answer");
    };
    assert_eq!(error.kind(), TimeoutKind::Attempt);
    assert!(error.limit() >= limit && error.limit() <= start.elapsed());
}

#[test]
fn an_agent_is_shared_and_keeps_its_connections() {
    let server = Server::answering(portal("x"));
    let agent = careless_agent();
    for _ in 0..3 {
        create(&builder(server.url()).agent(agent.clone()).build().unwrap()).unwrap();
    }
    assert_eq!((server.requests(), server.connections()), (3, 1));
}

#[test]
fn an_agent_that_is_shut_down_is_reported_once() {
    let server = Server::answering(portal("x"));
    let agent = careless_agent();
    let client = builder(server.url()).agent(agent.clone()).build().unwrap();
    create(&client).unwrap();
    agent.shutdown();
    let error = create(&client).unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(server.requests(), 1);
}

#[test]
fn a_proxy_that_refuses_is_no_connection() {
    let proxy = Server::answering("HTTP/1.1 403 Forbidden\r\n\r\n");
    let config = Agent::config_builder().proxy(Some(Proxy::new(&proxy.url()).unwrap()));
    let client = builder("https://seam.invalid")
        .agent(config.build().into())
        .retries(quick(RetryPolicy::default()))
        .build()
        .unwrap();
    let result = create(&client);
    assert_eq!(
        outcome(&result),
        format!(
            "Transport: no connection to seam.invalid through the proxy {}: \
             check the network and the endpoint",
            proxy.host()
        ),
    );
    let Err(Error::Transport(error)) = &result else {
        unreachable!()
    };
    assert!(!error.may_have_been_sent());
    assert_eq!(proxy.requests(), 3);
    assert!(!everything(&result.unwrap_err()).contains("Hush"));
}

#[test]
fn a_prepared_request_can_be_sent_by_other_means() {
    let server = Server::answering(portal("x"));
    let client = builder(server.url()).build().unwrap();
    let request = client.prepare(&CreatePortal::default()).unwrap();
    let mut response = careless_agent().run(request).unwrap();
    let body = response.body_mut().read_to_vec().unwrap();
    let portal = CustomerPortal::from_response(response.map(|_| body)).unwrap();
    assert_eq!(portal.customer_key, "x");
}

/// An agent whose middleware fails with the given text.
#[test]
fn a_cause_with_a_secret_is_not_shown() {
    let config = Agent::config_builder().middleware(
        |request: ureq::http::Request<ureq::SendBody<'_>>,
         _: ureq::middleware::MiddlewareNext<'_>| {
            let key = request.headers()["authorization"]
                .to_str()
                .unwrap_or_default();
            Err(ureq::Error::Other(format!("bad {key}").into()))
        },
    );
    let client = builder("http://localhost:1")
        .agent(config.build().into())
        .build()
        .unwrap();
    let error = create(&client).unwrap_err();
    let shown = everything(&error);
    assert!(shown.contains("other: bad Bearer [redacted]"), "{shown}");
    assert!(!shown.contains("Hush"), "{shown}");
}
