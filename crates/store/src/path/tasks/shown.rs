//! Who is shown which task: the one condition for the list, the bell, the e-mail and the copy.

use super::what;
use crate::Value;
use crate::door::open_for_any;
use crate::screening::preconditions;
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit};
use opweg_model::fact::FactKind;
use opweg_model::trajectory::Precondition;
use opweg_model::{OrgId, Purpose, Tier, UserId};

/// A question put off about something that is closed would tell of it, and so would a deadline that follows from papers.
pub(super) fn asks_nothing_closed(permit: &Permit, what: &str, detail: &str) -> bool {
    if what == what::DEADLINE {
        return permit.opens(Tier::Confidential);
    }
    let asked = (what == what::ASK_LATER).then(|| FactKind::parse(detail)).flatten();
    asked.is_none_or(|kind| permit.opens(kind.tier()))
}

/// Whether a task may leave with a copy: neither a question nor a precondition tells of what is closed.
pub(crate) fn tells_nothing_closed(permit: &Permit, what: &str, detail: &str) -> bool {
    let nobody = uuid::Uuid::nil();
    let shown = |line| permit.allows(&preconditions::item(line, OrgId(nobody), UserId(nobody)));
    asks_nothing_closed(permit, what, detail) && (what != what::PRECONDITION || detail.parse().is_ok_and(shown))
}

/// What of the tasks of somebody they are shown, as a condition on `t` and `f` with its values behind those that are there:
/// those about no file, and those about a file whose contact card is open to them that tell nothing that is closed. An
/// emergency is a task of the officers, to whom the file itself stays closed. Gives the condition for the card beside it.
pub(crate) fn on_list(who: &Actor, purposes: &[Purpose], now: Timestamp, values: &mut Vec<Value>) -> (String, String) {
    let card = open_for_any(who, (Action::See, Tier::Contact), purposes, now, values);
    let shown = shown_precondition(who, purposes, now, values);
    (format!("(t.file_id IS NULL OR t.what = 'glass' OR (f.state <> 'erased' AND {card} AND {shown}))"), card)
}

/// Tasks about a precondition are shown to whoever reads the precondition, as a condition on `t` and `f` with its values
/// behind those that are there: with the path, and for a body with sanctions only what it wrote itself of what it is
/// shielded from.
pub(super) fn shown_precondition(who: &Actor, purposes: &[Purpose], now: Timestamp, values: &mut Vec<Value>) -> String {
    let path = open_for_any(who, (Action::See, Tier::Path), purposes, now, values);
    let shielded = match who {
        Actor::Staff(staff) => staff.sanctions,
        Actor::Program(program) => program.sanctions,
        Actor::Client(_) | Actor::Outside { .. } | Actor::System => false,
    };
    let (true, Some(org)) = (shielded, who.org()) else {
        return format!("(t.what <> 'precondition' OR {path})");
    };
    let shielded = Precondition::ALL.iter().filter(|p| p.section().shielded_from_sanctions());
    let words: Vec<String> = shielded.map(|p| format!("'{}'", p.word())).collect();
    values.push(org.into());
    format!(
        "(t.what <> 'precondition' OR ({path} AND (t.detail NOT IN ({}) OR EXISTS (
             SELECT 1 FROM precondition p WHERE p.file_id = t.file_id AND p.what = t.detail AND p.org_id = ${}))))",
        words.join(", "),
        values.len()
    )
}
