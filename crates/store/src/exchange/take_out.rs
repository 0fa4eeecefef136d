//! Taking a file out as JSON: everything the permit opens, with its history, its log and the names of who is in it.
//!
//! A worker's copy holds what the worker may see, no more. The *client's own copy* (access model §9) is taken out by the
//! data-protection officer, for oversight, without being shown: it holds every tier of every organisation, except the
//! work notes that somebody wrote for themselves. Codes and messages that wait to be sent are never in a copy.

use super::columns::to_json;
use crate::engine::listed;
use crate::file::{Desk, facts};
use crate::log::Act;
use crate::path::{notes, tasks};
use crate::portable::schema::{self, Sort, Table};
use crate::referral;
use crate::screening::{self, preconditions};
use crate::{Conn, Error, Result, Tx, Value, args, door, identity, portable};
use opweg_access::{Action, Item, Permit, Why};
use opweg_model::contact::NoteTier;
use opweg_model::{FileId, OrgId, ReferralId, Tier, UserId};
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

/// What the first field of a copy says.
pub(super) const FORM: &str = "opweg-file-1";
/// What the first field of the last line says, where files stand a line each: that line counts them.
pub const END: &str = "opweg-files-end-1";
/// The tables of a file in the order in which they can be put back, with their names in the copy and what opens them.
pub(super) const PARTS: &[(&str, &str, Opens)] = &[
    ("client_file", "file", Opens::Tier(Tier::Contact)),
    ("registration", "registrations", Opens::Tier(Tier::Contact)),
    ("file_card", "card", Opens::Tier(Tier::Contact)),
    ("member", "members", Opens::Tier(Tier::Contact)),
    ("intake", "intakes", Opens::Tier(Tier::Path)),
    ("fact", "facts", Opens::Facts),
    ("fact_share", "shares", Opens::Agreements),
    ("person_number", "numbers", Opens::Numbers),
    ("agreement", "agreements", Opens::Agreements),
    ("agreement_line", "agreement_lines", Opens::Agreements),
    ("access_grant", "grants", Opens::Agreements),
    ("grant_end", "grant_ends", Opens::Agreements),
    ("stop_notice", "stop_notices", Opens::Agreements),
    ("match_objection", "objections", Opens::Agreements),
    ("known_try", "questions_at_counters", Opens::Whole),
    ("broken_glass", "emergencies", Opens::Whole),
    ("glass_request", "emergency_requests", Opens::Whole),
    ("step", "steps", Opens::Tier(Tier::Path)),
    ("step_history", "step_history", Opens::Tier(Tier::Path)),
    ("step_after", "step_order", Opens::Tier(Tier::Path)),
    ("step_answer", "step_answers", Opens::Tier(Tier::Path)),
    ("step_wish", "step_wishes", Opens::Tier(Tier::Path)),
    ("trajectory", "trajectory", Opens::Tier(Tier::Path)),
    ("trajectory_history", "trajectory_history", Opens::Tier(Tier::Path)),
    ("plan_version", "plan_versions", Opens::Tier(Tier::Path)),
    ("plan_party", "plan_marks", Opens::Tier(Tier::Path)),
    ("screening", "screenings", Opens::Tier(Tier::Path)),
    ("precondition", "preconditions", Opens::Preconditions),
    ("appointment", "appointments", Opens::Tier(Tier::Path)),
    ("appointment_guest", "appointment_guests", Opens::Tier(Tier::Path)),
    ("interpreter_booking", "interpreters", Opens::Tier(Tier::Path)),
    ("need_flag", "needs", Opens::Tier(Tier::Path)),
    ("place_request", "places", Opens::Tier(Tier::Path)),
    ("presence", "presence", Opens::Tier(Tier::Path)),
    ("referral", "referrals", Opens::Tier(Tier::Path)),
    ("referral_event", "referral_events", Opens::Tier(Tier::Path)),
    ("task", "tasks", Opens::Tasks),
    ("note", "notes", Opens::Notes),
    ("mention", "mentions", Opens::Whole),
    ("log_entry", "log", Opens::Log),
];
/// Columns that are made anew when a file is put back, or that say nothing outside this installation.
pub(super) const LEFT_OUT: &[&str] = &["sort_key", "cipher", "keyed_hash", "to_address"];
/// Columns that only the organisation that wrote them reads, and for a letter whoever it was written to: the answers of a
/// screening, the words of a referral.
const FOR_SOME: &[(&str, &[&str])] = &[
    ("screening", &["answers", "proposal", "why"]),
    ("referral", &["question", "items", "told"]),
    ("referral_event", &["said"]),
];
/// Columns of the card that say something of the path.
const OF_THE_PATH: &[&str] = &["next_step", "next_due"];
/// Columns that name a person, and those that name an organisation.
const PEOPLE: &[&str] = &[
    "author_id",
    "user_id",
    "by_user",
    "lead_user",
    "registered_by",
    "who_user",
    "for_user",
    "second_user",
    "verdict_user",
    "approved_by",
    "acknowledged_by",
    "decided_by",
    "from_user",
    "to_user",
    "owner_user",
];
const ORGS: &[&str] =
    &["org_id", "lead_org", "registered_org", "for_org", "from_org", "to_org", "by_org", "owner_org", "provider_org"];

