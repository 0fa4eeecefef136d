//! How long things are kept: rules per class, what they would touch, holding a file longer, and erasing with a proof.
//!
//! Erasing a file leaves three things: a row without content, so that its identity is never used again; its log, whose
//! entries hold no content and whose chain stays whole; and one statistic of counts without any identity. Copies made
//! before (backups) are the operator's to let go.

mod certificate;
mod erase;
mod plan;
mod statistic;

pub use certificate::{Body, Certificate, Class, End, Erased, How, Left, certificates, one as certificate};
pub use erase::{Done, run};
pub use plan::{Counted, Preview, Touched, closed_before, preview};

use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, args};
use opweg_access::{Actor, Why};
use opweg_model::fact::FactKind;
use opweg_model::tier::Retention;
use opweg_model::{FileId, Purpose, Role};

/// The rules: after how many years from the closing of a file a class of data goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules(pub Vec<(Retention, i16)>);

impl Rules {
    /// The shortest and longest term, in years.
    pub const YEARS: std::ops::RangeInclusive<i16> = 1..=30;

    /// The years of the model.
    #[must_use]
    pub fn usual() -> Self {
        Self(Retention::ALL.iter().map(|class| (*class, class.default_years())).collect())
    }

    /// The years of a class; none when there is no rule for it.
    #[must_use]
    pub fn years(&self, class: Retention) -> Option<i16> {
        self.0.iter().find(|(of, _)| *of == class).map(|(_, years)| *years)
    }
}

/// Those who may look at what would go: the officer and who runs the system. Counts and identities only.
fn may_look(who: &Actor) -> Result<()> {
    match who {
        Actor::System => Ok(()),
        Actor::Staff(s) if s.is(Role::DataProtection) || s.is(Role::Administrator) => Ok(()),
        _ => Err(Error::Refused(Why::Role)),
    }
}

/// Those who may hold and erase: the officer. The system counts, it never erases on its own.
pub(crate) fn may_decide(who: &Actor) -> Result<()> {
    match who {
        Actor::Staff(s) if s.is(Role::DataProtection) && s.purposes.has(Purpose::Oversight) => Ok(()),
        _ => Err(Error::Refused(Why::Role)),
    }
}

/// The kinds of fact of a class.
pub(crate) fn kinds(class: Retention) -> impl Iterator<Item = FactKind> {
    FactKind::ALL.iter().copied().filter(move |kind| kind.spec().section.retention() == class)
}

/// Holds a file beyond its years, with the reason; an empty reason lets it go again.
///
/// # Errors
/// [`Error::Refused`] unless for the officer, [`Error::NotFound`].
pub async fn hold(tx: &mut Tx, who: &Actor, file: FileId, reason: &str) -> Result<()> {
    may_decide(who)?;
    let reason = Some(reason.trim()).filter(|r| !r.is_empty());
    let changed = tx
        .run(
            "UPDATE client_file SET legal_hold = $2, version = version + 1 WHERE id = $1 AND state <> 'erased'",
            args![file, reason],
        )
        .await?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    let what = if reason.is_some() { "hold" } else { "hold-end" };
    tx.note(Entry::on_file(file, who, Act::Administer, what, Purpose::Oversight));
    Ok(())
}
