//! The form that sends, with every type that can be used as a client.

use std::any::Any;
use std::cell::RefCell;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

use seam_portal::testing::FakeSeam;
use seam_portal::{Client, CustomerPortal, Error, Room, portal};
use serde_json::{Value, json};

/// A server, and a client for it.
fn seam() -> (FakeSeam, Client) {
    let fake = FakeSeam::start().expect("a server");
    let client = Client::builder()
        .endpoint(fake.endpoint())
        .api_key(fake.api_key());
    let client = client.build().expect("a client");
    (fake, client)
}

/// The requests that the server received.
fn bodies(fake: &FakeSeam) -> Vec<Value> {
    let bodies = fake.requests().into_iter();
    bodies
        .map(|request| request.json().expect("JSON").clone())
        .collect()
}

#[test]
fn it_is_the_call() -> Result<(), Error> {
    let (fake, client) = seam();
    let id = String::from("grand-hotel");
    let link: CustomerPortal = portal!(client, {
        customer_data: {
            customer_key: &id,
            rooms: [{ room_key: "101", name: "Room 101" }, ..[portal!(Room { room_key: &id, name: &id })]],
        },
        customer_resources_filters: [region = "eu"],
        navigation_mode: restricted,
        locale: Some("pt-PT"),
    })?;
    assert_eq!(link.customer_key, "grand-hotel");
    assert!(link.url().starts_with("http"));
    assert_eq!(
        bodies(&fake),
        [json!({
            "customer_data": {
                "customer_key": "grand-hotel",
                "rooms": [
                    { "room_key": "101", "name": "Room 101" },
                    { "room_key": "grand-hotel", "name": "grand-hotel" },
                ],
            },
            "customer_resources_filters": [{ "field": "region", "operation": "=", "value": "eu" }],
            "navigation_mode": "restricted",
            "locale": "pt-PT",
        })],
    );
    Ok(())
}

#[test]
fn whatever_derefs_to_a_client() -> Result<(), Error> {
    struct App {
        seam: Client,
    }
    impl App {
        fn seam(&self) -> &Client {
            &self.seam
        }
    }
    let (fake, client) = seam();
    let (reference, mut exclusive) = (&client, client.clone());
    let twice = &reference;
    let (shared, counted, boxed) = (
        Arc::new(client.clone()),
        Rc::new(client.clone()),
        Box::new(client.clone()),
    );
    let cell = OnceLock::from(client.clone());
    let app = App {
        seam: client.clone(),
    };
    let clients = [client.clone()];
    let exclusive = &mut exclusive;

    portal!(client, { customer_data: { customer_key: "1" } })?;
    portal!(&client, { customer_data: { customer_key: "2" } })?;
    portal!(reference, { customer_data: { customer_key: "3" } })?;
    portal!(twice, { customer_data: { customer_key: "4" } })?;
    portal!(&&client, { customer_data: { customer_key: "5" } })?;
    portal!(*twice, { customer_data: { customer_key: "6" } })?;
    portal!(shared, { customer_data: { customer_key: "7" } })?;
    portal!(Arc::clone(&shared), { customer_data: { customer_key: "8" } })?;
    portal!(&shared, { customer_data: { customer_key: "9" } })?;
    portal!(counted, { customer_data: { customer_key: "10" } })?;
    portal!(boxed, { customer_data: { customer_key: "11" } })?;
    portal!(app.seam, { customer_data: { customer_key: "12" } })?;
    portal!(app.seam(), { customer_data: { customer_key: "13" } })?;
    portal!(clients[0], { customer_data: { customer_key: "14" } })?;
    portal!(cell.get().expect("set"), { customer_data: { customer_key: "15" } })?;
    portal!(exclusive, { customer_data: { customer_key: "16" } })?;
    portal!({ client.clone() }, { customer_data: { customer_key: "17" } })?;
    portal!(if fake.requests().is_empty() { &client } else { reference }, { customer_data: { customer_key: "18" } })?;
    portal!(std::convert::identity::<&Client>(&client), { customer_data: { customer_key: "19" } })?;
    // All clients still exist.
    portal!(client.clone(), { customer_data: { customer_key: "20" } })?;

    let keys = bodies(&fake)
        .into_iter()
        .map(|body| body["customer_data"]["customer_key"].clone());
    let expected: Vec<_> = (1..=20).map(|number| json!(number.to_string())).collect();
    assert_eq!(keys.collect::<Vec<_>>(), expected);
    Ok(())
}

