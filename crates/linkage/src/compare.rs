//! One record against another: every field explained, one score, one verdict for the person at the desk.

use crate::date::DateAgreement;
use crate::engine::agree;
use crate::engine::explain::{Explanation, explain};
use crate::engine::file;
use crate::engine::level::{Field, MISSING, Pattern, birth, name, number, order, same};
use crate::engine::lexicon::Ear;
use crate::engine::traits::{Common, Reader, Traits};
use crate::model::{Agreement, Model, NameLevel, NameOrder, NumberLevel, Odds, Shared};
use crate::name::Name;
use crate::order::Words;
use crate::record::{PersonName, Record};
use std::cell::{OnceCell, RefCell};

/// What a worker is told about a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing to show.
    New,
    /// Worth a question, for instance a former street or a mother's first name.
    Perhaps,
    /// A strong suggestion; still a human who asks the person decides.
    ProbablyKnown,
}

/// Score from which a candidate is probably known: log odds of 99.6 %.
pub const PROBABLY_KNOWN: f64 = file::STRONG as f64;
/// Score from which a candidate is worth a question: odds of about one in four.
pub const PERHAPS: f64 = -1.0;

/// A reason to let a human judge, whatever the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Conflict {
    /// Two different national numbers.
    Numbers,
    /// The same number with another given name and another birth date: perhaps a relative's, typed by
    /// mistake.
    NumberOfAnother,
}

/// One field of a comparison, for the three bars *same person*, *relative*, *stranger*.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldEvidence {
    /// What agreed, and how well.
    pub agreement: Agreement,
    /// The probabilities behind it.
    pub odds: Odds,
}

/// The outcome of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Given name, family name, order, birth date, telephone, number: always all six, in this order.
    pub fields: Vec<FieldEvidence>,
    /// Natural log odds that both are one person.
    pub score: f64,
    /// Set when a human must look, whatever the score.
    pub conflict: Option<Conflict>,
    /// What to tell the worker.
    pub verdict: Verdict,
    /// How the words that were asked for stand in the other record.
    pub words: Words,
}

/// Compares what was asked for with a record, such as all that is known of a file.
///
/// Of two records with one spelling, date, telephone, number and address each, score and verdict are the same both ways. Of
/// records that hold several, they may differ a little: the best of what `one` says is judged against all of `other`
/// together ([`file::judge`]), for what a file knows beside never speaks against who is asked for.
pub fn compare(one: &Record, other: &Record, model: &Model) -> Comparison {
    Asked::new(one, model).compare(other)
}

/// A record whose names are taken apart once, to be compared with many others.
pub struct Asked<'r> {
    record: &'r Record,
    model: &'r Model,
    names: Vec<Spelling<'r>>,
    /// Its own words first, then those of whatever it is compared with.
    reader: RefCell<Reader>,
    traits: Vec<Traits>,
}

impl<'r> Asked<'r> {
    /// Takes the names of a record apart.
    pub fn new(record: &'r Record, model: &'r Model) -> Self {
        let mut reader = Reader::default();
        let traits = traits(&mut reader, record, model);
        Self { record, model, names: spellings(record), reader: RefCell::new(reader), traits }
    }

    /// Compares it with another record: see [`compare`].
    pub fn compare(&self, other: &Record) -> Comparison {
        let model = self.model;
        let mut reader = self.reader.borrow_mut();
        let theirs = traits(&mut reader, other, model);
        let judged = {
            let mut ear = Ear::without_memory(&reader.lexicon);
            let all = self.traits.iter().map(|one| file::judge(one, &theirs, model.weights(), &mut ear));
            all.max_by(|a, b| a.score.total_cmp(&b.score)).unwrap_or_default()
        };
        let pattern = judged.agreement.pattern;
        let fields = fields(&pattern, model);
        let number = number_level(self.record, other, pattern.level(Field::Number));
        let conflict = conflict(number, pattern.level(Field::Given), pattern.level(Field::Birth));
        let score = f64::from(judged.score);
        let other_name = is_other_name(pattern.level(Field::Given));
        let verdict = verdict(score, number, conflict, other_name);
        let words = Words::of(&self.names, &spellings(other));
        Comparison { fields, score, conflict, verdict, words }
    }

    /// Why, for whoever reviews the pair: the score of the whole, and the fields of the two spellings that are most alike.
    pub fn explain(&self, other: &Record) -> (f64, Explanation) {
        let (score, model) = (self.compare(other).score, self.model);
        let mut reader = self.reader.borrow_mut();
        let theirs = traits(&mut reader, other, model);
        let mut ear = Ear::without_memory(&reader.lexicon);
        let mut best = (f32::NEG_INFINITY, (agree::Agreement::default(), Traits::default(), Traits::default()));
        for (a, b) in self.traits.iter().flat_map(|a| theirs.iter().map(move |b| (a, b))) {
            let agreement = agree::agree(a, b, &mut ear);
            let own = model.weights().score(&agreement, a, b);
            if own > best.0 {
                best = (own, (agreement, *a, *b));
            }
        }
        let (agreement, a, b) = best.1;
        (score, explain(&agreement, &a, &b, model.weights()))
    }
}

