//! The path as the newcomer sees it, on the phone and on the card: the name they are called by, the steps, what comes
//! next, who helps. Nothing about residence, income or health is read here at all.

use super::appointments::{Appointment, to_come};
use super::guests::{self, Guest};
use super::steps::{Step, all};
use super::{is_own_path, may_read, saw};
use crate::referral::talk;
use crate::{Error, Result, Tx, args};
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::step::{Bring, Showing, StepKind, StepState, showing};
use opweg_model::{AppointmentId, FileId, Role, RoleSet, StepId, Tier, UserId, brussels};
use std::collections::HashMap;

/// Where the path is shown. A card may be seen by strangers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// On a screen, behind the code.
    OnScreen,
    /// On the paper card: steps that would tell too much are left off.
    OnCard,
}

/// The path of one client, ready to be put in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyPath {
    /// What the client is called.
    pub call_name: String,
    /// The language to talk in.
    pub language: Option<String>,
    /// The steps in order, without those that were given up.
    pub steps: Vec<ShownStep>,
    /// Appointments to come, soonest first.
    pub appointments: Vec<ShownAppointment>,
    /// Who helps: the lead first.
    pub people: Vec<Helper>,
}

/// A step as the newcomer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownStep {
    /// Its identity.
    pub id: StepId,
    /// Which step.
    pub kind: StepKind,
    /// The name agreed with the client; empty: the name of the kind, in their language.
    pub title: String,
    /// What the newcomer is told about it.
    pub showing: Showing,
    /// Waits for a place or an answer.
    pub waits: bool,
    /// Who helps with it.
    pub who: String,
    /// Where.
    pub where_text: String,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// What to bring.
    pub bring: Vec<Bring>,
}

/// An appointment as the newcomer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownAppointment {
    /// The appointment.
    pub appointment: Appointment,
    /// Who is there.
    pub who: String,
    /// Who comes too, with where they work.
    pub guests: Vec<(String, String)>,
    /// It is the talk of three of a warm hand-over: called by who meets there (R-NET-06).
    pub of_three: bool,
}

/// Somebody who helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// The name; empty: the organisation itself helps.
    pub name: String,
    /// What they do there, in their own words.
    pub job: String,
    /// What they are to the client; `None` for an organisation.
    pub role: Option<Role>,
    /// Whether this is the one fixed person to turn to.
    pub lead: bool,
    /// The organisation.
    pub org: String,
    /// The number to call.
    pub phone: String,
}

