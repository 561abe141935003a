//! How alike two names are.

/// A name without what people vary: case, separators, and the plural.
pub(crate) fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    each_word(name, |word| {
        let one = plain.len();
        plain.push_str(word);
        to_singular(&mut plain, one);
    });
    plain
}

/// A name without what says that it is an identifier: `room_key`, `room_id` and `rooms` are all
/// about a room.
pub(crate) fn stem(name: &str) -> String {
    let mut words = words(name);
    for word in &mut words {
        to_singular(word, 0);
    }
    while words.len() > 1
        && words
            .last()
            .is_some_and(|word| word == "key" || word == "id")
    {
        words.pop();
    }
    words.concat()
}

/// Makes the singular of the word that begins at `start`.
fn to_singular(text: &mut String, start: usize) {
    let word = &text[start..];
    if word.ends_with("ies") {
        text.truncate(text.len() - 3);
        text.push('y');
    } else if word.ends_with('s') && !word.ends_with("ss") {
        text.pop();
    }
}

/// The words of a name in lower case: `customerKey`, `customer-key` and `Customer_Key` have the
/// same two.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(name, |word| words.push(word.to_owned()));
    words
}

fn each_word(name: &str, mut show: impl FnMut(&str)) {
    let mut word = String::new();
    let mut after_lower = false;
    for letter in name.chars() {
        let ends = letter.is_uppercase() && after_lower || !letter.is_alphanumeric();
        if ends && !word.is_empty() {
            show(&word);
            word.clear();
        }
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase());
        }
        after_lower = letter.is_lowercase() || letter.is_numeric();
    }
    if !word.is_empty() {
        show(&word);
    }
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
