//! What was typed when a session ends in the middle: kept for whoever typed it, shown again after signing in.
//!
//! The token of a form names its user and proves it, so that a form that comes too late can be kept as a draft of that
//! user, sealed, also when nobody is signed in. It changes nothing and nobody else can read it: the user sees it after
//! signing in and sends it with a token of the new session. While somebody else is signed in nothing is kept.

use crate::kit::ctx::{Ctx, Me};
use crate::kit::form::Fields;
use crate::kit::house::House;
use crate::kit::origin::{Whence, whence};
use crate::kit::problem::Problem;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use opweg_model::UserId;
use opweg_store::drafts;
use uuid::Uuid;

/// Where what was kept is shown.
pub const PAGE: &str = "/typed";
/// What the keys of these drafts begin with.
const PREFIX: &str = "typed-";
/// The most that is kept of one form: a whole intake on one page fits.
const LARGEST: usize = 128 * 1024;
/// How long a page may lie open before its form is nobody's any more. A session lasts half of it; an old page source of
/// a colleague must not open the way to their texts for ever.
const HOURS: i64 = 24;
/// How many forms wait for one user at most.
const MOST: usize = 20;
/// Pages whose forms are never kept: they hold secrets, or only a question that is quickly asked again.
const NEVER: &[&str] = &["/login", "/logout", "/account", "/search", "/clients/new/check", PAGE];
/// Fields that are never kept, wherever they stand.
pub(crate) const SECRET: &[&str] = &["csrf", "typed", "password", "current", "repeat", "secret"];

/// The part of a form's token that tells who it was made for, and in which hour.
pub(crate) fn mark(house: &House, user: UserId, now: Timestamp) -> String {
    let hour = hour(now);
    format!("{}.{hour}.{}", user.0.simple(), proof(house, user, hour))
}

fn hour(at: Timestamp) -> i64 {
    at.as_second().div_euclid(3600)
}

fn proof(house: &House, user: UserId, hour: i64) -> String {
    house.desk.keys.tag("typist", &format!("{user} {hour}"), 16)
}

/// Whose page a token comes from, when it is one of ours and of the last day.
fn typist(house: &House, token: &str, now: Timestamp) -> Option<UserId> {
    let mut parts = token.split('.').skip(1);
    let user = UserId(Uuid::try_parse(parts.next()?).ok()?);
    let made: i64 = parts.next()?.parse().ok()?;
    let recent = (0..HOURS).contains(&hour(now).checked_sub(made)?);
    (recent && parts.next()? == proof(house, user, made) && parts.next().is_none()).then_some(user)
}

/// The browser itself says that the form stands on a page of ours; silence is not enough here.
pub(crate) fn surely_ours(house: &House, headers: &HeaderMap) -> bool {
    whence(house, headers) == Whence::Ours
}

