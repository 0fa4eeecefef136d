//! One record against another: every field explained, one score, one verdict for the person at the desk.

use crate::date::{self, DateAgreement};
use crate::model::{Agreement, Model, NameLevel, NameOrder, NumberLevel, Odds, Shared};
use crate::name::Name;
use crate::order::Words;
use crate::record::{NumberSort, PersonName, Record};
use std::cell::OnceCell;

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

/// Score from which a candidate is probably known: log odds of 99 %.
pub const PROBABLY_KNOWN: f64 = 4.6;
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
    /// Likeness of a name part in 0..=1; `None` for other fields and missing ones.
    pub likeness: Option<f64>,
    /// The probabilities behind it.
    pub odds: Odds,
}

impl FieldEvidence {
    /// Natural log of how much likelier this is for one person than for strangers.
    pub fn against_stranger(&self) -> f64 {
        (self.odds.same / self.odds.stranger).ln()
    }

    /// Natural log of how much likelier this is for one person than for relatives.
    pub fn against_relative(&self) -> f64 {
        (self.odds.same / self.odds.relative).ln()
    }
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
    /// How the words that were asked for stand in the other record: the one thing that is not the same both ways.
    pub words: Words,
}

/// Compares two records. The order of the arguments does not matter for score and verdict.
pub fn compare(one: &Record, other: &Record, model: &Model) -> Comparison {
    Asked::new(one).compare(other, model)
}

/// A record whose names are taken apart once, to be compared with many others.
pub struct Asked<'r> {
    record: &'r Record,
    names: Vec<Spelling<'r>>,
}

impl<'r> Asked<'r> {
    /// Takes the names of a record apart.
    pub fn new(record: &'r Record) -> Self {
        Self { record, names: spellings(record) }
    }

    /// Compares it with another record: see [`compare`].
    pub fn compare(&self, other: &Record, model: &Model) -> Comparison {
        let one = self.record;
        let theirs = spellings(other);
        let names = best_names(&self.names, &theirs);
        let birth = date::agreement(one.birth, other.birth);
        let number = number_level(one, other);
        let field = |agreement| FieldEvidence { agreement, likeness: None, odds: model.odds(agreement) };
        let fields = vec![
            name_field(Agreement::Given(names.given.level()), &names.given, model),
            name_field(Agreement::Family(names.family.level()), &names.family, model),
            field(Agreement::Order(names.order)),
            field(Agreement::Birth(birth)),
            field(Agreement::Phone(phone_level(one, other))),
            field(Agreement::Number(number)),
        ];
        let score = model.score(&fields.iter().map(|f| f.odds).collect::<Vec<_>>());
        let conflict = conflict(number, names.given.level(), birth);
        let verdict = verdict(score, number, conflict);
        Comparison { fields, score, conflict, verdict, words: Words::of(&self.names, &theirs) }
    }
}

/// An equal number is always worth a question, and a conflict never more than one.
fn verdict(score: f64, number: NumberLevel, conflict: Option<Conflict>) -> Verdict {
    let by_score = match score {
        s if s >= PROBABLY_KNOWN => Verdict::ProbablyKnown,
        s if s >= PERHAPS => Verdict::Perhaps,
        _ => Verdict::New,
    };
    match (number, conflict) {
        (NumberLevel::Same, Some(_)) => Verdict::Perhaps,
        (NumberLevel::Same, None) => by_score.max(Verdict::Perhaps),
        (_, Some(_)) => by_score.min(Verdict::Perhaps),
        _ => by_score,
    }
}

fn conflict(number: NumberLevel, given: NameLevel, birth: DateAgreement) -> Option<Conflict> {
    let other_name = given == NameLevel::Different;
    let other_date = matches!(
        birth,
        DateAgreement::Different | DateAgreement::SameYear | DateAgreement::GuessedNearYear | DateAgreement::Unknown
    );
    match number {
        NumberLevel::Conflict => Some(Conflict::Numbers),
        NumberLevel::Same if other_name && other_date => Some(Conflict::NumberOfAnother),
        _ => None,
    }
}

/// One spelling of a name, taken apart. The two parts together are needed
/// where a side has one part, and to see what is written so.
pub(crate) struct Spelling<'r> {
    written: &'r PersonName,
    given: Name,
    family: Name,
    whole: OnceCell<Name>,
}

