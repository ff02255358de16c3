//! Language data that the rules use, in one place.
//!
//! English comes first. [`NEUTRAL`] is the part that holds in any language: digits,
//! signs and symbols keep their meaning, and no word has one. To add a language, add a
//! [`Language`] here and name it in [`Language::of`] and in `stop_words`.

/// Words separated by single spaces. The lists are short and are read from the start.
/// Case is ignored, except in abbreviations.
pub(crate) type Words = &'static str;

/// Data on one language.
#[derive(Debug)]
pub struct Language {
    /// Primary language subtag; empty for [`NEUTRAL`].
    pub tag: &'static str,
    /// True if `1,5` is one and a half, and `1.500` fifteen hundred.
    pub decimal_comma: bool,

    /// Abbreviations, without their last full stop and with their usual case.
    abbreviations: &'static [(Abbreviation, Words)],
    /// Words that an apostrophe begins, without it: `'em`.
    elisions: Words,
    /// Words that begin sentences and are rarely part of a name when capitalised.
    sentence_starters: Words,
    /// Other words that hold sentences together and name nothing.
    function_words: Words,
    /// Words that any two texts share, in lower case. They support the words beside
    /// them, but alone they are no evidence that two paragraphs correspond. In a
    /// language that lists none, the weight of common words falls with the number of
    /// paragraphs that contain them.
    pub(crate) stop_words: Words,
    /// Phrases, in lower case, that are found in articles on any subject.
    pub(crate) boilerplate: &'static [&'static str],
    /// Verbs of saying, in the forms that reports use.
    pub(crate) saying: Words,
    /// First word of "according to". The second word is not checked.
    pub(crate) according: Words,
    /// Words that introduce a quotation.
    pub(crate) that: Words,
    /// Offices and forms of address that stand before a name.
    pub(crate) titles: Words,
    /// Words that belong to the title after them.
    pub(crate) ranks: Words,
    /// Subjects that a minister or secretary is responsible for.
    pub(crate) portfolios: Words,
    /// Words for organisations that state their purpose in their name.
    pub(crate) bodies: Words,
    /// Acronyms, in capitals, that are spelled like words that name nothing.
    pub(crate) acronyms: Words,
    /// Owners inside a name, such as "People's" in "the People's Republic".
    pub(crate) owners: Words,
    /// Words that are capitalised but name nothing by themselves.
    pub(crate) adjectives: Words,
    /// Small words inside names.
    pub(crate) name_joints: Words,
    /// Small words inside names of organisations.
    pub(crate) body_joints: Words,
    /// Words that make the name after them part of something else.
    pub(crate) prepositions: Words,
    /// Indefinite articles.
    pub(crate) articles: Words,
    /// Words after which a place in a sequence, or a year, belongs to what follows.
    pub(crate) determiners: Words,
    /// The word in `31st of August`, `a third of them`.
    pub(crate) of: Words,

    /// Months, from January.
    pub(crate) months: Words,
    /// Abbreviated months, without a full stop; `-` for none.
    pub(crate) short_months: &'static [Words],
    /// Months whose names have another meaning.
    pub(crate) doubtful_months: Words,
    /// Words after which such a name means the month.
    pub(crate) month_cues: Words,
    /// Weekdays, from Monday.
    pub(crate) weekdays: Words,
    /// Abbreviated weekdays, without a full stop; `-` for none.
    pub(crate) short_weekdays: &'static [Words],
    /// Words after which four digits are a year.
    pub(crate) year_cues: Words,
    /// Words between two years.
    pub(crate) year_links: Words,
    /// Words that follow a time of day.
    pub(crate) clock: Words,

    /// One, two, …
    pub(crate) numbers: Words,
    /// Twenty, thirty, …
    pub(crate) tens: Words,
    /// Numbers that are also pronouns.
    pub(crate) pronoun_numbers: Words,
    /// Words that show, after such a number, that it counts things.
    pub(crate) counted: Words,
    /// Word for twelve.
    pub(crate) dozen: Words,
    /// The word in `half a million`.
    pub(crate) half: Words,
    /// The word in `two hundred and five`.
    pub(crate) and: Words,
    /// Powers of ten, with their number of zeros.
    pub(crate) multipliers: &'static [(Words, usize)],
    /// Abbreviated powers of ten, attached to a number.
    pub(crate) multiplier_suffixes: &'static [(Words, usize)],
    /// Abbreviated powers of ten, in sums of money.
    pub(crate) money_suffixes: &'static [(Words, usize)],
    /// Powers of ten in the plural, which give no exact number.
    pub(crate) vague_multipliers: &'static [(Words, usize)],
    /// Dozens in the plural, which give no exact number.
    pub(crate) vague_dozens: Words,
    /// Words that make a power of ten after them inexact.
    pub(crate) qualifiers: Words,
    /// Names for one part of a whole, starting with a third.
    pub(crate) denominators: Words,
    /// Names for several parts of a whole, starting with thirds.
    pub(crate) plural_denominators: Words,
    /// Places in a sequence, from the first.
    pub(crate) ordinals: Words,
    /// Suffixes that turn digits into a place in a sequence.
    pub(crate) ordinal_suffixes: Words,
    /// "Percent" in one word.
    pub(crate) percent: Words,
    /// "Percent" in two words.
    pub(crate) per_cent: [Words; 2],
    /// "Percentage points" in two words.
    pub(crate) percentage_points: [Words; 2],
    /// Currencies by name, with the name used in a value.
    pub(crate) currencies: &'static [(Words, &'static str)],
}

