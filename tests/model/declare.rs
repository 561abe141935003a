//! Adds the declared facts to the objects that they are about.
//!
//! This checks what the compiler cannot check. A panic says what is wrong.

use crate::facts::{Declaration, Expectation, Fact, IdField, ShortForm};
use crate::model::{Field, Kind, Model, Object, Rule};

/// The alias of a date-time.
const DATE_TIME: &str = "DateTime";

impl Model {
    pub(crate) fn declare(&mut self, Declaration { by, object, fact }: Declaration) {
        let rule = match &fact {
            Fact::OneOf => Rule::OneOf,
            Fact::IdField(id_field) => Rule::IdField(self.pairs(id_field)),
            Fact::OwnKey(_) | Fact::ShortForm(_) | Fact::Expectation(_) => Rule::None,
        };
        let Some(object) = self.objects.iter_mut().find(|known| known.name == object) else {
            panic!("`{by}!` is about `{object}`, which is not an object of the model");
        };
        match &fact {
            Fact::OneOf => object.only_required(&by, None),
            Fact::IdField(id_field) => object.check_id_field(&by, id_field),
            Fact::OwnKey(field) => object.check_own_key(&by, field),
            Fact::ShortForm(short_form) => object.check_short_form(&by, short_form),
            Fact::Expectation(expectation) => object.check_expectation(&by, expectation),
        }
        if !matches!(rule, Rule::None) {
            let first = matches!(object.rule, Rule::None);
            assert!(first, "`{by}!` is a second rule for `{}`", object.name);
            object.rule = rule;
        }
        match fact {
            Fact::OneOf | Fact::IdField(_) => {}
            Fact::OwnKey(field) => object.own_key = Some(field),
            Fact::ShortForm(short_form) => object.short_form = Some(short_form),
            Fact::Expectation(expectation) => object.expectations.push(expectation),
        }
    }

    /// The values of the field that decides, each with the field that it requires.
    fn pairs(&self, IdField { of, fields, .. }: &IdField) -> Vec<(String, String)> {
        let Some(names) = self.names(of) else {
            panic!("`id_field!` decides by `{of}`, which is not an enum of the model");
        };
        let pair = |variant: &String, field: &String| {
            let known = names.variants.iter().find(|(known, _)| known == variant);
            let Some((_, value)) = known else {
                panic!("`id_field!` names the variant `{variant}`, which `{of}` does not have");
            };
            (value.clone(), field.clone())
        };
        let each = fields.iter();
        each.flat_map(|(variants, field)| variants.iter().map(move |variant| pair(variant, field)))
            .collect()
    }
}

impl Object {
    fn named(&self, by: &str, name: &str) -> &Field {
        let Some(field) = self.fields.iter().find(|field| field.name == name) else {
            panic!(
                "`{by}!` names the field `{name}`, which `{}` does not have",
                self.name
            );
        };
        field
    }

    fn only_required(&self, by: &str, only: Option<&str>) {
        let mut required = self.fields.iter().filter(|field| field.required);
        if let Some(field) = required.find(|field| Some(field.name.as_str()) != only) {
            let (name, object) = (&field.name, &self.name);
            panic!("`{by}!` is about `{object}`, which requires `{name}`: make it an `Option`");
        }
    }

    fn check_id_field(&self, by: &str, id_field: &IdField) {
        let (deciding, of) = (&id_field.deciding, &id_field.of);
        let field = self.named(by, deciding);
        let decides = field.required && matches!(&field.kind, Kind::Named(name) if name == of);
        assert!(
            decides,
            "`{by}!` decides by `{deciding}`, which is not a required `{of}`"
        );
        for (_, field) in &id_field.fields {
            self.named(by, field);
        }
        self.only_required(by, Some(deciding));
    }

    fn check_own_key(&self, by: &str, name: &str) {
        let field = self.named(by, name);
        assert!(field.required, "`{by}!` names `{name}`, which is optional");
        if let Some(first) = &self.own_key {
            let object = &self.name;
            panic!("`{object}` has two keys of its own, `{first}` and `{name}`: one is enough");
        }
    }

    fn check_short_form(&self, by: &str, short_form: &ShortForm) {
        let given = [&short_form.key, &short_form.operator, &short_form.value];
        for field in given {
            self.named(by, field);
        }
        let mut required = self.fields.iter().filter(|field| field.required);
        if let Some(field) = required.find(|field| !given.contains(&&field.name)) {
            let (name, object) = (&field.name, &self.name);
            panic!("`{by}!` leaves out `{name}`, which `{object}` requires: make it an `Option`");
        }
    }

