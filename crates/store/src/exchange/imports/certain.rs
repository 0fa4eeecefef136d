//! Whether a line is a file for certain, so that it is linked without anybody looking: what the line says beside is not
//! written anywhere then, so nobody could find out afterwards that it was somebody else. A score is not enough: of people
//! with common names and a year of birth there are several in every town.

use crate::file::counter::Candidate;
use opweg_linkage::date::DateAgreement;
use opweg_linkage::model::{Agreement, NameLevel};
use opweg_linkage::record::{Address, Record};

/// Whether a line is the file of a candidate for certain: by a number, or by a day of birth that is no guess while nothing
/// by which somebody can be reached speaks against it. Never where the names do not fit: twins, and the number of another.
pub(super) fn is_certain(line: &Record, file: &Record, candidate: &Candidate) -> bool {
    if candidate.comparison.conflict.is_some() || !names_fit(candidate) {
        return false;
    }
    candidate.by_number || (same_day(line, file, candidate) && reached_alike(line, file))
}

/// No part of the name is another one. A number may bear a name that is written carelessly; a day of birth may not, for it
/// is that of a twin as well.
fn names_fit(candidate: &Candidate) -> bool {
    let fits = |level: NameLevel| match level {
        NameLevel::Same | NameLevel::Close | NameLevel::Similar | NameLevel::Missing => true,
        NameLevel::Loose => candidate.by_number,
        NameLevel::Different => false,
    };
    candidate.comparison.fields.iter().all(|field| match field.agreement {
        Agreement::Given(level) | Agreement::Family(level) => fits(level),
        _ => true,
    })
}

/// The whole day is told on both sides and is one: nobody's year, and not the first of January.
fn same_day(line: &Record, file: &Record, candidate: &Candidate) -> bool {
    let equal = |a: &Agreement| *a == Agreement::Birth(DateAgreement::Equal);
    let whole = line.births.iter().any(|day| day.day().is_some() && !day.is_guess() && file.births.contains(day));
    whole && candidate.comparison.fields.iter().any(|field| equal(&field.agreement))
}

/// How what both sides say of one way to reach somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// It is the same.
    Same,
    /// A side says nothing, or too little to tell.
    Open,
    /// Both say something, and it is not the same.
    Other,
}

/// Something by which they can be reached is the same, or nothing is another: people get another telephone, and not another
/// telephone, address and e-mail on one day.
fn reached_alike(line: &Record, file: &Record) -> bool {
    let mail = |of: &Record| of.emails.iter().map(|text| text.trim().to_lowercase()).collect::<Vec<_>>();
    let all = [
        stands(&line.phones, &file.phones, |a, b| if a == b { Stands::Same } else { Stands::Other }),
        stands(&mail(line), &mail(file), |a, b| if a == b { Stands::Same } else { Stands::Other }),
        stands(&line.addresses, &file.addresses, places),
    ];
    all.contains(&Stands::Same) || !all.contains(&Stands::Other)
}

/// The best of all that both sides say: what a file knows beside never speaks against it.
fn stands<T>(line: &[T], file: &[T], compare: impl Fn(&T, &T) -> Stands) -> Stands {
    let mut best = if line.is_empty() || file.is_empty() { Stands::Open } else { Stands::Other };
    for (a, b) in line.iter().flat_map(|a| file.iter().map(move |b| (a, b))) {
        match compare(a, b) {
            Stands::Same => return Stands::Same,
            Stands::Open => best = Stands::Open,
            Stands::Other => {}
        }
    }
    best
}

/// A house is the same place; a postcode or a street without a house is too little to say so, and enough to say no.
fn places(a: &Address, b: &Address) -> Stands {
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let [code, other_code] = [a, b].map(|at| plain(&at.postcode));
    let [street, other_street] = [a, b].map(|at| plain(&at.street));
    let [house, other_house] = [a, b].map(|at| plain(&at.house));
    let differ = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
    if differ(&code, &other_code) || differ(&street, &other_street) || differ(&house, &other_house) {
        return Stands::Other;
    }
    let whole = !street.is_empty() && street == other_street && !house.is_empty() && house == other_house;
    if whole && !code.is_empty() && code == other_code { Stands::Same } else { Stands::Open }
}
