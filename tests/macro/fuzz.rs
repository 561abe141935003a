//! The macro accepts any tokens: it never panics and always finishes.

use kit::Cases;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::portal::{portal, portal_in_editor};
use crate::tokens::tokens;

#[test]
fn any_tokens_will_do() {
    Cases::new(5_000).each(|random, _| {
        let input = tokens(random);
        if random.one_in(8) {
            portal_in_editor(krate(), input.clone());
        }
        let output = portal(krate(), input);
        if let Err(error) = syn::parse2::<syn::Expr>(output.clone()) {
            panic!("the output is not a Rust expression: {error}\n{output}");
        }
        proc_macro2::extra::invalidate_current_thread_spans();
    });
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
            let output = portal(krate(), input).to_string();
            let deep = output.contains("nested more than 100 levels deep");
            assert_eq!(
                deep,
                depth == 10_000,
                "{delimiter:?} {before}{depth}: {output}"
            );
        }
    }
}

/// Recursion without brackets: prefix operators, and keywords.
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
                portal(krate(), input.parse().expect("tokens"));
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
    portal(krate(), text.parse().expect("tokens"));
    let mut signs = TokenStream::new();
    signs.extend((0..20_000).map(|index| {
        let sign = if index % 2 == 0 { '<' } else { ',' };
        TokenTree::from(Punct::new(sign, Spacing::Alone))
    }));
    portal(krate(), signs);
    proc_macro2::extra::invalidate_current_thread_spans();
}
