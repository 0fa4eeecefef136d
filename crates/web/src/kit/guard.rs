//! The guard at the gate of every route: who is asking, whether a form of theirs is in order, whether they may come in,
//! and what the page gets to know of them.

use crate::kit::cookie::{PATH_COOKIE, SESSION_COOKIE, cookie};
use crate::kit::ctx::{Ctx, Guest, Me, purposes, usual_purpose};
use crate::kit::form::{Fields, Read};
use crate::kit::frame::Staff;
use crate::kit::house::House;
use crate::kit::kept::{self, Late};
use crate::kit::origin::{own_form, same, token_of};
use crate::kit::problem::Problem;
use crate::kit::proxy;
use crate::kit::reader::{language, saves_data};
use crate::kit::refusal::{self, Asked, unwritten};
use crate::routes::Gate;
use axum::extract::{ConnectInfo, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use opweg_access::{Actor, Why};
use opweg_gate::token::{Token, TokenUse};
use opweg_lang::Lang;
use opweg_model::{FileId, Role, brussels};
use opweg_store::path::{codes, tasks};
use opweg_store::people::sessions::{self, Limits, Stage};
use opweg_store::referral::lists as referrals;
use std::net::SocketAddr;
use std::sync::Arc;

/// Lets in who may come in by the gate of the route, and hands the handler who it is.
pub async fn gate(house: Arc<House>, gate: Gate, request: Request, next: Next) -> Result<Response, Problem> {
    if gate == Gate::Open {
        return Ok(next.run(request).await);
    }
    let (parts, body) = request.into_parts();
    let asker = Asker::of(house, &parts).await?;
    if gate != Gate::Api
        && parts.method != Method::GET
        && let Some(answer) = asker.form_that_stops(gate, &parts).await?
    {
        return Ok(answer);
    }
    if let Some(elsewhere) = asker.led_elsewhere(gate, &parts).await? {
        return Ok(elsewhere);
    }
    asker.hand_over(gate, Request::from_parts(parts, body), next).await
}

/// Who is asking, as far as the request tells.
struct Asker {
    house: Arc<House>,
    now: Timestamp,
    lang: Lang,
    /// Somebody signed in, and whether in full: with the second factor and a password of their own.
    signed: Option<(Me, bool)>,
    /// The file of a client who typed the code of their card.
    client: Option<FileId>,
    /// The token of their forms.
    csrf: String,
}

impl Asker {
    async fn of(house: Arc<House>, parts: &Parts) -> Result<Self, Problem> {
        let (now, headers) = (house.now(), &parts.headers);
        let lang = language(&house, headers, parts.uri.path());
        let signed = signed_in(&house, headers, now).await?;
        let csrf = match &signed {
            Some((me, _)) => {
                let token = token_of(&house, &me.session.to_string());
                format!("{token}.{}", kept::mark(&house, me.staff.user, now))
            }
            None => token_of(&house, cookie(&house, headers, PATH_COOKIE).unwrap_or("guest")),
        };
        let client = client(&house, headers, now).await?;
        Ok(Self { house, now, lang, signed, client, csrf })
    }

    /// The answer to a form that goes no further because it came too late. A forged one is refused; one of ours passes.
    async fn form_that_stops(&self, gate: Gate, parts: &Parts) -> Result<Option<Response>, Problem> {
        let (house, now) = (&self.house, self.now);
        let mine = self.signed.as_ref().map(|(me, full)| (me, *full));
        let staff = !matches!(gate, Gate::Public | Gate::Code);
        let fields = parts.extensions.get::<Read>().map(|r| &r.0);
        let late = match fields.filter(|f| staff && !(mine.is_some() && same(f.get("csrf"), &self.csrf))) {
            Some(fields) => kept::late(house, &parts.headers, &parts.uri, fields, mine, now).await?,
            None => Late::Unknown,
        };
        match late {
            Late::Answer(answer) => return answer.map(Some),
            Late::Welcome => return Ok(None),
            Late::Unknown => {}
        }
        let known = mine.is_some() || self.client.is_some();
        let Err(forgery) = own_form(house, parts, known.then_some(self.csrf.as_str())) else { return Ok(None) };
        if let Some((me, _)) = mine {
            refusal::forged(house, &Actor::Staff(me.staff.clone()), now).await?;
        }
        Err(forgery)
    }

    /// Where somebody is led who may not come in by this gate, or not yet; a refusal by role is written down.
    async fn led_elsewhere(&self, gate: Gate, parts: &Parts) -> Result<Option<Response>, Problem> {
        match (gate, &self.signed, self.client) {
            (Gate::Open | Gate::Public | Gate::Api, ..) | (Gate::Code, _, Some(_)) => Ok(None),
            (Gate::Code, _, None) => Ok(Some(Redirect::to(&format!("/{}/code", self.lang)).into_response())),
            (Gate::HalfSignedIn, Some(_), _) => Ok(None),
            (Gate::SignedIn | Gate::Roles(_), Some((_, full)), _) if !full => {
                Ok(Some(Redirect::to("/login/second").into_response()))
            }
            (Gate::SignedIn, Some(_), _) => Ok(None),
            (Gate::Roles(roles), Some((me, _)), _) if !roles.shared_with(me.staff.roles).is_empty() => Ok(None),
            (Gate::Roles(_), Some((me, _)), _) => {
                let asked = Asked::of(&parts.method, parts.uri.path());
                let (who, purpose) = (Actor::Staff(me.staff.clone()), usual_purpose(&me.staff));
                refusal::note(&self.house, &who, asked.as_ref(), purpose, Why::Role, self.now).await?;
                Err(Problem::Role)
            }
            (Gate::HalfSignedIn | Gate::SignedIn | Gate::Roles(_), None, _) => sign_in_first(parts).map(Some),
        }
    }

    /// Hands the request to its page with what the page may know of whoever asks, and writes down what is still to be
    /// written when it is done.
    async fn hand_over(self, gate: Gate, mut request: Request, next: Next) -> Result<Response, Problem> {
        let guest = self.guest(&request);
        let note = guest.note.clone();
        request.extensions_mut().insert(guest);
        let Self { house, now, signed, csrf, .. } = self;
        let Some((me, _)) = signed else { return Ok(next.run(request).await) };
        let (user, actor, purpose) = (me.staff.user, Actor::Staff(me.staff.clone()), usual_purpose(&me.staff));
        let asked = Asked::of(request.method(), request.uri().path());
        let again = request.extensions().get::<Read>().map(|r| r.0.get("typed").to_owned()).unwrap_or_default();
        // A form that is refused is shown again as a page, with the bell; autosave never is.
        let page = !request.uri().path().starts_with("/drafts/") && matches!(gate, Gate::SignedIn | Gate::Roles(_));
        let (unread, waiting) = if page { numbers(&house, &me, &actor, now).await? } else { (0, 0) };
        request.extensions_mut().insert(Ctx {
            house: house.clone(),
            now,
            me,
            actor: actor.clone(),
            csrf,
            note,
            unread,
            waiting,
        });
        let response = next.run(request).await;
        // A form that was kept has done its work once it leads on.
        if !again.is_empty() && response.status().is_redirection() {
            kept::forget(&house, user, &again, now).await?;
        }
        if let Some(why) = unwritten(&response) {
            refusal::note(&house, &actor, asked.as_ref(), purpose, why, now).await?;
        }
        Ok(response)
    }

    /// What every page may know.
    fn guest(&self, request: &Request) -> Guest {
        let (house, headers) = (self.house.clone(), request.headers());
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
        let address =
            peer.map_or_else(String::new, |p| proxy::counted(proxy::whence(&house.settings.proxies, p, headers)));
        Guest {
            house,
            now: self.now,
            lang: self.lang,
            client: self.client,
            save_data: saves_data(headers),
            csrf: self.csrf.clone(),
            note: Fields::read(request.uri().query().unwrap_or_default().as_bytes()).get("note").to_owned(),
            address,
        }
    }
}

/// A page asked for without being signed in can be asked for again afterwards; a form cannot, see `kept`.
fn sign_in_first(parts: &Parts) -> Result<Response, Problem> {
    if parts.method != Method::GET {
        return Err(Problem::SignIn);
    }
    let back: String = form_urlencoded::byte_serialize(parts.uri.path().as_bytes()).collect();
    Ok(Redirect::to(&format!("/login?back={back}")).into_response())
}

/// The signed-in person and whether the second factor was given.
async fn signed_in(house: &House, headers: &HeaderMap, now: Timestamp) -> Result<Option<(Me, bool)>, Problem> {
    let Some(token) = cookie(house, headers, SESSION_COOKIE).and_then(|t| Token::parse(t).ok()) else {
        return Ok(None);
    };
    let digest = token.digest(TokenUse::Session);
    let mut conn = house.db.look().await?;
    let Some(found) = sessions::find(&mut conn, digest.as_bytes(), &Limits::default(), now).await? else {
        return Ok(None);
    };
    drop(conn);
    sessions::touch(&house.db, found.session, found.seen, now).await?;
    let full = found.stage == Stage::Full && !found.start_password;
    let me = Me {
        staff: found.staff,
        session: found.session,
        name: found.name,
        login: found.login,
        org_name: found.org_name,
        lang: Lang::parse(&found.language).unwrap_or(Lang::Nl),
        shortcuts: found.shortcuts,
        stage: found.stage,
        start_password: found.start_password,
    };
    Ok(Some((me, full)))
}

/// The numbers of the frame: beside the bell, one count however many tasks there are; in the menu, for who may answer,
/// the referrals that wait for it.
async fn numbers(house: &House, me: &Me, who: &Actor, now: Timestamp) -> Result<(u32, u32), Problem> {
    let (mut conn, most) = (house.db.look().await?, i64::from(Staff::MOST_UNREAD) + 1);
    let unread = tasks::count_own(&mut conn, who, &purposes(&me.staff), now, most).await?;
    let waiting = match me.staff.is(Role::Worker) {
        true => referrals::count_waiting(&mut conn, who, &purposes(&me.staff), now, most).await?,
        false => 0,
    };
    Ok((u32::try_from(unread).unwrap_or(u32::MAX), u32::try_from(waiting).unwrap_or(u32::MAX)))
}

async fn client(house: &House, headers: &HeaderMap, now: Timestamp) -> Result<Option<FileId>, Problem> {
    let Some(token) = cookie(house, headers, PATH_COOKIE).and_then(|t| Token::parse(t).ok()) else { return Ok(None) };
    let mut conn = house.db.look().await?;
    Ok(codes::session(&mut conn, token.digest(TokenUse::Session).as_bytes(), now).await?)
}

/// The day and time of a moment, as people here write it.
#[must_use]
pub fn when(lang: Lang, at: Timestamp) -> String {
    opweg_lang::dates::datetime(lang, brussels::local(at))
}
