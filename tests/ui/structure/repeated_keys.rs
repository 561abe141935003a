use seam_portal::portal;

fn main() {
    let _ = portal!({
        locale: "pt-PT",
        read_only: true,
        "locale": "en-US",
        locale: "xx",
    });
    let _ = portal!({ locale: "pt-PT", locale: "en-US" });
    let _ = portal!(CustomMetadata { a: "1", b: true, "a": null });
}
