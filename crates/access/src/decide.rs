//! The decision for one item of one file, and the permit that store functions ask for.

use crate::actor::Actor;
use crate::expr::{Col, Expr, Term};
use crate::grant::{Grant, Standing, Subject};
use crate::rule::{Action, Ask, Item, rule};
use jiff::Timestamp;
use opweg_model::{FileId, OrgId, Purpose, Section, Tier, TierSet, UserId};
use std::sync::Arc;

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Yes.
    Allow,
    /// The file is open, this item is not: show that something is hidden only where that is harmless.
    Redact(Why),
    /// No.
    Deny(Why),
}

/// Why not; the end of the message key `errors-why-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No live grant for this purpose.
    NoGrant,
    /// There was one; it has ended.
    Ended,
    /// The role does not reach this far.
    Role,
    /// Confidential, and not shared with this reader.
    Secret,
}

impl Why {
    /// The end of the message key.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoGrant => "no-grant",
            Self::Ended => "ended",
            Self::Role => "role",
            Self::Secret => "secret",
        }
    }
}

/// The refusal of a permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("refused: {}", self.0.word())]
pub struct Refusal(pub Why);

/// Decides about one item. Deny by default.
#[must_use]
pub fn decide(
    who: &Actor,
    action: Action,
    item: &Item,
    standing: &Standing,
    purpose: Purpose,
    now: Timestamp,
) -> Decision {
    let condition = rule(who, &Ask::item(action, item, purpose, now));
    if holds(&condition, standing, Some(item)) {
        return Decision::Allow;
    }
    let why = match &condition {
        Expr::Never => Why::Role,
        _ if item.tier == Tier::Confidential || item.tier == Tier::OwnNote => Why::Secret,
        _ => why_closed(who, standing, now),
    };
    if tiers_open(who, action, standing, purpose, now).is_empty() { Decision::Deny(why) } else { Decision::Redact(why) }
}

/// The tiers the actor may act on, items apart. Confidential is included as soon as own items could be there.
#[must_use]
pub fn tiers_open(who: &Actor, action: Action, standing: &Standing, purpose: Purpose, now: Timestamp) -> TierSet {
    Tier::ALL
        .iter()
        .copied()
        .filter(|tier| *tier != Tier::Pointer)
        .filter(|tier| {
            let ask = Ask::tier(action, *tier, purpose, now);
            holds(&rule(who, &ask), standing, own_item(who, *tier).as_ref())
        })
        .collect()
}

/// An item of the actor's own in a tier, to ask whether the tier can hold anything for them.
fn own_item(who: &Actor, tier: Tier) -> Option<Item> {
    if let Actor::Outside { letter, .. } = who {
        let nobody = uuid::Uuid::nil();
        let secrecy = opweg_model::tier::Secrecy::Open;
        return Some(Item {
            id: Some(*letter),
            tier,
            section: None,
            secrecy,
            org: OrgId(nobody),
            author: UserId(nobody),
        });
    }
    let (org, author) = (who.org()?, who.user()?);
    Some(Item { id: None, tier, section: None, secrecy: opweg_model::tier::Secrecy::Open, org, author })
}

/// An item of a section that is not shared by name.
fn of_section(section: Section, org: OrgId, author: UserId) -> Item {
    Item { id: None, tier: section.tier(), section: Some(section), secrecy: section.secrecy(), org, author }
}

fn why_closed(who: &Actor, standing: &Standing, now: Timestamp) -> Why {
    let mine =
        |g: &&Grant| Some(g.subject.id) == who.org().map(|o| o.0) || Some(g.subject.id) == who.user().map(|u| u.0);
    let over = |g: &Grant| g.until <= now || g.ended.is_some_and(|e| e <= now);
    let mut grants = standing.grants.iter().filter(mine).peekable();
    if grants.peek().is_some() && grants.all(over) { Why::Ended } else { Why::NoGrant }
}

/// Proof that [`decide`] allowed an action on a file; store functions that touch a file take one. It cannot be made
/// elsewhere, and it answers for each item.
#[derive(Debug, Clone)]
pub struct Permit {
    who: Actor,
    action: Action,
    purpose: Purpose,
    now: Timestamp,
    tiers: TierSet,
    standing: Arc<Standing>,
}

