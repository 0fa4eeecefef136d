//! Places judged one reason at a time, and that not knowing never makes one fit.

use super::clash_tests::{any_timetable, slot};
use super::*;
use jiff::civil::date;
use opweg_model::offer::Day;
use proptest::prelude::*;

const TODAY: Date = date(2027, 2, 1);

fn half_an_hour(_: &Place, _: &Place) -> Option<u16> {
    Some(30)
}

fn at(place: &str) -> Where {
    Where::At(Place(place.into()))
}

fn on(slots: &[Slot]) -> Timetable {
    Timetable { from: date(2027, 3, 1), until: date(2027, 6, 30), slots: slots.to_vec() }
}

/// Lessons on Tuesday and Thursday mornings that fit [`client`].
fn lessons() -> Candidate {
    Candidate {
        kind: OfferKind::Nt2,
        timetable: Some(on(&[slot(Day::Tuesday, 9, 12), slot(Day::Thursday, 13, 16)])),
        at: at("school"),
        seats_left: Some(4),
        features: FeatureSet::NONE,
        level: Level::From(Cefr::Zero, Some(Cefr::A1)),
        instruction: None,
        admits: Admits::Everybody,
    }
}

fn client() -> Situation<'static> {
    Situation {
        today: TODAY,
        taken: &[],
        home: at("home"),
        travel: &half_an_hour,
        most_travel: USUAL_MOST_TRAVEL,
        young_children: Some(false),
        care: Care::Unknown,
        needs: &[],
        level: Some(Cefr::Zero),
        languages: Some(vec!["ti".into()]),
        status: Some("refugee".into()),
    }
}

fn parent(care: Care) -> Situation<'static> {
    Situation { young_children: Some(true), care, ..client() }
}

fn reasons(candidate: &Candidate, situation: &Situation<'_>) -> Vec<Reason> {
    let fit = fits(candidate, situation);
    assert_eq!(fit.verdict, fit.reasons.iter().map(Reason::verdict).max().unwrap_or(Verdict::Fits));
    fit.reasons
}

#[test]
fn a_place_against_which_nothing_stands_fits() {
    assert_eq!(fits(&lessons(), &client()), Fit { verdict: Verdict::Fits, reasons: vec![] });
}

#[test]
fn seats_and_days() {
    assert_eq!(reasons(&Candidate { seats_left: Some(0), ..lessons() }, &client()), [Reason::Full]);
    assert_eq!(reasons(&Candidate { seats_left: None, ..lessons() }, &client()), [Reason::NotKnown(Gap::Seats)]);
    assert_eq!(reasons(&Candidate { timetable: None, ..lessons() }, &client()), [Reason::NotKnown(Gap::Timetable)]);
    let later = |today| Situation { today, ..client() };
    assert_eq!(reasons(&lessons(), &later(date(2027, 7, 1))), [Reason::Over]);
    assert_eq!(reasons(&lessons(), &later(date(2027, 4, 1))), [Reason::NotKnown(Gap::LateEntry)]);
    let modular = Candidate { features: FeatureSet::of(&[Feature::Modular]), ..lessons() };
    assert_eq!(reasons(&modular, &later(date(2027, 4, 1))), []);
}

#[test]
fn what_is_planned_already_is_named_with_its_day() {
    let work = Commitment { name: "work".into(), timetable: on(&[slot(Day::Thursday, 8, 13)]), at: at("shop") };
    let taken = [work];
    let busy = Situation { taken: &taken, ..client() };
    assert_eq!(reasons(&lessons(), &busy), [Reason::Clash { with: "work".into(), day: Day::Thursday }]);
    let unknown_way = Situation { travel: &no_travel_known, home: Where::At(Place("school".into())), ..busy };
    let next = [Commitment { timetable: on(&[slot(Day::Thursday, 16, 18)]), ..taken[0].clone() }];
    let between = Gap::TravelBetween { with: "work".into(), day: Day::Thursday };
    assert_eq!(reasons(&lessons(), &Situation { taken: &next, ..unknown_way }), [Reason::NotKnown(between)]);
}

#[test]
fn hours_that_somebody_cannot_come() {
    let with = |needs, candidate: &Candidate| reasons(candidate, &Situation { needs, ..client() });
    let hours =
        |not, day, from, until| Reason::Hours { not, day, from: time(from, 0, 0, 0), until: time(until, 0, 0, 0) };
    assert_eq!(with(&[Need::NoMornings], &lessons()), [hours(Hours::Morning, Day::Tuesday, 9, 12)]);
    assert_eq!(with(&[Need::NotBeforeTen], &lessons()), [hours(Hours::BeforeTen, Day::Tuesday, 9, 12)]);
    assert_eq!(with(&[Need::NoEvenings, Need::QuietPlace], &lessons()), []);
    let evening = Candidate { timetable: Some(on(&[slot(Day::Friday, 18, 21)])), ..lessons() };
    assert_eq!(with(&[Need::NoEvenings], &evening), [hours(Hours::Evening, Day::Friday, 18, 21)]);
    assert_eq!(with(&[Need::NoMornings, Need::NotBeforeTen], &evening), []);
    let any_hours = Candidate { timetable: Some(on(&[])), ..lessons() };
    assert_eq!(with(&[Need::NoMornings, Need::NoEvenings], &any_hours), []);
}

