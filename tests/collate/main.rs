//! Collation through the public door, by subject.

mod differences;
mod groups;
mod passages;
mod properties;
mod quotations;
mod support;