    fn check_expectation(&self, by: &str, expectation: &Expectation) {
        let (first, second) = match expectation {
            Expectation::Period { start, end } => (start, end),
            Expectation::Disjoint { accepted, excluded } => (accepted, excluded),
            Expectation::Subset { part, whole } => (part, whole),
        };
        for name in [first, second] {
            let kind = &self.named(by, name).kind;
            let (fits, what) = match expectation {
                Expectation::Period { .. } => {
                    let moment = matches!(kind, Kind::Named(alias) if alias == DATE_TIME);
                    (moment, DATE_TIME)
                }
                _ => (matches!(kind, Kind::List(_)), "List"),
            };
            let object = &self.name;
            assert!(
                fits,
                "`{by}!` names `{name}` of `{object}`, which is not a `{what}`"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = r#"names! { pub enum Color { Red = "red", Other(Box<str>) } }"#;

    /// The first object by its name.
    fn declared(object: &str, declaration: &str) -> Object {
        let sources = [KIND, declaration, object].map(str::to_owned);
        Model::parse(sources).objects.remove(0)
    }

    const STAY: &str = "pub struct Stay<'a> {
        pub stay_key: Key<'a>,
        pub starts_at: Option<DateTime<'a>>,
        pub ends_at: Option<DateTime<'a>>,
        pub note: Option<Text<'a>>,
    }";

    #[test]
    fn facts_are_read() {
        let stay = declared(STAY, "period!(Stay<'_>: starts_at..ends_at);");
        assert!(stay.borrows);
        assert_eq!(stay.own_key.as_deref(), Some("stay_key"));
        let [Expectation::Period { start, end }] = stay.expectations.as_slice() else {
            panic!("a period");
        };
        assert_eq!((start.as_str(), end.as_str()), ("starts_at", "ends_at"));

        let object = "pub struct Paint { pub color: Color, pub dye: Option<Text<'static>> }";
        let paint = declared(
            object,
            "id_field! {
                /// The message in words.
                Paint: color is Color { Red => dye }
            }",
        );
        let Rule::IdField(pairs) = paint.rule else {
            panic!("a rule");
        };
        assert_eq!(pairs, [("red".to_owned(), "dye".to_owned())]);
    }

    #[test]
    #[should_panic = "`period!` names the field `begins_at`, which `Stay` does not have"]
    fn a_period_is_of_fields() {
        declared(STAY, "period!(Stay<'_>: begins_at..ends_at);");
    }

    #[test]
    #[should_panic = "`period!` names `note` of `Stay`, which is not a `DateTime`"]
    fn a_period_is_of_moments() {
        declared(STAY, "period!(Stay<'_>: note..ends_at);");
    }

    #[test]
    #[should_panic = "`subset!` names `note` of `Stay`, which is not a `List`"]
    fn a_subset_is_of_lists() {
        declared(STAY, "subset!(Stay<'_>: note in note);");
    }

    #[test]
    #[should_panic = "`disjoint!` names the field `notes`, which `Stay` does not have"]
    fn disjoint_lists_are_fields() {
        declared(STAY, "disjoint!(Stay<'_>: notes, note);");
    }

    #[test]
    #[should_panic = "`one_of!` is about `Hotel`, which is not an object of the model"]
    fn a_fact_is_about_an_object() {
        declared(STAY, "one_of!(Hotel<'_>);");
    }

    #[test]
    #[should_panic = "`one_of!` is about `Stay`, which requires `stay_key`"]
    fn one_of_several_is_optional() {
        declared(STAY, "one_of!(Stay<'_>);");
    }

    #[test]
    #[should_panic = "`short_form!` leaves out `stay_key`, which `Stay` requires"]
    fn a_short_form_has_all_that_is_required() {
        declared(STAY, "short_form!(Stay<'_>: starts_at ends_at note);");
    }

    #[test]
    #[should_panic = "`short_form!` names the field `key`, which `Stay` does not have"]
    fn a_short_form_is_of_fields() {
        declared(STAY, "short_form!(Stay<'_>: key ends_at note);");
    }

    #[test]
    #[should_panic = "`id_field!` names the field `shade`, which `Paint` does not have"]
    fn id_fields_are_fields() {
        let object = "pub struct Paint { pub color: Color }";
        declared(object, "id_field!(Paint: color is Color { Red => shade });");
    }

    #[test]
    #[should_panic = "`id_field!` names the variant `Blue`, which `Color` does not have"]
    fn variants_of_id_fields_are_names() {
        let object = "pub struct Paint { pub color: Color, pub dye: Option<Text<'static>> }";
        declared(object, "id_field!(Paint: color is Color { Blue => dye });");
    }

    #[test]
    #[should_panic = "`id_field!` decides by `dye`, which is not a required `Color`"]
    fn a_name_decides() {
        let object = "pub struct Paint { pub color: Color, pub dye: Option<Text<'static>> }";
        declared(object, "id_field!(Paint: dye is Color { Red => dye });");
    }

    #[test]
    #[should_panic = "`period!` does not have the form in the model's `facts.rs`: expected `..`"]
    fn the_form_is_that_of_the_macro() {
        declared(STAY, "period!(Stay<'_>: starts_at ends_at);");
    }

    #[test]
    #[should_panic = "`Stay` has two keys of its own, `stay_key` and `stay_key`"]
    fn a_key_is_not_declared_again() {
        declared(STAY, "own_key!(Stay<'_>: stay_key);");
    }

    #[test]
    #[should_panic = "`own_key!` names `note`, which is optional"]
    fn a_key_is_required() {
        declared(STAY, "own_key!(Stay<'_>: note);");
    }

    #[test]
    #[should_panic = "`Stay` has two keys of its own, `stay_key` and `guest_key`"]
    fn one_key_is_enough() {
        let object = "pub struct Stay<'a> { pub stay_key: Key<'a>, pub guest_key: Key<'a> }";
        declared(object, "");
    }
}
