//! The page that a link opens: the content of the request for the portal, as HTML without scripts.
//!
//! It is in English for every locale. A new list of the schema gets a table without a change here.

mod features;
mod filters;
mod html;
mod lists;
mod request;
mod settings;

use std::fmt::Write as _;

use self::html::{escaped, text};
use self::lists::GROUPS;
use self::request::Request;
use super::answer::Answer;
use super::clock::rfc3339;
use super::links::Link;
use super::random;

const STYLE: &str = include_str!("style.css");

/// What a link shows.
pub(super) fn page(link: &Link) -> Answer {
    let request = Request(serde_json::from_slice(&link.request).unwrap_or_default());
    let mut main = settings::settings(&request);
    main.push_str(&features::features(&request));
    main.push_str(&filters::filters(&request));
    let mut contents = String::from(
        "<li><a href=\"#settings\">Settings</a></li>\n\
         <li><a href=\"#features\">Features</a></li>\n\
         <li><a href=\"#filters\">Filters</a></li>\n",
    );
    for group in &GROUPS {
        main.push_str(&group.section(&request));
        let (id, title, count) = (group.id, group.title, group.count(&request));
        let _ = writeln!(contents, "<li><a href=\"#{id}\">{title} ({count})</a></li>");
    }
    let (key, until) = (&link.customer_key, rfc3339(link.expires_at));
    let body = format!(
        "<header>\n\
         <p class=\"notice\"><strong>This is a preview by FakeSeam, and not Seam&#39;s portal.</strong> \
         It shows what the request for the portal said.</p>\n\
         <h1>Customer portal of {}</h1>\n\
         <p>The link works until <time datetime=\"{until}\">{until}</time>.</p>\n\
         <nav aria-label=\"Contents\"><ul>\n{contents}</ul></nav>\n\
         </header>\n\
         <main>\n{main}</main>\n",
        text(key),
    );
    document(200, &format!("Preview: portal of {}", escaped(key)), &body)
}

/// The page for a link that does not exist.
pub(super) fn no_link() -> Answer {
    let body = "<main>\n\
                <h1>No such link</h1>\n\
                <p>This FakeSeam does not know the link, or the link has expired: a link works for \
                seven days, and not longer than the server runs. Send a new request for a new \
                one.</p>\n\
                </main>\n";
    document(404, "No such link", body)
}

fn document(status: u16, title: &str, body: &str) -> Answer {
    // Only this style is loaded, and nothing is run, even if something gets into the page.
    let nonce = random::uuid();
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style nonce=\"{nonce}\">\n{STYLE}</style>\n</head>\n\
         <body>\n{body}</body>\n</html>\n"
    );
    let mut answer = Answer::new(status, "text/html; charset=utf-8", html);
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'"
    );
    for (name, value) in [
        ("content-security-policy", policy.as_str()),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ] {
        answer.headers.push((name.to_owned(), value.to_owned()));
    }
    answer
}