/// Positions in which an abbreviation does not end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abbreviation {
    /// Before anything: a title or a connective.
    Before,
    /// Before a number.
    BeforeNumber,
    /// Before anything except a word that begins sentences.
    Anywhere,
}

/// Returns the stop words of the language of a BCP 47 tag. Unlike [`Language::of`],
/// this does not link to all the data on a language, which a first comparison does not
/// need.
pub(crate) fn stop_words(tag: &str) -> Words {
    match primary(tag) {
        Some(tag) if !tag.eq_ignore_ascii_case(ENGLISH.tag) => NEUTRAL.stop_words,
        _ => ENGLISH.stop_words,
    }
}

/// Returns the primary subtag of a BCP 47 tag, if it has one.
fn primary(tag: &str) -> Option<&str> {
    tag.split(['-', '_']).next().filter(|tag| !tag.is_empty())
}

impl Language {
    /// Returns the language of a BCP 47 tag. An unknown language is [`NEUTRAL`], with a
    /// decimal comma if the language is known to use one. An empty tag is [`ENGLISH`].
    pub fn of(tag: &str) -> &'static Language {
        match primary(tag) {
            None => &ENGLISH,
            Some(tag) if tag.eq_ignore_ascii_case(ENGLISH.tag) => &ENGLISH,
            Some(tag) if is_in(tag, DECIMAL_COMMA) => &NEUTRAL_DECIMAL_COMMA,
            Some(_) => &NEUTRAL,
        }
    }

    /// Returns the kind of abbreviation that `word` is with a full stop after it. A
    /// single capital is an initial, except for the pronoun. Single letters with full
    /// stops between them are abbreviations, too.
    pub(crate) fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        let listed = self
            .abbreviations
            .iter()
            .find(|(_, words)| words.split(' ').any(|entry| entry == word));
        if let Some((kind, _)) = listed {
            return Some(*kind);
        }
        let is_letter = |part: &str| {
            let mut chars = part.chars();
            chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
        };
        let is_acronym = word.contains('.') && word.split('.').all(is_letter);
        let is_initial = is_letter(word) && is_capitalised(word) && word != "I";
        (is_acronym || is_initial).then_some(Abbreviation::Anywhere)
    }

    /// Returns true if `word` names nothing, even with a capital.
    pub(crate) fn is_common(&self, word: &str) -> bool {
        let lists = [
            self.stop_words,
            self.sentence_starters,
            self.function_words,
            self.months,
            self.weekdays,
        ];
        lists.iter().any(|list| is_in(word, list))
    }

    /// Returns true if `word` is one that an apostrophe begins.
    pub(crate) fn is_elision(&self, word: &str) -> bool {
        is_in(word, self.elisions)
    }

    /// Returns true if `word` holds sentences together and names nothing.
    pub(crate) fn is_function_word(&self, word: &str) -> bool {
        is_in(word, self.sentence_starters) || is_in(word, self.function_words)
    }

    /// Returns true if `word` is capitalised and begins sentences.
    pub(crate) fn begins_sentences(&self, word: &str) -> bool {
        is_capitalised(word) && is_in(word, self.sentence_starters)
    }
}

