//! The page that a link opens.

mod hostile;
mod page;

use seam_portal::portal;
use seam_portal::testing::{Failure, FakeSeam};
use seam_portal_schema::Kind;
use seam_portal_schema::table::CUSTOMER_DATA;
use serde_json::{Map, Value, json};

use self::page::{Page, get, link};
use crate::wire::{call, post};

fn seam() -> FakeSeam {
    FakeSeam::start().unwrap()
}

/// The page of a request with only this in its `customer_data`.
fn with_data(mut data: Value) -> Page {
    data["customer_key"] = json!("c");
    Page::of(&seam(), &json!({ "customer_data": data }))
}

#[test]
fn says_whose_it_is_and_that_it_is_a_preview() {
    let request = json!({ "customer_data": { "customer_key": "grand-hotel" } });
    let page = Page::of(&seam(), &request);
    assert_eq!(page.texts("h1"), ["Customer portal of grand-hotel"]);
    assert_eq!(page.texts("title"), ["Preview: portal of grand-hotel"]);
    let notice = page.texts(".notice").concat();
    assert!(
        notice.contains("preview by FakeSeam, and not Seam's portal"),
        "{notice}"
    );
}

#[test]
fn is_laid_out_for_all_readers() {
    let page = with_data(json!({
        "rooms": [{ "room_key": "1", "name": "One" }],
        "guests": [{ "guest_key": "g", "name": "Ada" }],
    }));
    assert_eq!(page.select("html")[0].attr("lang"), Some("en"));
    let titles = [
        "Settings", "Features", "Filters", "Places", "People", "Stays",
    ];
    assert_eq!(page.texts("h2"), titles);
    let headings: Vec<_> = page
        .select("h1, h2, h3")
        .iter()
        .map(|one| one.value().name())
        .collect();
    assert_eq!(headings, [&["h1"][..], &["h2"; 6]].concat());

    let tables = page.select("table").len();
    assert_eq!(tables, 4);
    assert_eq!(page.select("table > caption:first-child").len(), tables);
    assert_eq!(
        page.select("[role=region][tabindex='0'] > table").len(),
        tables
    );
    assert!(page.select("th:not([scope])").is_empty());
    let rows = page.select("tbody tr").len();
    assert_eq!(
        page.select("tbody tr > th[scope=row]:first-child").len(),
        rows
    );

    // The table of contents links to the sections. No other link exists.
    for link in page.select("a") {
        let target = link.attr("href").unwrap();
        assert_eq!(page.select(&format!("h2{target}")).len(), 1, "{target}");
    }
    assert_eq!(page.select("nav a").len(), titles.len());
    assert!(
        page.select("script, link, img, iframe, form, [src], [style]")
            .is_empty()
    );
}

#[test]
fn shows_the_settings() {
    let page = Page::of(
        &seam(),
        &json!({
            "customer_data": { "customer_key": "c" },
            "deep_link": { "resource_type": "space", "resource_key": "s" },
            "is_embedded": true,
            "landing_page": { "manage": { "room_key": "101" } },
            "locale": "pt-PT",
            "navigation_mode": "restricted",
            "read_only": false,
        }),
    );
    let rows = page.rows("Settings of the whole portal");
    let expected = [
        ["Customer key", "c"],
        ["Customization profile id", "not given"],
        ["Deep link", "resource_key: sresource_type: space"],
        ["Exclude locale picker", "not given"],
        ["Is embedded", "true"],
        ["Landing page", "manage: room_key: 101"],
        ["Locale", "pt-PT"],
        ["Navigation mode", "restricted"],
        ["Read only", "false"],
    ];
    assert_eq!(rows, expected);
}

#[test]
fn shows_keys_that_the_schema_does_not_have() {
    let seam = seam();
    seam.take_unknown_keys();
    let page = Page::of(
        &seam,
        &json!({
            "customer_data": { "customer_key": "c", "tier": 3, "rooms": [
                { "room_key": "1", "name": "One", "floor": "2" },
            ] },
            "features": { "report": { "exclude": true } },
            "theme": "teal",
        }),
    );
    let settings = page.rows("Settings of the whole portal");
    assert!(settings.contains(&vec!["Tier".to_owned(), "3".to_owned()]));
    assert!(settings.contains(&vec!["Theme".to_owned(), "teal".to_owned()]));
    assert_eq!(page.rows("Parts of the portal")[4], ["Report", "off", ""]);
    assert_eq!(page.rows("Rooms (1)"), [["1", "One", "2"]]);
}

