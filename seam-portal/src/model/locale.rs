//! The language of the portal.

/// The language and region of the portal.
///
/// ```
/// use seam_portal::{Locale, portal};
///
/// let request = portal! { locale: "pt-PT" };
/// assert_eq!(request.locale, Some(Locale::PtPt));
/// assert_eq!("en-US".parse(), Ok(Locale::EnUs));
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Locale {
    /// English, as in the United States.
    #[doc(alias = "en-US")]
    EnUs,
    /// Portuguese, as in Portugal.
    #[doc(alias = "pt-PT")]
    PtPt,
    /// French, as in France.
    #[doc(alias = "fr-FR")]
    FrFr,
    /// Italian, as in Italy.
    #[doc(alias = "it-IT")]
    ItIt,
    /// Spanish, as in Spain.
    #[doc(alias = "es-ES")]
    EsEs,
    /// German, as in Germany.
    #[doc(alias = "de-DE")]
    DeDe,
    /// Dutch, as in the Netherlands.
    #[doc(alias = "nl-NL")]
    NlNl,
    /// Greek, as in Greece.
    #[doc(alias = "el-GR")]
    ElGr,
    /// Polish, as in Poland.
    #[doc(alias = "pl-PL")]
    PlPl,
    /// Russian, as in Russia.
    #[doc(alias = "ru-RU")]
    RuRu,
    /// A locale that this version of the crate does not know.
    Other(Box<str>),
}