/// Returns true if `word` begins with a capital, which is a letter that has a
/// lower-case form. This definition needs no table besides the one for folding.
#[inline(never)]
pub(crate) fn is_capitalised(word: &str) -> bool {
    let first = word.chars().next();
    first.is_some_and(|c| c.to_lowercase().next() != Some(c))
}

/// Returns true if `word` is one of `words`.
pub(crate) fn is_in(word: &str, words: Words) -> bool {
    place_in(word, words).is_some()
}

/// Returns the index of `word` in `words`. It is never inlined, as it is called from a
/// hundred places and the core is loaded over the network. It goes byte by byte, which
/// takes a third of the time of a split for lists of short words.
#[inline(never)]
pub(crate) fn place_in(word: &str, words: Words) -> Option<usize> {
    let (word, words) = (word.as_bytes(), words.as_bytes());
    let first = word.first()?.to_ascii_lowercase();
    let mut place = 0;
    let mut start = 0;
    while start < words.len() {
        let end = start + word.len();
        if words[start].to_ascii_lowercase() == first
            && matches!(words.get(end), None | Some(b' '))
            && words.get(start..end)?.eq_ignore_ascii_case(word)
        {
            return Some(place);
        }
        while start < words.len() && words[start] != b' ' {
            start += 1;
        }
        start += 1;
        place += 1;
    }
    None
}

/// Returns the value in `table` for the entry that contains `word`.
#[inline(never)]
pub(crate) fn look_up<T: Copy>(word: &str, table: &[(Words, T)]) -> Option<T> {
    let found = table.iter().find(|(words, _)| is_in(word, words));
    found.map(|&(_, value)| value)
}

