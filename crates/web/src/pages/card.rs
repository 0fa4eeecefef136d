//! The card: a code shown once, and the A5 sheet with the path, the people and the way back. Whoever finds it learns
//! nothing about residence, money or health.

use crate::kit::answer::{Answer, go, page, pdf};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::{Choice, Staff};
use crate::kit::problem::Problem;
use crate::pages::newcomer::code::hash;
use crate::pages::newcomer::readable;
use crate::pages::newcomer::voice::Voice;
use crate::pages::overview::{Head, head};
use crate::routes::{CASEWORK, Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use jiff::ToSpan;
use opweg_access::{Action, Permit};
use opweg_lang::{Lang, dates};
use opweg_model::secret_code::PathCode;
use opweg_model::{FileId, brussels};
use opweg_store::Tx;
use opweg_store::file::card;
use opweg_store::log::Act;
use opweg_store::outbox::Via;
use opweg_store::path::codes::{self, CodeLine, Earlier};
use opweg_store::path::reach;
use opweg_store::path::view::{Shown, my_path};
use uuid::Uuid;

mod sheet;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/card", CASEWORK, get(show)),
        form("/clients/{file}/card", WORKERS, post(print)),
        form("/clients/{file}/code", WORKERS, post(make)),
        form("/clients/{file}/code/{code}/stop", WORKERS, post(stop)),
    ]
}

/// A code that was made earlier.
pub struct Line {
    id: String,
    made: String,
    used: String,
    state: String,
    live: bool,
}

#[derive(Template)]
#[template(path = "card/card.html")]
struct Page {
    p: Staff,
    h: Head,
    /// The new code, shown this once.
    fresh: String,
    langs: Vec<Choice>,
    codes: Vec<Line>,
    /// The code can be sent to a phone that only the client reads.
    send: bool,
}

impl Page {
    /// Once a code was made, printing it is the thing to do.
    fn weight(&self) -> &'static str {
        if self.fresh.is_empty() { "pri" } else { "" }
    }
}

/// The page: what codes are out, and a button for a new one.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let shown = whole(&ctx, &mut tx, &permit, String::new()).await?;
    tx.commit().await?;
    page(&shown)
}

/// Makes a code and shows it, this once. The card can be printed from here; later there is only a new code.
pub async fn make(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let house = &ctx.house;
    let code = opweg_gate::path_code::issue(&mut *(house.random)()).map_err(|_| Problem::Fault)?;
    let expires = ctx.now.saturating_add((house.settings.code_days * 24).hours()).unwrap_or(ctx.now);
    let earlier = if form.has("keep") { Earlier::Keep } else { Earlier::Revoke };
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    codes::create(&mut tx, &permit, ctx.id(), &hash(&house.desk.keys, &code), expires, earlier).await?;
    tx.commit().await?;
    again(&ctx, file, &code, "").await
}

/// The page with a code that was just made.
pub async fn again(ctx: &Ctx, file: FileId, code: &PathCode, note: &str) -> Answer {
    let ctx = Ctx { note: note.to_owned(), ..ctx.clone() };
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let shown = whole(&ctx, &mut tx, &permit, code.printed()).await?;
    tx.commit().await?;
    page(&shown)
}

async fn whole(ctx: &Ctx, tx: &mut Tx, permit: &Permit, fresh: String) -> Result<Page, Problem> {
    let card = card::of_file(tx, permit).await?;
    let codes = codes::list(tx, permit).await?;
    let reach = reach::of_file(tx, permit).await?;
    let own = card.language.as_deref().and_then(Lang::parse).unwrap_or(Lang::Nl);
    Ok(Page {
        p: ctx.frame("steps-card-title", "clients"),
        h: head(ctx, &card, permit, "path"),
        fresh,
        langs: readable(&ctx.house).map(|l| Choice::new(l.tag(), l.own_name(), own.tag())).collect(),
        codes: codes.iter().map(|c| said(ctx, c)).collect(),
        send: !reach.shared && matches!(reach.to, Some((Via::Sms, _))),
    })
}

fn said(ctx: &Ctx, code: &CodeLine) -> Line {
    let day = |at| dates::date_short(ctx.me.lang, brussels::day(at));
    let live = code.is_live(ctx.now);
    let state = match code.revoked {
        Some(at) => ctx.tw("steps-code-stopped", &[("day", day(at).into())]),
        None if live => ctx.tw("steps-code-until", &[("day", day(code.expires).into())]),
        None => ctx.tw("steps-code-ended", &[("day", day(code.expires).into())]),
    };
    Line {
        id: code.id.to_string(),
        made: ctx
            .tw("steps-code-made", &[("day", day(code.created).into()), ("name", code.author_name.as_str().into())]),
        used: code.used.map(|at| ctx.tw("steps-code-used", &[("day", day(at).into())])).unwrap_or_default(),
        state,
        live,
    }
}

/// Stops a code: the card was lost.
pub async fn stop(ctx: Ctx, Path((file, code)): Path<(FileId, Uuid)>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    codes::revoke(&mut tx, &permit, code).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/card"), "code-stopped")
}

/// The card as a PDF. The code comes from the page that just showed it and must be a live one of this file.
pub async fn print(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let code = PathCode::parse(form.get("code")).ok_or(Problem::NotFound)?;
    let lang = Lang::parse(form.get("lang")).unwrap_or(Lang::Nl);
    let (mut tx, permit) = ctx.open(file, Action::Export).await?;
    if !codes::opens_this(&mut tx, &permit, &hash(&ctx.house.desk.keys, &code)).await? {
        return Err(Problem::NotFound);
    }
    let path = my_path(&mut tx, &permit, Shown::OnCard).await?;
    tx.note_on(&permit, Act::Print, "card");
    tx.commit().await?;
    let sheet = sheet::sheet(Voice { house: &ctx.house, lang }, &path, &code, ctx.now);
    let bytes = tokio::task::spawn_blocking(move || opweg_paper::card(&sheet)).await.map_err(|_| Problem::Fault)?;
    let bytes = bytes.map_err(|error| {
        tracing::error!(%error, "card");
        Problem::Fault
    })?;
    pdf(bytes, "op-weg.pdf")
}
