//! An offer of one's own organisation: written down, changed, closed and opened again.

use super::form::{offer_fields, read_offer, wrong};
use super::{keeper, search, words};
use crate::kit::answer::{Answer, again, clash, go, page, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::questions::language_choices;
use askama::Template;
use axum::extract::Path;
use opweg_model::OfferId;
use opweg_model::fact::lists::STATUS;
use opweg_model::offer::OfferKind;
use opweg_store::Error;
use opweg_store::offers::kept::{self, About, Offer, OfferState};

#[derive(Template)]
#[template(path = "offers/edit.html")]
struct Page {
    p: Staff,
    action: String,
    back: String,
    version: String,
    q: Fields,
    errors: Vec<FieldError>,
    /// Somebody changed it meanwhile: what was typed stands in the form, what is there now beside it.
    now: Vec<(String, String)>,
    kinds: Vec<Choice>,
    from: Vec<Choice>,
    to: Vec<Choice>,
    languages: Vec<Choice>,
    features: Vec<Choice>,
    statuses: Vec<Choice>,
    payers: Vec<Choice>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

fn form_page(ctx: &Ctx, offer: Option<&Offer>, q: Fields, errors: Vec<FieldError>) -> Page {
    let dash = "–";
    let status = |s: &&str| Choice {
        checked: q.all("statuses").any(|chosen| chosen == *s),
        ..Choice::new(*s, ctx.t(&format!("facts-status-{s}")), "")
    };
    Page {
        p: ctx.frame(if offer.is_some() { "offers-edit-title" } else { "offers-new-title" }, "offers"),
        action: offer.map_or_else(|| "/offers/new".to_owned(), |o| format!("/offers/{}/edit", o.id)),
        back: offer.map_or_else(|| "/offers".to_owned(), |o| format!("/offers/{}", o.id)),
        version: offer.map(|o| o.version.to_string()).unwrap_or_default(),
        errors,
        now: Vec::new(),
        kinds: words::kinds(ctx, q.get("kind"), ""),
        from: words::levels(ctx, q.get("from"), dash),
        to: words::levels(ctx, q.get("to"), dash),
        languages: language_choices(ctx.me.lang, q.get("language"), dash),
        features: search::features(ctx, q.all("features").filter_map(|f| f.parse().ok()).collect()),
        statuses: STATUS.codes.iter().map(status).collect(),
        payers: words::payers(ctx, q.get("payer")),
        q,
    }
}

/// The form for a new one.
pub async fn ask(ctx: Ctx) -> Answer {
    keeper(&ctx, ctx.me.staff.org)?;
    page(&form_page(&ctx, None, offer_fields(&About::of_kind(OfferKind::Nt2)), Vec::new()))
}

/// Writes it down.
pub async fn add(ctx: Ctx, Form(form): Form) -> Answer {
    let keeper = keeper(&ctx, ctx.me.staff.org)?;
    let about = match read_offer(&ctx, &form) {
        Ok(about) => about,
        Err(errors) => return again(&form_page(&ctx, None, form, errors)),
    };
    let id = OfferId(once::identity(&ctx, "offers", &form, 0));
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let added = kept::create(&mut tx, &keeper, id, &about).await;
    once::settle(tx, added).await?;
    go(&format!("/offers/{id}"), "saved")
}

/// An offer that whoever asks keeps.
pub async fn theirs(ctx: &Ctx, id: OfferId) -> Result<Offer, Problem> {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let offer = kept::get(&mut tx, &ctx.actor, id).await?;
    tx.commit().await?;
    keeper(ctx, offer.org)?;
    Ok(offer)
}

/// The form for one that is there.
pub async fn edit(ctx: Ctx, Path(id): Path<OfferId>) -> Answer {
    let offer = theirs(&ctx, id).await?;
    page(&form_page(&ctx, Some(&offer), offer_fields(&offer.about), Vec::new()))
}

/// Changes it.
pub async fn save(ctx: Ctx, Path(id): Path<OfferId>, Form(form): Form) -> Answer {
    let offer = theirs(&ctx, id).await?;
    let about = match read_offer(&ctx, &form) {
        Ok(about) => about,
        Err(errors) => return again(&typed_again(&ctx, &offer, form, errors)),
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let version = form.parse("version").unwrap_or(0);
    match kept::change(&mut tx, &keeper(&ctx, offer.org)?, id, version, &about).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Stale(_)) => {
            drop(tx);
            let now = super::one::changed(&ctx, &offer.about, &about);
            return clash(&Page { now, ..form_page(&ctx, Some(&offer), form, Vec::new()) });
        }
        Err(Error::State("offer-kind")) => {
            drop(tx);
            let errors = vec![wrong(&ctx, "kind", "offers-wrong-kind")];
            return again(&typed_again(&ctx, &offer, form, errors));
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/offers/{id}"), "saved")
}

/// The form with what was typed, under the version that was seen.
fn typed_again(ctx: &Ctx, offer: &Offer, form: Fields, errors: Vec<FieldError>) -> Page {
    let version = form.get("version").to_owned();
    Page { version, ..form_page(ctx, Some(offer), form, errors) }
}

/// Closes it, or opens it again.
pub async fn state(ctx: Ctx, Path(id): Path<OfferId>, Form(form): Form) -> Answer {
    let offer = theirs(&ctx, id).await?;
    let state: OfferState = form.parse("state").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let done = kept::set_state(&mut tx, &keeper(&ctx, offer.org)?, id, version, state).await;
    pressed(tx, done, &format!("/offers/{id}"), "saved").await
}
