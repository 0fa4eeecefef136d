//! A pair side by side: what each side says, how well it fits one person, a relative and a stranger, and four answers.

use super::queue::{Before, carried};
use super::{one, words};
use crate::kit::answer::{Answer, MEANWHILE, again, clash, go, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::kit::say;
use crate::pages::profile::source;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use opweg_lang::dates;
use opweg_linkage::engine::explain::Evidence;
use opweg_linkage::engine::level::Field;
use opweg_model::brussels;
use opweg_model::fact::FactKind;
use opweg_store::Error;
use opweg_store::doubles::{self, Answered, NewAnswer, PairState, Shown, Side};
use opweg_store::file::numbers;
use opweg_store::identity::{Outcome, Verdict};
use opweg_store::people::organisations;
use std::collections::HashMap;
use uuid::Uuid;

/// What became of an answer: the end of the message key `doubles-done-<word>`.
pub const DONE: &[&str] = &[
    "kept",
    "later",
    "joined",
    "asked",
    "second",
    "confirmed",
    "refused",
    "agreed",
    "apart",
    "known-right",
    "known-other",
];
/// How people can be related: the end of the message key `doubles-kin-<word>`.
pub const KIN: &[&str] = &["unknown", "sibling", "twin", "parent", "partner", "wider"];
/// Why an answer cannot be kept: the end of the message key `doubles-wrong-<word>`.
pub const WRONG: &[&str] = &["judged-apart", "restrict-first", "stays-closed", "same-file"];

/// A value with where it comes from.
struct Said {
    value: String,
    source: String,
}

/// One bar.
struct Bar {
    /// Of 100.
    width: u32,
    kind: &'static str,
    words: String,
}

/// One field of both sides.
struct Line {
    label: String,
    sides: Vec<Vec<Said>>,
    /// How they agree, in words; empty where it was not compared.
    level: String,
    bars: Vec<Bar>,
}

/// What stands above a side.
struct Column {
    /// A letter, for saying which one.
    letter: String,
    open: bool,
    lead_org: String,
    registered: Vec<String>,
    href: String,
}

/// A further pair of the cluster.
struct Further {
    href: String,
    words: String,
}

#[derive(Template)]
#[template(path = "doubles/pair.html")]
struct Page {
    p: Staff,
    id: Uuid,
    version: String,
    versions: [String; 2],
    now: String,
    columns: Vec<Column>,
    lines: Vec<Line>,
    speaks_for: String,
    speaks_against: String,
    /// How likely one person is, in a word and of a hundred; none for who sees one side alone.
    whole: Option<[String; 2]>,
    /// That both were one file before, and why they were parted.
    parted: Option<[String; 2]>,
    doubts: Vec<String>,
    second: bool,
    looked_before: bool,
    one_sided: bool,
    hidden: usize,
    further: Vec<Further>,
    kin: Vec<Choice>,
    open: bool,
    /// The reader answered, and somebody else looks.
    answered: bool,
    before: Option<Before>,
    q: Fields,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
    /// The heading of a column, for a phone, where it stands before each value.
    fn letter(&self, nth: &usize) -> String {
        let letter = self.columns.get(*nth).map(|c| c.letter.clone()).unwrap_or_default();
        self.p.with("doubles-file", "letter", letter)
    }
}

/// The page.
pub async fn show(ctx: Ctx, Path(pair): Path<Uuid>, Query(query): Query) -> Answer {
    let before = Before::of(&ctx, &query);
    match whole(&ctx, pair, Fields::default(), Vec::new()).await {
        Ok(shown) => page(&Page { before, ..shown }),
        Err(Problem::NotFound) => one::by_now(&ctx, pair, None).await,
        Err(other) => Err(other),
    }
}

async fn whole(ctx: &Ctx, id: Uuid, q: Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let shown = doubles::show(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), id).await?;
    let orgs = organisations::list(&mut tx).await?;
    let authorised = numbers::may_keep(&mut tx, ctx.me.staff.org).await?;
    tx.commit().await?;
    let orgs: HashMap<_, _> = orgs.into_iter().map(|o| (o.id, o.about.name)).collect();
    let named = |org| orgs.get(&org).map(String::as_str).unwrap_or_default();
    let both = shown.sides.iter().all(|side| side.open);
    let confidential = shown.sides.iter().all(|side| side.nationality);
    let visible = |e: &Evidence| may_show(e, both, (authorised, confidential));
    let explanation = &shown.pair.explanation;
    let (speaks_for, speaks_against) = words::sentences(ctx, explanation, visible);
    let all: Vec<&Side> = shown.sides.iter().chain(&shown.others).collect();
    let told = |side: &Side, kind: FactKind| -> Vec<Said> {
        let of_kind = side.facts.iter().filter(|f| f.kind == kind);
        of_kind
            .map(|f| Said {
                value: say::for_staff(&ctx.house, ctx.me.lang, kind, &f.answer),
                source: source(ctx, named(f.org), f),
            })
            .collect()
    };
    Ok(Page {
        p: ctx.frame("doubles-pair-title", "doubles"),
        id,
        version: shown.pair.version.to_string(),
        versions: shown.sides.each_ref().map(|side| side.version.to_string()),
        now: ctx.now.to_string(),
        columns: all.iter().zip(LETTERS).map(|(side, letter)| column(ctx, side, letter.to_owned(), &shown)).collect(),
        lines: lines(ctx, &shown, &all, told, visible),
        speaks_for,
        speaks_against,
        // The whole is made of hidden fields as well: who may not read those is told of what may be read alone.
        whole: both.then(|| {
            let chance = ctx.t(&format!("doubles-chance-{}", words::chance(shown.pair.score, explanation)));
            let of_hundred = [("n", words::of_hundred(shown.pair.score).into())];
            [chance, ctx.tw("doubles-of-hundred", &of_hundred)]
        }),
        parted: shown.parted.as_ref().map(|parted| {
            let day = dates::date_short(ctx.me.lang, brussels::day(parted.at));
            [ctx.tw("doubles-parted-before", &[("day", day.into())]), parted.why.clone()]
        }),
        doubts: shown.doubts.iter().map(|d| ctx.t(&format!("identity-doubt-{}", d.word()))).collect(),
        second: shown.pair.second,
        looked_before: shown.looked_before,
        one_sided: !both,
        hidden: explanation.fields.iter().filter(|e| !visible(e)).count(),
        further: further(ctx, &shown, &all),
        kin: KIN.iter().map(|word| Choice::new(*word, ctx.t(&format!("doubles-kin-{word}")), q.get("kin"))).collect(),
        open: shown.pair.state == PairState::Open,
        answered: shown.answered,
        before: None,
        q,
        errors,
    })
}

