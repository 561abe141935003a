//! How similar two names are.

/// How many characters of a name are compared. All known names are much shorter.
pub(crate) const LONGEST: usize = 200;

/// A name without differences that do not matter: case, separators and plural.
pub(crate) fn plain(name: &str) -> String {
    words(name).iter().map(|word| singular(word)).collect()
}

/// A name without the ending of an identifier: the stem of `room_key`, `room_id` and `rooms` is `room`.
pub(crate) fn stem(name: &str) -> String {
    let words: Vec<_> = words(name).iter().map(|word| singular(word)).collect();
    let is_id = |word: &&String| *word == "key" || *word == "id";
    let ids = words.iter().skip(1).rev().take_while(is_id).count();
    words[..words.len() - ids].concat()
}

fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if word.ends_with("ss") => word.to_owned(),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

/// The words of a name in lower case. They are the same for `customerKey`, `customer-key` and
/// `Customer_Key`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for letter in name.chars().take(LONGEST) {
        if letter.is_uppercase() && after_lower || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_alphanumeric(), words.last_mut()) {
            word.extend(letter.to_lowercase());
        }
        after_lower = letter.is_lowercase() || letter.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The maximum distance between two similar names of this length.
pub(crate) fn most_distance(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=4 => 1,
        5..=6 => 2,
        _ => length / 3,
    }
}

/// How many letters must be added, removed, changed or swapped with their neighbour to turn one text
/// into the other. `None` if there are more than `most`.
pub(crate) fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut cost = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(before[j - 2] + 1);
            }
            row.push(cost);
        }
        before = std::mem::replace(&mut last, row);
    }
    Some(last[b.len()]).filter(|distance| *distance <= most)
}