pub(crate) fn never(path: &str) -> bool {
    NEVER.iter().any(|n| path.strip_prefix(n).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// What becomes of a form whose token is not of this session.
pub(crate) enum Late {
    /// Autosave of the same user in a newer session: it only touches a draft of their own.
    Welcome,
    /// It is kept, or there is nothing to keep; this is the answer.
    Answer(Result<Response, Problem>),
    /// Not ours to keep.
    Unknown,
}

/// Looks at a form that came too late, and keeps it for whoever typed it.
pub(crate) async fn late(
    house: &House,
    headers: &HeaderMap,
    uri: &Uri,
    fields: &Fields,
    signed: Option<(&Me, bool)>,
    now: Timestamp,
) -> Result<Late, Problem> {
    let Some(user) = typist(house, fields.get("csrf"), now).filter(|_| surely_ours(house, headers)) else {
        return Ok(Late::Unknown);
    };
    let same = signed.filter(|(me, _)| me.staff.user == user);
    if uri.path().starts_with("/drafts/") {
        return Ok(if same.is_some_and(|(_, full)| full) { Late::Welcome } else { Late::Unknown });
    }
    if never(uri.path()) {
        return Ok(Late::Unknown);
    }
    // Somebody else at the same computer is told that it was refused: nothing may be kept behind their back.
    if signed.is_some() && same.is_none() {
        return Ok(Late::Answer(Err(Problem::Forgery)));
    }
    keep(house, user, uri, fields, now).await?;
    Ok(Late::Answer(match same {
        Some((_, true)) => Ok(Redirect::to(PAGE).into_response()),
        Some((_, false)) => Ok(Redirect::to("/login/second?back=%2Ftyped").into_response()),
        None => Err(Problem::Kept),
    }))
}

async fn keep(house: &House, user: UserId, uri: &Uri, fields: &Fields, now: Timestamp) -> Result<(), Problem> {
    let body = format!("{}\n{}", uri.path(), without_secrets(fields));
    if body.len() > LARGEST {
        return Err(Problem::TooLarge);
    }
    let keys = &house.desk.keys;
    // A place for each text: a second note on the same file must not push out the first, the same one sent twice is one.
    let key = format!("{PREFIX}{}", keys.tag("typed", &body, 16));
    let waiting = drafts::under(&mut house.db.look().await?, keys, user, PREFIX).await?;
    // The oldest gives way: so many forms at once are nobody's typing.
    if waiting.len() >= MOST
        && waiting.iter().all(|(known, _)| *known != key)
        && let Some((oldest, _)) = waiting.last()
    {
        drafts::forget_now(&house.db, user, oldest, now).await?;
    }
    Ok(drafts::save(&house.db, keys, user, &key, &body, now).await?)
}

/// Whether a person wrote it: codes and identities of forms are one word of ASCII in small letters.
pub(crate) fn written(text: &str) -> bool {
    let word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_/.:".contains(&b);
    !text.trim().is_empty() && !text.bytes().all(word)
}

fn without_secrets(fields: &Fields) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.extend_pairs(fields.iter().filter(|(name, _)| !SECRET.contains(name)));
    out.finish()
}

/// A form that waits to be sent again.
pub(crate) struct Waiting {
    /// Its key.
    pub key: String,
    /// Where it goes.
    pub path: String,
    /// What it holds.
    pub fields: Fields,
    /// When it came.
    pub at: Timestamp,
}

/// What waits for the signed-in user, the latest first.
pub(crate) async fn waiting(ctx: &Ctx) -> Result<Vec<Waiting>, Problem> {
    let mut conn = ctx.house.db.look().await?;
    let all = drafts::under(&mut conn, &ctx.house.desk.keys, ctx.me.staff.user, PREFIX).await?;
    let read = |(key, draft): (String, drafts::Draft)| {
        let (path, fields) = draft.body.split_once('\n')?;
        let own = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && !never(path);
        own.then(|| Waiting { key, path: path.to_owned(), fields: Fields::read(fields.as_bytes()), at: draft.saved })
    };
    Ok(all.into_iter().filter_map(read).collect())
}

/// How many forms wait for the signed-in user.
pub(crate) async fn count(ctx: &Ctx) -> Result<i64, Problem> {
    Ok(drafts::count_under(&mut ctx.house.db.look().await?, ctx.me.staff.user, PREFIX).await?)
}

/// Forgets what was sent after all, or is not wanted any more.
pub(crate) async fn forget(house: &House, user: UserId, key: &str, now: Timestamp) -> Result<(), Problem> {
    if !key.starts_with(PREFIX) {
        return Ok(());
    }
    Ok(drafts::forget_now(&house.db, user, key, now).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_wrote_is_told_from_codes() {
        for text in ["Belde over de lessen.", "Amina", "ሰላም", "twee woorden"] {
            assert!(written(text), "{text}");
        }
        for text in ["", " ", "note", "01920000-0000-7000-8000-000000000001", "interpreter-remote", "12"] {
            assert!(!written(text), "{text}");
        }
    }

    #[test]
    fn forms_with_secrets_are_never_kept() {
        for path in
            ["/login", "/login/second", "/account", "/account/second", "/logout", "/clients/new/check", "/typed"]
        {
            assert!(never(path), "{path}");
        }
        for path in ["/clients/x/notes", "/clients/new", "/accounts"] {
            assert!(!never(path), "{path}");
        }
    }
}
