//! How long things are kept: what would go, holding a file, erasing, the proofs. Counts only; nobody's file is shown.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::routes::{Gate, OFFICER, Route, form, page as line};
use askama::Template;
use axum::routing::{get, post};
use opweg_model::tier::Retention;
use opweg_model::{Role, RoleSet};
use opweg_store::retention::{self, Rules};

/// The shortest and longest term that can be asked for, in years.
const YEARS: std::ops::RangeInclusive<i16> = 1..=30;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    let lookers = Gate::Roles(RoleSet::of(&[Role::DataProtection, Role::Administrator]));
    vec![
        line("/exchange/retention", lookers, get(show)),
        form("/exchange/retention", OFFICER, post(erase)),
        form("/exchange/hold", OFFICER, post(hold)),
    ]
}

/// A class with its years and what would go.
pub struct Term {
    name: String,
    label: String,
    years: String,
    what: String,
}

#[derive(Template)]
#[template(path = "exchange/keep.html")]
struct Page {
    p: Staff,
    terms: Vec<Term>,
    held: String,
    /// May erase and hold.
    officer: bool,
    anything: bool,
    proofs: Vec<String>,
}

/// The years asked for; those of the model where nothing was, or nothing that can be.
fn rules(q: &Fields) -> Rules {
    let years =
        |class: &Retention| q.parse::<i16>(class.word()).filter(|y| YEARS.contains(y)).unwrap_or(class.default_years());
    Rules(Retention::ALL.iter().map(|class| (*class, years(class))).collect())
}

/// What would go today by the years in the address.
pub async fn show(ctx: Ctx, Query(q): Query) -> Answer {
    let rules = rules(&q);
    let mut conn = ctx.house.db.look().await?;
    let seen = retention::preview(&mut conn, &ctx.actor, &rules, ctx.today()).await?;
    let proofs = retention::certificates(&mut conn, &ctx.actor).await?;
    drop(conn);
    let what = |class: Retention| match seen.classes.iter().find(|t| t.class == class) {
        Some(t) => ctx.tw("exchange-keep-facts", &[("facts", t.facts.into()), ("files", t.files.into())]),
        None => ctx.tw("exchange-keep-files", &[("n", seen.whole.into())]),
    };
    let term = |(class, years): &(Retention, i16)| Term {
        name: class.word().to_owned(),
        label: ctx.t(&format!("exchange-keep-{}", class.word())),
        years: years.to_string(),
        what: what(*class),
    };
    page(&Page {
        p: ctx.frame("exchange-keep-title", "oversight"),
        terms: rules.0.iter().map(term).collect(),
        held: ctx.tw("exchange-keep-held", &[("n", seen.held.into())]),
        officer: ctx.me.staff.is(Role::DataProtection),
        anything: seen.whole > 0 || seen.classes.iter().any(|t| t.files > 0),
        proofs: proofs.iter().map(|c| format!("{} · {}", when(ctx.me.lang, c.at), c.id)).collect(),
    })
}

/// Erases by the years that were shown.
pub async fn erase(ctx: Ctx, Form(q): Form) -> Answer {
    let ids = || ctx.id();
    retention::run(&ctx.house.db, &ctx.actor, &rules(&q), ctx.today(), ctx.now, &ids).await?;
    go("/exchange/retention", "removed")
}

/// Holds a file beyond its years, or lets it go again.
pub async fn hold(ctx: Ctx, Form(q): Form) -> Answer {
    let file = super::of_number(&ctx, q.get("number")).await?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    retention::hold(&mut tx, &ctx.actor, file, q.get("reason")).await?;
    tx.commit().await?;
    go("/exchange/retention", "saved")
}
