//! The modules of a crate, read from its files.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, UseTree};

/// The names in a path, such as `crate`, `error`, `Error`. The path of a module itself starts after
/// `crate`.
pub(crate) type Names = Vec<String>;

/// The modules of a crate, by their paths.
pub(crate) type Modules = BTreeMap<Names, Module>;

pub(crate) struct Module {
    /// The file of the module. For an inline module, the file of the module around it.
    pub(crate) file: String,
    /// The paths of the imported items, by their names in this module.
    pub(crate) imported: BTreeMap<String, Names>,
    /// The paths that occur, each with its line.
    pub(crate) paths: Vec<(Names, usize)>,
}

/// Reads the files of a crate, given as texts by their paths in `folder`. The path of a file
/// determines its module.
pub(crate) fn modules(folder: &str, files: &BTreeMap<String, String>) -> Modules {
    let mut modules = Modules::new();
    for (file, text) in files {
        let mut name: Names = file
            .trim_end_matches(".rs")
            .split('/')
            .map(String::from)
            .collect();
        if ["lib", "main", "mod"].contains(&name[name.len() - 1].as_str()) {
            name.pop();
        }
        let file = format!("{folder}/{file}");
        let source = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        add(&mut modules, name, &file, source.items);
    }
    modules
}

fn add(modules: &mut Modules, name: Names, file: &str, items: Vec<Item>) {
    let mut module = Module {
        file: file.to_owned(),
        imported: BTreeMap::new(),
        paths: Vec::new(),
    };
    for item in items {
        if is_for_tests(item.to_token_stream()) {
            continue;
        }
        match item {
            Item::Use(item) => module.import(&item.tree, &Names::new()),
            Item::Mod(child) => {
                let ident = child.ident.to_string();
                if let Some((_, items)) = child.content {
                    add(modules, [&name[..], &[ident]].concat(), file, items);
                } else {
                    // If there is no such file, the module is elsewhere, because of `#[path]`.
                    module.imported.insert(ident, vec!["elsewhere".to_owned()]);
                }
            }
            item => {
                let mut tokens = Vec::new();
                flatten(item.into_token_stream(), &mut tokens);
                module.find_paths(&tokens);
            }
        }
    }
    modules.insert(name, module);
}

impl Module {
    fn import(&mut self, tree: &UseTree, path: &Names) {
        match tree {
            UseTree::Path(step) => {
                let path = [&path[..], &[step.ident.to_string()]].concat();
                self.import(&step.tree, &path);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, path)),
            UseTree::Name(leaf) => self.import_as(&leaf.ident, &leaf.ident, path.clone()),
            UseTree::Rename(leaf) => self.import_as(&leaf.ident, &leaf.rename, path.clone()),
            UseTree::Glob(glob) => {
                let line = glob.star_token.spans[0].start().line;
                self.paths.push((path.clone(), line));
            }
        }
    }

    fn import_as(&mut self, ident: &Ident, name: &Ident, mut path: Names) {
        if ident != "self" {
            path.push(ident.to_string());
        }
        let name = if name == "self" {
            path[path.len() - 1].clone()
        } else {
            name.to_string()
        };
        self.paths.push((path.clone(), ident.span().start().line));
        // As in `use quote::quote`, where the first name is a crate.
        if path[0] != name {
            self.imported.insert(name, path);
        }
    }

    /// Finds `a::b` wherever it occurs, also in macros.
    fn find_paths(&mut self, tokens: &[(String, usize)]) {
        let mut rest = tokens;
        while let [(first, line), after @ ..] = rest {
            let mut path = vec![first.clone()];
            rest = after;
            while let [(a, _), (b, _), (name, _), after @ ..] = rest {
                if a != ":" || b != ":" {
                    break;
                }
                path.push(name.clone());
                rest = after;
            }
            if path.len() > 1 {
                self.paths.push((path, *line));
            }
        }
    }
}

/// All tokens in their order, with their lines. Leaves out the tokens that `quote!` and similar
/// macros produce.
fn flatten(tokens: TokenStream, flat: &mut Vec<(String, usize)>) {
    for token in tokens {
        let line = token.span().start().line;
        let TokenTree::Group(group) = token else {
            flat.push((token.to_string(), line));
            continue;
        };
        let is_quoted = matches!(&flat[..], [.., (name, _), (mark, _)]
            if mark == "!" && name.contains("quote"));
        flat.push(("(".to_owned(), line));
        if !is_quoted {
            flatten(group.stream(), flat);
        }
        flat.push((")".to_owned(), line));
    }
}

/// Whether an item has a `cfg` with `test`.
fn is_for_tests(item: TokenStream) -> bool {
    let mut tokens = item.into_iter();
    while let (Some(TokenTree::Punct(_)), Some(TokenTree::Group(attribute))) =
        (tokens.next(), tokens.next())
    {
        let mut flat = Vec::new();
        flatten(attribute.stream(), &mut flat);
        if flat[0].0 == "cfg" && flat.iter().any(|(token, _)| token == "test") {
            return true;
        }
    }
    false
}
