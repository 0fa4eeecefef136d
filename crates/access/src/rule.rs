//! The rule itself: the only place in Op weg that says who may see and do what.
//!
//! [`rule`] turns an actor and a question into a condition on the file, its grants and the item. Everything that is
//! known about the actor is settled here; what is left looks only at stored columns, so that it can be evaluated in
//! memory and compiled to SQL alike.

use crate::actor::{Actor, Program, Staff};
use crate::expr::{Col, Expr, Term};
use crate::grant::{Act, ActSet, Basis, SubjectKind};
use jiff::Timestamp;
use opweg_model::tier::Secrecy;
use opweg_model::{FactId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, Section, Tier, TierSet, UserId};
use serde::{Deserialize, Serialize};

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Look at it.
    See,
    /// Add to it: facts, notes, steps, appointments.
    Add,
    /// Coordinate: agreements, members, lead, codes.
    Coordinate,
    /// Take a copy out: print, export.
    Export,
    /// See who looked.
    SeeLog,
    /// See what the client agreed to.
    SeeAgreement,
    /// Take out the client's own copy of the whole file, to hand over without reading it (access model §9, GDPR art. 15).
    /// Like reading the log it opens no item: only the function that makes the copy accepts it.
    OwnCopy,
}

impl Action {
    /// Every action.
    pub const ALL: &'static [Self] =
        &[Self::See, Self::Add, Self::Coordinate, Self::Export, Self::SeeLog, Self::SeeAgreement, Self::OwnCopy];
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::See => "see",
            Self::Add => "add",
            Self::Coordinate => "coordinate",
            Self::Export => "export",
            Self::SeeLog => "see-log",
            Self::SeeAgreement => "see-agreement",
            Self::OwnCopy => "own-copy",
        }
    }
    /// Whether it concerns what stands in the file. Seeing who looked, or what was agreed, does not: it opens no item.
    #[must_use]
    pub const fn is_about_content(self) -> bool {
        match self {
            Self::See | Self::Add | Self::Coordinate | Self::Export => true,
            Self::SeeLog | Self::SeeAgreement | Self::OwnCopy => false,
        }
    }
    /// The act a grant must allow.
    const fn act(self) -> Act {
        match self {
            Self::See | Self::Export | Self::SeeAgreement => Act::Read,
            Self::Add => Act::Add,
            Self::Coordinate | Self::SeeLog | Self::OwnCopy => Act::Coordinate,
        }
    }
}

/// One item of a file, as far as the policy needs to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Its identity, for items shared one by one.
    pub id: Option<FactId>,
    /// The tier it lies in.
    pub tier: Tier,
    /// The section, for what may never reach a sanctioning body.
    pub section: Option<Section>,
    /// Its class of secrecy.
    pub secrecy: Secrecy,
    /// The organisation answerable for it.
    pub org: OrgId,
    /// Who wrote it.
    pub author: UserId,
}

/// The question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// What to do.
    pub action: Action,
    /// How far into the file.
    pub tier: Tier,
    /// The section, where one is asked about.
    pub section: Option<Section>,
    /// The class of secrecy of what is asked about.
    pub secrecy: Secrecy,
    /// What for.
    pub purpose: Purpose,
    /// When.
    pub now: Timestamp,
}

impl Ask {
    /// May this tier be seen at all, items apart?
    #[must_use]
    pub const fn tier(action: Action, tier: Tier, purpose: Purpose, now: Timestamp) -> Self {
        Self { action, tier, section: None, secrecy: Secrecy::Open, purpose, now }
    }
    /// May items of this section be seen, whosever they are?
    #[must_use]
    pub const fn section(action: Action, section: Section, purpose: Purpose, now: Timestamp) -> Self {
        Self { action, tier: section.tier(), section: Some(section), secrecy: section.secrecy(), purpose, now }
    }
    /// May this item be seen?
    #[must_use]
    pub const fn item(action: Action, item: &Item, purpose: Purpose, now: Timestamp) -> Self {
        Self { action, tier: item.tier, section: item.section, secrecy: item.secrecy, purpose, now }
    }
}

