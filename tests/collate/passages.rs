//! Passages: runs of words that articles share.

use crate::support::collated_texts;
use crossread::collate::WeakReason;

#[test]
fn a_light_edit_is_bridged_and_told() {
    let texts = [
        "The harbour board voted on Monday to close the old pier until the spring tides have passed.",
        "Nobody was surprised. The harbour board voted on Monday to shut the old pier until the spring tides have passed.",
    ];
    let collation = collated_texts(&texts);
    let [passage] = &collation.passages[..] else {
        panic!("one passage: {:?}", collation.passages)
    };
    assert_eq!(passage.words, 16);
    let bridges = passage
        .members
        .iter()
        .zip(texts)
        .map(|(one, text)| one.bridges[0].of(text));
    assert_eq!(bridges.collect::<Vec<_>>(), ["close", "shut"]);
}

#[test]
fn names_and_boilerplate_rank_low() {
    let collation = collated_texts(&[
        "A pier was closed for repairs in autumn. We asked the International Union of Lighthouse \
         Keepers about fog. The ministry did not respond to a request for comment.",
        "Later the International Union of Lighthouse Keepers met. There, a pier was closed for \
         repairs in autumn. The mayor would not respond to a request for comment.",
    ]);
    let reasons: Vec<Option<WeakReason>> = collation.passages.iter().map(|one| one.weak).collect();
    assert_eq!(
        reasons,
        [None, Some(WeakReason::Boilerplate), Some(WeakReason::Names)]
    );
}
