//! Who looked at my data: when, which organisation, in which function, at what and why. No names of people: those are
//! given when somebody asks (access model §9).

use super::{frame, in_language, own_path};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Guest;
use crate::kit::form::{Form, Query};
use crate::kit::frame::{FieldError, Public};
use crate::pages::looked::just_after;
use crate::pages::register::told::LINES as COMPARE;
use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_model::{Purpose, Section, TaskId, Tier, brussels};
use opweg_store::Tx;
use opweg_store::file::{counter, glass, known};
use opweg_store::identity;
use opweg_store::log::{self, Line};
use opweg_store::path::replies;

/// Lines of the log on one page.
const PER_PAGE: usize = 60;

/// What somebody at a counter learns or asks before the file is open to them.
const AT_A_COUNTER: [&str; 4] = ["pointer", counter::MATCH, known::RIGHT, known::WRONG];

/// Somebody looked.
pub struct Look {
    iso: String,
    when: String,
    who: String,
    what: String,
    why: String,
    urgent: bool,
}

#[derive(Template)]
#[template(path = "newcomer/looked.html")]
struct Page {
    p: Public,
    base: String,
    looks: Vec<Look>,
    /// That data is compared, why, and how to object.
    compare: Vec<(String, String)>,
    more: String,
    typed: String,
    errors: Vec<FieldError>,
    sent: bool,
}

/// The page.
pub async fn show(guest: Guest, Path(tag): Path<String>, Query(query): Query) -> Answer {
    in_language(&guest, &tag)?;
    let (mut tx, permit) = own_path(&guest, Action::SeeLog).await?;
    let shown = whole(&guest, &mut tx, &permit, query.parse("before")).await?;
    tx.commit().await?;
    page(&Page { sent: query.has("sent"), ..shown })
}

/// A question about it: a task for the person who guides the client.
pub async fn ask(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    if !form.has("question") {
        let (mut tx, permit) = own_path(&guest, Action::SeeLog).await?;
        let shown = whole(&guest, &mut tx, &permit, None).await?;
        tx.commit().await?;
        let error = FieldError { field: "question".to_owned(), text: guest.t("path-who-looked-question-title") };
        return again(&Page { errors: vec![error], ..shown });
    }
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    match replies::ask(&mut tx, &permit, form.get("question"), TaskId(guest.house.id())).await {
        Ok(()) => tx.commit().await?,
        Err(opweg_store::Error::State("questions")) => {
            drop(tx);
            let (mut tx, permit) = own_path(&guest, Action::SeeLog).await?;
            let shown = whole(&guest, &mut tx, &permit, None).await?;
            tx.commit().await?;
            let error = FieldError { field: "question".to_owned(), text: guest.t("path-who-looked-question-many") };
            return again(&Page { errors: vec![error], typed: form.get("question").to_owned(), ..shown });
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/{tag}/path/looked?sent=1"), "")
}

async fn whole(
    guest: &Guest,
    tx: &mut Tx,
    permit: &Permit,
    before: Option<Timestamp>,
) -> Result<Page, opweg_store::Error> {
    let lines: Vec<Line> =
        identity::log_of(tx, permit, before, PER_PAGE).await?.into_iter().map(|(_, line)| line).collect();
    tx.note_on(permit, log::Act::See, "log");
    let base = format!("/{}/path", guest.lang);
    let last = lines.last().filter(|_| lines.len() == PER_PAGE);
    let more = last.map(|l| format!("{base}/looked?before={}", just_after(l.at))).unwrap_or_default();
    let looks = joined(lines.iter().filter(|l| is_look(l)));
    let looks = looks.into_iter().map(|look| look.said(guest)).collect();
    let p = frame(guest, "path-title", "path/looked");
    let compare = COMPARE.iter().map(|key| (p.t(key), p.nl(key))).collect();
    Ok(Page { p, base, looks, compare, more, typed: String::new(), errors: Vec::new(), sent: false })
}

/// Reading, printing, taking out: what others did with the file. What the client did, and what was refused, is not.
fn is_look(line: &Line) -> bool {
    let by_others = matches!(line.who.as_str(), "staff" | "program") && line.outcome == "ok";
    // Asking for a second approval, and giving it, opens nothing.
    let asked = line.act == "break-glass" && line.what == glass::REQUEST;
    by_others && !asked && matches!(line.act.as_str(), "see" | "print" | "export" | "break-glass")
}

/// What one organisation, in one function and for one reason, looked at on one day: going from page to page is one look,
/// also when somebody else looked in between.
struct Joined<'l> {
    day: Date,
    org: &'l str,
    job: &'l str,
    purpose: &'l str,
    urgent: bool,
    tiers: Vec<Tier>,
}

/// The looks, the newest first as the lines are.
fn joined<'l>(lines: impl Iterator<Item = &'l Line>) -> Vec<Joined<'l>> {
    let mut looks: Vec<Joined<'l>> = Vec::new();
    for line in lines {
        let look = Joined::of(line);
        match looks.iter_mut().find(|known| known.is_with(&look)) {
            Some(known) => known.tiers.extend(look.tiers),
            None => looks.push(look),
        }
    }
    looks
}