/// The condition under which the actor may do what is asked. `Never` unless something below allows it.
#[must_use]
pub fn rule(who: &Actor, ask: &Ask) -> Expr {
    match who {
        Actor::Staff(staff) => staff_rule(staff, ask),
        Actor::Program(program) => program_rule(program, ask),
        // A code opens the path of its own file and nothing else.
        Actor::Client(file) => match (ask.action, ask.tier) {
            (Action::See | Action::Export, Tier::Path) | (Action::SeeLog, Tier::Contact) => {
                Expr::Is(Col::File, Term::Id(file.0))
            }
            _ => Expr::Never,
        },
        // The code of a letter opens that letter and nothing else.
        Actor::Outside { file, letter } => match (ask.action, ask.tier) {
            (Action::See, Tier::Letter) => {
                Expr::Is(Col::File, Term::Id(file.0)).and(Expr::Is(Col::Item, Term::Id(letter.0)))
            }
            _ => Expr::Never,
        },
        Actor::System => Expr::Never,
    }
}

fn staff_rule(staff: &Staff, ask: &Ask) -> Expr {
    if !staff.purposes.has(ask.purpose) {
        return Expr::Never;
    }
    // Whoever works with a file may read it, and takes out what they may read; its whole copy is the officer's to make.
    let copies = |role: &&Role| ask.action != Action::OwnCopy || **role == Role::DataProtection;
    let by_role = Role::ALL.iter().filter(|r| staff.is(**r)).filter(copies);
    by_role.fold(Expr::Never, |open, role| open.or(role_rule(*role, staff, ask)))
}

/// What each role adds. Roles that are not named here open nothing on a file.
fn role_rule(role: Role, staff: &Staff, ask: &Ask) -> Expr {
    use Action as A;
    let mine = grantee(staff);
    let personally = Expr::Is(Col::SubjectKind, Term::Int(SubjectKind::Person as i64))
        .and(Expr::Is(Col::Subject, Term::Id(staff.user.0)));
    let reader = Reader { org: staff.org, user: staff.user, secrecy: staff.secrecy, sanctions: staff.sanctions };
    match role {
        Role::Worker if ask.tier == Tier::Pointer => pointer(ask),
        Role::Worker => through(mine, WORKER, &reader, ask),
        Role::Reception if ask.tier == Tier::Pointer => pointer(ask),
        Role::Reception => match ask.action {
            A::See | A::Add => through(mine, CARD, &reader, ask),
            _ => Expr::Never,
        },
        // A team lead reads a case only through a grant in their own name.
        Role::TeamLead => match ask.action {
            A::See | A::SeeLog | A::SeeAgreement => through(personally, LEAD, &reader, ask),
            _ => Expr::Never,
        },
        Role::Mentor => match ask.action {
            A::See => through(personally, CARD, &reader, ask).or(shared(staff, ask)),
            _ => Expr::Never,
        },
        // The coordinator is independent of any one organisation and reads contact and path of the whole network.
        Role::Coordinator if staff.org_kind == OrgKind::Network && ask.purpose == Purpose::Coordination => {
            let far =
                matches!(ask.tier, Tier::Contact | Tier::Path) && ask.section.is_none_or(|s| s.tier() == ask.tier);
            let act = matches!(ask.action, A::See | A::SeeAgreement);
            if far && act { unrestricted() } else { Expr::Never }
        }
        Role::DataProtection if ask.purpose == Purpose::Oversight => {
            let act = matches!(ask.action, A::SeeLog | A::SeeAgreement | A::OwnCopy);
            if act && ask.tier == Tier::Contact { Expr::Always } else { Expr::Never }
        }
        Role::Coordinator | Role::DataProtection | Role::Analyst | Role::Editor | Role::Administrator => Expr::Never,
    }
}

fn program_rule(program: &Program, ask: &Ask) -> Expr {
    let act = match ask.action {
        Action::See | Action::Export | Action::SeeAgreement => true,
        Action::Add => program.may_add,
        Action::Coordinate | Action::SeeLog | Action::OwnCopy => false,
    };
    if !act || !program.purposes.has(ask.purpose) {
        return Expr::Never;
    }
    if ask.tier == Tier::Pointer {
        // Whoever may register has to learn that somebody is known already; a key that only reads has no need to.
        return if program.may_add || program.tiers.has(Tier::Pointer) { pointer(ask) } else { Expr::Never };
    }
    let mine = Expr::Is(Col::SubjectKind, Term::Int(SubjectKind::Org as i64))
        .and(Expr::Is(Col::Subject, Term::Id(program.org.0)));
    let reader =
        Reader { org: program.org, user: program.user, secrecy: program.secrecy, sanctions: program.sanctions };
    through(mine, program.tiers.shared_with(WORKER), &reader, ask)
}

