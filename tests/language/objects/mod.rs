//! Every object of the model by its type name, with every field that it has.

mod features;
mod people;
mod places;
mod request;
mod stays;
