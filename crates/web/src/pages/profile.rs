//! The profile: every fact with its source, its history and its contradictions, section by section. `change` is the form
//! that adds or corrects one, `number` keeps a national number, `origin` what is only counted. Facts are never overwritten.

mod change;
mod number;
mod origin;

pub use change::{edit, save};

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Query};
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use crate::kit::say;
use crate::pages::overview::{Head, head};
use crate::routes::{Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_model::fact::residence::{self, Sure};
use opweg_model::fact::{Fact, FactKind, current, disagree};
use opweg_model::{FileId, OrgId, Section, Tier, brussels};
use opweg_store::file::{card, facts, numbers};
use opweg_store::people::organisations;
use opweg_store::{Tx, door};
use std::collections::HashMap;
use uuid::Uuid;

/// The lines of the table, but for the profile and the form of one fact.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/number", WORKERS, get(number::ask)),
        form("/clients/{file}/number", WORKERS, post(number::keep)),
        form("/clients/{file}/number/{id}/remove", WORKERS, post(number::take_away)),
        line("/clients/{file}/origin", WORKERS, get(origin::ask)),
        form("/clients/{file}/origin", WORKERS, post(origin::save)),
    ]
}

/// A statement as shown.
pub struct Said {
    value: String,
    source: String,
}

/// An entry of a kind with all that was said about it.
pub struct Entry {
    label: String,
    value: String,
    source: String,
    /// What holds now: all of it when it clashes, else what stands beside the value.
    live: Vec<Said>,
    /// What was corrected, newest first.
    earlier: Vec<Said>,
    clash: bool,
    edit: String,
    /// What the link does when there is nothing of our own to correct; empty: it corrects.
    beside: String,
}

/// A section of the profile.
pub struct Part {
    title: String,
    tier: String,
    entries: Vec<Entry>,
    /// Said when there are none.
    nothing: String,
    /// Kinds that may be added: label and where.
    missing: Vec<(String, String)>,
    /// The question about a day, in the section of the residence.
    on_day: Option<OnDay>,
}

/// Which status somebody had on a day.
pub struct OnDay {
    asked: String,
    error: String,
    /// The day in words; empty when none was asked.
    day: String,
    found: Vec<Said>,
}

#[derive(Template)]
#[template(path = "profile/profile.html")]
struct Page {
    p: Staff,
    h: Head,
    parts: Vec<Part>,
    numbers: Vec<(String, String)>,
    /// The organisation may keep numbers, and this worker may add one.
    number_form: bool,
    /// This worker may write down what is only counted.
    origin_form: bool,
}

/// What every line of the page needs.
struct Shown<'a> {
    ctx: &'a Ctx,
    file: FileId,
    facts: &'a [Fact],
    orgs: HashMap<OrgId, String>,
    see: &'a Permit,
    /// To add, where that is allowed.
    add: Option<Permit>,
    /// The day that was asked about.
    on: Fields,
}

/// The profile; with `?on=2024-05-17` also the status on that day.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(on): Query) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let facts = facts::of_file(&mut tx, &permit).await?;
    let numbers = numbers::of_file(&mut tx, &permit, &ctx.house.desk).await?;
    let may_keep = numbers::may_keep(&mut tx, ctx.me.staff.org).await?;
    let add = door::also(&mut tx, &permit, Action::Add).await.ok();
    let origin = origin::may_add(&mut tx, &permit).await;
    let orgs = organisations_of(&mut tx).await?;
    tx.commit().await?;
    // Items shared by name may lie in a section that is closed otherwise.
    let any = |s: Section| facts.iter().any(|f| f.kind.spec().section == s);
    let sections = Section::ALL.iter().filter(|s| s.tier() != Tier::Origin && (permit.opens(s.tier()) || any(**s)));
    let h = head(&ctx, &card, &permit, "profile");
    let shown = Shown { ctx: &ctx, file, facts: &facts, orgs, see: &permit, add: add.filter(|_| h.may_add), on };
    page(&Page {
        p: ctx.frame("profile-title", "clients"),
        parts: sections.map(|s| shown.part(*s)).collect(),
        number_form: may_keep && h.may_add,
        origin_form: origin && h.may_add,
        h,
        numbers: numbers.into_iter().map(|n| (ctx.t(&format!("profile-number-{}", n.kind)), n.number)).collect(),
    })
}

/// Names of organisations.
async fn organisations_of(tx: &mut Tx) -> Result<HashMap<OrgId, String>, Problem> {
    Ok(organisations::list(tx).await?.into_iter().map(|o| (o.id, o.about.name)).collect())
}