impl Spelling<'_> {
    fn has_one_part(&self) -> bool {
        self.given.is_empty() || self.family.is_empty()
    }

    pub(crate) fn whole(&self) -> &Name {
        self.whole.get_or_init(|| Name::parse(&self.written.whole()))
    }
}

fn spellings(record: &Record) -> Vec<Spelling<'_>> {
    let apart = |written| Spelling {
        written,
        given: Name::parse(&written.given),
        family: Name::parse(&written.family),
        whole: OnceCell::new(),
    };
    record.names.iter().map(apart).collect()
}

/// How one part of two names agrees, and the name whose skeletons say how common it is.
#[derive(Default)]
struct Part<'n> {
    likeness: Option<f64>,
    name: Option<&'n Name>,
}

impl<'n> Part<'n> {
    fn of(a: &'n Name, b: &Name) -> Self {
        let likeness = (!a.is_empty() && !b.is_empty()).then(|| a.similarity(b));
        Self { likeness, name: Some(a) }
    }

    fn level(&self) -> NameLevel {
        self.likeness.map_or(NameLevel::Missing, NameLevel::of)
    }
}

/// Strangers share a common name more often than the table's average says.
fn name_field(agreement: Agreement, part: &Part<'_>, model: &Model) -> FieldEvidence {
    let mut odds = model.odds(agreement);
    if matches!(part.level(), NameLevel::Same | NameLevel::Close) {
        let share = part.name.map_or(0.0, |name| model.share(&name.skeletons()));
        odds.stranger = odds.stranger.max(share).min(odds.same);
    }
    FieldEvidence { agreement, likeness: part.likeness, odds }
}

struct BestNames<'n> {
    given: Part<'n>,
    family: Part<'n>,
    order: NameOrder,
}

/// The pair of spellings, and the order of their parts, that agree best.
fn best_names<'n>(one: &'n [Spelling<'_>], other: &[Spelling<'_>]) -> BestNames<'n> {
    let mut best: Option<(f64, BestNames<'n>)> = None;
    for a in one {
        for b in other {
            let found = names_of(a, b);
            let rank = rank(&found);
            if best.as_ref().is_none_or(|(so_far, _)| rank > *so_far) {
                best = Some((rank, found));
            }
        }
    }
    let none = || BestNames { given: Part::default(), family: Part::default(), order: NameOrder::Unknown };
    best.map_or_else(none, |(_, found)| found)
}

fn rank(names: &BestNames<'_>) -> f64 {
    names.given.likeness.unwrap_or(0.5) + names.family.likeness.unwrap_or(0.5)
}

/// Two spellings: straight, swapped, or as one name when a side has one part only.
fn names_of<'n>(a: &'n Spelling<'_>, b: &Spelling<'_>) -> BestNames<'n> {
    if a.has_one_part() || b.has_one_part() {
        let given = Part::of(a.whole(), b.whole());
        return BestNames { given, family: Part::default(), order: NameOrder::Unknown };
    }
    let pair = |given, family, order| BestNames { given, family, order };
    let straight = pair(Part::of(&a.given, &b.given), Part::of(&a.family, &b.family), NameOrder::Straight);
    let swapped = pair(Part::of(&a.given, &b.family), Part::of(&a.family, &b.given), NameOrder::Swapped);
    // A swap must explain clearly more: half of all names are given names of someone.
    let mut best = if rank(&swapped) > rank(&straight) + 0.3 { swapped } else { straight };
    if rank(&best) < 2.0 * 0.68 {
        best.order = NameOrder::Unknown;
    }
    best
}

fn phone_level(one: &Record, other: &Record) -> Shared {
    if one.phones.is_empty() || other.phones.is_empty() {
        return Shared::Missing;
    }
    let same = one.phones.iter().any(|p| other.phones.iter().any(|q| p.is_same_line(q)));
    if same { Shared::Yes } else { Shared::No }
}

fn number_level(one: &Record, other: &Record) -> NumberLevel {
    if one.numbers.is_empty() || other.numbers.is_empty() {
        return NumberLevel::Missing;
    }
    if one.numbers.iter().any(|n| other.numbers.contains(n)) {
        return NumberLevel::Same;
    }
    let national = |r: &Record| r.numbers.iter().any(|n| n.kind == NumberSort::National);
    if national(one) && national(other) { NumberLevel::Conflict } else { NumberLevel::OtherKind }
}