impl<'l> Joined<'l> {
    fn of(line: &'l Line) -> Self {
        let urgent = line.act == "break-glass";
        // An emergency opens everything but confidences; its reason is not a part of the file.
        let what = if urgent { "whole" } else { &line.what };
        Self {
            day: brussels::day(line.at),
            org: line.org_name.as_deref().unwrap_or_default(),
            job: line.job.as_deref().unwrap_or_default(),
            purpose: &line.purpose,
            urgent,
            // That there is a file, and whom to call about it: nothing of the file itself.
            tiers: what.split(',').filter(|part| !AT_A_COUNTER.contains(part)).map(tier).collect(),
        }
    }

    fn is_with(&self, other: &Self) -> bool {
        let key = |look: &Self| (look.day, look.urgent);
        key(self) == key(other) && (self.org, self.job, self.purpose) == (other.org, other.job, other.purpose)
    }

    fn said(self, guest: &Guest) -> Look {
        let (org, job) = (self.org, self.job);
        Look {
            iso: self.day.to_string(),
            when: dates::date_long(guest.lang, self.day),
            who: if job.is_empty() { org.to_owned() } else { format!("{org} · {job}") },
            what: parts(guest, self.tiers),
            why: self
                .purpose
                .parse::<Purpose>()
                .map(|p| guest.t(&format!("agreement-purpose-{p}")))
                .unwrap_or_default(),
            urgent: self.urgent,
        }
    }
}

/// The parts of the file, said by how far into it they lie: the same words as in the agreement talk.
fn parts(guest: &Guest, mut tiers: Vec<Tier>) -> String {
    tiers.sort_unstable();
    tiers.dedup();
    let said: Vec<String> = tiers.iter().map(|t| guest.t(&format!("agreement-tier-{t}"))).collect();
    said.join(" · ")
}

/// How far into the file a part of it lies. Every word that the log uses for a look stands here.
fn tier(part: &str) -> Tier {
    if let Ok(section) = part.parse::<Section>() {
        return if section.tier() == Tier::Origin { Tier::Confidential } else { section.tier() };
    }
    match part {
        "path" | "needs" | "notes" | "code" | "card" | "intake" | "intake-form" => Tier::Path,
        // A copy for a colleague, and the client's own whole one.
        "file" => Tier::Work,
        "whole" => Tier::Confidential,
        // The team, appointments, tasks, messages, the number, who looked and what was agreed.
        _ => Tier::Contact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(at: &str, org: &str, what: &str, purpose: &str, act: &str) -> Line {
        Line {
            seq: 1,
            at: at.parse().unwrap(),
            who: "staff".to_owned(),
            user: None,
            user_name: None,
            job: Some("counsellor".to_owned()),
            org: None,
            org_name: Some(org.to_owned()),
            act: act.to_owned(),
            what: what.to_owned(),
            purpose: purpose.to_owned(),
            outcome: "ok".to_owned(),
            detail: String::new(),
        }
    }

    #[test]
    fn a_day_of_work_is_one_look_for_each_organisation_and_reason() {
        let day = "2026-11-21T09:00:00Z";
        let lines = [
            line("2026-11-21T15:00:00Z", "VDAB", "team", "guidance", "see"),
            line(day, "Atlas", "path", "guidance", "see"),
            line(day, "VDAB", "path", "guidance", "see"),
            line(day, "VDAB", "path", "guidance", "break-glass"),
            line(day, "VDAB", "path", "matching", "see"),
            // Half past midnight in Brussels is the next day, whatever the clock of the server says.
            line("2026-11-19T23:30:00Z", "VDAB", "pointer", "guidance", "see"),
        ];
        let looks = joined(lines.iter());
        let told: Vec<_> = looks.iter().map(|l| (l.day.day(), l.org, l.purpose, l.urgent)).collect();
        let wanted = [
            (21, "VDAB", "guidance", false),
            (21, "Atlas", "guidance", false),
            (21, "VDAB", "guidance", true),
            (21, "VDAB", "matching", false),
            (20, "VDAB", "guidance", false),
        ];
        assert_eq!(told, wanted);
        assert_eq!(looks[0].tiers, [Tier::Contact, Tier::Path], "the parts of both");
        assert!(looks[4].tiers.is_empty());
    }
}