/// The path of the permit's file as its owner sees it. Also for staff who want to look at it together, when path and
/// contact card are open to them.
///
/// # Errors
/// [`Error::Refused`] when it is neither.
pub async fn my_path(tx: &mut Tx, permit: &Permit, shown: Shown) -> Result<MyPath> {
    if !is_own_path(permit) {
        may_read(permit, Tier::Path)?;
        may_read(permit, Tier::Contact)?;
    }
    saw(tx, permit, "path");
    let file = permit.file();
    let row = tx.row("SELECT call_name, language FROM file_card WHERE file_id = $1", args![file]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (call_name, language) = (t.next()?, t.next()?);
    let steps = all(tx, file).await?;
    let appointments = to_come(tx, file).await?;
    let guests = guests::of_file(tx, permit).await?;
    let talks = talk::of_file(tx, file).await?;
    let mut names = Names::default();
    for user in steps.iter().filter_map(|s| s.plan.who_user).chain(appointments.iter().filter_map(|a| a.plan.who)) {
        names.learn(tx, user).await?;
    }
    let off = |kind: StepKind| shown == Shown::OnCard && kind.stays_off_the_card();
    let steps = steps.into_iter().filter(|s| s.state != StepState::Stopped && !off(s.plan.kind)).collect();
    let appointments = appointments.into_iter().filter(|a| !off(a.plan.kind));
    Ok(MyPath {
        call_name,
        language,
        steps: show(steps, &names, brussels::day(tx.now())),
        appointments: appointments
            .map(|a| ShownAppointment {
                who: names.of(a.plan.who),
                guests: come_too(&guests, a.id),
                of_three: talks.contains(&a.id),
                appointment: a,
            })
            .collect(),
        people: people(tx, file).await?,
    })
}

/// The guests of an appointment to whom the file is still open: others will not be there.
fn come_too(guests: &HashMap<AppointmentId, Vec<Guest>>, id: AppointmentId) -> Vec<(String, String)> {
    let open = guests.get(&id).into_iter().flatten().filter(|g| g.open);
    open.map(|g| (g.name.clone(), g.org_name.clone())).collect()
}

fn show(steps: Vec<Step>, names: &Names, today: Date) -> Vec<ShownStep> {
    let shown = showing(&steps.iter().map(|s| s.standing(today)).collect::<Vec<_>>());
    let step = |(step, showing): (Step, Showing)| ShownStep {
        id: step.id,
        kind: step.plan.kind,
        title: step.plan.title_client,
        showing,
        waits: step.state == StepState::Stuck,
        who: step.plan.who_user.map_or(step.plan.who_text, |user| names.of(Some(user))),
        where_text: step.plan.where_text,
        from: step.plan.from,
        until: step.plan.until,
        bring: step.plan.bring,
    };
    steps.into_iter().zip(shown).map(step).collect()
}

/// Names of the few people on one path.
#[derive(Default)]
struct Names(Vec<(UserId, String)>);

impl Names {
    async fn learn(&mut self, tx: &mut Tx, user: UserId) -> Result<()> {
        if self.0.iter().any(|(known, _)| *known == user) {
            return Ok(());
        }
        let row = tx.row("SELECT name FROM user_account WHERE id = $1 AND left_at IS NULL", args![user]).await?;
        let name: Option<String> = row.map(|r| r.take().next()).transpose()?;
        self.0.push((user, name.unwrap_or_default()));
        Ok(())
    }

    fn of(&self, user: Option<UserId>) -> String {
        let known = user.and_then(|user| self.0.iter().find(|(known, _)| *known == user));
        known.map(|(_, name)| name.clone()).unwrap_or_default()
    }
}

/// The lead, then the active members in the order they came. Somebody who left is not shown; their organisation is.
async fn people(tx: &mut Tx, file: FileId) -> Result<Vec<Helper>> {
    let now = tx.now();
    let rows = tx
        .rows(
            "SELECT f.lead_user, u.name, u.job, u.phone, u.roles, o.name, o.phone, 0 AS turn, f.created_at AS since
             FROM client_file f JOIN organisation o ON o.id = f.lead_org
                  LEFT JOIN user_account u ON u.id = f.lead_user AND u.left_at IS NULL
             WHERE f.id = $1
             UNION ALL
             SELECT m.user_id, u.name, u.job, u.phone, u.roles, o.name, o.phone, 1 AS turn, m.from_at AS since
             FROM member m JOIN organisation o ON o.id = m.org_id
                  LEFT JOIN user_account u ON u.id = m.user_id AND u.left_at IS NULL
             WHERE m.file_id = $2 AND m.from_at <= $3 AND (m.until_at IS NULL OR m.until_at > $4)
             ORDER BY turn, since",
            args![file, file, now, now],
        )
        .await?;
    let mut people: Vec<(Option<uuid::Uuid>, Helper)> = Vec::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let mut t = row.take();
        let user: Option<uuid::Uuid> = t.next()?;
        let (name, job, phone): (Option<String>, Option<String>, Option<String>) = (t.next()?, t.next()?, t.next()?);
        let role = t.next::<Option<i64>>()?.and_then(|bits| nearest(RoleSet::from_bits(bits)));
        let (org, org_phone): (String, String) = (t.next()?, t.next()?);
        let phone = phone.filter(|p| !p.is_empty()).unwrap_or(org_phone);
        let (name, job) = (name.unwrap_or_default(), job.unwrap_or_default());
        let helper = Helper { name, job, role, lead: place == 0, org, phone };
        let known = people.iter().any(|(u, h)| if user.is_some() { *u == user } else { h.org == helper.org });
        if !known {
            people.push((user, helper));
        }
    }
    Ok(people.into_iter().map(|(_, helper)| helper).collect())
}

/// What somebody with several roles is to a client.
fn nearest(roles: RoleSet) -> Option<Role> {
    [Role::Mentor, Role::Worker, Role::Reception].into_iter().find(|r| roles.has(*r)).or_else(|| roles.iter().next())
}
