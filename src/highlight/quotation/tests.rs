//! Tests by tables of cases.

use super::*;

fn found(text: &str) -> Vec<&str> {
    let quotations = quotations(text);
    quotations
        .iter()
        .map(|quotation| quotation.span.of(text))
        .collect()
}

#[track_caller]
fn check(cases: &[(&str, &str, &[&str])]) {
    for (meaning, text, expected) in cases {
        assert_eq!(found(text), *expected, "{meaning}: {text}");
    }
}

#[test]
fn every_pair_of_marks() {
    check(&[
        (
            "straight",
            r#"He said "yes" and "no"."#,
            &[r#""yes""#, r#""no""#],
        ),
        ("curly", "He said “yes”, ‘no’.", &["“yes”", "‘no’"]),
        (
            "single straight",
            "He said 'yes, now' and left.",
            &["'yes, now'"],
        ),
        (
            "guillemets",
            "« Oui », dit-il. «Non».",
            &["« Oui »", "«Non»"],
        ),
        ("single guillemets", "Er sagt ‹ja›.", &["‹ja›"]),
        (
            "reversed guillemets",
            "»Ja«, sagte er. »Nein.«",
            &["»Ja«", "»Nein.«"],
        ),
        (
            "same guillemet twice",
            "Hon sade »ja» och »nej».",
            &["»ja»", "»nej»"],
        ),
        (
            "same curly mark twice",
            "Hän sanoi ”joo” ja ”ei”.",
            &["”joo”", "”ei”"],
        ),
        ("German", "„Ja“, sagte er, ‚nein‘.", &["„Ja“", "‚nein‘"]),
        ("Polish", "Powiedział „tak” i „nie”.", &["„tak”", "„nie”"]),
        (
            "corner brackets",
            "他说「好」，『不』。",
            &["「好」", "『不』"],
        ),
        (
            "Chinese curly, without spaces",
            "他说：“你好。”他走了。",
            &["“你好。”"],
        ),
        (
            "Chinese straight, without spaces",
            "他说\"你好\"他走了",
            &["\"你好\""],
        ),
        ("full width", "他说＂你好＂。", &["＂你好＂"]),
    ]);
}

#[test]
fn nested() {
    check(&[
        (
            "straight in straight",
            r#""It says that "the extent of this," and that "all" of it," he said."#,
            &[
                r#""It says that "the extent of this," and that "all" of it,""#,
                r#""the extent of this,""#,
                r#""all""#,
            ],
        ),
        (
            "straight in straight, at the start",
            r#"""All" of it," he said."#,
            &[r#"""All" of it,""#, r#""All""#],
        ),
        (
            "straight in straight, at the end",
            r#"He said, "it was "all"""#,
            &[r#""it was "all"""#, r#""all""#],
        ),
        (
            "single in double",
            "“He said ‘no’ twice,” she said.",
            &["“He said ‘no’ twice,”", "‘no’"],
        ),
        (
            "double in single",
            "‘He said “no” twice,’ she said.",
            &["‘He said “no” twice,’", "“no”"],
        ),
        (
            "single straight in double",
            r#""He said 'no way' to us," she said."#,
            &[r#""He said 'no way' to us,""#, "'no way'"],
        ),
        (
            "German",
            "„Er sagte ‚nein‘ und ging.“",
            &["„Er sagte ‚nein‘ und ging.“", "‚nein‘"],
        ),
        (
            "guillemets",
            "« Il dit « non » ici. »",
            &["« Il dit « non » ici. »", "« non »"],
        ),
        (
            "corner brackets",
            "「他说『不』了。」",
            &["「他说『不』了。」", "『不』"],
        ),
        (
            "a single mark does not close past a double one",
            "'He said “foo' bar” baz', she said.",
            &["'He said “foo' bar” baz'", "“foo' bar”"],
        ),
        (
            "both end together",
            "“He said ‘no’”",
            &["“He said ‘no’”", "‘no’"],
        ),
    ]);
}

#[test]
fn over_paragraphs() {
    check(&[
        (
            "each begins again",
            "He said: “One.\n\n“Two.\n\n“Three.” He left.",
            &["“One.\n\n“Two.\n\n“Three.”"],
        ),
        (
            "straight",
            "\"One,\" he said. \"Two.\n\n\"Three,\" he said.",
            &["\"One,\"", "\"Two.\n\n\"Three,\""],
        ),
        ("single", "‘One.\n\n‘Two.’", &["‘One.\n\n‘Two.’"]),
        ("guillemets", "« Un.\n\n« Deux. »", &["« Un.\n\n« Deux. »"]),
        (
            "nested in the second",
            "“One.\n\n“He said ‘two’ and “three” twice.”",
            &[
                "“One.\n\n“He said ‘two’ and “three” twice.”",
                "‘two’",
                "“three”",
            ],
        ),
        (
            "what is around it was no quotation",
            "« Un “deux.\n\n“Trois.” Quatre.",
            &["“deux.\n\n“Trois.”"],
        ),
        (
            "never closed",
            "“One.\n\n“Two.\n\nThree.",
            &["“One.\n\n“Two."],
        ),
        ("not begun again", "“One.\n\nTwo.” Three.", &["“One."]),
        ("closed before", "“One.”\n\n“Two.”", &["“One.”", "“Two.”"]),
    ]);
}

#[test]
fn never_closed() {
    check(&[
        (
            "to the end of its paragraph",
            "He said \"yes and left. \n\nNext.",
            &["\"yes and left."],
        ),
        (
            "to the next of its kind",
            "\"Yes, he said. \"No,\" she said.",
            &["\"Yes, he said.", "\"No,\""],
        ),
        (
            "the outer goes on, the inner was none",
            "“He said \"yes and left,” she said.",
            &["“He said \"yes and left,”"],
        ),
        (
            "a closing mark alone",
            "He said yes\" and no” and left».",
            &[],
        ),
        (
            "a single mark is an apostrophe",
            "He said 'yes and left.",
            &[],
        ),
        ("nothing in it", "He said \"\" and “…”.", &[]),
    ]);
    let quotation = quotations("“Yes")[0];
    assert!(!quotation.is_closed);
    assert_eq!(quotation.content.of("“Yes"), "Yes");
}

#[test]
fn apostrophes() {
    check(&[
        (
            "contractions",
            "It's the people's, don't you think? It’s theirs.",
            &[],
        ),
        (
            "plural possessive",
            "the Uyghurs' abuses and the workers’ rights",
            &[],
        ),
        (
            "elisions",
            "'Tis the season, rock 'n' roll of the '90s, get 'em in '68",
            &[],
        ),
        (
            "contraction in a single quotation",
            "‘I don’t know,’ he said.",
            &["‘I don’t know,’"],
        ),
        (
            "straight contraction in a single quotation",
            "'I don't know,' he said.",
            &["'I don't know,'"],
        ),
        (
            "possessive in a single quotation",
            "‘The workers’ rights are gone,’ he said.",
            &["‘The workers’ rights are gone,’"],
        ),
        (
            "two single quotations",
            "‘the workers’ and ‘the bosses’",
            &["‘the workers’", "‘the bosses’"],
        ),
        ("after a quotation", "\"Today\"'s news", &["\"Today\""]),
        (
            "Hawaiian and transliterated",
            "Hawai‘i, the Qur’an and Sana'a",
            &[],
        ),
    ]);
}

#[test]
fn feet_and_inches() {
    check(&[
        ("inches", "a 6\" pipe, 6\"x4\" and 10\".", &[]),
        (
            "feet and inches",
            "He is 5'10\" and said \"yes\".",
            &["\"yes\""],
        ),
        (
            "in a quotation",
            "\"It is a 6\" pipe,\" he said.",
            &["\"It is a 6\" pipe,\""],
        ),
        (
            "feet and inches in a quotation",
            "\"He is 5'10\" tall,\" he said.",
            &["\"He is 5'10\" tall,\""],
        ),
        (
            "a quotation ends in a number",
            "He said \"it is 5\" and \"it is 6\".",
            &["\"it is 5\"", "\"it is 6\""],
        ),
    ]);
}

#[test]
fn careless_spacing() {
    check(&[
        (
            "spaces inside",
            "He said \" yes \" and left.",
            &["\" yes \""],
        ),
        ("no space before", "He said\"yes\" and left.", &["\"yes\""]),
        (
            "no space after the colon",
            "He said:\"Yes, now.\"",
            &["\"Yes, now.\""],
        ),
        ("no space after", "\"Yes,\"he said.", &["\"Yes,\""]),
        (
            "brackets and dashes",
            "(\"yes\")—\"no\"—“so”",
            &["\"yes\"", "\"no\"", "“so”"],
        ),
        (
            "ellipses",
            "He said \"...yes...\" and \"…no…\".",
            &["\"...yes...\"", "\"…no…\""],
        ),
    ]);
}

#[test]
fn depth_is_bounded() {
    let text = format!("{}a{}", "“".repeat(10_000), "」".repeat(10_000));
    assert_eq!(quotations(&text), []);
    let text = format!("{}a{}", "“".repeat(10_000), "”".repeat(10_000));
    assert_eq!(quotations(&text).len(), MAX_DEPTH);
}