#[test]
fn the_way_there() {
    let far = |_: &Place, _: &Place| Some(61);
    let with = |travel, candidate: &Candidate| reasons(candidate, &Situation { travel, ..client() });
    assert_eq!(with(&far, &lessons()), [Reason::TooFar { minutes: 61, most: 60 }]);
    assert_eq!(with(&no_travel_known, &lessons()), [Reason::NotKnown(Gap::Travel)]);
    let online = Candidate { features: FeatureSet::of(&[Feature::Distance]), ..lessons() };
    assert_eq!(with(&no_travel_known, &online), []);
    let homeless = Situation { home: Where::Unknown, ..client() };
    assert_eq!(reasons(&lessons(), &homeless), [Reason::NotKnown(Gap::Travel)]);
}

#[test]
fn young_children_need_care_at_every_hour() {
    let tuesday = Care::At(vec![slot(Day::Tuesday, 8, 13)]);
    let both = Care::At(vec![slot(Day::Tuesday, 8, 13), slot(Day::Thursday, 13, 16)]);
    assert_eq!(reasons(&lessons(), &parent(Care::None)), [Reason::NoChildCare { day: Day::Tuesday }]);
    assert_eq!(reasons(&lessons(), &parent(tuesday.clone())), [Reason::NoChildCare { day: Day::Thursday }]);
    assert_eq!(reasons(&lessons(), &parent(both.clone())), []);
    assert_eq!(reasons(&lessons(), &parent(Care::Unknown)), [Reason::NotKnown(Gap::ChildCare)]);
    let on_site = Candidate { features: FeatureSet::of(&[Feature::CareOnSite]), ..lessons() };
    assert_eq!(reasons(&on_site, &parent(Care::None)), []);
    let school_hours = Candidate { features: FeatureSet::of(&[Feature::ChildFriendly]), ..lessons() };
    assert_eq!(reasons(&school_hours, &parent(Care::None)), [Reason::NotKnown(Gap::ChildCare)]);
    let any_hours = Candidate { timetable: Some(on(&[])), ..lessons() };
    assert_eq!(reasons(&any_hours, &parent(both.clone())), [Reason::NotKnown(Gap::ChildCare)]);
    // Nobody asked whether there are children: care at every hour makes it no matter.
    let not_asked = |care| Situation { young_children: None, ..parent(care) };
    assert_eq!(reasons(&lessons(), &not_asked(tuesday)), [Reason::NotKnown(Gap::Children)]);
    assert_eq!(reasons(&lessons(), &not_asked(both)), []);
}

#[test]
fn level_language_and_status() {
    let has = |level| reasons(&lessons(), &Situation { level, ..client() });
    let from = |level| reasons(&Candidate { level, ..lessons() }, &client());
    assert_eq!(has(Some(Cefr::A2)), [Reason::LevelTooHigh { has: Cefr::A2, up_to: Cefr::A1 }]);
    assert_eq!(has(None), [Reason::NotKnown(Gap::OwnLevel)]);
    assert_eq!(from(Level::From(Cefr::A1, None)), [Reason::LevelTooLow { has: Cefr::Zero, asks: Cefr::A1 }]);
    assert_eq!((from(Level::Any), from(Level::Unknown)), (vec![], vec![Reason::NotKnown(Gap::Level)]));
    let training = |languages: Option<&[&str]>| {
        let instruction = languages.map(|all| all.iter().map(|&l| l.into()).collect());
        reasons(&Candidate { kind: OfferKind::Training, instruction, ..lessons() }, &client())
    };
    assert_eq!(training(Some(&["nl"])), [Reason::Instruction]);
    assert_eq!((training(Some(&["en", "ti"])), training(None)), (vec![], vec![Reason::NotKnown(Gap::Instruction)]));
    let admits = |admits| reasons(&Candidate { admits, ..lessons() }, &client());
    assert_eq!(admits(Admits::Only(vec!["student".into()])), [Reason::NotAdmitted]);
    assert_eq!(admits(Admits::Only(vec!["student".into(), "refugee".into()])), []);
    assert_eq!(admits(Admits::Unknown), [Reason::NotKnown(Gap::Admission)]);
}

