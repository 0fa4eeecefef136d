//! The small language in which the rule is written: conditions on a file, its grants and one item.

use crate::actor::Actor;
use uuid::Uuid;

/// What a condition looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Col {
    /// Identity of the file.
    File,
    /// Whether the person is restricted.
    Restricted,
    /// Kind of subject of the grant at hand.
    SubjectKind,
    /// Subject of the grant at hand.
    Subject,
    /// Tiers of the grant at hand.
    Tiers,
    /// Purposes of the grant at hand.
    Purposes,
    /// Acts of the grant at hand.
    Acts,
    /// Basis of the grant at hand.
    Basis,
    /// First moment of the grant at hand.
    From,
    /// First moment after the grant at hand.
    Until,
    /// When the grant at hand was ended, if it was.
    Ended,
    /// Identity of the item.
    Item,
    /// Organisation answerable for the item.
    ItemOrg,
    /// Author of the item.
    ItemAuthor,
    /// Subject kind of the share at hand.
    ShareKind,
    /// Subject of the share at hand.
    ShareSubject,
}

/// A constant of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// An identity.
    Id(Uuid),
    /// A number, an instant in microseconds, or bits.
    Int(i64),
    /// A truth value.
    Bool(bool),
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// Always.
    Always,
    /// Never.
    Never,
    /// All of these.
    All(Vec<Expr>),
    /// At least one of these.
    Any(Vec<Expr>),
    /// Equal.
    Is(Col, Term),
    /// All these bits are set.
    Bits(Col, i64),
    /// At or before this number.
    AtMost(Col, i64),
    /// After this number.
    Above(Col, i64),
    /// Empty, or after this number.
    EmptyOrAbove(Col, i64),
    /// The file has a grant for which this holds.
    Grant(Box<Expr>),
    /// The item has a share for which this holds.
    Share(Box<Expr>),
}

impl Expr {
    /// Both conditions.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Always, e) | (e, Self::Always) => e,
            (Self::All(mut a), e) => {
                a.push(e);
                Self::All(a)
            }
            (a, b) => Self::All(vec![a, b]),
        }
    }

    /// At least one of the conditions.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Always, _) | (_, Self::Always) => Self::Always,
            (Self::Never, e) | (e, Self::Never) => e,
            (Self::Any(mut a), e) => {
                a.push(e);
                Self::Any(a)
            }
            (a, b) => Self::Any(vec![a, b]),
        }
    }

    /// The condition for a list of files, where there is no item at hand: what it says of the item is settled as for an
    /// item of the actor's own that nobody shared.
    #[must_use]
    pub(crate) fn for_files(self, who: &Actor) -> Self {
        let settle = |yes: bool| if yes { Self::Always } else { Self::Never };
        match self {
            Self::Is(Col::Item, term) => {
                settle(matches!(who, Actor::Outside { letter, .. } if term == Term::Id(letter.0)))
            }
            Self::Is(Col::ItemOrg, term) => settle(who.org().is_some_and(|org| term == Term::Id(org.0))),
            Self::Is(Col::ItemAuthor, term) => settle(who.user().is_some_and(|user| term == Term::Id(user.0))),
            Self::Share(_) => Self::Never,
            Self::All(all) => all.into_iter().fold(Self::Always, |both, e| both.and(e.for_files(who))),
            Self::Any(any) => any.into_iter().fold(Self::Never, |either, e| either.or(e.for_files(who))),
            other => other,
        }
    }
}
