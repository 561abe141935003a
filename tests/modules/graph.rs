//! The imports between files, and the cycles in them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::source::{Modules, Names};

/// Which file imports which other file, and the first line of each import.
pub(crate) type Imports = BTreeMap<(String, String), usize>;

pub(crate) fn imports(modules: &Modules) -> Imports {
    let mut imports = Imports::new();
    for (name, module) in modules {
        for (path, line) in &module.paths {
            let Some(found) = find(modules, name, path) else {
                continue;
            };
            let to = &modules[&found].file;
            if *to != module.file {
                let edge = (module.file.clone(), to.clone());
                imports.entry(edge).or_insert(*line);
            }
        }
    }
    imports
}

/// The module that contains what a path in the module `from` leads to, or `None` for another crate.
/// Follows re-exports, but not those by `*`: these count as the re-exporting module's own items.
fn find(modules: &Modules, from: &Names, path: &[String]) -> Option<Names> {
    let mut at = from.clone();
    for (step, name) in path.iter().enumerate() {
        match name.as_str() {
            "crate" => at.clear(),
            "self" => {}
            "super" => _ = at.pop(),
            name => {
                let child = [&at[..], &[name.to_owned()]].concat();
                if modules.contains_key(&child) {
                    at = child;
                } else if let Some(path) = modules.get(&at)?.imported.get(name) {
                    return find(modules, &at, path);
                } else {
                    return (step > 0).then_some(at);
                }
            }
        }
    }
    Some(at)
}

/// For each import that is part of a cycle, the shortest such cycle.
pub(crate) fn circles(imports: &Imports) -> Vec<String> {
    let mut circles = BTreeSet::new();
    for (from, to) in imports.keys() {
        if let Some(mut circle) = way(imports, to, from) {
            let first = (0..circle.len()).min_by_key(|&at| circle[at]);
            circle.rotate_left(first.unwrap_or_default());
            circles.insert(circle);
        }
    }
    let mut circles = Vec::from_iter(circles);
    circles.sort_by_key(Vec::len);
    circles
        .iter()
        .map(|circle| chain(imports, circle))
        .collect()
}

/// The files on the shortest path of imports.
fn way<'a>(imports: &'a Imports, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
    let mut ways = VecDeque::from([vec![from]]);
    let mut seen = BTreeSet::from([from]);
    while let Some(way) = ways.pop_front() {
        let last = way[way.len() - 1];
        if last == to {
            return Some(way);
        }
        for (importer, imported) in imports.keys() {
            if importer == last && seen.insert(imported) {
                ways.push_back([&way[..], &[imported.as_str()]].concat());
            }
        }
    }
    None
}

/// The files of a cycle, each with the line that imports the next one.
fn chain(imports: &Imports, circle: &[&str]) -> String {
    let mut chain = Vec::new();
    for (from, to) in circle.iter().zip(circle.iter().cycle().skip(1)) {
        let line = imports[&((*from).to_owned(), (*to).to_owned())];
        chain.push(format!("{from}:{line}"));
    }
    chain.push(circle[0].to_owned());
    chain.join(" -> ")
}