#[test]
fn a_place_in_child_care_asks_nothing_of_the_parent() {
    let taken = [Commitment { name: "lessons".into(), timetable: on(&[slot(Day::Tuesday, 9, 12)]), at: at("school") }];
    let nursery = Candidate { kind: OfferKind::ChildCare, level: Level::Unknown, ..lessons() };
    let busy = Situation { taken: &taken, needs: &[Need::NoMornings], ..parent(Care::None) };
    assert_eq!(reasons(&nursery, &busy), []);
}

#[test]
fn every_reason_against_it_is_said_and_counted_once_and_a_gap_is_no_lack_of_offer() {
    let taken = [Commitment { name: "work".into(), timetable: on(&[slot(Day::Tuesday, 9, 10)]), at: at("shop") }];
    let needs = [Need::NoMornings];
    let situation = Situation { taken: &taken, needs: &needs, level: None, ..parent(Care::None) };
    let fit = fits(&Candidate { seats_left: Some(0), ..lessons() }, &situation);
    assert_eq!((fit.verdict, fit.reasons.len()), (Verdict::Fails, 5));
    assert_eq!(fit.no_fits(), BTreeSet::from([NoFit::Full, NoFit::Hours, NoFit::ChildCare]));
}

/// Everything that can be blank, so that each can be blanked alone.
#[derive(Debug, Clone)]
struct Case {
    candidate: Candidate,
    home: Where,
    minutes: Option<u16>,
    young_children: Option<bool>,
    care: Care,
    level: Option<Cefr>,
    languages: Option<Vec<String>>,
    status: Option<String>,
    taken: Timetable,
}

impl Case {
    fn verdict(&self) -> Verdict {
        let minutes = self.minutes;
        let travel = move |_: &Place, _: &Place| minutes;
        let taken = [Commitment { name: "work".into(), timetable: self.taken.clone(), at: at("shop") }];
        let situation = Situation {
            taken: &taken,
            home: self.home.clone(),
            travel: &travel,
            young_children: self.young_children,
            care: self.care.clone(),
            needs: &[Need::NoEvenings],
            level: self.level,
            languages: self.languages.clone(),
            status: self.status.clone(),
            ..client()
        };
        fits(&self.candidate, &situation).verdict
    }

    fn blanked(&self, which: usize) -> Self {
        let mut case = self.clone();
        match which {
            0 => case.candidate.timetable = None,
            1 => case.candidate.at = Where::Unknown,
            2 => case.candidate.seats_left = None,
            3 => case.candidate.level = Level::Unknown,
            4 => case.candidate.instruction = None,
            5 => case.candidate.admits = Admits::Unknown,
            6 => case.home = Where::Unknown,
            7 => case.minutes = None,
            8 => case.young_children = None,
            9 => case.care = Care::Unknown,
            10 => case.level = None,
            11 => case.languages = None,
            _ => case.status = None,
        }
        case
    }
}

prop_compose! {
    fn any_case()(
        timetable in any_timetable(), taken in any_timetable(), seats in 0u32..3, bits in 0i64..1024, kind in 0usize..5,
        minutes in 0u16..90, children in any::<bool>(), care in 0..3, level in 0usize..4, asked in 0usize..4,
        knows in any::<bool>(), admitted in 0..3,
    ) -> Case {
        let daily = Day::ALL.iter().map(|&d| slot(d, 6, 23)).collect();
        Case {
            candidate: Candidate {
                kind: OfferKind::ALL[kind],
                timetable: Some(timetable),
                seats_left: Some(seats),
                features: FeatureSet::from_bits(bits),
                level: Level::From(Cefr::ALL[asked], None),
                instruction: Some(vec!["nl".into()]),
                admits: match admitted {
                    0 => Admits::Everybody,
                    1 => Admits::Only(vec!["refugee".into()]),
                    _ => Admits::Only(vec!["student".into()]),
                },
                ..lessons()
            },
            home: at("home"),
            minutes: Some(minutes),
            young_children: Some(children),
            care: if care == 0 { Care::None } else { Care::At(daily) },
            level: Some(Cefr::ALL[level]),
            languages: Some(vec![if knows { "nl" } else { "ti" }.into()]),
            status: Some("refugee".into()),
            taken,
        }
    }
}

proptest! {
    #[test]
    fn not_knowing_never_makes_a_place_fit(case in any_case()) {
        for one in 0..13 {
            let less = case.blanked(one);
            prop_assert!(less.verdict() != Verdict::Fits || case.verdict() == Verdict::Fits, "blank {}", one);
            for other in 0..13 {
                let least = less.blanked(other).verdict();
                prop_assert!(least != Verdict::Fits || less.verdict() == Verdict::Fits, "blank {} {}", one, other);
            }
        }
    }
}