#[test]
fn shows_features_on_and_off() {
    let page = Page::of(
        &seam(),
        &json!({ "features": {
            "connect": { "accepted_providers": ["august"] },
            "manage": { "exclude": false, "exclude_staff_management": true },
            "organize": { "exclude": true },
        } }),
    );
    let expected = [
        ["Configure", "not given", ""],
        ["Connect", "not given", "accepted_providers: august"],
        ["Manage", "on", "exclude_staff_management: true"],
        ["Organize", "off", ""],
    ];
    assert_eq!(page.rows("Parts of the portal"), expected);

    let older = json!({ "features": { "manage_devices": { "exclude": true } } });
    let rows = Page::of(&seam(), &older).rows("Parts of the portal");
    assert!(rows.contains(&["Manage devices", "off", ""].map(str::to_owned).to_vec()));
}

#[test]
fn shows_what_the_filters_keep() {
    let reservation =
        |key: &str, metadata: Value| json!({ "reservation_key": key, "custom_metadata": metadata });
    let request = json!({
        "customer_data": {
            "customer_key": "c",
            "rooms": [{ "room_key": "1", "name": "One" }],
            "property_listings": [{ "property_listing_key": "p", "name": "Loft" }],
            "reservations": [
                reservation("both", json!({ "region": "eu", "vip": true })),
                reservation("more", json!({ "region": "eu", "vip": true, "x": "y" })),
                reservation("one", json!({ "region": "eu" })),
                reservation("text", json!({ "region": "eu", "vip": "true" })),
                reservation("null", json!({ "region": "eu", "vip": null })),
                { "reservation_key": "none" },
            ],
        },
        "customer_resources_filters": [
            { "field": "region", "operation": "=", "value": "eu" },
            { "field": "vip", "operation": "=", "value": true },
        ],
    });
    let page = Page::of(&seam(), &request);
    assert_eq!(
        page.texts("section[aria-labelledby=filters] > ul > li"),
        ["region = \"eu\"", "vip = true"],
    );
    let expected = [
        ["Property listings", "none", "1 of 1: p"],
        [
            "Reservations",
            "2 of 6: both, more",
            "4 of 6: one, text, null, none",
        ],
    ];
    assert_eq!(page.rows("What the filters keep"), expected);

    // In their own tables, the items that the filters leave out are marked.
    let marked = |row: Vec<String>| row[0].contains("left out by the filters");
    let reservations: Vec<_> = page
        .rows("Reservations (6)")
        .into_iter()
        .map(marked)
        .collect();
    assert_eq!(reservations, [false, false, true, true, true, true]);
    assert_eq!(page.rows("Rooms (1)"), [["1", "One"]]);
}

#[test]
fn says_when_there_is_nothing_to_filter() {
    let filters = |request: &Value| {
        let page = Page::of(&seam(), request);
        page.texts("section[aria-labelledby=filters] p").concat()
    };
    let text = filters(&json!({}));
    assert!(text.contains("no filters"), "{text}");
    let filter = json!({ "field": "vip", "operation": "=", "value": true });
    let text = filters(&json!({ "customer_resources_filters": [filter] }));
    assert!(
        text.contains("Nothing in the request can have custom_metadata"),
        "{text}"
    );
}

#[test]
fn shows_what_the_customer_has() {
    let page = with_data(json!({
        "spaces": [
            { "space_key": "s", "name": "Spa", "duration_minutes": 90,
              "geolocation": { "latitude": 48.2, "longitude": 16 },
              "customer_data": { "address": null } },
            { "space_key": "t", "name": "Tower" },
        ],
        "guests": [{ "guest_key": "ada", "name": "Ada Lovelace" }],
        "units": [],
        "reservations": [
            { "reservation_key": "r", "guest_key": "ada", "space_keys": ["s", "t"],
              "starts_at": "2026-12-01T15:00:00Z" },
        ],
    }));
    let columns = [
        "Space key",
        "Name",
        "Customer data",
        "Duration minutes",
        "Geolocation",
    ];
    assert_eq!(page.columns("Spaces (2)"), columns);
    assert_eq!(
        page.rows("Spaces (2)"),
        [
            [
                "s",
                "Spa",
                "address: null",
                "90",
                "latitude: 48.2longitude: 16"
            ],
            ["t", "Tower", "", "", ""],
        ],
    );
    assert_eq!(page.rows("Guests (1)"), [["ada", "Ada Lovelace"]]);
    assert!(page.rows("Units (0)").is_empty());
    let columns = ["Reservation key", "Guest key", "Space keys", "Starts at"];
    assert_eq!(page.columns("Reservations (1)"), columns);
    assert_eq!(
        page.rows("Reservations (1)"),
        [["r", "ada", "st", "2026-12-01T15:00:00Z"]]
    );
    let contents = page.texts("nav li");
    assert_eq!(contents[3..], ["Places (2)", "People (1)", "Stays (1)"]);
}

