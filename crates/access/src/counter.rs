//! At the counter: whoever is not on a file stands before the person, asked them something that only they can know, and
//! the person says who may see what (access model §2 T0, §4).

use crate::actor::Actor;
use crate::decide::{Refusal, Why};
use crate::grant::Standing;
use crate::rule::may_register;
use opweg_model::agreement::AgreementLine;
use opweg_model::{Role, Tier, TierSet};

/// How far a worker may go by what a person says at the counter. What is confidential takes a talk with whoever guides
/// them.
const WORKER: TierSet = TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]);
/// The reception is told how to reach the person, and no more.
const RECEPTION: TierSet = TierSet::of(&[Tier::Contact]);

/// What the person agreed to at the counter, as far as it can be agreed there: the contact card always, more within the
/// reach of who asks, for the organisation of who asks. A no is kept as it was said.
///
/// # Errors
/// [`Refusal`] for a restricted person, who is not known here; for whoever may not register, and for a line about another
/// organisation.
pub fn at_counter(who: &Actor, standing: &Standing, line: AgreementLine) -> Result<AgreementLine, Refusal> {
    let Actor::Staff(staff) = who else { return Err(Refusal(Why::Role)) };
    if standing.restricted {
        return Err(Refusal(Why::NoGrant));
    }
    if !may_register(who) || line.org != staff.org {
        return Err(Refusal(Why::Role));
    }
    let most = if staff.is(Role::Worker) { WORKER } else { RECEPTION };
    let tiers = line.tiers.and_also(RECEPTION).shared_with(most);
    Ok(AgreementLine { tiers, purposes: line.purposes.shared_with(staff.purposes), ..line })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::Staff;
    use opweg_model::{FileId, OrgId, OrgKind, Purpose, PurposeSet, RoleSet, UserId};
    use uuid::Uuid;

    fn staff(role: Role) -> Actor {
        Actor::Staff(Staff {
            user: UserId(Uuid::from_u128(1)),
            org: OrgId(Uuid::from_u128(2)),
            org_kind: OrgKind::City,
            team: None,
            roles: RoleSet::of(&[role]),
            purposes: OrgKind::City.purposes(),
            secrecy: true,
            sanctions: false,
        })
    }

    fn standing(restricted: bool) -> Standing {
        Standing { file: FileId(Uuid::from_u128(3)), restricted, grants: Vec::new(), shares: Vec::new() }
    }

    fn line(org: u128, tiers: &[Tier]) -> AgreementLine {
        AgreementLine {
            org: OrgId(Uuid::from_u128(org)),
            tiers: TierSet::of(tiers),
            purposes: PurposeSet::of(&[Purpose::Guidance]),
            until: jiff::civil::date(2027, 1, 1),
            agreed: true,
        }
    }

    #[test]
    fn it_goes_as_far_as_the_role_and_never_to_what_is_confidential() {
        let far = line(2, &[Tier::Path, Tier::Work, Tier::Confidential]);
        let given = at_counter(&staff(Role::Worker), &standing(false), far.clone()).unwrap();
        assert_eq!(given.tiers, WORKER);
        let given = at_counter(&staff(Role::Reception), &standing(false), far).unwrap();
        assert_eq!(given.tiers, RECEPTION);
    }

    #[test]
    fn nobody_else_and_nothing_of_a_restricted_person() {
        let card = line(2, &[]);
        assert!(at_counter(&staff(Role::Worker), &standing(true), card.clone()).is_err());
        assert!(at_counter(&staff(Role::Mentor), &standing(false), card.clone()).is_err());
        assert!(at_counter(&Actor::System, &standing(false), card).is_err());
        assert!(at_counter(&staff(Role::Worker), &standing(false), line(9, &[])).is_err());
    }
}
