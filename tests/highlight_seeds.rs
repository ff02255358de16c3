//! What the sample articles quote, name, count and date, against lists made by hand.

use crossread::highlight::{Category, Options, highlight};
use crossread::host::Native;
use crossread::segment::{paragraphs, sentences};

const GENEVA: &str = include_str!("../seeds/000_366210ead2782298.txt");
const WASHINGTON: &str = include_str!("../seeds/001_97e3a8563cbd6e41.txt");
const XINJIANG: &str = include_str!("../seeds/002_9f584c9b970c567a.txt");

fn found(text: &str, category: Category) -> Vec<&str> {
    highlight(text, &Options::default(), &Native)
        .iter()
        .filter(|highlight| highlight.category == category)
        .map(|highlight| highlight.span.of(text))
        .collect()
}

#[test]
fn paragraphs_and_sentences() {
    for (text, paragraph_count, sentence_count) in
        [(GENEVA, 14, 18), (WASHINGTON, 13, 19), (XINJIANG, 14, 15)]
    {
        assert_eq!(paragraphs(text).len(), paragraph_count);
        assert_eq!(sentences(text).len(), sentence_count);
    }
}

#[test]
fn quotations() {
    // Each as (how it begins, how it ends), in order, the outer before the inner.
    let quotations: [(&str, &[(&str, &str)]); 3] = [
        (
            GENEVA,
            &[
                ("\"concerned\"", "\"concerned\""),
                ("\"take on board", "recommendations\""),
                ("\"confirms what", "respected,\""),
                ("\"ongoing genocide", "humanity\""),
                ("\"This UN report", "community,\""),
                ("\"Accountability", "now.\""),
                ("\"This is a game-changer", "crisis,\""),
                ("\"Despite the", "occurring.\""),
                ("\"arbitrary and", "detention\""),
                ("\"may constitute", "humanity.\""),
            ],
        ),
        (
            WASHINGTON,
            &[
                ("\"The August 31st", "in Xinjiang,\""),
                ("\"the extent", "humanity,\""),
                ("\"serious human", "committed\""),
                ("\"ongoing genocide", "humanity\""),
                ("\"We will continue", "the PRC,\""),
                ("\"This UN report", "community,\""),
                ("\"Accountability", "now.\""),
                ("\"This is a game-changer", "crisis,\""),
                ("\"Despite the", "occurring.\""),
                ("\"arbitrary and", "detention\""),
                ("\"may constitute", "humanity.\""),
                ("\"adequate remedy", "victims\""),
            ],
        ),
        (
            XINJIANG,
            &[
                ("\"The extent", "humanity,\""),
                ("\"firmly opposed\"", "\"firmly opposed\""),
                ("\"We haven't seen", "to anyone,\""),
                ("\"We have made", "such a report,\""),
                ("\"training centers\"", "\"training centers\""),
            ],
        ),
    ];
    for (text, expected) in quotations {
        let found = found(text, Category::Quotation);
        assert_eq!(found.len(), expected.len(), "{found:#?}");
        for (quotation, (start, end)) in found.iter().zip(expected) {
            assert!(quotation.starts_with(start), "{quotation}, not {start}");
            assert!(quotation.ends_with(end), "{quotation}, not {end}");
            assert!(!quotation.contains("\n\n"));
        }
    }
}

#[test]
fn figures() {
    assert_eq!(found(GENEVA, Category::Figure), ["60", "20", "seven"]);
    assert_eq!(found(WASHINGTON, Category::Figure), ["seven"]);
    // Flash 90 is a photo agency: a name that only knowledge of it tells.
    assert_eq!(
        found(XINJIANG, Category::Figure),
        ["90", "four", "million", "hundreds of thousands"]
    );
}

#[test]
fn dates() {
    assert_eq!(found(GENEVA, Category::Date), ["August 31", "Thursday"]);
    assert_eq!(
        found(WASHINGTON, Category::Date),
        ["Thursday", "August 31", "August 31st", "August 31"]
    );
    assert_eq!(
        found(XINJIANG, Category::Date),
        ["Wednesday", "May", "September 2018"]
    );
}

/// Each name once, in the order in which it first stands.
#[test]
fn names() {
    let once = |text| {
        let mut names: Vec<&str> = Vec::new();
        for name in found(text, Category::Name) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(" · ")
    };
    // The places that a paragraph opens with, Geneva, Washington and Munich, are missed:
    // that a name and no other word has its capital there, only knowledge of it tells.
    assert_eq!(
        once(GENEVA),
        "United Nations · Antonio Guterres · China · UN · Xinjiang · Stephane Dujarric · \
         Al Jazeera · Michelle Bachelet · Uighur · Guterres · Chinese · Uyghurs · Turkic · Uyghur · \
         Office of the High Commissioner for Human Rights · OHCHR · US · Anthony Blinken · \
         United States · State Department · People's Republic of China · PRC · \
         World Uyghur Congress · Dolkun Isa · Uyghur Human Rights Project · Omer Kanat"
    );
    assert_eq!(
        once(WASHINGTON),
        "US · Anthony Blinken · United States · Uyghurs · Xinjiang · United Nations · Chinese · \
         UN Office of the High Commissioner for Human Rights · Uyghur · Muslim · \
         US State Department · State Department · People's Republic of China · PRC · China · Tibet · \
         Turkic · UN · Michelle Bachelet · World Uyghur Congress · Dolkun Isa · \
         Uyghur Human Rights Project · Omer Kanat · ILO Committee of Experts"
    );
    // The caption and its credit, run together, are read as a headline.
    assert_eq!(
        once(XINJIANG),
        "China · Uyghurs · Muslim · Xinjiang · UN · Associated Press · Beijing · Uyghur · AFP · \
         Michelle Bachelet · Bachelet · Chinese · Zhang Jun · Zhang · Security Council · AP · \
         Muslim Uyghurs · United States"
    );
}
