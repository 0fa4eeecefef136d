//! The second step and other ways in: the app, passkeys, recovery codes, the identity provider. Everything here asks
//! that the password was shown lately.

use super::confirm;
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::sign_in::{CodesPage, depart_to_link, issue_codes};
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use opweg_store::people::passkeys::{self, Passkey};
use opweg_store::people::{second_step, sign_in, users};
use uuid::Uuid;

/// A passkey as shown.
pub struct Key {
    id: String,
    name: String,
    since: String,
    used: String,
}

#[derive(Template)]
#[template(path = "account/second.html")]
struct Page {
    p: Staff,
    ways: users::Ways,
    keys: Vec<Key>,
    passkeys: bool,
    providers: Vec<(usize, String)>,
    error: String,
}

#[derive(Template)]
#[template(path = "account/provider.html")]
struct ProviderPage {
    p: Staff,
    name: String,
    url: String,
}

const HERE: &str = "/account/second";

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    if !confirm::is_fresh(&ctx).await? {
        return go(&confirm::address(HERE), "");
    }
    page(&second_page(&ctx, String::new()).await?)
}

async fn second_page(ctx: &Ctx, error: String) -> Result<Page, Problem> {
    let mut conn = ctx.house.db.look().await?;
    let ways = users::get(&mut conn, ctx.me.staff.user).await?.ways;
    let keys = passkeys::of_user(&mut conn, ctx.me.staff.user).await?;
    Ok(Page {
        p: ctx.frame("account-second-title", "account"),
        ways,
        keys: keys.into_iter().map(|k| key(ctx, k)).collect(),
        passkeys: ctx.house.doors.passkeys.is_some(),
        providers: ctx.house.doors.providers().into_iter().enumerate().collect(),
        error,
    })
}

fn key(ctx: &Ctx, key: Passkey) -> Key {
    let at = |moment| when(ctx.me.lang, moment);
    Key { id: key.id.to_string(), name: key.name, since: at(key.created), used: key.used.map(at).unwrap_or_default() }
}

/// Whether somebody can still sign in with these ways, with a second step where everybody needs one. An identity
/// provider asks for its own.
const fn are_enough(ways: &users::Ways, everybody: bool) -> bool {
    let any = ways.password || ways.passkeys > 0 || ways.provider;
    any && (!everybody || !ways.password || ways.second_factor())
}

/// The ways of the signed-in person after a change, or the page that says why it cannot be.
async fn kept(ctx: &Ctx, change: impl FnOnce(&mut users::Ways)) -> Result<Option<Page>, Problem> {
    let mut ways = users::get(&mut ctx.house.db.look().await?, ctx.me.staff.user).await?.ways;
    change(&mut ways);
    if are_enough(&ways, ctx.house.settings.second_factor) {
        return Ok(None);
    }
    second_page(ctx, ctx.t("account-last-way")).await.map(Some)
}

/// Takes the app away.
pub async fn app_off(ctx: Ctx) -> Answer {
    if !confirm::is_fresh(&ctx).await? {
        return go(&confirm::address(HERE), "");
    }
    if let Some(refused) = kept(&ctx, |ways| ways.totp = false).await? {
        return again(&refused);
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    second_step::remove_authenticator(&mut tx, &ctx.me.staff).await?;
    tx.commit().await?;
    go(HERE, "removed")
}

/// Takes a passkey away.
pub async fn passkey_off(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    if !confirm::is_fresh(&ctx).await? {
        return go(&confirm::address(HERE), "");
    }
    if let Some(refused) = kept(&ctx, |ways| ways.passkeys -= 1).await? {
        return again(&refused);
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    passkeys::remove(&mut tx, &ctx.me.staff, id).await?;
    tx.commit().await?;
    go(HERE, "removed")
}

/// Makes new recovery codes and shows them, this once.
pub async fn codes(ctx: Ctx, guest: Guest) -> Answer {
    if !confirm::is_fresh(&ctx).await? {
        return go(&confirm::address(HERE), "");
    }
    let codes = issue_codes(&ctx).await?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    second_step::replace_recovery_codes(&mut tx, &ctx.me.staff, &codes.stored).await?;
    tx.commit().await?;
    page(&CodesPage::new(&ctx, guest, &codes, HERE.to_owned()))
}

/// Begins to tie the account to a provider. The page holds a link: a form may not lead to another site.
pub async fn provider(ctx: Ctx, Path(place): Path<usize>) -> Answer {
    if !confirm::is_fresh(&ctx).await? {
        return go(&confirm::address(HERE), "");
    }
    let (url, cookie) = depart_to_link(&ctx, place).await?;
    let name = ctx.house.doors.providers().get(place).cloned().unwrap_or_default();
    let mut answer = page(&ProviderPage { p: ctx.frame("account-provider-title", "account"), name, url })?;
    answer.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(answer)
}

/// Unties it.
pub async fn provider_off(ctx: Ctx) -> Answer {
    if !confirm::is_fresh(&ctx).await? {
        return go(&confirm::address(HERE), "");
    }
    if let Some(refused) = kept(&ctx, |ways| ways.provider = false).await? {
        return again(&refused);
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    sign_in::unlink_provider(&mut tx, &ctx.me.staff).await?;
    tx.commit().await?;
    go(HERE, "removed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_shuts_themselves_out() {
        let ways = users::Ways { password: true, totp: true, ..users::Ways::default() };
        assert!(are_enough(&ways, true));
        assert!(!are_enough(&users::Ways { totp: false, ..ways }, true));
        assert!(are_enough(&users::Ways { totp: false, ..ways }, false));
        assert!(are_enough(&users::Ways { totp: false, passkeys: 1, ..ways }, true));
        let only_provider = users::Ways { provider: true, ..users::Ways::default() };
        assert!(are_enough(&only_provider, true));
        assert!(!are_enough(&users::Ways::default(), false));
    }
}
