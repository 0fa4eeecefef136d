//! Random worlds for the policy: files, grants with and without an end, facts and shares, put into a real database.

use crate::harness::{id, later, monday};
use crate::world::{CITY, MENTORING, NADIA, OFFICE, PIET, SOFIE};
use jiff::Timestamp;
use opweg_access::{ActSet, Action, Actor, Basis, Grant, Program, Staff, Standing, Subject, SubjectKind};
use opweg_model::fact::{Answer, Fact, FactKind, NoValue, Source};
use opweg_model::{
    FactId, FileId, GrantId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, Section, Tier, TierSet, TokenId,
    UserId,
};
use opweg_store::{Tx, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use uuid::Uuid;

const ORGS: [u128; 3] = [OFFICE, CITY, MENTORING];
const PEOPLE: [u128; 3] = [NADIA, SOFIE, PIET];
const TEAM: u128 = 40;

/// A file of a random world.
#[derive(Debug, Clone)]
pub struct AFile {
    pub state: &'static str,
    pub standing: Standing,
    pub facts: Vec<Fact>,
}

/// A question to a random world.
#[derive(Debug, Clone)]
pub struct Question {
    pub who: Actor,
    pub action: Action,
    pub tier: Tier,
    pub section: Section,
    pub purpose: Purpose,
}

/// Files, questions and the moment they are asked.
#[derive(Debug, Clone)]
pub struct AWorld {
    pub files: Vec<AFile>,
    pub questions: Vec<Question>,
    pub now: Timestamp,
}

fn minutes(n: i64) -> Timestamp {
    later(monday(), n * 60)
}

fn an_org() -> impl Strategy<Value = OrgId> {
    select(&ORGS[..]).prop_map(|n| OrgId(id(n)))
}

fn a_person() -> impl Strategy<Value = UserId> {
    select(&PEOPLE[..]).prop_map(|n| UserId(id(n)))
}

fn a_subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        4 => an_org().prop_map(Subject::org),
        4 => a_person().prop_map(Subject::person),
        2 => Just(Subject { kind: SubjectKind::Team, id: id(TEAM) }),
        1 => an_org().prop_map(|o| Subject { kind: SubjectKind::Person, id: o.0 }),
        1 => a_person().prop_map(|u| Subject { kind: SubjectKind::Team, id: u.0 }),
    ]
}

fn tiers() -> impl Strategy<Value = TierSet> {
    prop_oneof![3 => Just(TierSet::of(Tier::ALL)), 2 => subsequence(Tier::ALL.to_vec(), 0..=7).prop_map(|t| TierSet::of(&t))]
}

fn purposes() -> impl Strategy<Value = PurposeSet> {
    prop_oneof![
        4 => Just(PurposeSet::of(Purpose::ALL)),
        1 => subsequence(Purpose::ALL.to_vec(), 0..=9).prop_map(|p| PurposeSet::of(&p))
    ]
}

fn a_grant() -> impl Strategy<Value = Grant> {
    let times = (-120_i64..20, -20_i64..120, prop::option::weighted(0.2, -60_i64..60));
    (
        a_subject(),
        tiers(),
        purposes(),
        prop_oneof![2 => Just(7_i64), 1 => 0_i64..8],
        select(Basis::ALL),
        a_person(),
        times,
    )
        .prop_map(|(subject, tiers, purposes, acts, basis, by, (from, until, ended))| Grant {
            id: GrantId(Uuid::nil()),
            file: FileId(Uuid::nil()),
            subject,
            tiers,
            purposes,
            acts: ActSet(acts),
            basis,
            agreement: None,
            from: minutes(from),
            until: minutes(until),
            ended: ended.map(minutes),
            by,
        })
}

fn a_fact() -> impl Strategy<Value = Fact> {
    (select(FactKind::ALL), an_org(), a_person()).prop_map(|(kind, org, author)| Fact {
        id: FactId(Uuid::nil()),
        file: FileId(Uuid::nil()),
        kind,
        slot: Uuid::nil(),
        answer: Answer::None(NoValue::Refused),
        as_of: None,
        source: Source::Client,
        author,
        org,
        intake: None,
        replaces: None,
        recorded: monday(),
    })
}