/// Guards and cells, and a type that is only inferred from its use as a client.
#[test]
fn whatever_leads_to_a_client() -> Result<(), Error> {
    struct Extensions(Box<dyn Any>);
    impl Extensions {
        fn get<T: 'static>(&self) -> Option<&T> {
            self.0.downcast_ref()
        }
        fn cloned<T: Clone + 'static>(&self) -> T {
            self.get().cloned().expect("of this type")
        }
    }
    fn derefs(fake: &FakeSeam, seam: impl Deref<Target = Client>) -> Result<usize, Error> {
        portal!(seam, {})?;
        Ok(fake.requests().len())
    }
    let (fake, client) = seam();
    let (mutex, lock, cell) = (
        Mutex::new(client.clone()),
        RwLock::new(client.clone()),
        RefCell::new(client.clone()),
    );
    let lazy = LazyLock::new(|| client.clone());
    let nested = Rc::new(Arc::new(Box::new(client.clone())));
    let extensions = Extensions(Box::new(client.clone()));
    portal!(mutex.lock().expect("not poisoned"), {})?;
    portal!(lock.read().expect("not poisoned"), {})?;
    portal!(cell.borrow(), {})?;
    portal!(cell.borrow_mut(), {})?;
    portal!(lazy, {})?;
    portal!(nested, {})?;
    portal!(Pin::new(&client), {})?;
    portal!(&&client as &dyn Deref<Target = Client>, {})?;
    portal!(extensions.get().expect("there"), {})?;
    portal!(extensions.cloned(), {})?;
    assert_eq!(derefs(&fake, &client)?, 11);
    Ok(())
}

#[test]
#[rustfmt::skip]
fn all_delimiters_and_commas() -> Result<(), Error> {
    let (fake, client) = seam();
    portal!(client, { read_only: true })?;
    portal!(client, { read_only: true },)?;
    portal![client, { read_only: true }]?;
    portal! { client, { read_only: true } }?;
    portal!(client, { "read_only": true, })?;
    portal!(client, {})?;
    let sent = json!({ "read_only": true });
    assert_eq!(bodies(&fake), [sent.clone(), sent.clone(), sent.clone(), sent.clone(), sent, json!({})]);
    Ok(())
}

/// First the client is evaluated, then the request. If that returns early, nothing is sent.
#[test]
fn order_and_early_return() {
    fn send(
        client: Option<&Client>,
        key: Option<&str>,
        order: &mut Vec<&'static str>,
    ) -> Option<CustomerPortal> {
        let link = portal!({ order.push("client"); client? }, {
            customer_data: { customer_key: { order.push("request"); key? } },
        });
        order.push("sent");
        link.ok()
    }
    let (fake, client) = seam();
    let mut order = Vec::new();
    assert!(send(None, Some("c"), &mut order).is_none());
    assert!(send(Some(&client), None, &mut order).is_none());
    assert!(fake.requests().is_empty());
    assert!(send(Some(&client), Some("c"), &mut order).is_some());
    assert_eq!(
        order,
        ["client", "client", "request", "client", "request", "sent"]
    );
    assert_eq!(fake.requests().len(), 1);
}

#[test]
fn errors_are_the_callers() {
    let (_fake, client) = seam();
    let key = String::new();
    let error =
        portal!(client, { customer_data: { customer_key: &key } }).expect_err("an empty key");
    assert!(matches!(error, Error::InvalidInput(_)), "{error}");
}

/// The client, or the whole invocation, may come from the caller's own macro.
#[test]
fn through_macros() -> Result<(), Error> {
    macro_rules! send {
        ($client:expr, $($body:tt)*) => { portal!($client, { $($body)* }) };
    }
    macro_rules! pass {
        ($($all:tt)*) => { portal!($($all)*) };
    }
    let (fake, client) = seam();
    send!(client, read_only: true)?;
    send!(&client, locale: "pt-PT", read_only: false)?;
    pass!(client, { features: {} })?;
    assert_eq!(
        bodies(&fake),
        [
            json!({ "read_only": true }),
            json!({ "locale": "pt-PT", "read_only": false }),
            json!({ "features": {} })
        ],
    );
    Ok(())
}

#[test]
fn from_many_threads() {
    let (fake, client) = seam();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let client = &client;
            scope.spawn(move || {
                let room = |key| -> Room<'static> { portal!(Room { room_key: key, name: "n" }) };
                portal!(client, { customer_data: { customer_key: "c", rooms: [room(number.to_string())] } })
                    .expect("a link");
            });
        }
    });
    assert_eq!(fake.requests().len(), 8);
}
