//! What is not a client, in the form that sends.

use std::sync::Arc;

use seam_portal::{Client, portal};

fn main() {
    let (number, text) = (5_i64, String::new());
    let built = Client::from_env();
    let shared = Arc::new(Client::from_env());
    let _ = portal!(built, { locale: "pt-PT" });
    let _ = portal!(Client::from_env(), { locale: "pt-PT" });
    let _ = portal!(built.as_ref().ok(), { locale: "pt-PT" });
    let _ = portal!(shared, { locale: "pt-PT" });
    let _ = portal!(number, { locale: "pt-PT" });
    let _ = portal!(&text, { locale: "pt-PT" });
    let _ = portal!(built.as_ref()
        .ok(), { locale: "pt-PT" });
}
