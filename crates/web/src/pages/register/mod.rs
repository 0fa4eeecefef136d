//! Registering: one page, on which it is checked while somebody types whether the person is known already. Only the few
//! questions without which no file can exist; everything else is asked in the intake.

mod check;
mod known;
pub(crate) mod told;

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::closed;
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::house::House;
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::pages::questions::{language_choices, read_fact};
use crate::routes::{COUNTER, Route, form, page as line};
use askama::Template;
use axum::routing::{get, post};
use check::{Checked, When};
use opweg_access::Action;
use opweg_lang::Lang;
use opweg_linkage::number::BelgianNumber;
use opweg_model::fact::FactKind;
use opweg_model::{FileId, GrantId};
use opweg_store::door;
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts, register as keep};
use opweg_store::file::{numbers, pairs};
use told::Told;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    let mut all = vec![
        line("/clients/new", COUNTER, get(ask)),
        form("/clients/new", COUNTER, post(register)),
        form("/clients/new/check", COUNTER, post(check::fragment)),
    ];
    all.extend(known::routes());
    all
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
    /// Who may be the same person.
    c: Checked,
    told: Told,
}

impl NewPage {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
    /// Whether a number is kept, or only looked for.
    fn number_hint(&self) -> String {
        self.p.t(if self.numbers { "register-number-hint" } else { "register-number-look" })
    }
}

/// The kinds asked when registering; the rest is the intake's.
const ASKED: &[FactKind] = &[
    FactKind::GivenName,
    FactKind::FamilyName,
    FactKind::OtherName,
    FactKind::OwnScriptName,
    FactKind::BirthDate,
    FactKind::ContactLanguage,
    FactKind::Interpreter,
    FactKind::Phone,
];

/// The key of the draft of a new file.
const DRAFT: &str = "register";

/// The form, as it was left if it was.
pub async fn ask(ctx: Ctx) -> Answer {
    match drafts::kept(&ctx, DRAFT).await? {
        Some(kept) => {
            let c = check::of(&ctx, &kept, When::Asked).await?;
            page(&NewPage { draft: true, ..new_page(&ctx, kept, Vec::new(), c).await? })
        }
        None => page(&new_page(&ctx, Fields::default(), Vec::new(), Checked::nothing(&ctx)).await?),
    }
}

async fn new_page(ctx: &Ctx, q: Fields, errors: Vec<FieldError>, c: Checked) -> Result<NewPage, Problem> {
    let numbers = numbers::may_keep(&mut ctx.house.db.look().await?, ctx.me.staff.org).await?;
    Ok(NewPage {
        numbers,
        p: ctx.frame("register-title", "register"),
        errors,
        languages: language_choices(ctx.me.lang, q.get("contact-language"), &ctx.t("register-choose")),
        interpreter: interpreter(&ctx.house, ctx.me.lang, q.get("interpreter"), &ctx.t("register-choose")),
        draft: false,
        told: Told::of(ctx, &q),
        c,
        q,
    })
}

fn interpreter(house: &House, lang: Lang, chosen: &str, empty: &str) -> Vec<Choice> {
    let codes = opweg_model::fact::lists::INTERPRETER.codes.iter();
    let named = codes.map(|c| Choice::new(*c, house.say(lang, &format!("facts-interpreter-{c}")), chosen));
    std::iter::once(Choice::new("", empty, chosen)).chain(named).collect()
}

/// Keeps the new file, or does what another button of the form asks. The check is the first button: pressing Enter in a
/// field checks and never registers.
pub async fn register(ctx: Ctx, Form(q): Form) -> Answer {
    if q.has("check") {
        let c = check::of(&ctx, &q, When::Asked).await?;
        return page(&new_page(&ctx, q, Vec::new(), c).await?);
    }
    if q.has("discard") {
        opweg_store::drafts::forget_now(&ctx.house.db, ctx.me.staff.user, DRAFT, ctx.now).await?;
        return go("/clients/new", "removed");
    }
    if q.has("draft") {
        drafts::keep(&ctx, DRAFT, &q).await?;
        return go("/clients/new", "draft");
    }
    if let Ok(file) = closed::file(&ctx, q.get("known")) {
        // What was typed waits here until the answer is known.
        drafts::keep(&ctx, DRAFT, &q).await?;
        return go(&format!("/clients/{}/known", closed::name(&ctx, file)), "");
    }
    save(&ctx, q).await
}

async fn save(ctx: &Ctx, q: Fields) -> Answer {
    let (facts, mut errors) = read(ctx, &q);
    if !facts.iter().any(|f| f.kind == FactKind::GivenName) && errors.is_empty() {
        errors.push(FieldError { field: "given-name".into(), text: ctx.t("register-name-needed") });
    }
    let belgian = belgian(ctx, &q, &mut errors).await?;
    let file = FileId(once::identity(ctx, "register", &typed(&q), 0));
    // Somebody may have been registered since the form was shown; the file that this very form made is none.
    let c = check::of(ctx, &q, When::Sent(file)).await?;
    if errors.is_empty() {
        errors = c.unsettled(ctx, &q);
    }
    if !errors.is_empty() {
        return again(&new_page(ctx, q, errors, c).await?);
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
    if kept.is_ok() && (belgian.is_some() || !c.candidates.is_empty()) {
        let permit = door::ask(&mut tx, &ctx.actor, Action::Add, file, ctx.purpose()).await?;
        if let Some(number) = belgian {
            numbers::keep(&mut tx, &permit, &ctx.house.desk, ctx.id(), number).await?;
        }
        pairs::keep(&mut tx, &permit, &ctx.house.desk, (&c.candidates, q.get("why-new")), || ctx.id()).await?;
    }
    if kept.is_ok() {
        opweg_store::drafts::forget(&mut tx, ctx.me.staff.user, DRAFT).await?;
    }
    once::settle(tx, kept).await?;
    go(&format!("/clients/{file}"), "registered")
}

/// What makes this registration this one: not what was answered about who is like it.
fn typed(q: &Fields) -> Fields {
    q.without(&["seen", "why-new"])
}

/// The national number, where the organisation may keep one. The number of a file is only looked for.
async fn belgian(ctx: &Ctx, q: &Fields, errors: &mut Vec<FieldError>) -> Result<Option<BelgianNumber>, Problem> {
    let typed = q.get("number");
    let of_a_file = typed.to_ascii_uppercase().starts_with("OW-");
    if typed.is_empty() || of_a_file || !numbers::may_keep(&mut ctx.house.db.look().await?, ctx.me.staff.org).await? {
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
