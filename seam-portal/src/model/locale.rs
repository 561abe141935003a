//! The language of the portal.

use super::names::names;

names! {
    /// The language and region of the portal.
    ///
    /// ```
    /// use seam_portal::{Locale, portal};
    ///
    /// let request = portal! { locale: "pt-PT" };
    /// assert_eq!(request.locale, Some(Locale::PtPt));
    /// assert_eq!("en-US".parse(), Ok(Locale::EnUs));
    /// ```
    pub enum Locale {
        /// English, as in the United States.
        EnUs = "en-US",
        /// Portuguese, as in Portugal.
        PtPt = "pt-PT",
        /// French, as in France.
        FrFr = "fr-FR",
        /// Italian, as in Italy.
        ItIt = "it-IT",
        /// Spanish, as in Spain.
        EsEs = "es-ES",
        /// German, as in Germany.
        DeDe = "de-DE",
        /// Dutch, as in the Netherlands.
        NlNl = "nl-NL",
        /// Greek, as in Greece.
        ElGr = "el-GR",
        /// Polish, as in Poland.
        PlPl = "pl-PL",
        /// Russian, as in Russia.
        RuRu = "ru-RU",
        /// A locale that this version of the crate does not know.
        Other(Box<str>),
    }
}