/// Asks for a permit: granted when at least one tier is open for the action.
///
/// # Errors
/// [`Refusal`] with the reason; the caller logs it.
pub fn permit(
    who: &Actor,
    action: Action,
    standing: impl Into<Arc<Standing>>,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Permit, Refusal> {
    let standing = standing.into();
    let tiers = tiers_open(who, action, &standing, purpose, now);
    if tiers.is_empty() {
        // A key that was made for reading is not told that the client said no.
        let only_reads = matches!(who, Actor::Program(p) if !p.may_add) && action == Action::Add;
        return Err(Refusal(if only_reads { Why::Role } else { why_closed(who, &standing, now) }));
    }
    let tiers = if action.is_about_content() { tiers } else { TierSet::NONE };
    Ok(Permit { who: who.clone(), action, purpose, now, tiers, standing })
}

impl Permit {
    /// The file it is for.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.standing.file
    }
    /// Who holds it.
    #[must_use]
    pub fn who(&self) -> &Actor {
        &self.who
    }
    /// What it is for.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }
    /// What it allows.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }
    /// The moment it was decided.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }
    /// The tiers it opens, items apart; none for the log and the agreements, which show nothing of what stands in a file.
    #[must_use]
    pub fn tiers(&self) -> TierSet {
        self.tiers
    }
    /// Whether the tier is open.
    #[must_use]
    pub fn opens(&self, tier: Tier) -> bool {
        self.tiers.has(tier)
    }
    /// Whether this item is allowed.
    #[must_use]
    pub fn allows(&self, item: &Item) -> bool {
        self.action.is_about_content()
            && matches!(decide(&self.who, self.action, item, &self.standing, self.purpose, self.now), Decision::Allow)
    }
    /// Whether everything of a section is allowed, whoever wrote it: only then does "nothing here" mean that there is
    /// nothing.
    #[must_use]
    pub fn allows_all_of(&self, section: Section) -> bool {
        let nobody = uuid::Uuid::nil();
        self.allows(&of_section(section, OrgId(nobody), UserId(nobody)))
    }
    /// Whether what the actor writes in a section is allowed.
    #[must_use]
    pub fn allows_own_of(&self, section: Section) -> bool {
        let (Some(org), Some(author)) = (self.who.org(), self.who.user()) else { return false };
        self.allows(&of_section(section, org, author))
    }
    /// What the policy knew of the file; shared, so that more can be asked of it without reading or copying.
    #[must_use]
    pub fn standing(&self) -> &Arc<Standing> {
        &self.standing
    }
}

/// Evaluates a condition in memory.
pub(crate) fn holds(condition: &Expr, standing: &Standing, item: Option<&Item>) -> bool {
    Row { standing, item, grant: None, share: None }.holds(condition)
}

#[derive(Clone, Copy)]
struct Row<'a> {
    standing: &'a Standing,
    item: Option<&'a Item>,
    grant: Option<&'a Grant>,
    share: Option<&'a Subject>,
}

impl Row<'_> {
    fn holds(self, condition: &Expr) -> bool {
        match condition {
            Expr::Always => true,
            Expr::Never => false,
            Expr::All(all) => all.iter().all(|e| self.holds(e)),
            Expr::Any(any) => any.iter().any(|e| self.holds(e)),
            Expr::Is(col, term) => self.get(*col) == Some(*term),
            Expr::Bits(col, bits) => self.int(*col).is_some_and(|n| n & bits == *bits),
            Expr::AtMost(col, most) => self.int(*col).is_some_and(|n| n <= *most),
            Expr::Above(col, least) => self.int(*col).is_some_and(|n| n > *least),
            Expr::EmptyOrAbove(col, least) => self.int(*col).is_none_or(|n| n > *least),
            Expr::Grant(e) => self.standing.grants.iter().any(|g| Row { grant: Some(g), ..self }.holds(e)),
            Expr::Share(e) => {
                let id = self.item.and_then(|i| i.id);
                let mut shares = self.standing.shares.iter().filter(|(fact, _)| Some(*fact) == id);
                shares.any(|(_, to)| Row { share: Some(to), ..self }.holds(e))
            }
        }
    }

    fn int(self, col: Col) -> Option<i64> {
        match self.get(col) {
            Some(Term::Int(n)) => Some(n),
            _ => None,
        }
    }

    fn get(self, col: Col) -> Option<Term> {
        let int = |n: i64| Some(Term::Int(n));
        match col {
            Col::File => Some(Term::Id(self.standing.file.0)),
            Col::Restricted => Some(Term::Bool(self.standing.restricted)),
            Col::SubjectKind => int(self.grant?.subject.kind as i64),
            Col::Subject => Some(Term::Id(self.grant?.subject.id)),
            Col::Tiers => int(self.grant?.tiers.bits()),
            Col::Purposes => int(self.grant?.purposes.bits()),
            Col::Acts => int(self.grant?.acts.0),
            Col::Basis => int(self.grant?.basis as i64),
            Col::From => int(self.grant?.from.as_microsecond()),
            Col::Until => int(self.grant?.until.as_microsecond()),
            Col::Ended => int(self.grant?.ended?.as_microsecond()),
            Col::Item => Some(Term::Id(self.item?.id?.0)),
            Col::ItemOrg => Some(Term::Id(self.item?.org.0)),
            Col::ItemAuthor => Some(Term::Id(self.item?.author.0)),
            Col::ShareKind => int(self.share?.kind as i64),
            Col::ShareSubject => Some(Term::Id(self.share?.id)),
        }
    }
}
