//! The network as its coordinator sees it: what the partners agreed among each other, and figures that tell where clients
//! wait. Figures only: nothing here opens a file, and restricted persons are in none of them (access model §8, §12).

pub mod counts;
pub mod goals;
pub mod interpreters;
pub mod partners;
pub mod signals;
pub mod terms;

use crate::{Error, Result, Value};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Ask, Staff, Why, predicate};
use opweg_model::{OrgKind, Purpose, Role, Tier};

/// The coordinator, or nobody: the role stands above the partners, in the network's own office (R-COO-01).
fn coordinator(who: &Actor) -> Result<&Staff> {
    match who {
        Actor::Staff(me) if me.is(Role::Coordinator) && me.org_kind == OrgKind::Network => Ok(me),
        _ => Err(Error::Refused(Why::Role)),
    }
}

/// The condition on files that count: those whose path the coordinator may see. Its values take the places after `taken`.
fn counted(who: &Actor, now: Timestamp, taken: usize) -> (String, Vec<Value>) {
    let ask = Ask::tier(Action::See, Tier::Path, Purpose::Coordination, now);
    let condition = predicate(who, &ask, taken);
    (condition.text, condition.values.into_iter().map(Value::from).collect())
}
