//! Makes text of a server fit in a one-line message.

/// The largest number of characters of a server's text in a message. The errors have all of it.
pub(crate) const MESSAGE_LIMIT: usize = 500;

/// Puts a text on one line, without control characters, and cuts it after `limit` characters.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    for word in words.filter(|word| !word.is_empty()) {
        let space = if line.is_empty() { "" } else { " " };
        for c in space.chars().chain(word.chars()) {
            if length == limit {
                line.push('…');
                return line;
            }
            line.push(c);
            length += 1;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_one_bounded_line() {
        assert_eq!(one_line("  a\r\n\tb \u{1b}[31mc  ", 100), "a b [31mc");
        assert_eq!(one_line("äöü", 2), "äö…");
        assert_eq!(one_line("ab cd", 3), "ab …");
        assert_eq!(one_line("abc", 3), "abc");
    }
}
