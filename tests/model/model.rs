//! The model, read from its Rust sources.

use std::fs;
use std::path::Path;

use syn::{Expr, Fields, Item, Lit, Type};

use crate::facts::{self, Declaration, Expectation, ShortForm};
use crate::types::{argument_of, type_name};

/// The field of every object for keys that the model does not know.
const UNCHECKED: &str = "unchecked";
/// The alias of an identifier.
const KEY: &str = "Key";

/// The declarations in the sources of the model, in the order of the files and of the items in
/// them.
#[derive(Default)]
pub(crate) struct Model {
    /// By name.
    pub(crate) objects: Vec<Object>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) unions: Vec<TextOrBoolean>,
    pub(crate) maps: Vec<Map>,
}

pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) borrows: bool,
    pub(crate) fields: Vec<Field>,
    pub(crate) rule: Rule,
    pub(crate) expectations: Vec<Expectation>,
    pub(crate) own_key: Option<String>,
    pub(crate) short_form: Option<ShortForm>,
}

pub(crate) enum Rule {
    None,
    OneOf,
    /// The required field, by the value on the wire of the field that decides.
    IdField(Vec<(String, String)>),
}

pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) deprecated: bool,
    pub(crate) kind: Kind,
}

/// The type of a field, without `Option` and `Nullable`.
pub(crate) enum Kind {
    /// The name of an alias, a primitive, an object, an enum or a map.
    Named(String),
    List(String),
}

/// An enum of names on the wire.
pub(crate) struct Enum {
    pub(crate) name: String,
    /// Each variant and its name.
    pub(crate) variants: Vec<(String, String)>,
}

/// An enum of a text, a boolean and possibly `null`.
pub(crate) struct TextOrBoolean {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) null: bool,
}

/// A struct of entries with any names.
pub(crate) struct Map {
    pub(crate) name: String,
    pub(crate) borrows: bool,
    /// The field with the entries.
    pub(crate) entries: String,
    pub(crate) value: String,
}

impl Model {
    pub(crate) fn read(folder: &Path) -> Self {
        let mut paths: Vec<_> = fs::read_dir(folder)
            .expect("the model")
            .map(|file| file.expect("a file").path())
            .filter(|path| !path.ends_with("generated.rs"))
            .collect();
        paths.sort();
        let source = |path| fs::read_to_string(path).expect("a source file");
        Model::parse(paths.iter().map(source))
    }

    /// # Panics
    ///
    /// If a source is not valid Rust, or declares a wrong fact.
    pub(crate) fn parse(sources: impl IntoIterator<Item = String>) -> Self {
        let mut model = Model::default();
        let mut declarations: Vec<Declaration> = Vec::new();
        for source in sources {
            for item in syn::parse_file(&source).expect("Rust").items {
                match item {
                    Item::Struct(item) if is_public(&item.vis) => model.add_struct(&item),
                    Item::Enum(item) if is_public(&item.vis) => model.add_union(&item),
                    Item::Macro(item) if item.mac.path.is_ident("names") => {
                        let item = item.mac.parse_body().expect("`names!` of an enum");
                        model.add_enum(&item);
                    }
                    Item::Macro(item) => {
                        let by = item.mac.path.get_ident().map(ToString::to_string);
                        declarations.extend(by.and_then(|by| facts::read(&by, item.mac.tokens)));
                    }
                    _ => {}
                }
            }
        }
        // A fact may come before the object that it is about.
        for declaration in declarations {
            model.declare(declaration);
        }
        model.objects.sort_by(|a, b| a.name.cmp(&b.name));
        model
    }

    fn add_struct(&mut self, item: &syn::ItemStruct) {
        let Fields::Named(fields) = &item.fields else {
            return;
        };
        let public: Vec<_> = fields.named.iter().filter(|f| is_public(&f.vis)).collect();
        let (name, borrows) = (item.ident.to_string(), !item.generics.params.is_empty());
        if let [entries] = public.as_slice()
            && let Some(value) = map_value(&entries.ty)
        {
            self.maps.push(Map {
                name,
                borrows,
                entries: field_name(entries),
                value,
            });
            return;
        }
        let fields: Vec<_> = public
            .into_iter()
            .map(Field::read)
            .filter(|field| field.name != UNCHECKED)
            .collect();
        if !fields.is_empty() {
            self.objects.push(Object::new(name, borrows, fields));
        }
    }

    fn add_union(&mut self, item: &syn::ItemEnum) {
        let variant = |name: &str| item.variants.iter().find(|variant| variant.ident == name);
        if let (Some(text), Some(_)) = (variant("Text"), variant("Boolean")) {
            let fields = text.fields.iter();
            self.unions.push(TextOrBoolean {
                name: item.ident.to_string(),
                text: fields.map(|field| type_name(&field.ty)).collect(),
                null: variant("Null").is_some(),
            });
        }
    }

    fn add_enum(&mut self, item: &syn::ItemEnum) {
        let on_wire = |variant: &syn::Variant| match &variant.discriminant {
            Some((_, Expr::Lit(literal))) => match &literal.lit {
                Lit::Str(name) => Some((variant.ident.to_string(), name.value())),
                _ => None,
            },
            _ => None,
        };
        self.enums.push(Enum {
            name: item.ident.to_string(),
            variants: item.variants.iter().filter_map(on_wire).collect(),
        });
    }

    pub(crate) fn object(&self, name: &str) -> Option<&Object> {
        self.objects.iter().find(|object| object.name == name)
    }

    pub(crate) fn names(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|names| names.name == name)
    }
}

impl Object {
    fn new(name: String, borrows: bool, fields: Vec<Field>) -> Self {
        let mut keys = fields.iter().filter(|field| {
            field.required && matches!(&field.kind, Kind::Named(alias) if alias == KEY)
        });
        let own_key = keys.next().map(|field| field.name.clone());
        if let (Some(first), Some(second)) = (&own_key, keys.next()) {
            let second = &second.name;
            panic!("`{name}` has two keys of its own, `{first}` and `{second}`: one is enough");
        }
        Object {
            name,
            borrows,
            fields,
            rule: Rule::None,
            expectations: Vec::new(),
            own_key,
            short_form: None,
        }
    }
}

impl Field {
    fn read(field: &syn::Field) -> Self {
        let (mut ty, mut required, mut nullable) = (&field.ty, true, false);
        if let Some(inner) = argument_of(ty, "Option") {
            (ty, required) = (inner, false);
        }
        if let Some(inner) = argument_of(ty, "Nullable") {
            (ty, nullable) = (inner, true);
        }
        let kind = match argument_of(ty, "List") {
            Some(item) => Kind::List(type_name(item)),
            None => Kind::Named(type_name(ty)),
        };
        let deprecated = field
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("deprecated"));
        Field {
            name: field_name(field),
            required,
            nullable,
            deprecated,
            kind,
        }
    }
}

fn field_name(field: &syn::Field) -> String {
    field.ident.as_ref().expect("a named field").to_string()
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// The value's type in `List<'a, (Name, Value)>`.
fn map_value(entries: &Type) -> Option<String> {
    let Type::Tuple(pair) = argument_of(entries, "List")? else {
        return None;
    };
    pair.elems.last().map(type_name)
}
