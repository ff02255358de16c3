//! Figures and names that differ in the same sentence.

use crate::support::collated_texts;
use crossread::collate::DifferenceKind;

fn differing(texts: &[&str]) -> Vec<Vec<String>> {
    differing_in(DifferenceKind::Figure, texts)
}

fn differing_in(kind: DifferenceKind, texts: &[&str]) -> Vec<Vec<String>> {
    let collation = collated_texts(texts);
    let figures = collation.differences.iter().filter(|one| one.kind == kind);
    figures
        .map(|one| {
            let said = one
                .members
                .iter()
                .map(|place| place.span.of(texts[place.article]));
            said.map(str::to_owned).collect()
        })
        .collect()
}

#[test]
fn another_figure_in_the_same_sentence_differs() {
    let a = "The council said on Tuesday that 340 people had signed the petition against the closure of the pier.";
    let b = "The council said on Tuesday that 430 people had signed the petition against the closing of the pier.";
    let c = "The council said on Wednesday that 340 people had signed a petition against the closure of the pier.";
    assert_eq!(differing(&[a, b]), [["340", "430"]]);
    let mut all = differing(&[a, b, c]);
    all.sort();
    assert_eq!(
        all,
        [["340", "430", "340"], ["Tuesday", "Tuesday", "Wednesday"]]
    );
}

#[test]
fn figures_that_say_the_same_do_not_differ() {
    let a =
        "In all, sixty boats lay in the harbour when the storm came in from the open sea at night.";
    let b =
        "In all, 60 boats lay in the harbour when the storm came in from the open sea that night.";
    assert_eq!(differing(&[a, b]), Vec::<Vec<String>>::new());
}

#[test]
fn figures_of_different_sentences_do_not_differ() {
    let a = "Forty boats were lost in the storm, the harbour master said.\n\nThe town has 9,000 people.";
    let b = "The pier is 300 metres long, the harbour master said.\n\nA ferry leaves at noon with 12 cars.";
    assert_eq!(differing(&[a, b]), Vec::<Vec<String>>::new());
}

#[test]
fn another_name_in_the_same_sentence_differs() {
    let a = "The pier was built by Ada Reed of the Norland Harbour Board in the hard winter of that year.";
    let b = "The pier was built by Tom Hill of the Norland Harbour Board in that hard winter of the year.";
    assert_eq!(
        differing_in(DifferenceKind::Name, &[a, b]),
        [["Ada Reed", "Tom Hill"]]
    );
}

#[test]
fn another_form_of_a_name_does_not_differ() {
    let a = "The pier was built by Ada Reed for the Norland Harbour Board in the hard winter of that year.";
    let b = "The pier was built by Reed for the NHB in that hard winter of the year, people say.";
    assert_eq!(
        differing_in(DifferenceKind::Name, &[a, b]),
        Vec::<Vec<String>>::new()
    );
}
