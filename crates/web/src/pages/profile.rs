//! The profile: every fact with its source, its history and its contradictions, section by section; and the form that
//! adds or corrects one. Facts are never overwritten.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::{Ctx, in_brussels};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use crate::kit::say;
use crate::pages::drafts;
use crate::pages::overview::{Head, head};
use crate::pages::questions::{Misread, Pair, Question, fields_of, question};
use crate::pages::register::read_fact;
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_lang::dates;
use opweg_model::fact::{Answer as Given, BadValue, Fact, FactKind, NoValue, current, disagree};
use opweg_model::{FactId, FileId, Section, Tier};
use opweg_store::file::{card, facts, numbers};
use opweg_store::path::tasks;
use std::collections::HashMap;
use uuid::Uuid;

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
    others: Vec<Said>,
    clash: bool,
    edit: String,
}

/// A section of the profile.
pub struct Part {
    title: String,
    tier: String,
    entries: Vec<Entry>,
    /// Kinds nobody asked about yet: label and where to add.
    missing: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "profile/profile.html")]
struct Page {
    p: Staff,
    h: Head,
    parts: Vec<Part>,
    numbers: Vec<(String, String)>,
}

/// The profile.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let facts = facts::of_file(&mut tx, &permit).await?;
    let numbers = numbers::of_file(&mut tx, &permit, &ctx.house.desk).await?;
    tx.commit().await?;
    // Items shared by name may lie in a section that is closed otherwise.
    let any = |s: Section| facts.iter().any(|f| f.kind.spec().section == s);
    let sections = Section::ALL.iter().filter(|s| s.tier() != Tier::Origin && (permit.opens(s.tier()) || any(**s)));
    let h = head(&ctx, &card, &permit, "profile");
    page(&Page {
        p: ctx.frame("profile-title", "clients"),
        parts: sections.map(|s| part(&ctx, file, *s, &facts, h.may_add)).collect(),
        h,
        numbers: numbers.into_iter().map(|n| (ctx.t(&format!("profile-number-{}", n.kind)), n.number)).collect(),
    })
}

fn part(ctx: &Ctx, file: FileId, section: Section, facts: &[Fact], may_add: bool) -> Part {
    let mut entries = Vec::new();
    let mut missing = Vec::new();
    for kind in FactKind::of_section(section) {
        let of_kind: Vec<Fact> = facts.iter().filter(|f| f.kind == kind).cloned().collect();
        let add = format!("/clients/{file}/facts/{}", kind.key());
        if of_kind.is_empty() || (kind.spec().repeats && may_add) {
            missing.push((ctx.t(&format!("facts-{}", kind.key())), if may_add { add.clone() } else { String::new() }));
        }
        entries.extend(entries_of(ctx, kind, &of_kind, &add, may_add));
    }
    Part {
        title: ctx.t(&format!("words-section-{section}")),
        tier: ctx.t(&format!("words-tier-{}-short", section.tier())),
        entries,
        missing,
    }
}

fn entries_of(ctx: &Ctx, kind: FactKind, facts: &[Fact], add: &str, may_add: bool) -> Vec<Entry> {
    let mut by_slot: HashMap<Uuid, Vec<&Fact>> = HashMap::new();
    for fact in current(facts) {
        by_slot.entry(fact.slot).or_default().push(fact);
    }
    let mut slots: Vec<(Uuid, Vec<&Fact>)> = by_slot.into_iter().collect();
    slots.sort_by_key(|(slot, now)| (now.first().map(|f| f.recorded), *slot));
    slots.iter().filter_map(|(slot, now)| entry(ctx, kind, facts, *slot, now, add, may_add)).collect()
}

fn entry(
    ctx: &Ctx,
    kind: FactKind,
    facts: &[Fact],
    slot: Uuid,
    now: &[&Fact],
    add: &str,
    may_add: bool,
) -> Option<Entry> {
    let shown = now.first()?;
    let said = |f: &Fact| Said { value: say::answer(&ctx.house, ctx.me.lang, kind, &f.answer), source: source(ctx, f) };
    let first = said(shown);
    let mut others: Vec<&Fact> = facts.iter().filter(|f| f.slot == slot && f.id != shown.id).collect();
    others.sort_by_key(|f| std::cmp::Reverse(f.recorded));
    Some(Entry {
        label: ctx.t(&format!("facts-{}", kind.key())),
        value: first.value,
        source: first.source,
        clash: disagree(now),
        others: others.into_iter().map(said).collect(),
        edit: if may_add { format!("{add}?replaces={}", shown.id) } else { String::new() },
    })
}

