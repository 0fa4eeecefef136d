//! The referrals of one's organisation: what it was asked, to be answered first, and what it asked, with what became of
//! it. Of a file that is closed to the reader the number is left.

use super::{said, stepper};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::Query;
use crate::kit::frame::{Link, Staff};
use askama::Template;
use opweg_lang::dates;
use opweg_model::brussels;
use opweg_model::referral::State;
use opweg_store::referral::lists::{Listed, Which, of_org};

/// Lines of each list.
const MOST: i64 = 200;

/// A referral in a list.
pub struct Row {
    /// Its page; empty where the file is closed to the reader.
    href: String,
    /// The client's name, or the number.
    name: String,
    number: String,
    /// Who asked, or who is asked.
    other: String,
    state: String,
    colour: &'static str,
    due: String,
    late: bool,
    since: String,
    told: String,
}

#[derive(Template)]
#[template(path = "referrals/list.html")]
struct Page {
    p: Staff,
    tabs: Vec<Link>,
    waiting: Vec<Row>,
    received: Vec<Row>,
    sent: Vec<Row>,
    late: bool,
    show: &'static str,
}

/// Which referrals are shown: those that run, those that ended, or all.
fn wanted(word: &str) -> &'static str {
    match word {
        "ended" => "ended",
        "all" => "all",
        _ => "open",
    }
}

/// The page. The address is the view: `?show=open|ended|all&late=1`.
pub async fn show(ctx: Ctx, Query(query): Query) -> Answer {
    let (show, late) = (wanted(query.get("show")), query.has("late"));
    let mine = purposes(&ctx.me.staff);
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let received = of_org(&mut tx, &ctx.actor, &mine, Which::Received, MOST).await?;
    let sent = of_org(&mut tx, &ctx.actor, &mine, Which::Sent, MOST).await?;
    tx.commit().await?;
    let today = ctx.today();
    let kept = |l: &&Listed| {
        let over = l.referral.state.is_over();
        let wanted = show == "all" || over == (show == "ended");
        wanted && (!late || l.referral.is_late(today))
    };
    let is_waiting = |l: &&Listed| l.referral.state == State::Asked;
    let (waiting, running): (Vec<_>, Vec<_>) = received.iter().filter(kept).partition(is_waiting);
    page(&Page {
        p: ctx.frame("referral-title", "referrals"),
        tabs: tabs(&ctx, show, late),
        waiting: waiting.into_iter().map(|l| row(&ctx, l, true)).collect(),
        received: running.into_iter().map(|l| row(&ctx, l, true)).collect(),
        sent: sent.iter().filter(kept).map(|l| row(&ctx, l, false)).collect(),
        late,
        show,
    })
}

fn tabs(ctx: &Ctx, show: &str, late: bool) -> Vec<Link> {
    let tab = |word: &str| Link {
        href: format!("/referrals?show={word}{}", if late { "&late=1" } else { "" }),
        label: ctx.t(&format!("referral-tab-{word}")),
        count: 0,
        current: word == show,
    };
    ["open", "ended", "all"].map(tab).into()
}

fn row(ctx: &Ctx, l: &Listed, received: bool) -> Row {
    let (r, lang) = (&l.referral, ctx.me.lang);
    let (state, colour) = said::state(ctx, r.state);
    let open = l.client.is_some();
    Row {
        href: if open { format!("/referrals/{}", r.id) } else { String::new() },
        name: l.client.clone().unwrap_or_default(),
        number: l.number.clone(),
        other: if received { l.from_name.clone() } else { stepper::to_name(&r.to, l.to_name.as_deref()) },
        state,
        colour,
        due: r.due.map(|d| dates::date_short(lang, d)).unwrap_or_default(),
        late: r.is_late(ctx.today()),
        since: dates::date_short(lang, brussels::day(r.since)),
        told: if open { l.told.clone() } else { String::new() },
    }
}