/// English.
pub static ENGLISH: Language = Language {
    tag: "en",
    decimal_comma: false,
    abbreviations: &[
        (
            Abbreviation::Before,
            "Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Sr Hon Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl \
             Pvt Brig Sen Sens Rep Reps Gov Govs Pres Supt Amb Atty St Mt Ft vs v cf e.g i.e viz \
             approx",
        ),
        (
            Abbreviation::BeforeNumber,
            "No Nos Nr Art Fig Figs Sec Ch Vol vol p pp para c ca Rs \
             Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
        ),
        (
            Abbreviation::Anywhere,
            "Inc Ltd Co Corp Cos Bros Jr Assn Dept Univ Ave Blvd Rd etc est Ph.D \
             Calif Mass Pa Fla Conn Colo Wis Tenn Va Ill Minn Ariz",
        ),
    ],
    elisions: "em n tis twas twill til till cause cos cuz bout round neath",
    sentence_starters: "a according after although an and as at because before but by despite \
        during even for from he her here his how however i if in instead it its last later many \
        meanwhile more most my no nor not now of on once one only or our she since so some such \
        that the their then there these they this those though to under until we what when where \
        whether while who why with yet you your",
    function_words: "about against alone also amid among are be been being between can could did \
        do does had has have into is may might must onward onwards over said says should than \
        through throughout was were which will would",
    stop_words: "a about above after again against all also am an and any are as at be because \
        been before being below between both but by can could did do does doing down \
        during each few for from further had has have having he her here hers him his \
        how i if in into is it its it's itself just may me might more most must my no \
        nor not now of off on once only or other our ours out over own s said same say \
        says she should so some such t than that the their theirs them then there these \
        they this those through to too under until up upon us very was we were what when \
        where which while who whom why will with would you your yours",
    boilerplate: &[
        "request for comment",
        "requests for comment",
        "declined to comment",
        "could not immediately be reached",
        "could not be reached for comment",
        "spoke on condition of anonymity",
        "on the condition of anonymity",
        "contributed to this report",
        "all rights reserved",
        "this material may not be published",
        "sign up for our newsletter",
        "subscribe to our newsletter",
        "click here to",
        "read more about",
        "in a statement on",
        "told reporters on",
    ],
    saying: "said says say told tells added adds stated states noted notes warned warns wrote \
        writes tweeted posted argued argues asked asks insisted insists explained explains \
        announced announces claimed claims declared declares replied replies recalled recalls \
        testified complained admitted admits acknowledged concluded concludes continued joked",
    according: "according",
    that: "that",
    titles: "Attorney Mr Mrs Ms Mx Dr Prof Sir Dame Lord Lady Rev Gen Col Capt Lt Sgt President Chairman \
        Chairwoman Chairperson Chair Director Minister Secretary Ambassador Commissioner Senator \
        Representative Congressman Congresswoman Governor Mayor Judge Justice Professor Doctor \
        General Colonel Captain Officer Chief Spokesman Spokeswoman Spokesperson Leader Manager \
        Editor Reporter Coach King Queen Prince Princess Pope Bishop Archbishop Cardinal \
        Chancellor Premier Councillor Inspector Superintendent Sheriff Sheik Sheikh Lecturer Sen Rep Gov CEO",
    ranks: "Executive Deputy Vice Prime Foreign Interior Former Acting Senior Assistant Associate \
        Managing Chief High Lead District",
    bodies: "Office Ministry Department Centre Center Institute Institution Council Commission \
        Committee Campaign Union Federation Foundation Fund Bureau Agency Organization \
        Organisation Society Association Network Alliance Court Programme Program School \
        University Bank Board Authority Trust Movement Party Group Academy College Museum Republic Kingdom",
    portfolios: "State Defense Defence Foreign External Home Interior Internal Homeland National Public Affairs \
        Trade Industry Commerce Finance Treasury Economy Health Education Science Culture Sport \
        Environment Energy Agriculture Food Transport Transportation Housing Urban Development Labor \
        Labour Justice Security Intelligence Information Communications Operations Staff Research",
    acronyms: "US WHO",
    owners: "People Children Women Men Workers Veterans King Queen",
    adjectives: "Western Eastern Northern Southern Inc Ltd Co Corp Jr Sr TV",
    name_joints: "& of de del della da di du la le van von der den bin ibn al el",
    body_joints: "for on",
    prepositions: "of for from in at by with on to about against near under over between",
    articles: "a an",
    determiners: "a an her his its my our that the their this your",
    of: "of",
    months: "January February March April May June July August September October November December",
    short_months: &[
        "Jan Feb Mar Apr - Jun Jul Aug Sep Oct Nov Dec",
        "- - - - - - - - Sept",
    ],
    doubtful_months: "March April May June August",
    month_cues: "a after before by during each early every from in last late mid next of previous \
        since this through till until",
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    short_weekdays: &["Mon Tue Wed Thu Fri Sat Sun", "- Tues - Thurs"],
    year_cues: "after autumn before between by circa during early fall from in late mid of since spring \
        summer till until winter year",
    year_links: "and or through to until",
    clock: "am pm a.m p.m o'clock o’clock",
    numbers: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
        fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty fifty sixty seventy eighty ninety",
    pronoun_numbers: "one",
    counted: "boy child civilian country day girl hour kilometer kilometre man mile minute month \
        officer passenger person policeman soldier state student vote week woman worker year",
    dozen: "dozen",
    half: "half",
    and: "and",
    multipliers: &[
        ("hundred", 2),
        ("thousand", 3),
        ("million", 6),
        ("billion", 9),
        ("trillion", 12),
    ],
    multiplier_suffixes: &[("mn", 6), ("bn", 9), ("tn trn", 12)],
    money_suffixes: &[("k", 3), ("m", 6), ("b", 9), ("t", 12)],
    vague_multipliers: &[
        ("tens", 1),
        ("hundreds", 2),
        ("thousands", 3),
        ("millions", 6),
        ("billions", 9),
        ("trillions", 12),
    ],
    vague_dozens: "dozens",
    qualifiers: "few several",
    denominators: "third quarter fifth sixth seventh eighth ninth tenth",
    plural_denominators: "thirds quarters fifths sixths sevenths eighths ninths tenths",
    ordinals: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    ordinal_suffixes: "st nd rd th",
    percent: "percent pct",
    per_cent: ["per", "cent"],
    percentage_points: ["percentage", "point points"],
    currencies: &[
        ("dollar dollars", "$"),
        ("euro euros", "EUR"),
        ("cent cents", "¢"),
        ("yen", "JPY"),
        ("yuan renminbi", "CNY"),
        ("rupees", "Rs"),
        ("rubles roubles", "RUB"),
    ],
};