const LETTERS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

/// Whether the reader may know how a field agrees: where one side is not theirs only what agrees with their own, as a search
/// at the counter tells; numbers where their organisation may keep them; of nationality, which is confidential, what they
/// may see on both sides.
fn may_show(evidence: &Evidence, both: bool, (authorised, confidential): (bool, bool)) -> bool {
    match evidence.field {
        Field::Nationality => both && confidential,
        Field::Number | Field::File => both && authorised,
        _ => both || evidence.weight > 0.0,
    }
}

fn column(ctx: &Ctx, side: &Side, letter: String, shown: &Shown) -> Column {
    // Of a known pair both may be one file by now: the address of each registration leads on, and gives nothing away.
    let address = match (shown.pair.known, letter.as_str()) {
        (Some(_), "A") => shown.pair.one,
        (Some(_), _) => shown.pair.other,
        (None, _) => side.file,
    };
    let line = |r: &doubles::Registered| {
        let day = dates::date_short(ctx.me.lang, brussels::day(r.at));
        let words = [
            ("number", r.number.clone().into()),
            ("who", r.by.clone().into()),
            ("org", r.org.clone().into()),
            ("day", day.into()),
        ];
        ctx.tw("doubles-registered", &words)
    };
    Column {
        letter,
        open: side.open,
        lead_org: side.lead_org.clone(),
        registered: side.registered.iter().map(line).collect(),
        href: if side.open { format!("/clients/{address}") } else { String::new() },
    }
}

fn lines(
    ctx: &Ctx,
    shown: &Shown,
    all: &[&Side],
    told: impl Fn(&Side, FactKind) -> Vec<Said>,
    visible: impl Fn(&Evidence) -> bool,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for field in Field::ALL {
        let evidence = shown.pair.explanation.fields.iter().find(|e| e.field == field).filter(|e| visible(e));
        let sides: Vec<Vec<Said>> =
            all.iter().map(|side| words::kinds(field).iter().flat_map(|kind| told(side, *kind)).collect()).collect();
        if evidence.is_none() && sides.iter().all(Vec::is_empty) {
            continue;
        }
        lines.push(Line {
            label: ctx.t(&format!("doubles-field-{}", words::field(field))),
            sides,
            level: evidence
                .map(|e| ctx.t(&format!("doubles-level-{}", words::level(field, e.level))))
                .unwrap_or_default(),
            bars: evidence.map(|e| bars(ctx, e)).unwrap_or_default(),
        });
    }
    lines
}

fn bars(ctx: &Ctx, evidence: &Evidence) -> Vec<Bar> {
    [("person", evidence.person), ("relative", evidence.relative), ("stranger", evidence.stranger)]
        .into_iter()
        .map(|(kind, bar)| Bar {
            width: (bar.clamp(0.0, 1.0) * 100.0).round() as u32,
            kind,
            words: ctx.tw(
                "doubles-bar",
                &[
                    ("who", ctx.t(&format!("doubles-bar-{kind}")).into()),
                    ("fit", ctx.t(&format!("doubles-fit-{}", words::fit(bar))).into()),
                ],
            ),
        })
        .collect()
}

