//! Who may see and do what. Deny by default, one definition (`rule`), two readings of it: [`decide`] answers for one
//! item of one file, [`predicate`] makes the SQL condition for lists. A property test in `store` holds the two equal.
//!
//! Access needs four things at once: a legal basis (the purposes an organisation has), secrecy (may this secret go to
//! that person), a mandate (a live grant on the file) and a need (the tier the role works with). Pure: time is an
//! argument, nothing is fetched.

mod actor;
mod agreement;
mod counter;
mod decide;
mod expr;
mod glass;
mod grant;
mod referral;
mod rule;
mod sql;

pub use actor::{Actor, Program, Staff};
pub use agreement::{grants_of_agreement, grants_to_end};
pub use counter::at_counter;
pub use decide::{Decision, Permit, Refusal, Why, decide, permit, tiers_open};
pub use expr::{Col, Expr, Term};
pub use glass::{GLASS_MINUTES, GlassRefusal, break_glass};
pub use grant::{Act, ActSet, Basis, Ending, Grant, Standing, Subject, SubjectKind, TAIL_DAYS, tail_after};
pub use referral::{ANSWER_DAYS, Barrier, Opening, Receiver, barrier, may_be_sent};
pub use rule::{Action, Ask, Item, LEAD, key_ceiling, may_register, rule};
pub use sql::{Predicate, item_predicate, predicate};