impl Shown<'_> {
    fn part(&self, section: Section) -> Part {
        let may_add = self.add.as_ref().is_some_and(|add| add.allows_own_of(section));
        // Where something may be closed to the reader, nothing is said of whether there is anything.
        let nothing = if self.see.allows_all_of(section) { "profile-nothing" } else { "profile-nothing-for-you" };
        let mut entries = Vec::new();
        let mut missing = Vec::new();
        for kind in FactKind::of_section(section) {
            let of_kind: Vec<Fact> = self.facts.iter().filter(|f| f.kind == kind).cloned().collect();
            if may_add && (of_kind.is_empty() || kind.spec().repeats) {
                missing.push((self.ctx.t(&format!("facts-{}", kind.key())), self.form_of(kind)));
            }
            entries.extend(self.entries_of(kind, &of_kind, may_add));
        }
        Part {
            title: self.ctx.t(&format!("words-section-{section}")),
            tier: self.ctx.t(&format!("words-tier-{}-short", section.tier())),
            entries,
            nothing: self.ctx.t(nothing),
            missing,
            on_day: (section == Section::Residence).then(|| self.on_day()),
        }
    }

    fn form_of(&self, kind: FactKind) -> String {
        format!("/clients/{}/facts/{}", self.file, kind.key())
    }

    fn entries_of(&self, kind: FactKind, facts: &[Fact], may_add: bool) -> Vec<Entry> {
        let mut by_slot: HashMap<Uuid, Vec<&Fact>> = HashMap::new();
        for fact in current(facts) {
            by_slot.entry(fact.slot).or_default().push(fact);
        }
        let mut slots: Vec<(Uuid, Vec<&Fact>)> = by_slot.into_iter().collect();
        slots.sort_by_key(|(slot, now)| (now.first().map(|f| f.recorded), *slot));
        slots.iter().filter_map(|(slot, now)| self.entry(kind, facts, *slot, now, may_add)).collect()
    }

    fn entry(&self, kind: FactKind, facts: &[Fact], slot: Uuid, now: &[&Fact], may_add: bool) -> Option<Entry> {
        let shown = now.first()?;
        let first = said(self.ctx, &self.orgs, shown);
        let clash = disagree(now);
        let live = now.iter().skip(usize::from(!clash));
        let holds = |fact: &Fact| now.iter().any(|f| f.id == fact.id);
        let mut earlier: Vec<&Fact> = facts.iter().filter(|f| f.slot == slot && !holds(f)).collect();
        earlier.sort_by_key(|f| std::cmp::Reverse(f.recorded));
        // What others said is not ours to correct: something of our own stands beside it.
        let own = now.iter().find(|f| f.org == self.ctx.me.staff.org);
        let form = self.form_of(kind);
        let edit = match own {
            Some(own) => format!("{form}?replaces={}", own.id),
            None if kind.spec().repeats => format!("{form}?slot={slot}"),
            None => form,
        };
        Some(Entry {
            label: self.ctx.t(&format!("facts-{}", kind.key())),
            value: first.value,
            source: first.source,
            clash,
            live: live.map(|f| said(self.ctx, &self.orgs, f)).collect(),
            earlier: earlier.into_iter().map(|f| said(self.ctx, &self.orgs, f)).collect(),
            edit: if may_add { edit } else { String::new() },
            beside: if own.is_some() { String::new() } else { self.ctx.t("profile-beside") },
        })
    }

    fn on_day(&self) -> OnDay {
        let asked = self.on.get("on").to_owned();
        let nothing = OnDay { asked, error: String::new(), day: String::new(), found: Vec::new() };
        if nothing.asked.is_empty() {
            return nothing;
        }
        let Some(day) = opweg_model::calendar::day(&nothing.asked) else {
            return OnDay { error: self.ctx.t("profile-on-day-wrong"), ..nothing };
        };
        let found = residence::on(self.facts, day).into_iter().map(|(sure, fact)| {
            let said = said(self.ctx, &self.orgs, fact);
            match sure {
                Sure::Certain => said,
                Sure::Perhaps => {
                    Said { value: self.ctx.tw("profile-on-day-perhaps", &[("value", said.value.into())]), ..said }
                }
            }
        });
        OnDay { day: dates::date_long(self.ctx.me.lang, day), found: found.collect(), ..nothing }
    }
}

/// What somebody said, with who wrote it down and when.
fn said(ctx: &Ctx, orgs: &HashMap<OrgId, String>, fact: &Fact) -> Said {
    let value = say::for_staff(&ctx.house, ctx.me.lang, fact.kind, &fact.answer);
    let org = orgs.get(&fact.org).map(String::as_str).unwrap_or_default();
    Said { value, source: source(ctx, org, fact) }
}

/// Who said it to which organisation and when, in a few words.
pub(crate) fn source(ctx: &Ctx, org: &str, fact: &Fact) -> String {
    let lang = ctx.me.lang;
    let day = dates::date_short(lang, brussels::day(fact.recorded));
    let from = ctx.t(&format!("facts-source-{}", fact.source.word()));
    let mut words = vec![("source", from.into()), ("org", org.into()), ("day", day.into())];
    match fact.as_of {
        Some(as_of) => {
            words.push(("since", say::fuzzy(&ctx.house, lang, as_of).into()));
            ctx.tw("profile-source-as-of", &words)
        }
        None => ctx.tw("profile-source", &words),
    }
}