/// Who said it and when, in a few words.
fn source(ctx: &Ctx, fact: &Fact) -> String {
    let lang = ctx.me.lang;
    let day = dates::date_short(lang, in_brussels(fact.recorded).date());
    let from = ctx.t(&format!("facts-source-{}", fact.source.word()));
    match fact.as_of {
        Some(as_of) => ctx.tw(
            "profile-source-as-of",
            &[("source", from.into()), ("day", day.into()), ("since", say::fuzzy(&ctx.house, lang, as_of).into())],
        ),
        None => ctx.tw("profile-source", &[("source", from.into()), ("day", day.into())]),
    }
}

#[derive(Template)]
#[template(path = "profile/edit.html")]
struct EditPage {
    p: Staff,
    h: Head,
    q: Question,
    replaces: String,
    slot: String,
    as_of: String,
    two: bool,
    /// What stands here is a draft of earlier.
    draft_kept: bool,
}

/// The form for one fact: a new one, a second opinion, or a correction of `?replaces=…`.
pub async fn edit(ctx: Ctx, Path((file, kind)): Path<(FileId, String)>, Query(query): Query) -> Answer {
    let kind = FactKind::parse(&kind).ok_or(Problem::NotFound)?;
    let replaces = query.parse::<FactId>("replaces");
    edit_page(&ctx, file, kind, replaces, None).await
}

async fn edit_page(
    ctx: &Ctx,
    file: FileId,
    kind: FactKind,
    replaces: Option<FactId>,
    typed: Option<(Fields, Misread)>,
) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let facts = facts::of_file(&mut tx, &permit).await?;
    tx.commit().await?;
    let old = facts.iter().find(|f| Some(f.id) == replaces && f.kind == kind);
    let draft = if typed.is_none() { drafts::kept(ctx, &draft_key(file, kind)).await? } else { None };
    let draft_kept = draft.is_some();
    let refused = typed.as_ref().map(|(_, bad)| ctx.t(&bad.message()));
    let fields = typed.map(|(fields, _)| fields).or(draft).or_else(|| old.map(fields_of)).unwrap_or_default();
    let mut q = question(&ctx.house, Pair::alone(ctx.me.lang), kind, &fields);
    q.error = refused.clone().unwrap_or_default();
    let shown = EditPage {
        p: ctx.frame("profile-edit-title", "clients"),
        h: head(ctx, &card, &permit, "profile"),
        replaces: old.map(|f| f.id.to_string()).unwrap_or_default(),
        slot: old.map(|f| f.slot.to_string()).unwrap_or_default(),
        as_of: fields.get(&format!("{}-as-of", kind.key())).to_owned(),
        q,
        two: old.is_some() && !kind.spec().repeats,
        draft_kept,
    };
    if refused.is_some() { again(&shown) } else { page(&shown) }
}

fn draft_key(file: FileId, kind: FactKind) -> String {
    format!("fact-{file}-{}", kind.key())
}

/// Adds the fact. "Beside" keeps the old statement standing: two sources that disagree are both shown.
pub async fn save(ctx: Ctx, Path((file, kind)): Path<(FileId, String)>, Form(fields): Form) -> Answer {
    let kind = FactKind::parse(&kind).ok_or(Problem::NotFound)?;
    let replaces = fields.parse::<FactId>("replaces");
    let beside = fields.get("as") == "beside";
    let fact = match read_fact(&fields, kind) {
        Ok(Some(fact)) => facts::NewFact {
            id: FactId(ctx.id()),
            slot: fields.parse("slot").unwrap_or_else(|| ctx.id()),
            replaces: replaces.filter(|_| !beside),
            ..fact
        },
        Ok(None) => return edit_page(&ctx, file, kind, replaces, Some((fields, Misread::Bad(BadValue::Empty)))).await,
        Err(bad) => return edit_page(&ctx, file, kind, replaces, Some((fields, bad))).await,
    };
    let later = fact.answer == Given::None(NoValue::AskLater);
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    facts::add(&mut tx, &permit, &ctx.house.desk, vec![fact]).await?;
    if !later {
        tasks::drop_ask_later(&mut tx, &permit, kind).await?;
    }
    tx.commit().await?;
    go(&format!("/clients/{file}/profile"), "saved")
}