/// What opens a table of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    Tier(Tier),
    Facts,
    Numbers,
    Agreements,
    Notes,
    /// Lines of the path that speak of sections a reader may be shielded from.
    Preconditions,
    Log,
    /// Those of the reader and their organisation, about nothing that is closed to them.
    Tasks,
    /// Nothing but the client's own whole copy: what was explained in an emergency is for the officer.
    Whole,
}

/// What a permit opens of a file, settled once.
struct Reach {
    facts: HashSet<Uuid>,
    agreements: bool,
    log: bool,
    numbers: bool,
    whole: bool,
    /// It is made of several registrations: each row says from which it came.
    joined: bool,
}

/// Everything of a file that the permit opens, as JSON. The same file gives the same text.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for taking a copy out.
pub async fn take_out(tx: &mut Tx, permit: &Permit, desk: &Desk) -> Result<Json> {
    if !matches!(permit.action(), Action::Export | Action::OwnCopy) {
        return Err(Error::Refused(Why::Role));
    }
    let reach = reach(tx, permit).await?;
    let mut copy = Map::new();
    copy.insert("form".into(), FORM.into());
    copy.insert("complete".into(), reach.whole.into());
    let mut names = Names::default();
    copy.extend(parts(tx, (permit, &reach, desk), permit.file(), &mut names).await?);
    let mut joined = Vec::new();
    for home in identity::homes(tx, permit.file()).await?.into_iter().filter(|home| *home != permit.file()) {
        let mut apart = parts(tx, (permit, &reach, desk), home, &mut names).await?;
        apart.retain(|_, rows| rows.as_array().is_some_and(|rows| !rows.is_empty()));
        joined.push(Json::Object(apart));
    }
    // What waits under files that are joined to this one; a file that is one alone has no such part.
    if !joined.is_empty() {
        copy.insert("joined".into(), joined.into());
    }
    if reach.whole {
        copy.extend(super::joined::take_out(tx, permit.file(), &mut names).await?);
    }
    if reach.log {
        let elsewhere = log_elsewhere(tx, (permit.file(), reach.whole), &mut names).await?;
        if !elsewhere.is_empty() {
            copy.insert("log_elsewhere".into(), elsewhere.into());
        }
    }
    let Names { people, mut orgs } = names;
    let people = people_of(tx, &people, &mut orgs).await?;
    copy.insert("people".into(), people);
    copy.insert("organisations".into(), orgs_of(tx, &orgs).await?);
    tx.note_on(permit, Act::Export, if reach.whole { "whole" } else { "file" });
    Ok(Json::Object(copy))
}

/// Who looked while the file was one with another, in whose chain that stands; whose it was is not for the client to know.
async fn log_elsewhere(tx: &mut Tx, (file, whole): (FileId, bool), names: &mut Names) -> Result<Vec<Json>> {
    let lines = identity::log_elsewhere(tx, file).await?;
    let told = lines.into_iter().map(|(chain, line)| {
        names.people.extend(line.user.map(|u| u.0));
        names.orgs.extend(line.org.map(|o| o.0));
        json!({
            "file": (!whole).then_some(chain), "seq": line.seq, "at": line.at, "who": line.who, "user_id": line.user, "org_id": line.org,
            "act": line.act, "what": line.what, "purpose": line.purpose, "outcome": line.outcome,
        })
    });
    Ok(told.collect())
}

/// Who is named in a copy.
#[derive(Default)]
pub(super) struct Names {
    pub(super) people: BTreeSet<Uuid>,
    pub(super) orgs: BTreeSet<Uuid>,
}

/// What a file holds of each part, as far as the permit opens it.
async fn parts(
    tx: &mut Tx,
    (permit, reach, desk): (&Permit, &Reach, &Desk),
    file: FileId,
    names: &mut Names,
) -> Result<Map<String, Json>> {
    let mut copy = Map::new();
    let tables = schema::tables();
    for (name, key, opens) in PARTS {
        let Some(table) = tables.iter().find(|t| t.name == *name) else { continue };
        let mut rows = Vec::new();
        for row in of_file(tx, file, table).await? {
            if !shown(permit, reach, *opens, table, &row) {
                continue;
            }
            named(table, &row, &mut names.people, &mut names.orgs);
            rows.push(written((permit, reach, desk), table, &row)?);
        }
        copy.insert((*key).to_owned(), rows.into());
    }
    Ok(copy)
}

