//! A small world to ask about: one file, organisations and people with numbers, and random ones of everything.

use jiff::{SignedDuration, Timestamp};
use opweg_access::{Act, ActSet, Action, Actor, Basis, Grant, Item, Program, Staff, Standing, Subject, SubjectKind};
use opweg_model::{
    FactId, FileId, GrantId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, Section, Tier, TierSet, TokenId,
    UserId,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use uuid::Uuid;

/// The file everybody asks about.
pub const FILE: FileId = FileId(Uuid::from_u128(1));
/// The organisation that guides the client.
pub const HOME: OrgId = OrgId(Uuid::from_u128(10));
/// Another one.
pub const AWAY: OrgId = OrgId(Uuid::from_u128(11));
/// A third one.
pub const THIRD: OrgId = OrgId(Uuid::from_u128(12));
/// The people, each of the organisation at the same place of [`ORGS`].
pub const PEOPLE: [UserId; 3] = [UserId(Uuid::from_u128(20)), UserId(Uuid::from_u128(21)), UserId(Uuid::from_u128(22))];
/// The organisations.
pub const ORGS: [OrgId; 3] = [HOME, AWAY, THIRD];
/// The teams.
pub const TEAM: Uuid = Uuid::from_u128(30);
/// Facts that can be shared by name.
pub const FACTS: [FactId; 3] = [FactId(Uuid::from_u128(40)), FactId(Uuid::from_u128(41)), FactId(Uuid::from_u128(42))];

/// Four times as many cases as usual; `PROPTEST_CASES` asks for more.
pub fn many() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases * 4, failure_persistence: None, max_global_rejects: 100_000, ..usual }
}

/// The moment of asking: Saturday 21 November 2026, 12:00 in Brussels.
pub fn noon() -> Timestamp {
    "2026-11-21T11:00:00Z".parse().unwrap()
}

/// So many minutes after [`noon`].
pub fn minutes(n: i64) -> Timestamp {
    noon().checked_add(SignedDuration::from_mins(n)).unwrap()
}

/// Somebody of an organisation with every purpose its kind can have, bound by secrecy.
pub fn staff(place: usize, kind: OrgKind, roles: &[Role]) -> Staff {
    Staff {
        user: PEOPLE[place],
        org: ORGS[place],
        org_kind: kind,
        team: None,
        roles: RoleSet::of(roles),
        purposes: kind.purposes(),
        secrecy: true,
        sanctions: kind == OrgKind::Vdab,
    }
}

/// A grant for a subject, open from an hour before noon to an hour after.
pub fn grant(subject: Subject, tiers: &[Tier], basis: Basis) -> Grant {
    Grant {
        id: GrantId(Uuid::from_u128(100)),
        file: FILE,
        subject,
        tiers: TierSet::of(tiers),
        purposes: PurposeSet::of(Purpose::ALL),
        acts: ActSet::ALL,
        basis,
        agreement: None,
        from: minutes(-60),
        until: minutes(60),
        ended: None,
        by: PEOPLE[0],
    }
}

/// Everything a grant can name.
pub const FAR: &[Tier] = Tier::ALL;

/// The file with these grants.
pub fn standing(grants: Vec<Grant>) -> Standing {
    Standing { file: FILE, restricted: false, grants, shares: Vec::new() }
}

/// A fact of a section that an organisation answers for.
pub fn fact(section: Section, org: OrgId, author: UserId) -> Item {
    Item { id: Some(FACTS[0]), tier: section.tier(), section: Some(section), secrecy: section.secrecy(), org, author }
}

/// Any organisation.
pub fn an_org() -> impl Strategy<Value = OrgId> {
    select(&ORGS[..])
}

/// Any person.
pub fn a_person() -> impl Strategy<Value = UserId> {
    select(&PEOPLE[..])
}

/// Any subject, of people who ask and of strangers.
pub fn a_subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        an_org().prop_map(Subject::org),
        a_person().prop_map(Subject::person),
        Just(Subject { kind: SubjectKind::Team, id: TEAM }),
        // The identity of one kind used for another kind must open nothing.
        an_org().prop_map(|o| Subject { kind: SubjectKind::Person, id: o.0 }),
        a_person().prop_map(|u| Subject { kind: SubjectKind::Org, id: u.0 }),
    ]
}

/// Any set of tiers, most often a large one.
pub fn tiers() -> impl Strategy<Value = TierSet> {
    prop_oneof![
        Just(TierSet::of(Tier::ALL)),
        subsequence(Tier::ALL.to_vec(), 0..=Tier::ALL.len()).prop_map(|t| TierSet::of(&t))
    ]
}