/// How far each role reaches at most, whatever the grant says.
const WORKER: TierSet = TierSet::of(&[
    Tier::Contact,
    Tier::Path,
    Tier::Work,
    Tier::Confidential,
    Tier::OwnNote,
    Tier::Origin,
    Tier::Letter,
]);
/// How far a team lead reaches, and how far a case is opened that they are asked to look along at.
pub const LEAD: TierSet = TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]);
const CARD: TierSet = TierSet::of(&[Tier::Contact]);

/// How far a program reaches at most, by the roles of whoever answers for its key: a key opens no more than they may see
/// for their organisation. Roles that see files in their own name only give a program nothing.
#[must_use]
pub fn key_ceiling(roles: RoleSet) -> TierSet {
    if roles.has(Role::Worker) {
        WORKER
    } else if roles.has(Role::Reception) {
        CARD
    } else {
        TierSet::NONE
    }
}

/// Who reads, as far as secrecy is concerned.
struct Reader {
    org: OrgId,
    user: UserId,
    secrecy: bool,
    sanctions: bool,
}

/// The grant is for this person: in their own name, their team's or their organisation's.
fn grantee(staff: &Staff) -> Expr {
    let subject = |kind: SubjectKind, id: uuid::Uuid| {
        Expr::Is(Col::SubjectKind, Term::Int(kind as i64)).and(Expr::Is(Col::Subject, Term::Id(id)))
    };
    let mut mine = subject(SubjectKind::Org, staff.org.0).or(subject(SubjectKind::Person, staff.user.0));
    if let Some(team) = staff.team {
        mine = mine.or(subject(SubjectKind::Team, team));
    }
    mine
}

/// A file may be pointed at when somebody asks whether it exists, never for restricted persons.
fn pointer(ask: &Ask) -> Expr {
    if ask.action == Action::See && ask.purpose == Purpose::Matching { unrestricted() } else { Expr::Never }
}

fn unrestricted() -> Expr {
    Expr::Is(Col::Restricted, Term::Bool(false))
}

/// Access through a live grant that reaches the tier, within the ceiling of the role.
fn through(mine: Expr, ceiling: TierSet, reader: &Reader, ask: &Ask) -> Expr {
    if !ceiling.has(ask.tier) {
        return Expr::Never;
    }
    let now = ask.now.as_microsecond();
    // An emergency is for looking: nothing is carried out of it.
    let basis = match ask.action {
        Action::Export => given_by(Basis::ALL.iter().copied().filter(|b| *b != Basis::BreakGlass)),
        _ => Expr::Always,
    };
    let live_for = |tier: Tier| {
        let terms = Expr::All(vec![
            mine.clone(),
            Expr::Bits(Col::Tiers, TierSet::bit(tier)),
            Expr::Bits(Col::Purposes, PurposeSet::bit(ask.purpose)),
            Expr::Bits(Col::Acts, ActSet::bit(ask.action.act())),
            Expr::AtMost(Col::From, now),
            Expr::Above(Col::Until, now),
            Expr::EmptyOrAbove(Col::Ended, now),
        ]);
        terms.and(basis.clone())
    };
    let live = live_for(grant_tier(ask));
    // Restricted persons are visible through a grant in one's own name only.
    let open = unrestricted()
        .or(Expr::Grant(Box::new(Expr::Is(Col::SubjectKind, Term::Int(SubjectKind::Person as i64)).and(live.clone()))));
    let by_item = match ask.tier {
        Tier::Confidential => confidential(live, live_for(Tier::Contact), reader, ask),
        // Whoever wrote it and whoever it was written to, as long as the file is open to them at all.
        Tier::Letter => {
            let addressed = Expr::Is(Col::ItemOrg, Term::Id(reader.org.0)).or(Expr::Share(Box::new(share_to(reader))));
            Expr::Grant(Box::new(live)).and(addressed)
        }
        Tier::OwnNote => Expr::Grant(Box::new(live)).and(Expr::Is(Col::ItemAuthor, Term::Id(reader.user.0))),
        // Origin facts can be written down, never read back in casework (R-PRI-05).
        Tier::Origin if ask.action != Action::Add => Expr::Never,
        // What may never flow to a body with sanctions does not do so as a line of the path either (R-PRI-04).
        _ if reader.sanctions
            && ask.action != Action::Add
            && ask.section.is_some_and(Section::shielded_from_sanctions) =>
        {
            Expr::Grant(Box::new(live)).and(Expr::Is(Col::ItemOrg, Term::Id(reader.org.0)))
        }
        _ => Expr::Grant(Box::new(live)),
    };
    open.and(by_item)
}

