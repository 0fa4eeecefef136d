//! The secret address of one's own agenda: made and shown this once, made anew, stopped.

use super::settings;
use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use opweg_gate::token::{Token, TokenUse};
use opweg_store::people::feeds::{self, Feed};

/// The address as shown.
pub struct Shown {
    /// The address itself, when it was just made.
    pub(super) fresh: String,
    /// Since when there is one, and when it was last used; empty when there is none.
    pub(super) line: String,
}

impl Shown {
    pub(super) fn of(ctx: &Ctx, feed: Option<&Feed>, fresh: String) -> Self {
        let at = |moment| when(ctx.me.lang, moment);
        let line = feed.map(|f| match f.used {
            Some(used) => {
                ctx.tw("account-calendar-used", &[("since", at(f.created).into()), ("used", at(used).into())])
            }
            None => ctx.tw("account-calendar-unused", &[("since", at(f.created).into())]),
        });
        Self { fresh, line: line.unwrap_or_default() }
    }
}

/// Makes an address and shows it; the one before stops.
pub async fn make(ctx: Ctx) -> Answer {
    let token = Token::issue(&mut *(ctx.house.random)()).map_err(|_| Problem::Fault)?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    feeds::make(&mut tx, &ctx.me.staff, ctx.id(), token.digest(TokenUse::Calendar).as_bytes()).await?;
    tx.commit().await?;
    let address = format!("{}/calendar/{}.ics", ctx.house.settings.address, token.reveal());
    page(&settings::with_address(&ctx, address).await?)
}

/// Stops the address.
pub async fn stop(ctx: Ctx) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    feeds::stop(&mut tx, &ctx.me.staff).await?;
    tx.commit().await?;
    go("/account", "removed")
}
