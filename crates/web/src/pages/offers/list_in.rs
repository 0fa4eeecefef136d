//! Taking in a list of who came or was enrolled: tried first, with what is wrong line by line, then done. Works without
//! script; what cannot be done stops nothing else.

use super::keeper;
use super::room::whole;
use super::sessions::of_theirs;
use crate::kit::answer::{Answer, again, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::Form;
use crate::kit::problem::Problem;
use axum::extract::{Multipart, Path};
use opweg_exchange::attendance::{self, Lines};
use opweg_exchange::encoding::Encoding;
use opweg_exchange::rows::{FileError, Wrong as BadLine};
use opweg_model::{OfferId, OfferSessionId};
use opweg_store::offers::attendance::{Line, List, Told};

/// The largest list, in bytes: a school year of a large group.
pub const LARGEST: usize = 256 * 1024;
/// Lines that are shown with what is wrong with them.
const MOST_SHOWN: usize = 200;

/// What a list came to.
pub struct Outcome {
    /// The list itself, to be sent again when it is done in earnest.
    pub text: String,
    /// It was kept.
    pub really: bool,
    /// How many lines were done.
    pub sums: String,
    /// The lines that could not be done, and why.
    pub wrong: Vec<(String, String)>,
}

/// Tries a list that is uploaded; nothing is kept.
pub async fn attempt(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>, mut parts: Multipart) -> Answer {
    let mut bytes = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|_| Problem::TooLarge)? {
        if part.name() == Some("table") {
            bytes = part.bytes().await.map_err(|_| Problem::TooLarge)?.to_vec();
        }
    }
    if bytes.len() > LARGEST {
        return Err(Problem::TooLarge);
    }
    let read = Encoding::detect(bytes.as_slice()).ok().flatten().map(|e| e.read(&bytes).into_owned());
    taken(&ctx, offer, id, read.ok_or("exchange-wrong-not-text"), false).await
}

/// Does a list that was tried.
pub async fn perform(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>, Form(form): Form) -> Answer {
    let text = form.get("table").to_owned();
    if text.len() > LARGEST {
        return Err(Problem::TooLarge);
    }
    taken(&ctx, offer, id, Ok(text), true).await
}

async fn taken(
    ctx: &Ctx,
    offer: OfferId,
    id: OfferSessionId,
    text: Result<String, &'static str>,
    really: bool,
) -> Answer {
    let (of, session) = of_theirs(ctx, offer, id).await?;
    let purposes = purposes(&ctx.me.staff);
    let list = List {
        db: &ctx.house.db,
        keeper: keeper(ctx, of.org)?,
        purposes: &purposes,
        session: &session,
        now: ctx.now,
        really,
    };
    let outcome = match text {
        Ok(text) => run(ctx, &list, text).await?,
        Err(key) => Err(ctx.t(key)),
    };
    match outcome {
        Ok(outcome) => {
            let mut shown = whole(ctx, offer, id, None, Vec::new()).await?;
            shown.list = Some(outcome);
            page(&shown)
        }
        Err(text) => {
            let errors = vec![crate::kit::frame::FieldError { field: "table".to_owned(), text }];
            again(&whole(ctx, offer, id, None, errors).await?)
        }
    }
}

/// Goes through the lines one at a time. What is wrong with the whole list is told as a text.
async fn run(ctx: &Ctx, list: &List<'_>, text: String) -> Result<Result<Outcome, String>, Problem> {
    let separator = attendance::separator(text.as_bytes());
    let lines = match Lines::open(text.as_bytes(), Encoding::Utf8, separator) {
        Ok(lines) => lines,
        Err(error) => return Ok(Err(told(ctx, &error))),
    };
    let lines: Vec<_> = lines.collect();
    list.noted(lines.len()).await?;
    let (mut done, mut refused, mut wrong) = (0_i64, 0_i64, Vec::new());
    for line in lines {
        let Ok(line) = line else { return Ok(Err(ctx.t("exchange-wrong-not-text"))) };
        let said = match &line.said {
            Ok(mark) => {
                list.line(&of(mark), || ctx.id()).await?.map_err(|w| ctx.t(&format!("offers-line-{}", w.word())))
            }
            Err(bad) => Err(why(ctx, bad)),
        };
        match said {
            Ok(()) => done += 1,
            Err(text) => {
                refused += 1;
                wrong.push((line.number.to_string(), text));
            }
        }
    }
    wrong.truncate(MOST_SHOWN);
    let key = if list.really { "offers-list-done" } else { "offers-list-tried" };
    let sums = ctx.tw(key, &[("done", done.into()), ("refused", refused.into())]);
    Ok(Ok(Outcome { text, really: list.really, sums, wrong }))
}

fn of(mark: &attendance::Mark) -> Line {
    let told = match mark.told {
        attendance::Told::Came(presence) => Told::Came(presence),
        attendance::Told::Enrolled => Told::Enrolled,
        attendance::Told::Started => Told::Started,
    };
    Line { number: mark.number.clone(), day: mark.day, told }
}

/// What is wrong with a line that cannot be read.
fn why(ctx: &Ctx, bad: &BadLine) -> String {
    let why = match bad.why {
        "quote" => ctx.t("exchange-why-quote"),
        word => ctx.t(&format!("errors-value-{word}")),
    };
    let column = i64::try_from(bad.column).unwrap_or(0);
    let args = [("column", column.into()), ("header", bad.header.clone().into()), ("why", why.into())];
    ctx.tw("exchange-column", &args)
}

/// What is wrong with a whole list.
fn told(ctx: &Ctx, error: &FileError) -> String {
    match error {
        FileError::Missing(names) => ctx.tw("offers-list-missing", &[("what", names.join(", ").into())]),
        FileError::Empty => ctx.t("exchange-wrong-empty"),
        _ => ctx.t("exchange-wrong-not-text"),
    }
}
