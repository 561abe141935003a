//! The model, read from its Rust sources.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{Attribute, Expr, Fields, GenericArgument, Item, Lit, Meta, PathArguments, Type};

use crate::shape::{self, Lines, Shape};

/// The field of every object that holds what the model does not know.
const UNCHECKED: &str = "unchecked";

/// What the sources of the model declare, in the order of the files and of the items in them.
pub(crate) struct Model {
    pub(crate) objects: Vec<Object>,
    pub(crate) names: Vec<Names>,
    pub(crate) unions: Vec<Union>,
    pub(crate) maps: Vec<Map>,
}

pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) borrows: bool,
    pub(crate) rule: Rule,
    pub(crate) fields: Vec<Field>,
}

pub(crate) enum Rule {
    None,
    OneOf,
    /// The field that is given, by the name of the resource type.
    IdField(Vec<(String, String)>),
}

pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) deprecated: bool,
    pub(crate) kind: Kind,
}

/// The type of a field, less `Option` and `Nullable`.
pub(crate) enum Kind {
    /// The name of an alias, a primitive, an object, an enum or a map.
    Named(String),
    List(String),
}

/// An enum of names on the wire.
pub(crate) struct Names {
    pub(crate) name: String,
    /// Whether it has a variant for names that it does not list.
    pub(crate) open: bool,
    /// Variant and name.
    pub(crate) variants: Vec<(String, String)>,
}

/// An enum of a text or a boolean.
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) null: bool,
}