/// Any set of purposes, most often a large one.
pub fn purposes() -> impl Strategy<Value = PurposeSet> {
    prop_oneof![
        Just(PurposeSet::of(Purpose::ALL)),
        subsequence(Purpose::ALL.to_vec(), 0..=9).prop_map(|p| PurposeSet::of(&p))
    ]
}

/// Any grant on the file, begun and over around noon.
pub fn a_grant() -> impl Strategy<Value = Grant> {
    let times = (-120_i64..30, -30_i64..120, prop::option::weighted(0.25, -60_i64..60));
    (a_subject(), tiers(), purposes(), 0_i64..8, select(Basis::ALL), times).prop_map(
        |(subject, tiers, purposes, acts, basis, (from, until, ended))| Grant {
            tiers,
            purposes,
            acts: ActSet(acts),
            from: minutes(from),
            until: minutes(until),
            ended: ended.map(minutes),
            ..grant(subject, &[], basis)
        },
    )
}

/// Any file.
pub fn a_standing() -> impl Strategy<Value = Standing> {
    let share = (select(&FACTS[..]), a_subject());
    (any::<bool>(), vec(a_grant(), 0..6), vec(share, 0..4)).prop_map(|(restricted, grants, shares)| Standing {
        file: FILE,
        restricted,
        grants,
        shares,
    })
}

/// Any member of staff.
pub fn a_staff() -> impl Strategy<Value = Staff> {
    let roles = subsequence(Role::ALL.to_vec(), 0..=9);
    (0_usize..3, select(OrgKind::ALL), roles, purposes(), any::<[bool; 3]>()).prop_map(
        |(place, kind, roles, purposes, [secrecy, sanctions, team])| Staff {
            team: team.then_some(TEAM),
            purposes,
            secrecy,
            sanctions,
            ..staff(place, kind, &roles)
        },
    )
}

/// Any program.
pub fn a_program() -> impl Strategy<Value = Program> {
    (0_usize..3, select(OrgKind::ALL), tiers(), purposes(), any::<[bool; 3]>()).prop_map(
        |(place, org_kind, tiers, purposes, [may_add, secrecy, sanctions])| Program {
            token: TokenId(Uuid::from_u128(50)),
            user: PEOPLE[place],
            org: ORGS[place],
            org_kind,
            tiers,
            may_add,
            purposes,
            secrecy,
            sanctions,
        },
    )
}

/// Anybody.
pub fn an_actor() -> impl Strategy<Value = Actor> {
    prop_oneof![
        8 => a_staff().prop_map(Actor::Staff),
        3 => a_program().prop_map(Actor::Program),
        1 => prop_oneof![Just(FILE), Just(FileId(Uuid::from_u128(2)))].prop_map(Actor::Client),
        1 => Just(Actor::System),
    ]
}

/// Any item: a fact of any section, or a note of any circle.
pub fn an_item() -> impl Strategy<Value = Item> {
    use opweg_model::tier::Secrecy;
    let section = select(Section::ALL).prop_map(|s| (s.tier(), Some(s), s.secrecy()));
    let note = select(
        &[
            (Tier::Path, None, Secrecy::Open),
            (Tier::Work, None, Secrecy::Open),
            (Tier::Confidential, None, Secrecy::Confidence),
            (Tier::OwnNote, None, Secrecy::Open),
        ][..],
    );
    (prop_oneof![3 => section, 1 => note], an_org(), a_person(), select(&FACTS[..])).prop_map(
        |((tier, section, secrecy), org, author, id)| Item {
            id: section.map(|_| id),
            tier,
            section,
            secrecy,
            org,
            author,
        },
    )
}

/// Any action.
pub fn an_action() -> impl Strategy<Value = Action> {
    select(Action::ALL)
}

/// Any purpose.
pub fn a_purpose() -> impl Strategy<Value = Purpose> {
    select(Purpose::ALL)
}

/// Whether a grant is for somebody: in their own name, their team's, or their organisation's.
pub fn is_for(grant: &Grant, who: &Actor) -> bool {
    let team = matches!(who, Actor::Staff(s) if s.team == Some(grant.subject.id));
    match grant.subject.kind {
        SubjectKind::Org => who.org().is_some_and(|o| o.0 == grant.subject.id),
        SubjectKind::Team => team,
        SubjectKind::Person => matches!(who, Actor::Staff(s) if s.user.0 == grant.subject.id),
    }
}

/// Whether a grant holds at a moment, written out once more by hand.
pub fn is_live(grant: &Grant, now: Timestamp) -> bool {
    grant.from <= now && now < grant.until && grant.ended.is_none_or(|at| now < at)
}

/// The act an action needs.
pub fn act_of(action: Action) -> Act {
    match action {
        Action::See | Action::Export | Action::SeeAgreement => Act::Read,
        Action::Add => Act::Add,
        Action::Coordinate | Action::SeeLog | Action::OwnCopy => Act::Coordinate,
    }
}
