//! What the rules need to know of a language, as data, in one place.
//!
//! English comes first; [`NEUTRAL`] is what holds anywhere: digits, signs and symbols
//! mean what they mean, and no word means anything. Every list is lower case unless
//! it says otherwise, and is looked up as it stands: they are short.

/// What the rules know of one language.
#[derive(Debug)]
pub struct Language {
    /// Primary language subtag; empty for [`NEUTRAL`].
    pub tag: &'static str,
    /// Whether `1,5` is one and a half, and `1.500` fifteen hundred.
    pub decimal_comma: bool,
    /// Abbreviations, without their last full stop and in their own case.
    abbreviations: &'static [(Abbreviation, &'static [&'static str])],
    /// Words that begin sentences and hardly ever stand, capitalised, in a name.
    sentence_starters: &'static [&'static str],
}

/// Where an abbreviation, with its full stop, cannot be the end of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abbreviation {
    /// Before anything: a title or a connective.
    Before,
    /// Before a number.
    BeforeNumber,
    /// Before anything but a word that begins sentences.
    Anywhere,
}

impl Language {
    /// The language of a BCP 47 tag. An unknown language is [`NEUTRAL`]; an empty
    /// tag, which says nothing, is [`ENGLISH`].
    pub fn of(tag: &str) -> &'static Language {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary {
            "" => &ENGLISH,
            _ if primary.eq_ignore_ascii_case(ENGLISH.tag) => &ENGLISH,
            _ if DECIMAL_COMMA
                .iter()
                .any(|tag| tag.eq_ignore_ascii_case(primary)) =>
            {
                &NEUTRAL_DECIMAL_COMMA
            }
            _ => &NEUTRAL,
        }
    }

    /// What `word` abbreviates with the full stop after it, if anything. A single
    /// capital (save the pronoun) is an initial, and single letters with full stops
    /// between them abbreviate, too.
    pub(crate) fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        let mut letters = word.split('.').map(|part| {
            let mut chars = part.chars();
            chars.next().filter(|_| chars.next().is_none())
        });
        let is_single = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
        if let Some((kind, _)) = self
            .abbreviations
            .iter()
            .find(|(_, words)| words.contains(&word))
        {
            Some(*kind)
        } else if word.len() > 2 && letters.clone().all(is_single) {
            Some(Abbreviation::Anywhere)
        } else {
            let only = letters
                .next()
                .flatten()
                .filter(|_| letters.next().is_none());
            (only.is_some_and(char::is_uppercase) && word != "I").then_some(Abbreviation::Anywhere)
        }
    }

    /// Whether `word`, capitalised as it stands, begins sentences.
    pub(crate) fn begins_sentences(&self, word: &str) -> bool {
        word.starts_with(char::is_uppercase)
            && self
                .sentence_starters
                .iter()
                .any(|starter| starter.eq_ignore_ascii_case(word))
    }
}

/// English.
pub static ENGLISH: Language = Language {
    tag: "en",
    decimal_comma: false,
    abbreviations: &[
        (
            Abbreviation::Before,
            &[
                "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Drs", "Prof", "Rev", "Fr", "Sr", "Hon",
                "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Adm", "Sgt", "Cpl", "Pvt", "Brig",
                "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Pres", "Supt", "Amb", "Atty", "St",
                "Mt", "Ft", "vs", "v", "cf", "e.g", "i.e", "viz", "approx",
            ],
        ),
        (
            Abbreviation::BeforeNumber,
            &[
                "No", "Nos", "Nr", "Art", "Fig", "Figs", "Sec", "Ch", "Vol", "vol", "p", "pp",
                "para", "c", "ca", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
                "Oct", "Nov", "Dec", "Rs",
            ],
        ),
        (
            Abbreviation::Anywhere,
            &[
                "Inc", "Ltd", "Co", "Corp", "Cos", "Bros", "Jr", "Assn", "Dept", "Univ", "Ave",
                "Blvd", "Rd", "etc", "est", "Ph.D", "Calif", "Mass", "Pa", "Fla", "Conn", "Colo",
                "Wis", "Tenn", "Va", "Ill", "Minn", "Ariz",
            ],
        ),
    ],
    sentence_starters: &[
        "a",
        "according",
        "after",
        "although",
        "an",
        "and",
        "as",
        "at",
        "because",
        "before",
        "but",
        "by",
        "despite",
        "during",
        "even",
        "for",
        "from",
        "he",
        "her",
        "here",
        "his",
        "how",
        "however",
        "i",
        "if",
        "in",
        "instead",
        "it",
        "its",
        "last",
        "later",
        "many",
        "meanwhile",
        "more",
        "most",
        "my",
        "no",
        "nor",
        "not",
        "now",
        "of",
        "on",
        "once",
        "one",
        "only",
        "or",
        "our",
        "she",
        "since",
        "so",
        "some",
        "such",
        "that",
        "the",
        "their",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "though",
        "to",
        "under",
        "until",
        "we",
        "what",
        "when",
        "where",
        "whether",
        "while",
        "who",
        "why",
        "with",
        "yet",
        "you",
        "your",
    ],
};

/// Any language of which nothing is known.
pub static NEUTRAL: Language = Language {
    tag: "",
    decimal_comma: false,
    abbreviations: &[],
    sentence_starters: &[],
};

/// Any language of which it is only known that it writes a decimal comma.
static NEUTRAL_DECIMAL_COMMA: Language = Language {
    decimal_comma: true,
    ..NEUTRAL
};

/// Languages that write a decimal comma, by primary subtag.
const DECIMAL_COMMA: &[&str] = &[
    "af", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr",
    "hu", "id", "is", "it", "lt", "lv", "mk", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl",
    "sr", "sv", "tr", "uk", "vi",
];
