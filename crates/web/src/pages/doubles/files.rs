//! The registrations of a file: who entered it, what was judged about it, and what waits for a second person.

use super::words;
use crate::kit::answer::{Answer, MEANWHILE, go, page, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_linkage::engine::explain::Explanation;
use opweg_model::{FileId, OrgId, UserId, brussels};
use opweg_store::file::card;
use opweg_store::file::models::{self, Learnt};
use opweg_store::identity::{self, Judgement, Outcome, Registration, State, Verdict};
use opweg_store::people::{organisations, users};
use opweg_store::{Error, Tx, door, doubles};
use std::collections::HashMap;
use uuid::Uuid;

/// A judgement as shown.
struct Row {
    id: String,
    version: String,
    verdict: String,
    kind: &'static str,
    /// Who judged, for whom, when.
    by: String,
    why: String,
    doubts: Vec<String>,
    /// Who confirmed it, or who ended it and why.
    further: Vec<String>,
    /// What the program said of the two then, and by which model: sentences.
    compared: Vec<String>,
    /// It waits, and the reader may say no.
    asks: bool,
    /// What the button says that agrees; empty where the reader cannot, or not here.
    yes: String,
    /// Whoever agrees here says why: there is nothing that compares both.
    needs_why: bool,
    /// It waits for who works on the other file.
    for_other: bool,
    /// It is the reader's own, and waits: they may take it back.
    back: bool,
    /// Where both are compared, if they wait in the queue.
    compare: String,
    /// It joins, and the reader may part.
    part: bool,
    /// It joined once: who saw what is on a page.
    breach: String,
}

#[derive(Template)]
#[template(path = "doubles/files.html")]
struct Page {
    p: Staff,
    h: Head,
    registrations: Vec<String>,
    judgements: Vec<Row>,
    /// How many things wait until somebody says whose they are, in words; empty for none.
    whose: String,
    parted: bool,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let registrations = identity::registrations_of(&mut tx, &permit).await?;
    let judgements = identity::judgements_of(&mut tx, &permit).await?;
    let orgs = organisations::list(&mut tx).await?;
    let names = Names { orgs: orgs.into_iter().map(|o| (o.id, o.about.name)).collect() };
    let add = door::also(&mut tx, &permit, Action::Add).await.ok();
    let log = door::also(&mut tx, &permit, Action::SeeLog).await.is_ok();
    let waits = match &add {
        Some(add) => identity::whose(&mut tx, add).await?.len(),
        None => 0,
    };
    let mut entered = Vec::new();
    for registration in &registrations {
        entered.push(names.registration(&ctx, &mut tx, registration).await?);
    }
    let used: Vec<&str> = judgements.iter().map(|j| j.model.as_str()).collect();
    let learnt = models::learnt(&mut tx, &used).await?;
    let mut rows = Vec::new();
    for judgement in &judgements {
        let row = row(&ctx, &mut tx, (&names, &permit), judgement, (add.is_some(), log)).await?;
        rows.push(Row { compared: compared(&ctx, judgement, learnt.get(&judgement.model)), ..row });
    }
    tx.commit().await?;
    page(&Page {
        p: ctx.frame("doubles-registrations", "clients"),
        h: head(&ctx, &card, &permit, "team"),
        registrations: entered,
        judgements: rows,
        whose: if waits == 0 { String::new() } else { ctx.tw("doubles-whose-wait", &[("n", (waits as i64).into())]) },
        parted: query.has("parted"),
    })
}

struct Names {
    orgs: HashMap<OrgId, String>,
}

impl Names {
    async fn who(&self, tx: &mut Tx, user: UserId, org: Option<OrgId>) -> Result<String, Problem> {
        let name = users::name_of(tx, user).await?;
        let org = org.and_then(|org| self.orgs.get(&org)).filter(|o| !o.is_empty());
        Ok(org.map_or_else(|| name.clone(), |org| format!("{name}, {org}")))
    }

    async fn registration(&self, ctx: &Ctx, tx: &mut Tx, r: &Registration) -> Result<String, Problem> {
        let who = users::name_of(tx, r.by).await?;
        let org = self.orgs.get(&r.org).cloned().unwrap_or_default();
        let day = dates::date_short(ctx.me.lang, brussels::day(r.at));
        let words =
            [("number", r.number.clone().into()), ("who", who.into()), ("org", org.into()), ("day", day.into())];
        Ok(ctx.tw("doubles-registered", &words))
    }
}

async fn row(
    ctx: &Ctx,
    tx: &mut Tx,
    (names, permit): (&Names, &Permit),
    judgement: &Judgement,
    (add, log): (bool, bool),
) -> Result<Row, Problem> {
    let by = names.who(tx, judgement.by, Some(judgement.org)).await?;
    let mut further = Vec::new();
    if let (Some(user), Some(at)) = (judgement.confirmed_by, judgement.confirmed_at) {
        let words = [("who", names.who(tx, user, None).await?.into()), ("when", when(ctx.me.lang, at).into())];
        further.push(ctx.tw("doubles-confirmed-by", &words));
    }
    if let (Some(user), Some(at)) = (judgement.ended_by, judgement.ended_at) {
        let words = [("who", names.who(tx, user, None).await?.into()), ("when", when(ctx.me.lang, at).into())];
        further.push(ctx.tw("doubles-ended-by", &words));
    }
    let waits = judgement.state == State::Proposed;
    let compare = if waits && add { doubles::of_judgement(tx, judgement.id).await? } else { None };
    let verdict = ctx.t(&format!("identity-verdict-{}", judgement.verdict.word()));
    let joined = judgement.joined_at.is_some();
    let own = judgement.by == ctx.me.staff.user;
    let asks = waits && add && !own;
    let may = asks && may_confirm(ctx, tx, permit, judgement).await?;
    let same = judgement.verdict == Verdict::Same;
    // What joins two files is agreed to where both are compared.
    let here = may && !(same && compare.is_some());
    if !judgement.confirmed_why.is_empty() {
        further.insert(1.min(further.len()), judgement.confirmed_why.clone());
    }
    Ok(Row {
        id: judgement.id.to_string(),
        version: judgement.version.to_string(),
        verdict,
        kind: match judgement.state {
            State::Proposed => "sun",
            State::Live => "ok",
            State::Ended => "",
        },
        by: ctx.tw("doubles-judged-by", &[("who", by.into()), ("when", when(ctx.me.lang, judgement.at).into())]),
        why: judgement.why.clone(),
        doubts: judgement.doubts.iter().map(|d| ctx.t(&format!("identity-doubt-{}", d.word()))).collect(),
        further,
        compared: Vec::new(),
        asks,
        yes: match (here, same) {
            (true, true) => ctx.t("doubles-say-yes"),
            (true, false) => ctx.t("doubles-say-so"),
            (false, _) => String::new(),
        },
        needs_why: here && same,
        for_other: asks && !may,
        back: waits && add && own,
        compare: compare.map(|pair| format!("/doubles/{pair}")).unwrap_or_default(),
        part: add && judgement.state == State::Live && judgement.verdict == Verdict::Same,
        breach: if log && joined {
            format!("/clients/{}/breach/{}", permit.file(), judgement.id)
        } else {
            String::new()
        },
    })
}

/// What the program said of the two when it was judged. Only who may see both reads of which fields.
fn compared(ctx: &Ctx, judgement: &Judgement, learnt: Option<&Learnt>) -> Vec<String> {
    let Some(score) = judgement.score else { return Vec::new() };
    let mut said = vec![ctx.tw("doubles-of-hundred", &[("n", words::of_hundred(score).into())])];
    if let Ok(explanation) = serde_json::from_str::<Explanation>(&judgement.explanation) {
        let (speaks_for, speaks_against) = words::sentences(ctx, &explanation, |_| true);
        said.extend([speaks_for, speaks_against].into_iter().filter(|sentence| !sentence.is_empty()));
    }
    said.push(match learnt {
        Some(learnt) => {
            let day = dates::date_short(ctx.me.lang, brussels::day(learnt.at));
            let words =
                [("model", judgement.model.clone().into()), ("files", learnt.files.into()), ("day", day.into())];
            ctx.tw("doubles-by-model", &words)
        }
        None => ctx.tw("doubles-by-built-in", &[("model", judgement.model.clone().into())]),
    });
    said
}

/// The second person says yes or no to a proposal; whoever made it takes it back.
pub async fn judge(ctx: Ctx, Path((file, judgement)): Path<(FileId, Uuid)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let to = format!("/clients/{file}/registrations");
    // What the page does not show is none, whatever an old page still says of it.
    let shown = identity::judgement_for(&mut tx, &permit, judgement).await?.ok_or(Problem::NotFound)?;
    let seen = (judgement, version);
    match form.get("answer") {
        "no" => {
            let why = if form.has("why") { form.get("why").to_owned() } else { ctx.t("doubles-why-fields") };
            let done = identity::refuse(&mut tx, &permit, seen, &why).await;
            pressed(tx, done, &to, "saved").await
        }
        "back" => {
            if shown.by != ctx.me.staff.user || shown.state != State::Proposed {
                return go(&to, MEANWHILE);
            }
            let done = identity::withdraw(&mut tx, &permit, None, seen, &ctx.t("doubles-undone-why")).await;
            pressed(tx, done, &to, "undone").await
        }
        _ => agree(&ctx, tx, &permit, (&shown, version), &form).await,
    }
}

/// Says yes. What joins two files is agreed to where both are compared, or where nothing compares them, with a reason.
async fn agree(ctx: &Ctx, mut tx: Tx, permit: &Permit, (shown, version): (&Judgement, i64), form: &Fields) -> Answer {
    let to = format!("/clients/{}/registrations", permit.file());
    let joins = shown.verdict == Verdict::Same;
    if joins && shown.state == State::Proposed {
        if let Some(pair) = doubles::of_judgement(&mut tx, shown.id).await? {
            return go(&format!("/doubles/{pair}"), "");
        }
        if !form.has("why") {
            return go(&format!("{to}#j{}", shown.id), "say-why");
        }
    }
    let stays = the_other(ctx, &mut tx, permit, shown.id).await?;
    let house = ctx.house.clone();
    let seen = (shown.id, version);
    let done = identity::confirm(&mut tx, permit, stays.as_ref(), seen, &house.desk, || house.id()).await;
    let done = match done {
        Ok(done) if form.has("why") => {
            identity::because(&mut tx, permit, shown.id, form.get("why")).await.map(|()| done)
        }
        done => done,
    };
    match done {
        Ok(done) => {
            tx.commit().await?;
            go(&to, if done == Outcome::Joined { "files-joined" } else { "saved" })
        }
        Err(Error::State(_)) => go(&to, "files-cannot"),
        Err(Error::Stale(_)) => go(&to, MEANWHILE),
        Err(other) => Err(other.into()),
    }
}

/// Whether the reader can be the second person: they work on the file that would go, and for somebody who is shielded on
/// the one that stays as well.
async fn may_confirm(ctx: &Ctx, tx: &mut Tx, permit: &Permit, judgement: &Judgement) -> Result<bool, Problem> {
    if identity::current_of(tx, judgement.other).await? != Some(permit.file()) {
        return Ok(false);
    }
    Ok(!permit.standing().restricted || the_other(ctx, tx, permit, judgement.id).await?.is_some())
}

/// A permit on the file that stays, where the reader has one.
async fn the_other(ctx: &Ctx, tx: &mut Tx, permit: &Permit, judgement: Uuid) -> Result<Option<Permit>, Problem> {
    let files = identity::files_of(tx, judgement).await?;
    let Some(stays) = files.into_iter().find(|f| *f != permit.file()) else { return Ok(None) };
    match door::ask(tx, &ctx.actor, Action::Add, stays, permit.purpose()).await {
        Ok(permit) => Ok(Some(permit)),
        Err(Error::Refused(_) | Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}
