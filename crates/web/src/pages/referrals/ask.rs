//! A new referral, in three steps on one address: whom and what; what goes along; exactly what they will see, and whether
//! the client agrees. Every step carries what was typed before it, and it is kept as a draft on the way.

use super::asked::{self, First};
use super::items::{self, Items};
use super::said;
use super::whom::{self, Group};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use axum::response::IntoResponse;
use opweg_access::{Action, Permit, Why};
use opweg_lang::dates;
use opweg_model::{FileId, ReferralId, Tier};
use opweg_store::drafts::forget;
use opweg_store::file::card;
use opweg_store::log::Act;
use opweg_store::network::terms::{self, Terms};
use opweg_store::referral::letter;
use opweg_store::referral::receivers::{Askable, to_ask};
use opweg_store::referral::send::{Asked, send};
use opweg_store::{Error, door};

/// What every step begins with.
struct Top {
    p: Staff,
    h: Head,
    /// What was typed on the other steps, to be sent along unseen.
    carried: Vec<(String, String)>,
    draft_key: String,
    draft: bool,
    errors: Vec<FieldError>,
}

#[derive(Template)]
#[template(path = "referrals/whom.html")]
struct WhomPage {
    top: Top,
    q: Fields,
    whom: Vec<Group>,
    outside: bool,
    restricted: bool,
    urgencies: Vec<Choice>,
    tiers: Vec<Choice>,
    untils: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "referrals/items.html")]
struct ItemsPage {
    top: Top,
    q: Fields,
    to: String,
    items: Items,
}

#[derive(Template)]
#[template(path = "referrals/preview.html")]
struct PreviewPage {
    top: Top,
    to: String,
    question: String,
    lines: Vec<(String, String)>,
    /// How far the file opens, and until when.
    opens: String,
    until: String,
    outside: bool,
    mail: String,
    agreed: Vec<Choice>,
}

macro_rules! reads_top {
    ($($page:ident),+) => {
        $(impl std::ops::Deref for $page {
            type Target = Top;
            fn deref(&self) -> &Top {
                &self.top
            }
        })+
    };
}
reads_top!(WhomPage, ItemsPage, PreviewPage);

impl Top {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// Fields of a form that are not typed by anybody.
const OWN: &[&str] = &["csrf", "once", "go", "asked"];
/// The fields of each step.
const OF_WHOM: &[&str] = &["to", "name", "address", "question", "urgency", "tier", "until", "warm"];
const OF_ITEMS: &[&str] = &["about", "offer", "fact", "needs", "steps"];
const OF_PREVIEW: &[&str] = &["agreed"];

fn draft_key(file: FileId) -> String {
    format!("referral-{file}")
}

/// The file as the sender sees it, and who can be asked.
struct Desk {
    permit: Permit,
    card: card::Card,
    all: Vec<Askable>,
    terms: Terms,
}

async fn desk(ctx: &Ctx, file: FileId) -> Result<Desk, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    // Whoever may not add to the path asks nothing about it: better said before the form than after.
    let adds = |purpose| door::would_open(&permit, Action::Add, purpose).filter(|add| add.opens(Tier::Path));
    if !purposes(&ctx.me.staff).into_iter().any(|purpose| adds(purpose).is_some()) {
        return Err(Problem::Refused(Why::NoGrant));
    }
    let card = card::of_file(&mut tx, &permit).await?;
    let all = to_ask(&mut tx, ctx.me.staff.org).await?;
    let terms = terms::on(&mut tx, ctx.today()).await?;
    tx.note_on(&permit, Act::See, "card");
    tx.commit().await?;
    Ok(Desk { permit, card, all, terms })
}

impl Desk {
    fn top(&self, ctx: &Ctx, q: &Fields, own: &[&str], errors: Vec<FieldError>) -> Top {
        let unseen = |(name, _): &(&str, &str)| !own.contains(name) && !OWN.contains(name);
        Top {
            p: ctx.frame("referral-new-title", "clients"),
            h: head(ctx, &self.card, &self.permit, "referrals"),
            carried: q.iter().filter(unseen).map(|(n, v)| (n.to_owned(), v.to_owned())).collect(),
            draft_key: draft_key(self.card.file),
            draft: false,
            errors,
        }
    }

    fn whom(&self, ctx: &Ctx, q: Fields, errors: Vec<FieldError>) -> WhomPage {
        let restricted = self.permit.standing().restricted;
        WhomPage {
            top: self.top(ctx, &q, OF_WHOM, errors),
            whom: whom::groups(ctx, &self.all, restricted, q.get("to")),
            outside: q.get("to") == whom::OUTSIDE,
            restricted,
            urgencies: asked::urgencies(ctx, &self.terms, &q),
            tiers: asked::tier_choices(ctx, &self.permit, &q),
            untils: asked::untils(ctx, &q),
            q,
        }
    }

    async fn items(&self, ctx: &Ctx, q: Fields, first: &First, errors: Vec<FieldError>) -> Result<ItemsPage, Problem> {
        let (mut tx, permit) = ctx.open(self.card.file, Action::See).await?;
        let to = letter::receiver(&mut tx, &first.to).await?;
        let items = items::read(ctx, &mut tx, &permit, &to, &q).await?;
        tx.commit().await?;
        let to = whom::name_of(&self.all, &first.to);
        Ok(ItemsPage { top: self.top(ctx, &q, OF_ITEMS, errors), to, items, q })
    }

