//! A prepared request, sent with an async HTTP client as the documentation of `Client::prepare`
//! shows.

use std::time::Duration;

use reqwest::redirect::Policy;
use seam_portal::testing::Failure;
use seam_portal::ureq::http::Response;
use seam_portal::{Client, CreatePortal, CustomerPortal, Error};

use crate::{REQUEST, current_thread, fake_seam};

async fn create_portal(
    http: &reqwest::Client,
    seam: &Client,
    request: &CreatePortal<'_>,
) -> Result<CustomerPortal, Box<dyn std::error::Error>> {
    let mut answer = http.execute(seam.prepare(request)?.try_into()?).await?;
    let mut response = Response::new(Vec::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    *response.body_mut() = answer.bytes().await?.into();
    Ok(CustomerPortal::from_response(response)?)
}

#[test]
fn reqwest_sends_it_and_the_answer_is_read() {
    let (fake, seam) = fake_seam();
    current_thread().block_on(async {
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .timeout(Duration::from_secs(30))
            .no_proxy()
            .build()
            .expect("an HTTP client");
        let portal = create_portal(&http, &seam, &REQUEST).await;
        assert_eq!(portal.expect("a portal").customer_key, "grand-hotel");

        fake.fail_next(Failure::rate_limited(Duration::from_secs(7)));
        let error = create_portal(&http, &seam, &REQUEST).await.unwrap_err();
        let error = error.downcast_ref::<Error>().expect("an error of Seam's");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert!(error.request_id().is_some());

        // A redirect is an error, as with the blocking client: the credential is only for one host.
        let elsewhere = Failure::status(307).header("location", "/elsewhere");
        fake.fail_next(elsewhere);
        let error = create_portal(&http, &seam, &REQUEST).await.unwrap_err();
        let error = error.downcast_ref::<Error>().expect("an error of Seam's");
        assert!(matches!(error, Error::Redirect(_)), "{error:?}");
    });
    assert_eq!(fake.requests().len(), 3);
}