async fn reach(tx: &mut Tx, permit: &Permit) -> Result<Reach> {
    let joined = identity::homes(tx, permit.file()).await?.len() > 1;
    if permit.action() == Action::OwnCopy {
        return Ok(Reach { facts: HashSet::new(), agreements: true, log: true, numbers: true, whole: true, joined });
    }
    let facts = facts::of_file(tx, permit).await?.into_iter().map(|f| f.id.0).collect();
    let agreements = also(tx, permit, Action::SeeAgreement).await?;
    let log = also(tx, permit, Action::SeeLog).await?;
    let numbers = authorised(tx, permit).await?;
    Ok(Reach { facts, agreements, log, numbers, whole: false, joined })
}

/// Whether the same person may also do this, for the same purpose.
async fn also(tx: &mut Tx, permit: &Permit, action: Action) -> Result<bool> {
    match door::also(tx, permit, action).await {
        Ok(_) => Ok(true),
        Err(Error::Refused(_) | Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}

async fn authorised(conn: &mut Conn, permit: &Permit) -> Result<bool> {
    let Some(org) = permit.who().org() else { return Ok(false) };
    let row = conn.row("SELECT number_authorised FROM organisation WHERE id = $1", args![org]).await?;
    Ok(row.map(|r| r.take().next()).transpose()?.unwrap_or(false) && permit.opens(Tier::Contact))
}

/// The rows of a table that belong to the file, in the order of its key.
async fn of_file(tx: &mut Tx, file: FileId, table: &Table) -> Result<Vec<Vec<Value>>> {
    let names: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
    let key: Vec<&str> = table.key.iter().map(|k| names[*k]).collect();
    let owner = match table.name.as_str() {
        "client_file" => "id",
        "log_entry" => "chain",
        _ => "file_id",
    };
    let sql = format!("SELECT {} FROM {} WHERE {owner} = $1 ORDER BY {}", names.join(", "), table.name, key.join(", "));
    let rows = tx.rows_where(sql, args![file]).await?;
    rows.iter().map(|row| portable::values(row, table)).collect()
}

fn at<'r>(table: &Table, row: &'r [Value], name: &str) -> Option<&'r Value> {
    table.columns.iter().position(|c| c.name == name).and_then(|at| row.get(at))
}

fn id_of(table: &Table, row: &[Value], name: &str) -> Option<Uuid> {
    if let Some(Value::Id(id)) = at(table, row, name) { *id } else { None }
}

fn text_of<'r>(table: &Table, row: &'r [Value], name: &str) -> &'r str {
    if let Some(Value::Text(Some(text))) = at(table, row, name) { text } else { "" }
}

fn shown(permit: &Permit, reach: &Reach, opens: Opens, table: &Table, row: &[Value]) -> bool {
    if reach.whole {
        return text_of(table, row, "circle") != NoteTier::Own.word();
    }
    match opens {
        Opens::Tier(tier) => permit.opens(tier),
        Opens::Facts => id_of(table, row, "id").is_some_and(|id| reach.facts.contains(&id)),
        Opens::Numbers => reach.numbers,
        Opens::Agreements => reach.agreements,
        Opens::Log => reach.log,
        Opens::Notes => note(table, row).is_some_and(|item| permit.allows(&item)),
        Opens::Preconditions => precondition(table, row).is_some_and(|item| permit.allows(&item)),
        Opens::Tasks => permit.opens(Tier::Contact) && task(permit, table, row),
        Opens::Whole => false,
    }
}

/// As on the page of the file: one's own and those of one's organisation.
fn task(permit: &Permit, table: &Table, row: &[Value]) -> bool {
    let mine = id_of(table, row, "for_user") == permit.who().user().map(|u| u.0);
    let ours = id_of(table, row, "for_org") == permit.who().org().map(|o| o.0);
    (mine || ours) && tasks::tells_nothing_closed(permit, text_of(table, row, "what"), text_of(table, row, "detail"))
}

/// A note as the policy sees it.
fn note(table: &Table, row: &[Value]) -> Option<Item> {
    let circle: NoteTier = text_of(table, row, "circle").parse().ok()?;
    Some(notes::item(circle, OrgId(id_of(table, row, "org_id")?), UserId(id_of(table, row, "author_id")?)))
}

/// A precondition as the policy sees it.
fn precondition(table: &Table, row: &[Value]) -> Option<Item> {
    let what = text_of(table, row, "what").parse().ok()?;
    let (org, author) = (OrgId(id_of(table, row, "org_id")?), UserId(id_of(table, row, "author_id")?));
    Some(preconditions::item(what, org, author))
}

