//! Which credentials are accepted.

use seam_portal::testing::FakeSeam;

use crate::wire::{call, post};

#[test]
fn both_kinds_of_credentials_are_taken() {
    let seam = FakeSeam::start().unwrap();
    let request = post(&seam, "{}");
    assert_eq!(call(&seam, &request).status, 200);

    let token = format!("Bearer {}", seam.personal_access_token());
    let request = request
        .with("authorization", &token)
        .with("seam-workspace", seam.workspace_id());
    assert_eq!(call(&seam, &request).status, 200);
}

#[test]
fn the_name_of_the_scheme_is_in_any_case() {
    let seam = FakeSeam::start().unwrap();
    for scheme in ["Bearer", "bearer", "BEARER", "bEARER", "Bearer "] {
        let authorization = format!("{scheme} {}", seam.api_key());
        let request = post(&seam, "{}").with("authorization", &authorization);
        assert_eq!(call(&seam, &request).status, 200, "{scheme}");
    }
}

#[test]
fn all_fakes_take_the_same() {
    let (one, other) = (FakeSeam::start().unwrap(), FakeSeam::start().unwrap());
    assert_eq!(call(&one, &post(&other, "{}")).status, 200);
}

#[test]
fn others_are_unauthorized() {
    let seam = FakeSeam::start().unwrap();
    let key = seam.api_key();
    for wrong in [
        String::new(),
        "Bearer".to_owned(),
        "Bearer ".to_owned(),
        key.to_owned(),
        format!("Basic {key}"),
        format!("Bearer {key}x"),
        format!("Bearer {}", &key[..key.len() - 1]),
        "Bearer seam_someone_elses".to_owned(),
    ] {
        let answer = call(&seam, &post(&seam, "{}").with("authorization", &wrong));
        assert_eq!(answer.error(), (401, "unauthorized".to_owned()), "{wrong}");
    }
    let answer = call(&seam, &post(&seam, "{}").without("authorization"));
    assert_eq!(answer.error(), (401, "unauthorized".to_owned()));
}

#[test]
fn a_personal_access_token_needs_its_workspace() {
    let seam = FakeSeam::start().unwrap();
    let token = format!("Bearer {}", seam.personal_access_token());
    let request = post(&seam, "{}").with("authorization", &token);
    let missing = (400, "missing_workspace_id".to_owned());
    assert_eq!(call(&seam, &request).error(), missing);
    let empty = request.clone().with("seam-workspace", "");
    assert_eq!(call(&seam, &empty).error(), missing);

    let unauthorized = (401, "unauthorized".to_owned());
    let other = "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90";
    let other = request.with("seam-workspace", other);
    assert_eq!(call(&seam, &other).error(), unauthorized);
    let wrong = post(&seam, "{}")
        .with("authorization", &format!("{token}x"))
        .with("seam-workspace", seam.workspace_id());
    assert_eq!(call(&seam, &wrong).error(), unauthorized);
}

#[test]
fn credentials_come_before_the_body() {
    let seam = FakeSeam::start().unwrap();
    let request = post(&seam, "{")
        .without("authorization")
        .without("content-type");
    assert_eq!(call(&seam, &request).status, 401);
}