#[test]
fn marks_where_the_portal_opens() {
    let request = json!({
        "customer_data": {
            "customer_key": "c",
            "rooms": [{ "room_key": "1", "name": "One" }, { "room_key": "2", "name": "Two" }],
            "units": [{ "unit_key": "2", "name": "Two" }],
        },
        "landing_page": { "manage": { "room_key": "2" } },
    });
    let page = Page::of(&seam(), &request);
    assert_eq!(page.texts(".mark"), ["landing page"]);
    assert_eq!(page.rows("Rooms (2)")[1][0], "2 landing page");
}

/// A list that is added to the model has a table without further work.
#[test]
fn has_a_table_for_every_list() {
    for field in CUSTOMER_DATA.fields {
        let Kind::List(Kind::Object(object)) = field.kind else {
            continue;
        };
        let required = object.fields.iter().filter(|field| field.required);
        let item: Map<_, _> = required
            .map(|field| (field.name.to_owned(), json!("x")))
            .collect();
        let page = with_data(json!({ field.name: [item, item] }));
        let caption = format!("{} (2)", field.name.replace('_', " "));
        let captions = page.texts("caption");
        let found = captions.iter().any(|found| found.to_lowercase() == caption);
        assert!(found, "{caption}: {captions:?}");
    }
}

#[test]
fn is_kept_to_itself() {
    let seam = seam();
    let link = link(&seam, &json!({}));
    let policy = || {
        let answer = get(&seam, &link);
        assert_eq!(
            answer.header("content-type"),
            Some("text/html; charset=utf-8")
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        // A page of any origin may show it in a frame.
        assert_eq!(answer.header("x-frame-options"), None);
        let policy = answer.header("content-security-policy").unwrap().to_owned();
        assert!(!policy.contains("frame-ancestors"));
        let page = Page::read(&answer);
        let nonce = page.select("style")[0].attr("nonce").unwrap();
        let expected = format!(
            "default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'"
        );
        assert_eq!(policy, expected);
        policy
    };
    assert_ne!(policy(), policy());
}

#[test]
fn an_unknown_link_has_an_error_page() {
    let seam = seam();
    let link = link(&seam, &json!({}));
    for wrong in [
        "/customer_portal".to_owned(),
        "/customer_portal?token=".to_owned(),
        format!("{link}0"),
        link.replace("token", "key"),
    ] {
        let answer = get(&seam, &wrong);
        assert_eq!(answer.status, 404);
        let page = Page::read(&answer);
        assert_eq!(page.texts("h1"), ["No such link"]);
        assert!(page.texts("p").concat().contains("or the link has expired"));
    }
    let mut wrong = post(&seam, "{}");
    wrong.path = "/customer_portal";
    let answer = call(&seam, &wrong);
    assert_eq!(answer.error().0, 405);
    assert_eq!(answer.header("allow"), Some("GET, HEAD"));
}

#[test]
fn a_head_tells_whether_there_is_a_page() {
    let seam = seam();
    let link = link(&seam, &json!({}));
    let mut head = post(&seam, "");
    head.method = "HEAD";
    for (path, status) in [(link, 200), ("/customer_portal?token=x".to_owned(), 404)] {
        head.path = String::leak(path);
        assert_eq!(call(&seam, &head).status, status);
    }
}

/// A test can look at a link in a browser without a change to what it tests.
#[test]
fn opening_a_link_is_no_request_to_the_api() {
    let seam = seam();
    let portal = seam
        .client()
        .unwrap()
        .create_portal(&portal!({ read_only: true }));
    let url = portal.unwrap().url().to_owned();
    seam.fail_next(Failure::status(503));
    assert_eq!(seam_portal::ureq::get(&url).call().unwrap().status(), 200);
    assert_eq!(seam.requests().len(), 1);
    let failed = seam
        .client()
        .unwrap()
        .create_portal(&portal!({ read_only: true }));
    assert!(failed.unwrap_err().is_retryable());
}

#[test]
fn a_page_is_of_its_own_request() {
    let seam = seam();
    let request = |name: &str| {
        let rooms = json!([{ "room_key": "1", "name": name }]);
        json!({ "customer_data": { "customer_key": "c", "rooms": rooms } })
    };
    let [first, second] = ["One", "Uno"].map(|name| link(&seam, &request(name)));
    // It does not matter either whether the test has taken the requests.
    drop(seam.take_requests());
    for (link, name) in [(first, "One"), (second, "Uno")] {
        let page = Page::read(&get(&seam, &link));
        assert_eq!(page.rows("Rooms (1)"), [["1", name]]);
    }
}
