//! What a referral opens: the contact card while an answer is awaited, the agreed part of the file once it is accepted, a
//! tail for reading after it ended. And what may stand in the letter that goes with it.

use crate::actor::{Actor, Staff};
use crate::decide::{Decision, decide};
use crate::grant::{ActSet, Basis, Grant, Standing, Subject};
use crate::rule::{Action, Item};
use jiff::{Timestamp, ToSpan};
use opweg_model::agreement::LONGEST_DAYS;
use opweg_model::{
    FactId, FileId, GrantId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, Tier, TierSet, UserId, brussels,
};

/// Days the receiver of a referral that is not answered sees the contact card.
pub const ANSWER_DAYS: i64 = 60;

/// An organisation to which something of a file is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receiver {
    /// Which one.
    pub org: OrgId,
    /// Its kind.
    pub kind: OrgKind,
    /// What it may use files for.
    pub purposes: PurposeSet,
    /// Bound by professional secrecy.
    pub secrecy: bool,
    /// Decides on residence, or can sanction people.
    pub sanctions: bool,
}

impl Receiver {
    /// A service outside the network: nothing is known of it, so it gets what nobody needs secrecy for and nothing that a
    /// body with sanctions may not have.
    #[must_use]
    pub const fn outside() -> Self {
        Self {
            org: OrgId(uuid::Uuid::nil()),
            kind: OrgKind::Ngo,
            purposes: PurposeSet::of(&[Purpose::Guidance]),
            secrecy: false,
            sanctions: true,
        }
    }
}

/// Whether an item may stand in a letter to the receiver: whether a worker there would be shown it, if the client had
/// agreed to everything and it were shared with them by name. It is the one rule that answers, asked beforehand.
#[must_use]
pub fn may_be_sent(to: &Receiver, item: &Item, now: Timestamp) -> bool {
    let nobody = UserId(uuid::Uuid::nil());
    let id = item.id.unwrap_or(FactId(uuid::Uuid::nil()));
    let reader = Actor::Staff(Staff {
        user: nobody,
        org: to.org,
        org_kind: to.kind,
        team: None,
        roles: RoleSet::of(&[Role::Worker]),
        purposes: to.purposes,
        secrecy: to.secrecy,
        sanctions: to.sanctions,
    });
    let open = Grant {
        id: GrantId(uuid::Uuid::nil()),
        file: FileId(uuid::Uuid::nil()),
        subject: Subject::org(to.org),
        tiers: TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]),
        purposes: PurposeSet::of(Purpose::ALL),
        acts: ActSet::READ,
        basis: Basis::Referral,
        agreement: None,
        from: now,
        until: Timestamp::MAX,
        ended: None,
        by: nobody,
    };
    let shares = vec![(id, Subject::org(to.org))];
    let standing = Standing { file: open.file, restricted: false, grants: vec![open], shares };
    let item = Item { id: Some(id), ..*item };
    let may = |purpose| decide(&reader, Action::See, &item, &standing, purpose, now) == Decision::Allow;
    Purpose::with_clients(to.purposes).any(may)
}

/// Why something may not go to a receiver: for saying so beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Barrier {
    /// Told in confidence, and the receiver is not bound by professional secrecy.
    Secrecy,
    /// The receiver decides on residence or can sanction people (R-PRI-04).
    Sanctions,
    /// The receiver is outside the network: whether it keeps secrets is not known.
    Outside,
    /// Nothing the receiver does needs it.
    Purpose,
}

impl Barrier {
    /// Every word.
    pub const WORDS: &'static [&'static str] = &["secrecy", "sanctions", "outside", "purpose"];

    /// The word of its message.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Secrecy => "secrecy",
            Self::Sanctions => "sanctions",
            Self::Outside => "outside",
            Self::Purpose => "purpose",
        }
    }
}

/// Why an item may not stand in a letter to the receiver; nothing when it may. The rule answers; this says it in a word.
#[must_use]
pub fn barrier(to: &Receiver, item: &Item, now: Timestamp) -> Option<Barrier> {
    if may_be_sent(to, item, now) {
        return None;
    }
    let with = |secrecy, sanctions| may_be_sent(&Receiver { secrecy, sanctions, ..*to }, item, now);
    Some(if *to == Receiver::outside() && with(true, false) {
        Barrier::Outside
    } else if with(true, to.sanctions) {
        Barrier::Secrecy
    } else if with(true, false) {
        Barrier::Sanctions
    } else {
        Barrier::Purpose
    })
}

/// A referral as far as it opens a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The file.
    pub file: FileId,
    /// Who is asked.
    pub to: Subject,
    /// How far the client agreed to open it.
    pub tiers: TierSet,
    /// What the receiver may use it for.
    pub purposes: PurposeSet,
    /// The last day the client agreed to.
    pub last_day: jiff::civil::Date,
    /// Who answers for it.
    pub by: UserId,
}

impl Opening {
    /// The contact card, for reading, while an answer is awaited.
    #[must_use]
    pub fn while_asked(&self, id: GrantId, now: Timestamp) -> Grant {
        let until = now.saturating_add((ANSWER_DAYS * 24).hours()).unwrap_or(now);
        let tiers = TierSet::of(&[Tier::Contact]);
        Grant { tiers, acts: ActSet::READ, until: until.min(self.end(now)), ..self.whole(id, now) }
    }

    /// What was agreed, for reading and adding, from the day it is accepted.
    #[must_use]
    pub fn once_accepted(&self, id: GrantId, now: Timestamp) -> Grant {
        let shareable = TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]);
        let tiers = self.tiers.shared_with(shareable).and_also(TierSet::of(&[Tier::Contact]));
        Grant { tiers, acts: ActSet::READ_ADD, until: self.end(now), ..self.whole(id, now) }
    }

    /// Midnight after the last day, never more than a year away.
    fn end(&self, now: Timestamp) -> Timestamp {
        let latest = now.saturating_add((i64::from(LONGEST_DAYS) * 24).hours()).unwrap_or(now);
        brussels::start(self.last_day.saturating_add(1.day())).unwrap_or(now).min(latest)
    }

    fn whole(&self, id: GrantId, now: Timestamp) -> Grant {
        Grant {
            id,
            file: self.file,
            subject: self.to,
            tiers: TierSet::NONE,
            purposes: PurposeSet::of(&Purpose::with_clients(self.purposes).collect::<Vec<_>>()),
            acts: ActSet::READ,
            basis: Basis::Referral,
            agreement: None,
            from: now,
            until: now,
            ended: None,
            by: self.by,
        }
    }
}
