//! Search before create: first the search, then the few questions without which no file can exist. Everything else is
//! asked in the intake.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::house::House;
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::pages::questions::{language_choices, read_fact};
use askama::Template;
use opweg_access::Action;
use opweg_lang::Lang;
use opweg_linkage::compare::Verdict;
use opweg_linkage::number::BelgianNumber;
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, FuzzyDate, GrantId};
use opweg_store::door;
use opweg_store::file::facts::NewFact;
use opweg_store::file::numbers;
use opweg_store::file::register::{NewFile, number_facts, register as keep};
use opweg_store::file::search::{Hit, Query as Asked, Shown};

/// A candidate as shown.
pub struct Found {
    verdict: &'static str,
    kind: &'static str,
    /// Empty: only a pointer.
    href: String,
    name: String,
    line: String,
    phone: String,
    /// Where to open it in an emergency.
    glass: String,
}

#[derive(Template)]
#[template(path = "register/search.html")]
struct SearchPage {
    p: Staff,
    asked: bool,
    q: Fields,
    birth_error: String,
    found: Vec<Found>,
    /// Somebody came to register without having searched.
    first: bool,
    /// A registration that was begun earlier and not finished.
    begun: bool,
}

/// The empty search page.
pub async fn look(ctx: Ctx) -> Answer {
    page(&search_page(&ctx).await?)
}

async fn search_page(ctx: &Ctx) -> Result<SearchPage, Problem> {
    Ok(SearchPage {
        p: ctx.frame("register-search-title", "register"),
        asked: false,
        q: Fields::default(),
        birth_error: String::new(),
        found: Vec::new(),
        first: false,
        begun: drafts::kept(ctx, DRAFT).await?.is_some(),
    })
}

/// Searches. What is typed never stands in an address; the log keeps that there was a search and how many were found.
pub async fn search(ctx: Ctx, Form(q): Form) -> Answer {
    let asked = ["name", "phone", "number", "birth-year"].iter().any(|f| q.has(f));
    let (birth, birth_error) = birth(&ctx, &q);
    let mut found = Vec::new();
    if asked && birth_error.is_empty() {
        let query = Asked {
            name: q.get("name").to_owned(),
            birth,
            phone: q.get("phone").to_owned(),
            // Whoever has a number in hand types it in the first box.
            number: q.get(if q.has("number") { "number" } else { "name" }).to_owned(),
            open_only: false,
        };
        found = ctx.search(&query).await?.iter().map(|h| shown(&ctx, h)).collect();
    }
    page(&SearchPage { asked, q, birth_error, found, ..search_page(&ctx).await? })
}

fn birth(ctx: &Ctx, q: &Fields) -> (Option<FuzzyDate>, String) {
    if !["birth-day", "birth-month", "birth-year"].iter().any(|f| q.has(f)) {
        return (None, String::new());
    }
    match FuzzyDate::from_boxes(q.get("birth-day"), q.get("birth-month"), q.get("birth-year"), q.has("birth-approx")) {
        Ok(date) => (Some(date), String::new()),
        Err(_) => (None, ctx.t("errors-value-date")),
    }
}

fn shown(ctx: &Ctx, hit: &Hit) -> Found {
    let (verdict, kind) = match hit.verdict {
        Verdict::ProbablyKnown => ("register-probably", "bad"),
        Verdict::Perhaps => ("register-perhaps", "sun"),
        Verdict::New => ("register-faint", ""),
    };
    match &hit.shown {
        Shown::Card(card) => Found {
            verdict,
            kind,
            href: format!("/clients/{}", card.file),
            name: card.full_name.clone(),
            line: format!("{} · {}, {}", card.number, card.lead_name, card.lead_org_name),
            phone: String::new(),
            glass: String::new(),
        },
        Shown::Pointer { file, lead, org, phone } => Found {
            verdict,
            kind,
            href: String::new(),
            name: ctx.t("register-pointer"),
            line: if lead.is_empty() { org.clone() } else { format!("{lead}, {org}") },
            phone: phone.clone(),
            glass: if ctx.me.staff.is(opweg_model::Role::Worker) {
                format!("/clients/{file}/glass")
            } else {
                String::new()
            },
        },
    }
}

#[derive(Template)]
#[template(path = "register/new.html")]
struct NewPage {
    p: Staff,
    q: Fields,
    errors: Vec<FieldError>,
    languages: Vec<Choice>,
    interpreter: Vec<Choice>,
    /// What stands here is a draft of earlier.
    draft: bool,
    /// The organisation may keep national numbers.
    numbers: bool,
    /// Who is probably the same person: somebody has to say that they are not.
    found: Vec<Found>,
}