fn named(table: &Table, row: &[Value], people: &mut BTreeSet<Uuid>, orgs: &mut BTreeSet<Uuid>) {
    for (column, value) in table.columns.iter().zip(row) {
        let Value::Id(Some(id)) = value else { continue };
        if PEOPLE.contains(&column.name.as_str()) {
            people.insert(*id);
        } else if ORGS.contains(&column.name.as_str()) {
            orgs.insert(*id);
        } else if column.name == "subject_id" {
            match at(table, row, "subject_kind") {
                Some(Value::Int(Some(0))) => orgs.insert(*id),
                Some(Value::Int(Some(2))) => people.insert(*id),
                _ => false,
            };
        }
    }
}

fn written((permit, reach, desk): (&Permit, &Reach, &Desk), table: &Table, row: &[Value]) -> Result<Json> {
    let mut out = Map::new();
    for (column, value) in table.columns.iter().zip(row) {
        let name = column.name.as_str();
        let owner = (name == "file_id" || name == "chain") && column.sort == Sort::Id;
        // The card repeats the step to do now, which belongs to the path.
        let closed = OF_THE_PATH.contains(&name) && permit.action() == Action::Export && !permit.opens(Tier::Path);
        if closed || (permit.action() == Action::Export && for_others(permit, table, row, name)) {
            out.insert(column.name.clone(), Json::Null);
        } else if name == "registration_id" {
            if reach.joined && matches!(value, Value::Id(Some(_))) {
                out.insert(column.name.clone(), to_json(column, value));
            }
        } else if !owner && !LEFT_OUT.contains(&name) {
            out.insert(column.name.clone(), to_json(column, value));
        }
    }
    if let Some(Value::Bytes(Some(sealed))) = at(table, row, "cipher") {
        let number = desk.keys.open(permit.file().0, sealed).map_err(|e| Error::Corrupt(e.to_string()))?;
        out.insert("number".into(), number.into());
    }
    Ok(Json::Object(out))
}

/// Whether a column is for others than the holder of the permit: the rule answers for the answers of a screening and for a
/// letter, and the words of an event are for the organisation that said them.
fn for_others(permit: &Permit, table: &Table, row: &[Value], column: &str) -> bool {
    let some = FOR_SOME.iter().find(|(name, _)| *name == table.name).is_some_and(|(_, names)| names.contains(&column));
    let open = || match table.name.as_str() {
        "screening" => answers(table, row).is_some_and(|item| permit.allows(&item)),
        "referral" => letter(table, row).is_some_and(|item| permit.allows(&item)),
        _ => id_of(table, row, "by_org").is_some() && id_of(table, row, "by_org") == permit.who().org().map(|o| o.0),
    };
    some && !open()
}

/// The answers of a screening as the policy sees them.
fn answers(table: &Table, row: &[Value]) -> Option<Item> {
    let (org, author) = (OrgId(id_of(table, row, "org_id")?), UserId(id_of(table, row, "author_id")?));
    Some(screening::answers_of(org, author))
}

/// The letter of a referral as the policy sees it.
fn letter(table: &Table, row: &[Value]) -> Option<Item> {
    let id = ReferralId(id_of(table, row, "id")?);
    Some(referral::letter_of(id, OrgId(id_of(table, row, "from_org")?), UserId(id_of(table, row, "from_user")?)))
}

async fn people_of(tx: &mut Tx, ids: &BTreeSet<Uuid>, orgs: &mut BTreeSet<Uuid>) -> Result<Json> {
    let mut people = Vec::new();
    for row in named_rows(tx, "SELECT id, org_id, name, job FROM user_account", ids).await? {
        let mut t = row.take();
        let (id, org, name, job): (Uuid, Uuid, String, String) = (t.next()?, t.next()?, t.next()?, t.next()?);
        orgs.insert(org);
        people.push(json!({ "id": id, "org_id": org, "name": name, "job": job }));
    }
    Ok(people.into())
}

async fn orgs_of(tx: &mut Tx, ids: &BTreeSet<Uuid>) -> Result<Json> {
    let mut orgs = Vec::new();
    for row in named_rows(tx, "SELECT id, kind, name, phone FROM organisation", ids).await? {
        let mut t = row.take();
        let (id, kind, name, phone): (Uuid, String, String, String) = (t.next()?, t.next()?, t.next()?, t.next()?);
        orgs.push(json!({ "id": id, "kind": kind, "name": name, "phone": phone }));
    }
    Ok(orgs.into())
}

/// The rows of these identities, in their order.
async fn named_rows(tx: &mut Tx, select: &str, ids: &BTreeSet<Uuid>) -> Result<Vec<crate::Row>> {
    let (values, places) = listed(&ids.iter().copied().collect::<Vec<_>>());
    tx.rows_where(format!("{select} WHERE id IN ({places}) ORDER BY id"), &values).await
}