/// Notes of one's own and origin facts need no tier of their own in a grant: being on the path is enough. For a letter it
/// is the contact card, which the receiver has before they answer.
fn grant_tier(ask: &Ask) -> Tier {
    match ask.tier {
        Tier::OwnNote | Tier::Origin => Tier::Path,
        Tier::Letter => Tier::Contact,
        tier => tier,
    }
}

/// Confidential items: one's own organisation's; or a confidential *fact* through a grant that the client or a law
/// gave for it; or an item shared by name with somebody to whom the file is open at all. Confidences are never opened as
/// a category (access model §5).
fn confidential(live: Expr, on_file: Expr, reader: &Reader, ask: &Ask) -> Expr {
    if ask.action == Action::Add {
        return Expr::Grant(Box::new(live));
    }
    let own = Expr::Grant(Box::new(live.clone())).and(Expr::Is(Col::ItemOrg, Term::Id(reader.org.0)));
    if !reader.secrecy {
        return own;
    }
    let shielded = reader.sanctions && ask.section.is_none_or(Section::shielded_from_sanctions);
    let given = given_by([Basis::Agreement, Basis::Referral, Basis::Legal, Basis::BreakGlass].into_iter());
    let as_fact = match ask.secrecy {
        Secrecy::Fact if !shielded => Expr::Grant(Box::new(given.and(live.clone()))),
        _ => Expr::Never,
    };
    let by_name = if shielded {
        Expr::Never
    } else {
        Expr::Share(Box::new(share_to(reader))).and(Expr::Grant(Box::new(on_file)))
    };
    own.or(as_fact).or(by_name)
}

/// The grant has one of these bases.
fn given_by(bases: impl Iterator<Item = Basis>) -> Expr {
    bases.fold(Expr::Never, |any, basis| any.or(Expr::Is(Col::Basis, Term::Int(basis as i64))))
}

fn share_to(reader: &Reader) -> Expr {
    let to = |kind: SubjectKind, id: uuid::Uuid| {
        Expr::Is(Col::ShareKind, Term::Int(kind as i64)).and(Expr::Is(Col::ShareSubject, Term::Id(id)))
    };
    to(SubjectKind::Org, reader.org.0).or(to(SubjectKind::Person, reader.user.0))
}

/// A mentor sees work items the client approved one by one, never confidential ones (R-PRI-03).
fn shared(staff: &Staff, ask: &Ask) -> Expr {
    if !matches!(ask.tier, Tier::Path | Tier::Work) || ask.action != Action::See {
        return Expr::Never;
    }
    let card = Ask { tier: Tier::Contact, section: None, secrecy: Secrecy::Open, ..*ask };
    let reader = Reader { org: staff.org, user: staff.user, secrecy: false, sanctions: false };
    let personally = Expr::Is(Col::SubjectKind, Term::Int(SubjectKind::Person as i64))
        .and(Expr::Is(Col::Subject, Term::Id(staff.user.0)));
    let named = Expr::Is(Col::ShareKind, Term::Int(SubjectKind::Person as i64))
        .and(Expr::Is(Col::ShareSubject, Term::Id(staff.user.0)));
    through(personally, CARD, &reader, &card).and(Expr::Share(Box::new(named)))
}

/// Whether the actor may register a new file: workers and reception of an organisation that has a purpose with clients.
#[must_use]
pub fn may_register(who: &Actor) -> bool {
    match who {
        Actor::Staff(s) => (s.is(Role::Worker) || s.is(Role::Reception)) && s.purposes.has(Purpose::Guidance),
        Actor::Program(p) => p.may_add && p.purposes.has(Purpose::Guidance),
        Actor::Client(_) | Actor::Outside { .. } | Actor::System => false,
    }
}
