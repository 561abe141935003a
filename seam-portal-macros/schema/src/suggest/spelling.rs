//! How alike two names are.

/// How much of a name is looked at. None that is known comes near.
pub(crate) const LONGEST: usize = 200;

/// A name without what people vary: case, separators, and the plural.
pub(crate) fn plain(name: &str) -> String {
    words(name).iter().map(|word| singular(word)).collect()
}

/// A name without what says that it is an identifier: `room_key`, `room_id` and `rooms` are all
/// about a room.
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

/// The words of a name in lower case: `customerKey`, `customer-key` and `Customer_Key` have the
/// same two.
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

/// How different two names of this length may be and still be taken for one another.
pub(crate) fn most_distance(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=4 => 1,
        5..=6 => 2,
        _ => length / 3,
    }
}

/// How many letters have to be added, removed, changed or swapped with their neighbour to make one
/// text of the other. More than `most` are not counted.
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