/// How one field agrees, in the words of a desk; none of fields that a desk does not ask for.
pub(crate) fn agreement_of(field: Field, level: u8) -> Option<Agreement> {
    Some(match field {
        Field::Given => Agreement::Given(name_level(level)),
        Field::Family => Agreement::Family(name_level(level)),
        Field::Order => Agreement::Order(name_order(level)),
        Field::Birth => Agreement::Birth(DateAgreement::of(level)),
        Field::Phone => Agreement::Phone(shared(level)),
        Field::Number => Agreement::Number(number_word(level)),
        Field::File | Field::Email | Field::Address | Field::Sex | Field::Nationality | Field::Partner => return None,
    })
}

/// A record made comparable, with how common its words are.
fn traits(reader: &mut Reader, record: &Record, model: &Model) -> Vec<Traits> {
    let all = reader.record(record);
    all.iter().map(|one| with_common(one, reader, model, &record.nationality)).collect()
}

/// How common its words are, as far as somebody counted, everywhere and among people of a nationality.
fn with_common(traits: &Traits, reader: &Reader, model: &Model, nationality: &str) -> Traits {
    let mut traits = *traits;
    let (given, family) = (traits.given, traits.family);
    let Common { given: g, given_here, family: f, family_here } = &mut traits.common;
    for (side, part, to, to_here) in [(0, given, g, given_here), (1, family, f, family_here)] {
        for (word, (to, to_here)) in part.words().iter().zip(to.iter_mut().zip(to_here)) {
            (*to, *to_here) = model.shares().codes(side, reader.lexicon.skeletons_written(*word), nationality);
        }
    }
    traits
}

/// All six fields of a desk, in this order.
fn fields(pattern: &Pattern, model: &Model) -> Vec<FieldEvidence> {
    let of = |field: Field| {
        let level = pattern.level(field);
        Some(FieldEvidence { agreement: agreement_of(field, level)?, odds: model.odds(field, level) })
    };
    let desk = [Field::Given, Field::Family, Field::Order, Field::Birth, Field::Phone, Field::Number];
    desk.into_iter().filter_map(of).collect()
}

fn name_level(level: u8) -> NameLevel {
    match level {
        MISSING => NameLevel::Missing,
        name::EXACT | name::SAME => NameLevel::Same,
        name::CLOSE => NameLevel::Close,
        name::FEWER | name::SIMILAR => NameLevel::Similar,
        name::ONE_OF | name::LOOSE => NameLevel::Loose,
        _ => NameLevel::Different,
    }
}

fn name_order(level: u8) -> NameOrder {
    match level {
        order::STRAIGHT => NameOrder::Straight,
        order::SWAPPED => NameOrder::Swapped,
        _ => NameOrder::Unknown,
    }
}

fn shared(level: u8) -> Shared {
    match level {
        MISSING => Shared::Missing,
        same::YES => Shared::Yes,
        _ => Shared::No,
    }
}

fn number_word(level: u8) -> NumberLevel {
    match level {
        MISSING => NumberLevel::Missing,
        number::EQUAL => NumberLevel::Same,
        number::CONFLICT => NumberLevel::Conflict,
        _ => NumberLevel::OtherKind,
    }
}

/// A number that follows the person counts like one of a register where it is the same.
fn number_level(one: &Record, other: &Record, level: u8) -> NumberLevel {
    let same = one.numbers.iter().any(|n| other.numbers.iter().any(|m| m.kind == n.kind && m.hash == n.hash));
    if same { NumberLevel::Same } else { number_word(level) }
}

/// An equal number says enough where the name does not contradict it, and is worth a question where it does. A conflict is
/// never more than a question.
fn verdict(score: f64, number: NumberLevel, conflict: Option<Conflict>, other_name: bool) -> Verdict {
    let by_score = match score {
        s if s >= PROBABLY_KNOWN => Verdict::ProbablyKnown,
        s if s >= PERHAPS => Verdict::Perhaps,
        _ => Verdict::New,
    };
    match (number, conflict) {
        (NumberLevel::Same, Some(_)) => Verdict::Perhaps,
        (NumberLevel::Same, None) if !other_name => Verdict::ProbablyKnown,
        (NumberLevel::Same, None) => by_score.max(Verdict::Perhaps),
        (_, Some(_)) => by_score.min(Verdict::Perhaps),
        _ => by_score,
    }
}

/// Both sides have a given name, and it is not one.
fn is_other_name(given: u8) -> bool {
    given != MISSING && given < name::LOOSE
}

fn conflict(number: NumberLevel, given: u8, born: u8) -> Option<Conflict> {
    let other_name = is_other_name(given);
    let other_date = matches!(born, MISSING | birth::OTHER | birth::SAME_YEAR | birth::GUESS_NEAR | birth::GUESS_NEXT);
    match number {
        NumberLevel::Conflict => Some(Conflict::Numbers),
        NumberLevel::Same if other_name && other_date => Some(Conflict::NumberOfAnother),
        _ => None,
    }
}

/// One spelling of a name as a whole, taken apart when somebody asks what is written so.
pub(crate) struct Spelling<'r> {
    written: &'r PersonName,
    whole: OnceCell<Name>,
}

impl Spelling<'_> {
    pub(crate) fn whole(&self) -> &Name {
        self.whole.get_or_init(|| Name::parse(&self.written.whole()))
    }
}

fn spellings(record: &Record) -> Vec<Spelling<'_>> {
    record.spellings().map(|written| Spelling { written, whole: OnceCell::new() }).collect()
}
