use seam_portal::portal;

fn main() {
    let _ = portal!({
        (locale): "pt-PT",
        [read_only]: true,
        "is_embedded"; true,
        @navigation_mode: full,
        5,
    });
    let _ = portal!(CustomMetadata {
        1: "one",
        'x': "ex",
        "y" = "why",
        "z",
    });
}
