//! Results as JSON, with the feature `serde`: nothing is lost on the way, and kinds have
//! the names that they have in JavaScript.

use crossread::collate::{Article, Collation, collate};
use crossread::compare::Comparison;
use crossread::highlight::{Highlight, highlight};
use crossread::host::Native;
use crossread::token::{Token, tokenize};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, from_value, to_value};

const A: &str =
    "The bridge will open in May, Mayor Ada Reed said on Monday.\n\nIt cost two million.";
const B: &str =
    "It cost three million.\n\n“The bridge will open in May,” Ada Reed said on Tuesday.";

/// A result as JSON, once it has been read back.
fn json<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(result: &T) -> Value {
    let value = to_value(result).expect("results are plain data");
    assert_eq!(
        &from_value::<T>(value.clone()).expect("reads what it wrote"),
        result
    );
    value
}

#[test]
fn a_comparison_is_json() {
    let comparison: Comparison = crossread::compare(A, B);
    let json = json(&comparison);
    assert_eq!(json["rows"][0]["relation"], "edited");
    assert_eq!(json["rows"][0]["edits"][0]["op"], "insert");
    assert_eq!(json["rows"][0]["edits"][0]["class"], "punctuation");
    assert_eq!(json["paragraphs_a"][0]["start"], 0);
}

#[test]
fn a_collation_is_json() {
    let articles = [("a", A), ("b", B)].map(|(id, text)| Article::new(id, text).lang("en"));
    let collation: Collation = collate(&articles);
    let json = json(&collation);
    assert_eq!(json["figures"][0]["kind"], "date");
    assert_eq!(json["differences"][0]["kind"], "figure");
    assert_eq!(json["articles"][0]["words"], 16);
}

#[test]
fn highlights_and_tokens_are_json() {
    let highlights: Vec<Highlight> = highlight(A, &Default::default(), &Native);
    assert_eq!(json(&highlights)[0]["category"], "date");
    let tokens: Vec<Token> = tokenize(A);
    assert_eq!(json(&tokens)[1]["kind"], "space");
}