    async fn preview(&self, ctx: &Ctx, q: Fields, first: &First, errors: Vec<FieldError>) -> Answer {
        let chosen = asked::chosen(&q);
        let (mut tx, permit) = ctx.open(self.card.file, Action::See).await?;
        let made = letter::preview(&mut tx, &permit, &first.to, &first.question, &chosen).await;
        let letter = match made {
            Ok(letter) => {
                tx.commit().await?;
                letter
            }
            // It was chosen for somebody else, or corrected meanwhile.
            Err(Error::Refused(Why::Secret) | Error::NotFound) => {
                drop(tx);
                let error = FieldError { field: "items".into(), text: ctx.t("referral-item-not-there") };
                return again(&self.items(ctx, q, first, vec![error]).await?);
            }
            Err(other) => return Err(other.into()),
        };
        let lang = ctx.me.lang;
        let tiers: Vec<String> = first.tiers.iter().map(|t| ctx.t(&format!("words-tier-{t}-short"))).collect();
        let wrong = !errors.is_empty();
        let shown = PreviewPage {
            to: whom::name_of(&self.all, &first.to),
            question: letter.question,
            lines: letter.lines.iter().map(|l| said::line(&ctx.house, lang, l)).collect(),
            opens: opweg_lang::numbers::list_and(lang, &tiers),
            until: dates::date_long(lang, first.until),
            outside: first.is_outside(),
            mail: first.address.clone().unwrap_or_default(),
            agreed: asked::channels(ctx, q.get("agreed")),
            top: self.top(ctx, &q, OF_PREVIEW, errors),
        };
        if wrong { again(&shown) } else { page(&shown) }
    }
}

/// The first step, with what was typed earlier and not sent.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let kept = drafts::kept(&ctx, &draft_key(file)).await?;
    let draft = kept.is_some();
    let desk = desk(&ctx, file).await?;
    let mut shown = desk.whom(&ctx, kept.unwrap_or_default(), Vec::new());
    shown.top.draft = draft;
    page(&shown)
}

/// One step on, or back; the last one sends it.
pub async fn go_on(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let desk = desk(&ctx, file).await?;
    drafts::keep(&ctx, &draft_key(file), &q).await?;
    let step = q.get("go").to_owned();
    if step == "draft" {
        return go(&format!("/clients/{file}/referrals/new"), "draft");
    }
    let first = match asked::first(&ctx, &desk.all, &desk.permit, &q) {
        _ if step == "whom" => return page(&desk.whom(&ctx, q, Vec::new())),
        Err(errors) => return again(&desk.whom(&ctx, q, errors)),
        Ok(first) => first,
    };
    match step.as_str() {
        "send" => sent(&ctx, &desk, file, q, &first).await,
        "preview" => desk.preview(&ctx, q, &first, Vec::new()).await,
        _ => page(&desk.items(&ctx, q, &first, Vec::new()).await?),
    }
}

/// Sends it; what cannot be sent comes back at the step where it can be made right.
async fn sent(ctx: &Ctx, desk: &Desk, file: FileId, q: Fields, first: &First) -> Answer {
    let id = ReferralId(once::identity(ctx, &format!("{file}/referrals"), &q, 0));
    let asked = asked_of(ctx, id, first, &q);
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = send(&mut tx, &permit, &asked, || ctx.id()).await;
    let word = match &done {
        Err(Error::State(word)) => *word,
        Err(Error::Refused(Why::Secret) | Error::NotFound) => {
            drop(tx);
            return desk.preview(ctx, q, first, Vec::new()).await;
        }
        _ => "",
    };
    if !word.is_empty() {
        drop(tx);
        return refused(ctx, desk, q, first, word).await;
    }
    if done.is_ok() {
        forget(&mut tx, ctx.me.staff.user, &draft_key(file)).await?;
        if let Some(address) = &first.address {
            super::outside::send_link(ctx, &mut tx, &permit, id, address).await?;
        }
    }
    once::settle(tx, done).await?;
    let to = if first.is_outside() { format!("/referrals/{id}") } else { format!("/clients/{file}/referrals") };
    // Nothing goes out by itself to a service without an e-mail address: the letter has to be made first.
    let by_hand = first.is_outside() && first.address.is_none();
    go(&to, if by_hand { "letter" } else { "asked" })
}

fn asked_of(ctx: &Ctx, id: ReferralId, first: &First, q: &Fields) -> Asked {
    Asked {
        id,
        to: first.to.clone(),
        address: first.address.as_ref().map(|a| ctx.house.desk.keys.seal(id.0, a)),
        question: first.question.clone(),
        urgency: first.urgency,
        chosen: asked::chosen(q),
        tiers: first.tiers,
        agreed: asked::agreed(q, "agreed"),
        until: first.until,
        warm: first.warm,
    }
}

/// A refusal of the store, beside the field that can change it.
async fn refused(ctx: &Ctx, desk: &Desk, q: Fields, first: &First, word: &str) -> Answer {
    let (field, key) = match word {
        "referral-not-agreed" => ("agreed-1", "referral-not-agreed"),
        "referral-question" => ("question", "referral-question"),
        "referral-own" => ("to", "referral-own"),
        "referral-by-name" => ("to", "referral-by-name"),
        "receiver-gone" => ("to", "referral-receiver-gone"),
        "referral-to" => ("name", "referral-name-missing"),
        "file-closed" => ("to", "referral-file-closed"),
        _ => return Ok(Problem::Bad("state").into_response()),
    };
    let error = vec![FieldError { field: field.to_owned(), text: ctx.t(key) }];
    match field {
        "agreed-1" => desk.preview(ctx, q, first, error).await,
        _ => again(&desk.whom(ctx, q, error)),
    }
}
