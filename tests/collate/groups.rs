//! One paragraph across articles.

use crate::support::collated_texts;

#[test]
fn two_paragraphs_of_one_article_stay_apart() {
    let first = "The harbour board voted on Monday to close the old pier for good, members said.";
    let second = "The harbour board voted on Friday to close the new pier for now, members said.";
    let collation = collated_texts(&[&format!("{first}\n\n{second}"), first, second]);
    let groups: Vec<Vec<_>> = collation
        .groups
        .iter()
        .map(|group| {
            let members = group.members.iter();
            members
                .map(|one| (one.article, one.paragraphs.clone()))
                .collect()
        })
        .collect();
    let expected = [[(0, vec![0]), (1, vec![0])], [(0, vec![1]), (2, vec![0])]];
    assert_eq!(groups, expected);
    assert!(collation.groups.iter().all(|group| group.is_equal));
}

#[test]
fn a_split_paragraph_is_one_member() {
    let [one, two] = [
        "Divers found the bell of the lighthouse ship near the breakwater early on Sunday.",
        "It had lain under two metres of sand since the great storm ninety years before.",
    ];
    let collation = collated_texts(&[&format!("{one} {two}"), &format!("{one}\n\n{two}")]);
    let [group] = &collation.groups[..] else {
        panic!("one group")
    };
    assert_eq!(group.members[1].paragraphs, [0, 1]);
    assert!(!group.is_equal);
}
