//! Leaving: closing the path on this phone, or stopping a code that was lost.

use super::{frame, in_language, own_path};
use crate::kit::answer::{Answer, go, page};
use crate::kit::cookie::{PATH_COOKIE, cookie, set_cookie};
use crate::kit::ctx::Guest;
use crate::kit::frame::Public;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use opweg_access::Action;
use opweg_gate::token::{Token, TokenUse};
use opweg_store::path::codes;

#[derive(Template)]
#[template(path = "newcomer/leave.html")]
struct Page {
    p: Public,
    base: String,
}

/// Close it here, or stop the code everywhere?
pub async fn ask(guest: Guest, Path(tag): Path<String>) -> Answer {
    in_language(&guest, &tag)?;
    page(&Page { p: frame(&guest, "path-title", "path/leave"), base: format!("/{tag}/path") })
}

/// Forgets the path on this phone. The code still works.
pub async fn leave(guest: Guest, Path(tag): Path<String>, headers: HeaderMap) -> Answer {
    in_language(&guest, &tag)?;
    if let Some(token) = cookie(&guest.house, &headers, PATH_COOKIE).and_then(|t| Token::parse(t).ok()) {
        let mut tx = guest.house.db.begin(guest.now).await?;
        let left = codes::leave(&mut tx, token.digest(TokenUse::Session).as_bytes()).await?;
        if left.is_some() {
            tx.commit().await?;
        }
    }
    gone(&guest, "left")
}

/// Stops the code: whoever found the card can do nothing with it.
pub async fn stop(guest: Guest, Path(tag): Path<String>) -> Answer {
    in_language(&guest, &tag)?;
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    codes::revoke_all(&mut tx, &permit).await?;
    tx.commit().await?;
    // Not the words of leaving: those promise that the code still works.
    gone(&guest, "stopped")
}

fn gone(guest: &Guest, how: &str) -> Answer {
    let mut response = go(&format!("/{}/code?{how}=1", guest.lang), "")?;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, set_cookie(&guest.house, PATH_COOKIE, "", 0));
    // The next person with this phone finds the path neither with the back button nor in the copy that was kept.
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}