/// The other pairs of the cluster, by the letters of their files.
fn further(ctx: &Ctx, shown: &Shown, all: &[&Side]) -> Vec<Further> {
    let letter = |file| all.iter().position(|side| side.file == file).and_then(|nth| LETTERS.get(nth)).copied();
    shown
        .near
        .iter()
        .filter_map(|near| {
            let (one, other) = (letter(near.files[0])?, letter(near.files[1])?);
            let words = ctx.tw("doubles-further-pair", &[("one", one.into()), ("other", other.into())]);
            Some(Further { href: format!("/doubles/{}", near.pair), words })
        })
        .collect()
}

/// Keeps an answer, and goes on to the next pair.
pub async fn answer(ctx: Ctx, Path(pair): Path<Uuid>, Form(form): Form) -> Answer {
    let verdict: Verdict = form.parse("verdict").ok_or(Problem::Bad("value"))?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let shown = match doubles::show(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), pair).await {
        Err(Error::NotFound) => {
            drop(tx);
            return one::by_now(&ctx, pair, Some(&form)).await;
        }
        shown => shown?,
    };
    if !form.has("why") && doubles::needs_why(verdict, &shown.pair.explanation) {
        drop(tx);
        return wrong(&ctx, pair, form, "why", "doubles-why-missing").await;
    }
    let new = new(&ctx, pair, verdict, &form).ok_or(Problem::Bad("value"))?;
    let house = ctx.house.clone();
    let done = doubles::answer(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), &new, &house.desk, || house.id()).await;
    let answered = match done {
        Ok(answered) => answered,
        Err(Error::Stale(_)) => {
            drop(tx);
            let errors = vec![FieldError { field: "why".into(), text: ctx.t("doubles-wrong-stale") }];
            return clash(&whole(&ctx, pair, form, errors).await?);
        }
        Err(Error::State("judged")) => return go("/doubles", MEANWHILE),
        Err(Error::State(word)) if WRONG.contains(&word) => {
            drop(tx);
            return wrong(&ctx, pair, form, "why", &format!("doubles-wrong-{word}")).await;
        }
        Err(Error::Refused(_)) => {
            drop(tx);
            return wrong(&ctx, pair, form, "why", "doubles-wrong-second").await;
        }
        // Sent twice: it was kept the first time.
        Err(Error::Double(_)) => return go("/doubles", MEANWHILE),
        Err(Error::Value(_)) => {
            drop(tx);
            return wrong(&ctx, pair, form, "why", "errors-value-too-long").await;
        }
        Err(other) => return Err(other.into()),
    };
    tx.commit().await?;
    let mut said = form_urlencoded::Serializer::new(String::new());
    said.append_pair("done", done_word(&answered, verdict));
    if can_undo(&answered) {
        said.append_pair("answer", &new.id.to_string());
    }
    let said = Fields::read(said.finish().as_bytes());
    Ok(Redirect::to(&carried("/doubles/next", &said)).into_response())
}

async fn wrong(ctx: &Ctx, pair: Uuid, form: Fields, field: &str, key: &str) -> Answer {
    let errors = vec![FieldError { field: field.to_owned(), text: ctx.t(key) }];
    again(&whole(ctx, pair, form, errors).await?)
}

fn new(ctx: &Ctx, pair: Uuid, verdict: Verdict, form: &Fields) -> Option<NewAnswer> {
    let why = form.get("why").trim();
    let kin = KIN.iter().find(|word| **word == form.get("kin"));
    Some(NewAnswer {
        id: once::identity(ctx, "doubles", form, 0),
        judgement: once::identity(ctx, "doubles", form, 1),
        pair,
        version: form.parse("version")?,
        files: [form.parse("one")?, form.parse("other")?],
        verdict,
        relative_kind: kin.map(|word| (*word).to_owned()).unwrap_or_default(),
        why: if why.is_empty() { ctx.t("doubles-why-fields") } else { why.to_owned() },
        shown: form.parse("shown"),
    })
}

fn done_word(answered: &Answered, verdict: Verdict) -> &'static str {
    match answered {
        Answered::Judged(Outcome::Kept) if verdict == Verdict::Unsure => "later",
        Answered::Judged(Outcome::Kept) => "kept",
        Answered::Judged(Outcome::Joined) => "joined",
        Answered::Judged(Outcome::AwaitsOther) => "asked",
        Answered::Judged(Outcome::AwaitsSecond(_)) => "second",
        Answered::Confirmed => "confirmed",
        Answered::Refused => "refused",
        Answered::Agreed => "agreed",
        Answered::Apart => "apart",
        Answered::Known(before) if *before == verdict => "known-right",
        Answered::Known(_) => "known-other",
    }
}

/// What joined nothing can be taken back at once.
fn can_undo(answered: &Answered) -> bool {
    matches!(
        answered,
        Answered::Judged(Outcome::Kept | Outcome::AwaitsOther | Outcome::AwaitsSecond(_)) | Answered::Refused
    )
}
