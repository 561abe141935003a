//! A page, parsed as a browser does it.

use scraper::{ElementRef, Html, Selector};
use seam_portal::testing::FakeSeam;
use serde_json::Value;

use crate::wire::{Answer, Request, call, post};

pub(crate) struct Page(Html);

/// The answer to a `GET` of this path and query.
pub(crate) fn get(seam: &FakeSeam, target: &str) -> Answer {
    let request = Request {
        method: "GET",
        path: String::leak(target.to_owned()),
        headers: Vec::new(),
        body: Vec::new(),
    };
    call(seam, &request)
}

/// The path and query of the link that `request` gets.
pub(crate) fn link(seam: &FakeSeam, request: &Value) -> String {
    let answer = call(seam, &post(seam, request)).json();
    let url = answer["customer_portal"]["url"].as_str();
    let url = url.unwrap_or_else(|| panic!("no link: {answer}"));
    url.strip_prefix("http://seam")
        .expect("the host")
        .to_owned()
}

fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Page {
    /// The page of the link that `request` gets.
    pub(crate) fn of(seam: &FakeSeam, request: &Value) -> Self {
        let answer = get(seam, &link(seam, request));
        assert_eq!(answer.status, 200);
        Page::read(&answer)
    }

    pub(crate) fn read(answer: &Answer) -> Self {
        let html = str::from_utf8(&answer.body).expect("UTF-8");
        let html = Html::parse_document(html);
        assert_eq!(html.errors, [""; 0], "mistakes in the HTML");
        Page(html)
    }

    pub(crate) fn select(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).expect("a selector");
        self.0.select(&selector).collect()
    }

    /// The texts of all elements that match.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.select(selector).into_iter().map(words).collect()
    }

    /// The cells of the table with this caption, row by row, without its header.
    pub(crate) fn rows(&self, caption: &str) -> Vec<Vec<String>> {
        self.cells(caption, "tbody tr")
    }

    pub(crate) fn columns(&self, caption: &str) -> Vec<String> {
        self.cells(caption, "thead tr").concat()
    }

    fn cells(&self, caption: &str, rows: &str) -> Vec<Vec<String>> {
        let tables = self.select("table");
        let captioned = |table: &&ElementRef<'_>| {
            let captions = Selector::parse("caption").expect("a selector");
            table.select(&captions).any(|found| words(found) == caption)
        };
        let table = tables.iter().find(captioned);
        let table = table.unwrap_or_else(|| panic!("no table {caption}"));
        let rows = Selector::parse(rows).expect("a selector");
        let row = |row: ElementRef<'_>| row.child_elements().map(words).collect();
        table.select(&rows).map(row).collect()
    }

    /// Everything except texts: the elements with their attributes, in order.
    pub(crate) fn shape(&self) -> Vec<String> {
        let shape = |element: ElementRef<'_>| {
            let mut attributes: Vec<_> = element.value().attrs().collect();
            attributes.retain(|(name, _)| *name != "nonce" && *name != "datetime");
            format!("{} {attributes:?}", element.value().name())
        };
        self.select("*").into_iter().map(shape).collect()
    }
}
