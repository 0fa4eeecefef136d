//! Tests of the screening: always one proposal, why, and changes that really change it; faults of editors are found.

use super::*;
use crate::condition::Held;
use crate::profile::{Attribute, Profile};
use opweg_model::step::Need;
use opweg_model::trajectory::PreconditionState;
use proptest::prelude::*;

fn rule<V>(name: &str, when: &str, value: V) -> RuleDraft<V> {
    let when = (!when.is_empty()).then(|| when.to_owned());
    RuleDraft { rule: name.to_owned(), when, value }
}

fn asked(key: &str, options: &[&str]) -> QuestionDraft {
    QuestionDraft {
        key: key.to_owned(),
        options: options.iter().map(|o| (*o).to_owned()).collect(),
        ordered: true,
        confidential: false,
        staff: false,
        prefill: Vec::new(),
    }
}

fn finding(name: &str, when: &str, state: PreconditionState, need: Option<Need>) -> FindingDraft {
    let RuleDraft { rule, when, .. } = rule(name, when, ());
    FindingDraft { rule, when, state, need }
}

/// Small, with what the real ones have: an output that one answer changes and one that takes two.
fn draft() -> InstrumentDraft {
    use PreconditionState::{Open, Unknown};
    let mut precondition: BTreeMap<Precondition, Vec<FindingDraft>> = BTreeMap::new();
    for which in Precondition::ALL {
        precondition.insert(*which, vec![finding(&format!("{which}-unknown"), "", Unknown, None)]);
    }
    let care = finding("care-open", "care is needed", Open, Some(Need::ChildCare));
    precondition.entry(Precondition::ChildCare).or_default().insert(0, care);
    InstrumentDraft {
        key: "small".to_owned(),
        version: 1,
        question: vec![
            asked("dutch", &["none", "a2", "b1"]),
            asked("skill", &["none", "told", "proven"]),
            asked("care", &["none", "needed"]),
        ],
        kind: vec![
            rule("art60", "all(skill is none, dutch is none)", TrajectoryKind::Art60),
            rule("skilled", "skill is proven", TrajectoryKind::Integrated),
            rule("other", "", TrajectoryKind::Linear),
        ],
        distance: vec![
            rule("ready", "all(skill is proven, dutch is b1)", Distance::Ready),
            rule("not-ready", "", Distance::Far),
        ],
        precondition,
        course: vec![rule("usual", "", CivicCourse::Standard)],
    }
}

fn small() -> Instrument {
    draft().try_into().unwrap()
}

fn fault(change: impl FnOnce(&mut InstrumentDraft)) -> InstrumentFault {
    let mut draft = draft();
    change(&mut draft);
    Instrument::try_from(draft).unwrap_err()
}

fn ways<V>(change: &Change<V>) -> Vec<Vec<String>> {
    let said = |swap: &Swap| format!("{}:{}>{}", swap.question, swap.from.as_deref().unwrap_or("?"), swap.to);
    change.ways.iter().map(|way| way.iter().map(said).collect()).collect()
}

#[test]
fn the_first_rule_that_holds_wins_and_names_what_it_read() {
    let answers = Answers::from_iter([("dutch", "none"), ("skill", "none")]);
    let proposal = small().propose(&answers);
    assert_eq!((proposal.kind.value, proposal.kind.rule.as_str()), (TrajectoryKind::Art60, "art60"));
    let read: Vec<(&str, Option<&str>)> = proposal.kind.read.iter().map(|(q, a)| (q.as_str(), a.as_deref())).collect();
    assert_eq!(read, [("dutch", Some("none")), ("skill", Some("none"))]);
    assert!(proposal.kind.open.is_empty());
    let [integrated, linear] = &proposal.kind.changes[..] else { panic!("{:?}", proposal.kind.changes) };
    assert_eq!((linear.value, integrated.value), (TrajectoryKind::Integrated, TrajectoryKind::Linear));
    assert_eq!(ways(linear), [["skill:none>proven"]]);
    assert_eq!(ways(integrated), [["dutch:none>a2"], ["dutch:none>b1"], ["skill:none>told"]]);
}

#[test]
fn what_takes_two_answers_is_told_in_pairs() {
    let answers = Answers::from_iter([("dutch", "none"), ("skill", "none")]);
    let distance = small().propose(&answers).distance;
    assert_eq!(distance.changes.len(), 1);
    assert_eq!(ways(&distance.changes[0]), [["dutch:none>b1", "skill:none>proven"]]);
}

#[test]
fn what_is_not_answered_is_not_proposed_but_named_as_what_would_change_it() {
    let kind = small().propose(&Answers::from_iter([("dutch", "none")])).kind;
    assert_eq!((kind.value, kind.rule.as_str()), (TrajectoryKind::Linear, "other"));
    assert_eq!(kind.open, ["skill"]);
    assert_eq!(kind.changes.iter().flat_map(ways).collect::<Vec<_>>(), [["skill:?>proven"], ["skill:?>none"]]);
    let nonsense = small().propose(&Answers::from_iter([("dutch", "none"), ("skill", "magic"), ("shoes", "45")]));
    assert_eq!(nonsense.kind, kind, "what is no answer is not answered");
}

#[test]
fn a_need_is_told_without_its_reason() {
    let proposal = small().propose(&Answers::from_iter([("care", "needed")]));
    let care = proposal.preconditions[&Precondition::ChildCare].value;
    assert_eq!(care, Finding { state: PreconditionState::Open, need: Some(Need::ChildCare) });
    assert_eq!(proposal.preconditions.len(), Precondition::ALL.len());
}