fn a_file() -> impl Strategy<Value = AFile> {
    let state = prop_oneof![8 => Just("open"), 2 => Just("closed"), 1 => Just("erased")];
    let shares = vec((any::<Index>(), a_subject()), 0..4);
    (state, prop::bool::weighted(0.25), vec(a_grant(), 0..8), vec(a_fact(), 0..6), shares).prop_map(
        |(state, restricted, grants, facts, shares)| {
            let named = |(at, to): (Index, Subject)| (FactId(Uuid::from_u128(at.index(usize::MAX) as u128)), to);
            let shares = shares.into_iter().map(named).collect();
            AFile { state, standing: Standing { file: FileId(Uuid::nil()), restricted, grants, shares }, facts }
        },
    )
}

fn an_actor() -> impl Strategy<Value = Actor> {
    let who = || (select(&PEOPLE[..]), select(&ORGS[..]), select(OrgKind::ALL), purposes());
    let roles = prop_oneof![
        2 => Just(vec![Role::Worker]),
        2 => subsequence(Role::ALL.to_vec(), 1),
        1 => subsequence(Role::ALL.to_vec(), 0..=9),
    ];
    let staff = (who(), roles, any::<[bool; 3]>());
    let program = (who(), tiers(), any::<[bool; 3]>());
    prop_oneof![
        8 => staff.prop_map(|((user, org, org_kind, purposes), roles, [team, secrecy, sanctions])| Actor::Staff(Staff {
            user: UserId(id(user)),
            org: OrgId(id(org)),
            org_kind,
            team: team.then_some(id(TEAM)),
            roles: RoleSet::of(&roles),
            purposes,
            secrecy,
            sanctions,
        })),
        3 => program.prop_map(|((user, org, org_kind, purposes), tiers, [may_add, secrecy, sanctions])| Actor::Program(Program {
            token: TokenId(id(50)),
            user: UserId(id(user)),
            org: OrgId(id(org)),
            org_kind,
            tiers,
            may_add,
            purposes,
            secrecy,
            sanctions,
        })),
        1 => (0_u128..6).prop_map(|n| Actor::Client(file_id(n))),
        1 => Just(Actor::System),
    ]
}

fn a_question() -> impl Strategy<Value = Question> {
    // Half of the questions are those of every page; the others are any.
    let action = prop_oneof![3 => Just(Action::See), 2 => select(Action::ALL)];
    let purpose = prop_oneof![3 => Just(Purpose::Guidance), 2 => select(Purpose::ALL)];
    (an_actor(), action, select(Tier::ALL), select(Section::ALL), purpose)
        .prop_map(|(who, action, tier, section, purpose)| Question { who, action, tier, section, purpose })
}

/// Any world.
pub fn a_world() -> impl Strategy<Value = AWorld> {
    (vec(a_file(), 1..6), vec(a_question(), 12), -60_i64..60).prop_map(|(files, questions, now)| {
        let files = files.into_iter().zip(0..).map(|(file, place)| numbered(file, place)).collect();
        AWorld { files, questions, now: minutes(now) }
    })
}

fn file_id(place: u128) -> FileId {
    FileId(id(1_000 + place))
}

/// Gives the parts of a file their identities, in the order they are kept.
fn numbered(mut file: AFile, place: u128) -> AFile {
    let own = file_id(place);
    file.standing.file = own;
    for (grant, n) in file.standing.grants.iter_mut().zip(0..) {
        (grant.id, grant.file) = (GrantId(id(2_000 + place * 100 + n)), own);
    }
    for (fact, n) in file.facts.iter_mut().zip(0..) {
        (fact.id, fact.file) = (FactId(id(3_000 + place * 100 + n)), own);
    }
    let known: Vec<FactId> = file.facts.iter().map(|f| f.id).collect();
    let mut shares: Vec<(FactId, Subject)> = Vec::new();
    for (at, to) in std::mem::take(&mut file.standing.shares) {
        let Some(fact) = known.get(at.0.as_u128() as usize % known.len().max(1)) else { continue };
        if !shares.contains(&(*fact, to)) {
            shares.push((*fact, to));
        }
    }
    file.standing.shares = shares;
    file
}

