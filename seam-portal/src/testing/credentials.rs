//! The credentials that a `FakeSeam` accepts.

pub(super) const API_KEY: &str = "seam_fakekey1_4vJ8mQ2xT7bN5kW9";
pub(super) const PERSONAL_ACCESS_TOKEN: &str = "seam_at1_fake_R6yD3hC8sL1pZ4gF";
pub(super) const WORKSPACE_ID: &str = "0b7e3c52-94d1-4f6a-8c2e-5a1d9f30e684";
