//! From what the client said to grants: each "yes" gives one grant, each "no" ends what was there.

use crate::grant::{ActSet, Basis, Grant, Subject};
use jiff::{Timestamp, ToSpan};
use opweg_model::agreement::{AgreementLine, LONGEST_DAYS};
use opweg_model::{AgreementId, FileId, GrantId, OrgId, PurposeSet, Tier, TierSet, UserId, brussels};

/// The grants an agreement gives: one per organisation that was agreed to, for the purposes it really has, never
/// beyond [`LONGEST_DAYS`]. Own notes, origin and pointers cannot be agreed away.
#[must_use]
pub fn grants_of_agreement(
    lines: &[AgreementLine],
    file: FileId,
    agreement: AgreementId,
    by: UserId,
    now: Timestamp,
    purposes_of: impl Fn(OrgId) -> PurposeSet,
    mut new_id: impl FnMut() -> GrantId,
) -> Vec<Grant> {
    let shareable = TierSet::of(Tier::SHAREABLE);
    let latest = now.saturating_add((i64::from(LONGEST_DAYS) * 24).hours()).unwrap_or(now);
    let mut grants = Vec::new();
    for line in lines.iter().filter(|l| l.agreed) {
        let tiers = line.tiers.shared_with(shareable);
        let purposes = line.purposes.shared_with(purposes_of(line.org));
        let until = end_of(line.until, now).min(latest);
        if tiers.is_empty() || purposes.is_empty() || until <= now {
            continue;
        }
        grants.push(Grant {
            id: new_id(),
            file,
            subject: Subject::org(line.org),
            tiers,
            purposes,
            acts: ActSet::READ_ADD,
            basis: Basis::Agreement,
            agreement: Some(agreement),
            from: now,
            until,
            ended: None,
            by,
        });
    }
    grants
}

/// Midnight in Brussels after the last day: a grant "until 3 May" still holds on the evening of 3 May.
fn end_of(last_day: jiff::civil::Date, now: Timestamp) -> Timestamp {
    brussels::start(last_day.saturating_add(1.day())).unwrap_or(now)
}

/// The live grants that a new talk ends: those from earlier agreements with an organisation it speaks about, and after a
/// "no" also what a referral opened to it and the tail of one that ended.
pub fn grants_to_end<'a>(
    lines: &'a [AgreementLine],
    grants: &'a [Grant],
    now: Timestamp,
) -> impl Iterator<Item = &'a Grant> {
    let about = |g: &Grant| lines.iter().find(|l| Subject::org(l.org) == g.subject);
    grants.iter().filter(move |g| match g.basis {
        Basis::Agreement => g.lasts(now) && about(g).is_some(),
        Basis::Referral | Basis::Tail => g.lasts(now) && about(g).is_some_and(|line| !line.agreed),
        _ => false,
    })
}
