//! Telling people by e-mail in the morning how much waits for them, when they asked for that and something does.

use super::Work;
use jiff::Timestamp;
use jiff::civil::{Date, time};
use opweg_lang::{Lang, Words};
use opweg_model::brussels;
use opweg_store::people::digest::{self, Reader};
use opweg_store::people::users;
use opweg_store::{Error, Result};
use opweg_web::kit::ctx::purposes;
use opweg_web::kit::message;

/// Puts the e-mails of a day in the outbox, each once however often this runs.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    let mut told = 0;
    for reader in digest::readers(&mut work.db.look().await?, today).await? {
        told += u64::from(tell(work, &reader, today, now).await?);
    }
    if told > 0 {
        tracing::info!(told, "people are told how much waits");
    }
    Ok(())
}

async fn tell(work: &Work, reader: &Reader, today: Date, now: Timestamp) -> Result<bool> {
    let mut conn = work.db.look().await?;
    let staff = match users::staff_of(&mut conn, reader.user).await {
        Ok(staff) => staff,
        Err(Error::NotFound) => return Ok(false),
        Err(other) => return Err(other),
    };
    let waiting = digest::waiting(&mut conn, &staff, &purposes(&staff), today, now).await?;
    drop(conn);
    if waiting.open == 0 {
        return Ok(false);
    }
    let lang = Lang::parse(&reader.language).filter(|lang| lang.is_interface()).unwrap_or(Lang::Nl);
    // Nobody's telephone sounds at midnight.
    let at = brussels::moment(today, time(7, 0, 0, 0)).unwrap_or(now);
    let id = digest::identity(&work.keys, reader.user, today);
    let mail = message::digest(Words::embedded(), lang, &work.address, &reader.to, waiting, id, at);
    digest::put(&work.db, &work.keys, &staff, &mail, now).await
}