/// Data for a language that is not known.
pub static NEUTRAL: Language = Language {
    tag: "",
    decimal_comma: false,
    abbreviations: &[],
    elisions: "",
    sentence_starters: "",
    function_words: "",
    stop_words: "",
    boilerplate: &[],
    saying: "",
    according: "",
    that: "",
    titles: "",
    ranks: "",
    portfolios: "",
    acronyms: "",
    owners: "",
    adjectives: "",
    bodies: "",
    name_joints: "",
    body_joints: "",
    prepositions: "",
    articles: "",
    determiners: "",
    of: "",
    months: "",
    short_months: &[],
    doubtful_months: "",
    month_cues: "",
    weekdays: "",
    short_weekdays: &[],
    year_cues: "",
    year_links: "",
    clock: "",
    numbers: "",
    tens: "",
    pronoun_numbers: "",
    counted: "",
    dozen: "",
    half: "",
    and: "",
    multipliers: &[],
    multiplier_suffixes: &[],
    money_suffixes: &[],
    vague_multipliers: &[],
    vague_dozens: "",
    qualifiers: "",
    denominators: "",
    plural_denominators: "",
    ordinals: "",
    ordinal_suffixes: "",
    percent: "",
    per_cent: ["", ""],
    percentage_points: ["", ""],
    currencies: &[],
};

/// Data for a language that is only known to use a decimal comma.
static NEUTRAL_DECIMAL_COMMA: Language = Language {
    decimal_comma: true,
    ..NEUTRAL
};

/// Languages that use a decimal comma, by primary subtag.
const DECIMAL_COMMA: Words = "af be bg bs ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk \
    nb nl no pl pt ro ru sk sl sr sv tr uk vi";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        for (tag, expected, decimal_comma) in [
            ("", "en", false),
            ("en", "en", false),
            ("EN-gb", "en", false),
            ("en_US", "en", false),
            ("de-AT", "", true),
            ("zh-Hans", "", false),
            ("english", "", false),
            ("-", "en", false),
        ] {
            let language = Language::of(tag);
            assert_eq!(
                (language.tag, language.decimal_comma),
                (expected, decimal_comma),
                "{tag}"
            );
        }
    }

    #[test]
    fn an_empty_list_holds_no_word() {
        assert!(!is_in("", ""));
        assert!(!is_in("", "a b"));
        assert_eq!(place_in("B", "a b"), Some(1));
    }
}
