//! The headers that are sent, and the environment variables that are read.

use std::sync::mpsc;

use seam_portal::{Client, CreatePortal};

use crate::child::child;
use crate::{KEY, builder, create};
use kit::server::{Server, portal};

const TOKEN: &str = "seam_at1_Hush0123456789";

/// The head of the request that a client sends, with its lines sorted.
fn head_of(client: impl FnOnce(String) -> Client) -> Vec<String> {
    let (sender, heads) = mpsc::channel();
    let server = Server::start(move |connection| {
        while let Some(request) = connection.request() {
            sender.send(request.head).unwrap();
            connection.send(portal("x"));
        }
    });
    create(&client(server.url())).unwrap();
    let head = heads.recv().unwrap().replace(&server.host(), "HOST");
    let mut lines: Vec<String> = head.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn sends_these_headers_and_no_others() {
    let version = env!("CARGO_PKG_VERSION");
    let head = head_of(|url| builder(url).build().unwrap());
    let expected = [
        "POST /customers/create_portal HTTP/1.1",
        "accept: application/json",
        &format!("authorization: Bearer {KEY}"),
        "content-length: 2",
        "content-type: application/json",
        "host: HOST",
        "seam-sdk-name: seam-portal/rust",
        &format!("seam-sdk-version: {version}"),
        &format!("user-agent: seam-portal/{version}"),
    ];
    assert_eq!(head, expected);
}

#[test]
fn a_token_comes_with_its_workspace() {
    let head = head_of(|url| {
        let builder = Client::builder().personal_access_token(TOKEN, "w-1");
        builder
            .endpoint(url)
            .user_agent_suffix("desk/2 (x)")
            .build()
            .unwrap()
    });
    assert!(head.contains(&format!("authorization: Bearer {TOKEN}")));
    assert!(head.contains(&"seam-workspace: w-1".to_owned()));
    let version = env!("CARGO_PKG_VERSION");
    assert!(head.contains(&format!("user-agent: seam-portal/{version} desk/2 (x)")));
}

#[test]
fn keeps_the_path_of_the_endpoint() {
    let head = head_of(|url| builder(url + "/base/v1/").build().unwrap());
    assert!(head.contains(&"POST /base/v1/customers/create_portal HTTP/1.1".to_owned()));
}

#[test]
fn prepares_what_it_would_send() {
    let client = Client::with_personal_access_token(TOKEN, "w-1").unwrap();
    let request = client.prepare(&CreatePortal::default()).unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.body(), b"{}");
    for name in ["authorization", "seam-workspace"] {
        assert!(request.headers()[name].is_sensitive());
    }
    assert_eq!(request.headers().len(), 7);
    assert!(!format!("{request:?}").contains("Hush"));
}

#[test]
fn refuses_two_credentials_or_none() {
    let both = Client::builder()
        .api_key(KEY)
        .personal_access_token(TOKEN, "w");
    assert_eq!(
        both.build().unwrap_err().to_string(),
        "both an API key and a personal access token are given: leave one out",
    );
    assert_eq!(
        Client::builder().build().unwrap_err().to_string(),
        "no credential: give an API key, or a personal access token and a workspace",
    );
    let suffix = builder("http://localhost").user_agent_suffix("a\r\nx: y");
    assert_eq!(
        suffix.build().unwrap_err().to_string(),
        "the user-agent suffix is not printable ASCII: use printable ASCII only",
    );
}

#[test]
fn shows_no_secret() {
    let workspace = "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90";
    for client in [
        Client::new(KEY).unwrap(),
        Client::with_personal_access_token(TOKEN, workspace).unwrap(),
    ] {
        let text = format!("{client:?} {client:#?}");
        assert!(text.contains("https://connect.getseam.com"), "{text}");
        assert!(!text.contains("Hush"), "{text}");
    }
    let builder = builder("https://user:Hush@host").personal_access_token(TOKEN, workspace);
    assert!(!format!("{builder:?}").contains("Hush"));
    assert!(!builder.build().unwrap_err().to_string().contains("Hush"));
}

#[test]
fn is_shared_between_threads() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    assert_eq!(size_of::<Client>(), size_of::<usize>());
}

fn from_env(variables: &[(&str, &str)]) -> String {
    child("credentials::child_that_reads_the_environment", variables)
}

#[test]
fn child_that_calls_a_server_on_this_machine() {
    let server = Server::answering(portal("x"));
    let made = create(&builder(server.url()).build().unwrap()).is_ok();
    println!("\nclient: {made:?}");
    assert!(made);
}

#[test]
fn no_proxy_comes_between_a_client_and_its_own_machine() {
    let proxy = Server::answering("HTTP/1.1 403 Forbidden\r\n\r\n");
    let variables = [("ALL_PROXY", &*proxy.url()), ("HTTP_PROXY", &*proxy.url())];
    assert_eq!(
        child(
            "credentials::child_that_calls_a_server_on_this_machine",
            &variables
        ),
        "true"
    );
    assert_eq!(proxy.connections(), 0);
}

#[test]
fn child_that_reads_the_environment() {
    match Client::from_env() {
        Ok(client) => println!("\nclient: {client:?}"),
        Err(error) => println!("\nclient: {error}"),
    }
    let explicit = Client::builder()
        .api_key(KEY)
        .endpoint("https://explicit")
        .environment();
    let shown = format!("{:?}", explicit.build().unwrap());
    assert!(
        shown.contains("https://explicit") && shown.contains("ApiKey"),
        "{shown}"
    );
}

#[test]
fn reads_the_environment() {
    assert_eq!(
        from_env(&[]),
        "no credential in the environment: set SEAM_API_KEY, or \
         SEAM_PERSONAL_ACCESS_TOKEN and SEAM_WORKSPACE_ID",
    );
    assert_eq!(
        from_env(&[
            ("SEAM_API_KEY", KEY),
            ("SEAM_PERSONAL_ACCESS_TOKEN", TOKEN),
            ("SEAM_WORKSPACE_ID", "w"),
        ]),
        "both SEAM_API_KEY and SEAM_PERSONAL_ACCESS_TOKEN are set: unset one of them",
    );
    let key = from_env(&[("SEAM_API_KEY", KEY), ("SEAM_PERSONAL_ACCESS_TOKEN", "")]);
    assert!(
        key.contains(r#"endpoint: "https://connect.getseam.com", credentials: ApiKey"#),
        "{key}"
    );
    let token = from_env(&[
        ("SEAM_PERSONAL_ACCESS_TOKEN", TOKEN),
        ("SEAM_WORKSPACE_ID", "w"),
        ("SEAM_ENDPOINT", "http://127.0.0.1:9/base/"),
        ("SEAM_API_URL", "https://old"),
    ]);
    assert!(
        token.contains(r#"endpoint: "http://127.0.0.1:9/base", credentials: PersonalAccessToken"#),
        "{token}",
    );
}
