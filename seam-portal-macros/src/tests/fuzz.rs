//! The macro takes any tokens: it never panics and always comes to an end.
//!
//! `SEAM_PORTAL_FUZZ` is how many inputs there are, `SEAM_PORTAL_SEED` which ones. A failure names
//! the seed of its input: run that one alone with it.

use std::num::NonZero;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use super::random::{Random, setting};
use super::tokens::tokens;
use crate::{editor_tokens, portal_tokens};

#[test]
fn any_tokens_will_do() {
    let count = setting("SEAM_PORTAL_FUZZ", 5_000);
    let seed = setting("SEAM_PORTAL_SEED", 1);
    println!("{count} inputs from seed {seed}");
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let seeds = (seed..seed + count).skip(thread).step_by(threads);
            scope.spawn(|| seeds.for_each(one));
        }
    });
}

fn one(seed: u64) {
    let named = OnPanic(seed);
    let mut random = Random::new(seed);
    let input = tokens(&mut random);
    if random.one_in(8) {
        editor_tokens(krate(), input.clone());
    }
    let output = portal_tokens(krate(), input);
    if let Err(error) = syn::parse2::<syn::Expr>(output.clone()) {
        panic!("the output is no expression of Rust: {error}\n{output}");
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    drop(named);
}

/// Says which input it was.
struct OnPanic(u64);

impl Drop for OnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("SEAM_PORTAL_SEED={} SEAM_PORTAL_FUZZ=1", self.0);
        }
    }
}

fn krate() -> TokenTree {
    Ident::new("seam_portal", Span::call_site()).into()
}

#[test]
fn nesting_is_an_error_and_no_overflow() {
    for delimiter in [
        Delimiter::Brace,
        Delimiter::Bracket,
        Delimiter::Parenthesis,
        Delimiter::None,
    ] {
        for (before, depth) in [
            ("", 10_000),
            ("read_only: ", 10_000),
            ("rooms: ", 90),
            ("read_only: ", 99),
        ] {
            let mut tokens = TokenStream::new();
            for _ in 0..depth {
                tokens = TokenTree::from(Group::new(delimiter, tokens)).into();
            }
            let mut input: TokenStream = before.parse().expect("tokens");
            input.extend(tokens);
            let output = portal_tokens(krate(), input).to_string();
            let deep = output.contains("nested more than 100 levels deep");
            assert_eq!(
                deep,
                depth == 10_000,
                "{delimiter:?} {before}{depth}: {output}"
            );
        }
    }
}

/// What recurses without brackets: signs in front of a value, and keywords.
#[test]
fn long_expressions_are_no_overflow() {
    for part in [
        "!",
        "-",
        "&",
        "*",
        "a = ",
        "|x| ",
        "return ",
        "if x {} else ",
        "a + ",
        "a.",
        "a::",
        "x as ",
        "&mut ",
        "..",
        "'a: ",
        "move || ",
        "a < ",
        "a ? b : ",
        "break ",
    ] {
        for length in [100, 300, 5_000] {
            let parts = part.repeat(length);
            for input in [
                format!("{{ read_only: {parts} x }}"),
                format!("{{ rooms: [..{parts} x] }}"),
                format!("{parts} x, {{}}"),
            ] {
                portal_tokens(krate(), input.parse().expect("tokens"));
            }
        }
    }
    proc_macro2::extra::invalidate_current_thread_spans();
}

#[test]
fn long_inputs_take_no_long_time() {
    let item = "{ room_key: \"101\" name: \"Lobby\" },";
    let text = format!(
        "{{ customer_data: {{ customer_key: \"a\", rooms: [{}] }} }}",
        item.repeat(3_000)
    );
    portal_tokens(krate(), text.parse().expect("tokens"));
    let mut signs = TokenStream::new();
    signs.extend((0..20_000).map(|index| {
        let sign = if index % 2 == 0 { '<' } else { ',' };
        TokenTree::from(Punct::new(sign, Spacing::Alone))
    }));
    portal_tokens(krate(), signs);
    proc_macro2::extra::invalidate_current_thread_spans();
}