impl NewPage {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The kinds asked when registering; the rest is the intake's.
const ASKED: &[FactKind] = &[
    FactKind::GivenName,
    FactKind::FamilyName,
    FactKind::OwnScriptName,
    FactKind::BirthDate,
    FactKind::ContactLanguage,
    FactKind::Interpreter,
    FactKind::Phone,
];

impl SearchPage {
    /// The given name and the rest of what was typed as one name.
    fn names(&self) -> (&str, &str) {
        let name = self.q.get("name");
        name.split_once(' ').unwrap_or((name, ""))
    }
    /// The number to carry along: the number of a file is not one of a new person.
    fn number(&self) -> &str {
        let number = self.q.get("number");
        if BelgianNumber::parse(number).is_ok() { number } else { "" }
    }
}

/// The key of the draft of a new file.
const DRAFT: &str = "register";

/// The form as it was left. Whoever left nothing searches first: the form comes after that.
pub async fn ask(ctx: Ctx) -> Answer {
    match drafts::kept(&ctx, DRAFT).await? {
        Some(kept) => page(&NewPage { draft: true, ..new_page(&ctx, kept, Vec::new()).await? }),
        None => page(&SearchPage { first: true, ..search_page(&ctx).await? }),
    }
}

async fn new_page(ctx: &Ctx, q: Fields, errors: Vec<FieldError>) -> Result<NewPage, Problem> {
    let numbers = numbers::may_keep(&mut ctx.house.db.look().await?, ctx.me.staff.org).await?;
    Ok(NewPage {
        numbers,
        p: ctx.frame("register-new-title", "register"),
        errors,
        languages: language_choices(ctx.me.lang, q.get("contact-language"), &ctx.t("register-choose")),
        interpreter: interpreter(&ctx.house, ctx.me.lang, q.get("interpreter"), &ctx.t("register-choose")),
        draft: false,
        found: Vec::new(),
        q,
    })
}

fn interpreter(house: &House, lang: Lang, chosen: &str, empty: &str) -> Vec<Choice> {
    let codes = opweg_model::fact::lists::INTERPRETER.codes.iter();
    let named = codes.map(|c| Choice::new(*c, house.say(lang, &format!("facts-interpreter-{c}")), chosen));
    std::iter::once(Choice::new("", empty, chosen)).chain(named).collect()
}

/// Keeps the new file. Coming from the search, shows the form first, with what was typed there.
pub async fn register(ctx: Ctx, Form(q): Form) -> Answer {
    if q.has("ask") {
        return page(&new_page(&ctx, q, Vec::new()).await?);
    }
    if q.has("discard") {
        opweg_store::drafts::forget_now(&ctx.house.db, ctx.me.staff.user, DRAFT, ctx.now).await?;
        return go("/clients/search", "removed");
    }
    if q.has("draft") {
        drafts::keep(&ctx, DRAFT, &q).await?;
        return go("/clients/new", "draft");
    }
    let (facts, mut errors) = read(&ctx, &q);
    if !facts.iter().any(|f| f.kind == FactKind::GivenName) && errors.is_empty() {
        errors.push(FieldError { field: "given-name".into(), text: ctx.t("register-name-needed") });
    }
    let belgian = belgian(&ctx, &q, &mut errors).await?;
    if !errors.is_empty() {
        return again(&new_page(&ctx, q, errors).await?);
    }
    let file = FileId(once::identity(&ctx, "register", &q, 0));
    let found = if q.has("sure") { Vec::new() } else { known(&ctx, &q, &facts, file).await? };
    if !found.is_empty() {
        return again(&NewPage { found, ..new_page(&ctx, q, Vec::new()).await? });
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let new = NewFile {
        id: file,
        number: ctx.house.free_number(&mut tx).await?.ok_or(Problem::Fault)?,
        grant: GrantId(ctx.id()),
        member: ctx.id(),
        purposes: ctx.me.staff.purposes,
        facts: number_facts(facts, || ctx.id()),
    };
    let kept = keep(&mut tx, &ctx.actor, &ctx.house.desk, new).await.map(drop);
    if kept.is_ok() {
        if let Some(number) = belgian {
            let permit = door::ask(&mut tx, &ctx.actor, Action::Add, file, ctx.purpose()).await?;
            numbers::keep(&mut tx, &permit, &ctx.house.desk, ctx.id(), number).await?;
        }
        opweg_store::drafts::forget(&mut tx, ctx.me.staff.user, DRAFT).await?;
    }
    once::settle(tx, kept).await?;
    go(&format!("/clients/{file}"), "registered")
}

/// Who is probably the same person. Somebody may have been registered since the search, or by a form that was left open;
/// the file that this very form made is none.
async fn known(ctx: &Ctx, q: &Fields, facts: &[NewFact], own: FileId) -> Result<Vec<Found>, Problem> {
    let born = facts.iter().filter(|f| f.kind == FactKind::BirthDate).find_map(|f| f.answer.value());
    let query = Asked {
        name: format!("{} {}", q.get("given-name"), q.get("family-name")),
        birth: born.and_then(|value| if let Value::Day(day) = value { Some(*day) } else { None }),
        phone: q.get("phone").to_owned(),
        number: q.get("number").to_owned(),
        open_only: false,
    };
    let hits = ctx.search(&query).await?;
    let other = |hit: &&Hit| {
        hit.verdict == Verdict::ProbablyKnown && !matches!(&hit.shown, Shown::Card(card) if card.file == own)
    };
    Ok(hits.iter().filter(other).map(|hit| shown(ctx, hit)).collect())
}

/// The national number, where the organisation may keep one.
async fn belgian(ctx: &Ctx, q: &Fields, errors: &mut Vec<FieldError>) -> Result<Option<BelgianNumber>, Problem> {
    let typed = q.get("number");
    if typed.is_empty() || !numbers::may_keep(&mut ctx.house.db.look().await?, ctx.me.staff.org).await? {
        return Ok(None);
    }
    let number = BelgianNumber::parse(typed).ok();
    if number.is_none() {
        errors.push(FieldError { field: "number".into(), text: ctx.t("register-number-wrong") });
    }
    Ok(number)
}

fn read(ctx: &Ctx, q: &Fields) -> (Vec<NewFact>, Vec<FieldError>) {
    let (mut facts, mut errors) = (Vec::new(), Vec::new());
    for kind in ASKED {
        match read_fact(q, *kind, ctx.today()) {
            Ok(Some(fact)) => facts.push(fact),
            Ok(None) => {}
            Err(bad) => errors.push(FieldError { field: kind.key().to_owned(), text: ctx.t(&bad.message()) }),
        }
    }
    (facts, errors)
}