#[test]
fn the_team_sees_what_is_proposed_and_not_the_confidential_answers() {
    let mut draft = draft();
    draft.question[0].confidential = true;
    let instrument = Instrument::try_from(draft).unwrap();
    let kind = instrument.propose(&Answers::from_iter([("dutch", "none"), ("skill", "none")])).kind;
    let team = kind.for_the_team(&instrument);
    assert_eq!((team.value, team.rule.as_str()), (kind.value, "art60"));
    assert_eq!(team.read.keys().collect::<Vec<_>>(), ["skill"]);
    assert_eq!(team.changes.iter().flat_map(ways).collect::<Vec<_>>(), [["skill:none>told"], ["skill:none>proven"]]);
    assert!(instrument.is_confidential("art60") && instrument.is_confidential("other"));
    assert!(!instrument.is_confidential("skilled") && instrument.is_confidential("no-such-rule"));
}

#[test]
fn answers_are_filled_in_only_when_nothing_before_them_may_hold() {
    let mut draft = draft();
    let fill = |option: &str, when: &str| PrefillDraft { option: option.into(), when: when.into() };
    draft.question[0].prefill = vec![fill("b1", "dutch at least b1"), fill("a2", "dutch is a2")];
    let instrument = Instrument::try_from(draft).unwrap();
    let filled = |held| instrument.prefilled(&Profile::with([(Attribute::Dutch, held)]));
    assert_eq!(filled(Held::code("a2"))[0].option, "a2");
    assert_eq!(filled(Held::code("c1"))[0].from, BTreeSet::from([Attribute::Dutch]));
    assert!(filled(Held::one_of(["a2", "b1"]).unwrap()).is_empty());
    assert!(filled(Held::code("none")).is_empty());
}

#[test]
fn faults_of_editors_are_found() {
    use InstrumentFault as F;
    let fill = |option: &str, when: &str| vec![PrefillDraft { option: option.into(), when: when.into() }];
    assert_eq!(fault(|d| d.course.clear()), F::NoLastRule("course".into()));
    assert_eq!(fault(|d| drop(d.kind.pop())), F::NoLastRule("kind".into()));
    assert_eq!(fault(|d| d.kind[0].when = None), F::NeverReached("art60".into()));
    assert_eq!(fault(|d| d.kind[0].rule = "usual".into()), F::Twice("usual".into()));
    assert_eq!(fault(|d| d.question[1].key = "dutch".into()).to_string().split(':').next(), Some("`art60`"));
    assert_eq!(fault(|d| d.question[0].options.truncate(1)), F::Options("dutch".into()));
    assert_eq!(fault(|d| d.question.push(asked("shoes", &["a", "b"]))), F::NotNeeded("shoes".into()));
    assert_eq!(fault(|d| drop(d.precondition.remove(&Precondition::Debt))), F::NoPrecondition(Precondition::Debt));
    assert_eq!(
        fault(|d| d.question[0].prefill = fill("c3", "dutch is a2")),
        F::NoSuchOption("dutch".into(), "c3".into())
    );
    assert_eq!(
        fault(|d| d.question[2].prefill = fill("none", "children below 1")),
        F::Reveals("care".into(), "children")
    );
    assert_eq!(
        fault(|d| d.question[0].prefill = fill("none", "literacy is reads-well")),
        F::Shows("dutch".into(), "literacy")
    );
    let busy = fault(|d| {
        let rules = d.precondition.entry(Precondition::Debt).or_default();
        rules[0].state = PreconditionState::Busy;
    });
    assert_eq!(busy, F::State("debt-unknown".into(), PreconditionState::Busy));
    assert!(fault(|d| d.kind[0].when = Some("dutch is b11".into())).to_string().contains("nearest is `b1`"));
}

#[test]
fn an_instrument_that_is_gone_is_said_to_be_gone() {
    let kept = small().screen(Answers::default());
    assert_eq!(rerun(&[small()], &kept), Ok(kept.proposal.clone()));
    let gone = rerun(&[small()], &Screened { version: 2, ..kept }).unwrap_err();
    assert_eq!(gone.to_string(), "there is no version 2 of the screening `small`");
}

fn some_answers() -> impl Strategy<Value = Answers> {
    let open = |options: &'static [&'static str]| prop::option::of(prop::sample::select(options));
    (open(&["none", "a2", "b1"]), open(&["none", "told", "proven"]), open(&["none", "needed"])).prop_map(
        |(dutch, skill, care)| {
            let given = [("dutch", dutch), ("skill", skill), ("care", care)];
            given.into_iter().filter_map(|(question, option)| Some((question, option?))).collect()
        },
    )
}

proptest! {
    #[test]
    fn every_change_that_is_named_changes_and_no_open_question_is_forgotten(answers in some_answers()) {
        let instrument = small();
        let kind = instrument.propose(&answers).kind;
        for change in &kind.changes {
            prop_assert_ne!(change.value, kind.value);
            for way in &change.ways {
                let other = way.iter().fold(answers.clone(), |a, swap| a.but(&swap.question, &swap.to));
                prop_assert_eq!(instrument.propose(&other).kind.value, change.value);
            }
        }
        // Whatever is answered besides the open questions, the proposal stays.
        for question in instrument.questions().iter().filter(|q| answers.get(&q.key).is_none()) {
            for option in question.options.iter().filter(|_| !kind.open.contains(&question.key)) {
                prop_assert_eq!(instrument.propose(&answers.but(&question.key, option)).kind.value, kind.value);
            }
        }
    }
}
