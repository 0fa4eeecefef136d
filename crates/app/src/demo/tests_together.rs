//! What partners do together occurs in the demonstration: every kind of trajectory, mark, state and group.

use super::tests::{filled, filled_so, noon, staff};
use opweg_access::{Action, Actor, Permit};
use opweg_model::fact::{FactKind, Value};
use opweg_model::offer::RequestState;
use opweg_model::referral::{Outcome, Stage};
use opweg_model::trajectory::{PlanMark, StepAnswer, TrajectoryKind, WishState};
use opweg_model::{Purpose, Tier, brussels};
use opweg_store::file::facts;
use opweg_store::file::lists::{Scope, caseload};
use opweg_store::network::{counts, terms};
use opweg_store::offers::requests;
use opweg_store::path::{plan, steps, trajectory, wishes};
use opweg_store::referral::{Referral, lists};
use opweg_store::{Tx, door, screening};
use std::collections::HashSet;

/// Everything of the files that three organisations lead.
#[derive(Default)]
struct Seen {
    kinds: HashSet<TrajectoryKind>,
    marks: HashSet<PlanMark>,
    states: HashSet<String>,
    differs: usize,
    screened: usize,
    groups: HashSet<String>,
    places: HashSet<RequestState>,
    versions: i64,
    wishes: HashSet<WishState>,
    answers: HashSet<StepAnswer>,
}

async fn seen(base: &crate::base::Base) -> Seen {
    let mut seen = Seen::default();
    for login in ["sofie.peeters", "karim.bennani", "els.lauwers", "nadia.ouali", "roos.hendrickx", "geert.cools"] {
        let actor = Actor::Staff(staff(base, login).await);
        let mut tx = base.db.begin(noon()).await.unwrap();
        let open = caseload(&mut tx, &actor, Purpose::Guidance, Scope::All, false, None, 200).await.unwrap();
        for listed in open {
            let Ok(permit) = door::ask(&mut tx, &actor, Action::See, listed.file, Purpose::Guidance).await else {
                continue;
            };
            if permit.opens(Tier::Path) {
                seen.file(&mut tx, &permit).await;
            }
        }
        tx.commit().await.unwrap();
    }
    seen
}

impl Seen {
    async fn file(&mut self, tx: &mut Tx, permit: &Permit) {
        self.kinds.extend(trajectory::of_file(tx, permit).await.unwrap().map(|t| t.chosen.kind));
        if let Some(version) = plan::latest(tx, permit).await.unwrap() {
            self.versions = self.versions.max(version.number);
            self.marks.extend(version.parties.iter().filter_map(|p| Some(p.said.as_ref()?.mark)));
        }
        let stage =
            |r: &Referral| r.state.outcome().map_or(r.state.stage().word(), |outcome| outcome.word()).to_owned();
        let today = brussels::day(noon());
        let referrals = lists::of_file(tx, permit).await.unwrap();
        for one in &referrals {
            self.states.insert(stage(one));
            if one.is_late(today) {
                self.states.insert(format!("late-{}", stage(one)));
            }
            if one.to_org().is_none() {
                self.states.insert("outside".to_owned());
            }
        }
        for one in screening::of_file(tx, permit).await.unwrap().into_iter().filter_map(|s| s.result) {
            self.screened += 1;
            self.differs += usize::from(!one.differs.kind.is_empty());
        }
        let facts = facts::of_file(tx, permit).await.unwrap();
        let of = |kind| facts.iter().filter(move |f| f.kind == kind).filter_map(|f| f.answer.value());
        for value in of(FactKind::ResidencePeriod) {
            if let Value::Entry(parts) = value {
                self.groups.extend(parts.get("status").cloned());
            }
        }
        self.places.extend(requests::of_file(tx, permit).await.unwrap().iter().map(|r| r.said.state));
        self.wishes.extend(wishes::of_file(tx, permit).await.unwrap().iter().map(|w| w.state));
        self.answers.extend(wishes::answers(tx, permit).await.unwrap().values().map(|a| a.answer));
    }
}

#[tokio::test]
async fn everything_that_partners_do_together_occurs() {
    let home = crate::testing::Folder::new();
    let (base, _) = filled(&home, 100).await;
    let seen = seen(&base).await;
    assert!(TrajectoryKind::ALL.iter().all(|kind| seen.kinds.contains(kind)), "{:?}", seen.kinds);
    assert!(PlanMark::ALL.iter().all(|mark| seen.marks.contains(mark)), "{:?}", seen.marks);
    assert!(seen.versions >= 3, "{}", seen.versions);
    let states: Vec<&str> = Stage::ALL.iter().map(|s| s.word()).filter(|s| *s != "ended").collect();
    let states = states.into_iter().chain(Outcome::ALL.iter().map(|o| o.word()));
    for state in states.chain(["outside", "late-asked", "late-accepted", "late-started"]) {
        assert!(seen.states.contains(state), "no referral is {state}: {:?}", seen.states);
    }
    assert!(seen.differs > 3 && seen.screened > 3 * seen.differs, "{} of {}", seen.differs, seen.screened);
    // R-ID-06: protected, applicant, displaced, family, union, student, worker, here for long, born here.
    for group in [
        "refugee",
        "subsidiary-protected",
        "asylum-applicant",
        "temporary-protected",
        "family-reunification",
        "eu-citizen",
        "student",
        "labour-migrant",
        "long-term-resident",
        "belgian",
    ] {
        assert!(seen.groups.contains(group), "nobody is {group}: {:?}", seen.groups);
    }
    for state in [RequestState::Waiting, RequestState::Offered, RequestState::Started, RequestState::Finished] {
        assert!(seen.places.contains(&state), "{:?}", seen.places);
    }
    assert!(WishState::ALL.iter().all(|s| seen.wishes.contains(s)), "{:?}", seen.wishes);
    assert!(StepAnswer::ALL.iter().all(|a| seen.answers.contains(a)), "{:?}", seen.answers);
}

#[tokio::test]
async fn a_big_network_has_figures_of_every_file_and_referrals() {
    let home = crate::testing::Folder::new();
    let (base, told) = filled_so(&home, (10, 500), noon()).await;
    let hilde = Actor::Staff(staff(&base, "hilde.nijs").await);
    let mut tx = base.db.begin(noon()).await.unwrap();
    let terms = terms::on(&mut tx, brussels::day(noon())).await.unwrap();
    let all = counts::counts(&mut tx, &hilde, &terms, None).await.unwrap();
    assert!(all.files.open > 450 && all.files.far > 80 && all.files.plan_agreed > 50, "{:?}", all.files);
    assert!(all.referrals.open > 30 && all.referrals.wrong_door > 5, "{:?}", all.referrals);
    assert_eq!(terms.plan, 30, "what the partners agreed holds");
    // And one file that is heavy, to be measured.
    let heavy = told.lines().find_map(|line| line.strip_prefix("heavy file: ")).unwrap().parse().unwrap();
    let sofie = Actor::Staff(staff(&base, "sofie.peeters").await);
    let permit = door::ask(&mut tx, &sofie, Action::See, heavy, Purpose::Guidance).await.unwrap();
    assert_eq!(steps::list(&mut tx, &permit).await.unwrap().len(), 60);
    assert!(lists::of_file(&mut tx, &permit).await.unwrap().len() >= 40);
}