impl AFile {
    /// Puts the file into the database.
    pub async fn write(&self, tx: &mut Tx) {
        let (file, now) = (self.standing.file, tx.now());
        let closed = (self.state != "open").then_some(now);
        tx.run(
            "INSERT INTO client_file (id, number, restricted, state, lead_user, lead_org, registered_by, registered_org,
                                      legal_hold, sort_key, created_at, closed_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $5, $6, NULL, $7, $8, $9, 1)",
            &[
                file.0.into(), file.to_string().into(), self.standing.restricted.into(), self.state.into(), id(SOFIE).into(),
                id(CITY).into(), file.0.as_bytes().to_vec().into(), now.into(), closed.into(),
            ],
        )
        .await
        .unwrap();
        let registered =
            "INSERT INTO registration (id, file_id, source, by_user, by_org, at) VALUES ($1, $1, 'worker', $2, $3, $4)";
        tx.run(registered, &[file.0.into(), id(SOFIE).into(), id(CITY).into(), now.into()]).await.unwrap();
        tx.run("INSERT INTO file_card (file_id, call_name, full_name) VALUES ($1, '', '')", &[file.0.into()])
            .await
            .unwrap();
        for grant in &self.standing.grants {
            write_grant(tx, grant).await;
        }
        for fact in &self.facts {
            write_fact(tx, fact).await;
        }
        for (fact, to) in &self.standing.shares {
            let values: [Value; 6] =
                [fact.0.into(), file.0.into(), (to.kind as i64).into(), to.id.into(), id(SOFIE).into(), now.into()];
            tx.run(
                "INSERT INTO fact_share (fact_id, file_id, subject_kind, subject_id, reason, by_user, at)
                 VALUES ($1, $2, $3, $4, 'test', $5, $6)",
                &values,
            )
            .await
            .unwrap();
        }
    }
}

async fn write_grant(tx: &mut Tx, g: &Grant) {
    let created = monday();
    let values: [Value; 12] = [
        g.id.0.into(),
        g.file.0.into(),
        (g.subject.kind as i64).into(),
        g.subject.id.into(),
        g.tiers.bits().into(),
        g.purposes.bits().into(),
        g.acts.0.into(),
        (g.basis as i64).into(),
        g.from.into(),
        g.until.into(),
        g.by.0.into(),
        created.into(),
    ];
    tx.run(
        "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, agreement_id,
                                   valid_from, valid_until, by_user, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, $10, $11, $12)",
        &values,
    )
    .await
    .unwrap();
    if let Some(ended) = g.ended {
        let values: [Value; 3] = [g.id.0.into(), g.file.0.into(), ended.into()];
        tx.run(
            "INSERT INTO grant_end (grant_id, file_id, ended_at, reason, by_user) VALUES ($1, $2, $3, 'test', NULL)",
            &values,
        )
        .await
        .unwrap();
    }
}

async fn write_fact(tx: &mut Tx, f: &Fact) {
    let values: [Value; 8] = [
        f.id.0.into(),
        f.file.0.into(),
        f.kind.key().into(),
        f.slot.into(),
        f.source.word().into(),
        f.author.0.into(),
        f.org.0.into(),
        f.recorded.into(),
    ];
    tx.run(
        "INSERT INTO fact (id, file_id, kind, slot, state, value, as_of, source, author_id, org_id, intake_id, replaces, recorded_at)
         VALUES ($1, $2, $3, $4, 'refused', NULL, NULL, $5, $6, $7, NULL, NULL, $8)",
        &values,
    )
    .await
    .unwrap();
}