/// A struct of entries under any names.
pub(crate) struct Map {
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Model {
    pub(crate) fn read(folder: &Path) -> Self {
        let mut model = Model {
            objects: vec![],
            names: vec![],
            unions: vec![],
            maps: vec![],
        };
        let mut one_of = Vec::new();
        let mut id_fields = Vec::new();
        let mut paths: Vec<_> = fs::read_dir(folder)
            .expect("the model")
            .map(|file| file.expect("a file").path())
            .collect();
        paths.sort();
        for path in paths.iter().filter(|path| !path.ends_with("generated.rs")) {
            let source = fs::read_to_string(path).expect("a source file");
            for item in syn::parse_file(&source).expect("Rust").items {
                match item {
                    Item::Struct(item) if is_public(&item.vis) => model.add_struct(&item),
                    Item::Enum(item) if is_public(&item.vis) => model.add_enum(&item),
                    Item::Impl(item) => {
                        if item
                            .trait_
                            .as_ref()
                            .is_some_and(|(path, _)| path.is_ident("OneOf"))
                        {
                            one_of.push(type_name(&item.self_ty));
                        }
                        id_fields.extend(id_field_arms(&item));
                    }
                    _ => {}
                }
            }
        }
        model.add_rules(&one_of, &id_fields);
        model.objects.sort_by(|a, b| a.name.cmp(&b.name));
        model
    }

    fn add_struct(&mut self, item: &syn::ItemStruct) {
        let Fields::Named(fields) = &item.fields else {
            return;
        };
        let public = || fields.named.iter().filter(|field| is_public(&field.vis));
        if public().count() == 0 {
            return;
        }
        let name = item.ident.to_string();
        if let Some(value) = public()
            .next()
            .filter(|f| f.ident.as_ref().is_some_and(|name| name == "entries"))
            .map(map_value)
        {
            self.maps.push(Map { name, value });
            return;
        }
        let borrows = !item.generics.params.is_empty();
        let fields = public().map(Field::read);
        let fields = fields.filter(|field| field.name != UNCHECKED).collect();
        self.objects.push(Object {
            name,
            borrows,
            rule: Rule::None,
            fields,
        });
    }

    fn add_enum(&mut self, item: &syn::ItemEnum) {
        let name = item.ident.to_string();
        let variant = |name: &str| item.variants.iter().find(|variant| variant.ident == name);
        if let Some(text) = variant("Text") {
            let text = text
                .fields
                .iter()
                .map(|field| type_name(&field.ty))
                .collect();
            self.unions.push(Union {
                name,
                text,
                null: variant("Null").is_some(),
            });
            return;
        }
        let variants: Vec<_> = item
            .variants
            .iter()
            .filter_map(|variant| Some((variant.ident.to_string(), doc_alias(&variant.attrs)?)))
            .collect();
        if !variants.is_empty() {
            self.names.push(Names {
                name,
                open: variant("Other").is_some(),
                variants,
            });
        }
    }

    /// Rules that stand in impls, perhaps in front of what they are about.
    fn add_rules(&mut self, one_of: &[String], id_fields: &[(String, String)]) {
        for object in self
            .objects
            .iter_mut()
            .filter(|object| one_of.contains(&object.name))
        {
            object.rule = Rule::OneOf;
        }
        let names: BTreeMap<_, _> = self
            .names
            .iter()
            .flat_map(|names| names.variants.iter().cloned())
            .collect();
        let pairs = id_fields
            .iter()
            .map(|(variant, field)| (names[variant].clone(), field.clone()))
            .collect();
        self.objects
            .iter_mut()
            .find(|object| object.name == "DeepLink")
            .expect("`DeepLink`")
            .rule = Rule::IdField(pairs);
    }

    pub(crate) fn object(&self, name: &str) -> Option<&Object> {
        self.objects.iter().find(|object| object.name == name)
    }

    pub(crate) fn names(&self, name: &str) -> Option<&Names> {
        self.names.iter().find(|names| names.name == name)
    }

    pub(crate) fn lines(&self) -> Lines {
        let mut lines = Lines::new();
        self.shape("CreatePortal").lines("", "", &mut lines);
        lines
    }

    fn shape(&self, name: &str) -> Shape {
        if let Some(object) = self.object(name) {
            let fields = object
                .fields
                .iter()
                .map(|field| self.field(field))
                .collect();
            let rule = match &object.rule {
                Rule::None => String::new(),
                Rule::OneOf => shape::ONE_OF.to_owned(),
                Rule::IdField(pairs) => shape::deep_link_rule(pairs),
            };
            return Shape::Object(fields, rule);
        }
        if let Some(names) = self.names(name) {
            return shape::names(
                &names
                    .variants
                    .iter()
                    .map(|(_, name)| name.clone())
                    .collect::<Vec<_>>(),
            );
        }
        if let Some(union) = self.unions.iter().find(|union| union.name == name) {
            let Shape::Scalar(text) = scalar(&union.text) else {
                unreachable!("text is a scalar")
            };
            return Shape::Scalar(format!(
                "{text} or boolean{}",
                if union.null { " or null" } else { "" }
            ));
        }
        if let Some(map) = self.maps.iter().find(|map| map.name == name) {
            return Shape::Map(Box::new(self.shape(&map.value)));
        }
        scalar(name)
    }

    fn field(&self, field: &Field) -> shape::Field {
        let shape = match &field.kind {
            Kind::Named(name) => self.shape(name),
            Kind::List(item) => Shape::List(Box::new(self.shape(item))),
        };
        shape::Field {
            name: field.name.clone(),
            required: field.required,
            nullable: field.nullable,
            deprecated: field.deprecated,
            shape,
        }
    }
}

/// What an alias of `values.rs`, or a primitive, means in Seam's schema.
fn scalar(alias: &str) -> Shape {
    let words = |words: &str| Shape::Scalar(words.to_owned());
    match alias {
        "Text" | "ProviderKey" | "EventType" => shape::text(&[]),
        "Key" => shape::text(&[("minLength", "1".into())]),
        "DateTime" => shape::text(&[("format", r#""date-time""#.into())]),
        "Uuid" => shape::text(&[("format", r#""uuid""#.into())]),
        "TimeOfDay" => shape::text(&[(
            "pattern",
            r#""^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$""#.into(),
        )]),
        "FieldName" => shape::text(&[("pattern", r#""^[a-zA-Z_]\\w*$""#.into())]),
        "MetadataText" => shape::text(&[("maxLength", "500".into())]),
        "PositiveInteger" => words("integer exclusiveMinimum true, minimum 0"),
        "bool" => words("boolean"),
        "f64" => words(r#"number format "float""#),
        other => panic!("no rule for the type `{other}`: write it down here and in the macro"),
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
        let name = field.ident.as_ref().expect("a named field").to_string();
        let deprecated = field
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("deprecated"));
        Field {
            name,
            required,
            nullable,
            deprecated,
            kind,
        }
    }
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn last_segment(ty: &Type) -> &syn::PathSegment {
    let Type::Path(path) = ty else {
        panic!("a model's type is a path")
    };
    path.path.segments.last().expect("a segment")
}

fn type_name(ty: &Type) -> String {
    last_segment(ty).ident.to_string()
}

/// The last type argument of `ty`, if that is a `wrapper`.
fn argument_of<'t>(ty: &'t Type, wrapper: &str) -> Option<&'t Type> {
    let segment = last_segment(ty);
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    let last = arguments
        .args
        .iter()
        .rev()
        .find_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        });
    last.filter(|_| segment.ident == wrapper)
}

/// The value's type in `List<'a, (Name, Value)>`.
fn map_value(entries: &syn::Field) -> String {
    let Some(Type::Tuple(pair)) = argument_of(&entries.ty, "List") else {
        panic!("a list of pairs")
    };
    type_name(pair.elems.last().expect("a pair"))
}

fn doc_alias(attributes: &[Attribute]) -> Option<String> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .find_map(|attribute| {
            let Meta::List(list) = &attribute.meta else {
                return None;
            };
            let alias: syn::MetaNameValue = list.parse_args().ok()?;
            match alias.value {
                Expr::Lit(literal) if alias.path.is_ident("alias") => match literal.lit {
                    Lit::Str(text) => Some(text.value()),
                    _ => None,
                },
                _ => None,
            }
        })
}

/// The arms `Enum::Variant => Some("field")` of a method named `id_field`.
fn id_field_arms(item: &syn::ItemImpl) -> Vec<(String, String)> {
    let method = item.items.iter().find_map(|item| match item {
        syn::ImplItem::Fn(method) if method.sig.ident == "id_field" => Some(method),
        _ => None,
    });
    let Some(syn::Stmt::Expr(Expr::Match(body), None)) =
        method.and_then(|method| method.block.stmts.last())
    else {
        return Vec::new();
    };
    body.arms.iter().flat_map(id_field_arm).collect()
}

fn id_field_arm(arm: &syn::Arm) -> Vec<(String, String)> {
    let Expr::Call(some) = &*arm.body else {
        return Vec::new();
    };
    let Some(Expr::Lit(syn::ExprLit {
        lit: Lit::Str(field),
        ..
    })) = some.args.first()
    else {
        return Vec::new();
    };
    let patterns = match &arm.pat {
        syn::Pat::Or(patterns) => patterns.cases.iter().collect(),
        pattern => vec![pattern],
    };
    let variants = patterns.into_iter().filter_map(|pattern| match pattern {
        syn::Pat::Path(variant) => variant.path.segments.last(),
        _ => None,
    });
    variants
        .map(|variant| (variant.ident.to_string(), field.value()))
        .collect()
}
