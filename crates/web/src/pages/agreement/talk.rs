//! What the agreement talk shows: the questions about each organisation in both languages, what is open now, what was
//! agreed before.

use crate::kit::ctx::{Ctx, first_purpose, last_day};
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError, Staff};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use crate::pages::questions::Pair;
use crate::pages::register::told::{LINES as COMPARE, TITLE as COMPARED};
use askama::Template;
use jiff::ToSpan;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_lang::{Lang, dates};
use opweg_model::agreement::{AgreementChannel, TalkMode};
use opweg_model::{FileId, OrgId, Purpose, PurposeSet, Tier, TierSet, brussels};
use opweg_store::door;
use opweg_store::file::agreements::{self, Agreement, OpenTo, StopNotice};
use opweg_store::file::mandates::may_renew;
use opweg_store::file::{card, objection, team};
use opweg_store::people::organisations::{self, Organisation};

/// A text in both languages.
pub struct Two {
    pub first: String,
    pub second: String,
}

/// A tier that can be agreed to, with an example.
pub struct TierTile {
    pub name: String,
    pub value: &'static str,
    pub text: Two,
    pub example: Two,
    pub icon: &'static str,
    pub checked: bool,
}

/// The questions about one organisation.
pub struct OrgLine {
    pub id: String,
    pub name: String,
    pub title: Two,
    pub tiers: Vec<TierTile>,
    pub purposes: Vec<Choice>,
    pub until: Vec<Choice>,
    pub yes: bool,
    pub no: bool,
    pub read_aloud: String,
}

/// What an organisation can see now.
pub struct OpenLine {
    grant: String,
    org: String,
    tiers: String,
    purposes: String,
    until: String,
    basis: String,
    may_stop: bool,
    /// The mandate of one's own organisation ends soon: it can say that it still guides the client.
    may_renew: bool,
}

/// An agreement of the past.
pub struct Past {
    when: String,
    how: String,
    lines: Vec<(String, bool, String)>,
}

/// A notice that sharing stopped, with whether it was read.
pub struct Told {
    text: String,
    read: String,
}

/// The page of the talk.
#[derive(Template)]
#[template(path = "agreement/agreement.html")]
pub struct Page {
    p: Staff,
    h: Head,
    lang: Lang,
    dir: &'static str,
    /// Whoever coordinates the network may look as well (decision 0004).
    coordinated: bool,
    draft: bool,
    languages: Vec<Choice>,
    intro: Vec<Two>,
    yes: Two,
    no: Two,
    what_for: Two,
    lines: Vec<OrgLine>,
    others: Vec<OrgLine>,
    modes: Vec<Choice>,
    channels: Vec<Choice>,
    q: Fields,
    /// What stands here is a draft of earlier.
    pub(super) draft_kept: bool,
    errors: Vec<FieldError>,
    open: Vec<OpenLine>,
    past: Vec<Past>,
    told: Vec<Told>,
    /// What the client is told about being compared, and whether they object.
    compare: Vec<Two>,
    objects: bool,
}

/// How long can be agreed, in months: a talk about dates in twelve languages needs no calendar.
pub(super) const MONTHS: [i64; 3] = [3, 6, 12];
/// The longest of them, when nothing else is said.
pub(crate) const LONGEST: i64 = 12;

/// The page as it stands, with what was typed and what is wrong with it.
pub(super) async fn shown(
    ctx: &Ctx,
    file: FileId,
    q: Fields,
    asked_lang: &str,
    errors: Vec<FieldError>,
) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::SeeAgreement).await?;
    let look = door::also(&mut tx, &permit, Action::See).await?;
    let card = card::of_file(&mut tx, &look).await?;
    let past = agreements::of_file(&mut tx, &permit).await?;
    let open = agreements::open_to(&mut tx, &permit).await?;
    let told = agreements::notices_of(&mut tx, &permit).await?;
    let orgs = organisations::list(&mut tx).await?;
    let team = team::of_file(&mut tx, &look).await?;
    let objects = objection::objected(&mut tx, file).await?;
    tx.commit().await?;
    let lang = Lang::parse(asked_lang)
        .or_else(|| Lang::parse(q.get("lang")))
        .or_else(|| card.language.as_deref().and_then(Lang::parse))
        .unwrap_or(Lang::Nl);
    let pair = Pair { first: lang, second: ctx.me.lang };
    let two = |key: &str| two(ctx, pair, key);
    let h = head(ctx, &card, &look, "agreement");
    // Who already helps or was answered comes first; the rest of the network is one press away.
    let near = |o: &Organisation| {
        team.iter().any(|m| m.org == o.id) || open.iter().any(|g| g.subject.id == o.id.0) || q.has(&o.id.to_string())
    };
    let asked = orgs.iter().filter(|o| h.may_add && o.closed.is_none() && o.id != ctx.me.staff.org && shareable(o));
    let (lines, others): (Vec<&Organisation>, Vec<&Organisation>) = asked.partition(|o| near(o));
    Ok(Page {
        p: ctx.frame("sharing-title", "clients"),
        coordinated: !card.restricted,
        lang,
        dir: lang.dir().as_str(),
        draft: ctx.house.words.state(lang, "agreement-title") == opweg_lang::State::Draft,
        languages: Lang::REAL.iter().map(|l| Choice::new(l.tag(), l.own_name(), lang.tag())).collect(),
        intro: [
            "agreement-what",
            "agreement-your-choice",
            "agreement-no-loss",
            "agreement-never",
            "agreement-change-mind",
            "agreement-log",
        ]
        .iter()
        .map(|k| two(k))
        .collect(),
        yes: two("agreement-yes"),
        no: two("agreement-no"),
        what_for: two("agreement-what-for"),
        lines: lines.into_iter().map(|o| org_line(ctx, pair, o, &proposal(&past, o), &q)).collect(),
        others: others.into_iter().map(|o| org_line(ctx, pair, o, &proposal(&past, o), &q)).collect(),
        modes: choices(ctx, pair, "agreement-mode", TalkMode::ALL.iter().map(|m| m.word()), q.get("mode")),
        channels: choices(
            ctx,
            pair,
            "agreement-channel",
            AgreementChannel::ALL.iter().map(|c| c.word()),
            q.get("channel"),
        ),
        open: open.iter().map(|o| open_line(ctx, o)).collect(),
        past: past.iter().map(|a| past_line(ctx, a, &orgs)).collect(),
        told: told.iter().map(|n| told_line(ctx, n)).collect(),
        compare: std::iter::once(&COMPARED).chain(COMPARE).map(|k| two(k)).collect(),
        objects,
        h,
        q,
        draft_kept: false,
        errors,
    })
}

/// Organisations without any purpose with clients are not asked about.
fn shareable(org: &Organisation) -> bool {
    Purpose::with_clients(org.about.purposes).next().is_some()
}

pub(crate) fn two(ctx: &Ctx, pair: Pair, key: &str) -> Two {
    Two {
        first: ctx.house.say(pair.first, key),
        second: if pair.is_two() { ctx.house.say(pair.second, key) } else { String::new() },
    }
}

fn two_with(ctx: &Ctx, pair: Pair, key: &str, org: &str) -> Two {
    let say = |lang| ctx.house.words.say_with(lang, key, &[("org", org.to_owned().into())]).into_owned();
    Two { first: say(pair.first), second: if pair.is_two() { say(pair.second) } else { String::new() } }
}

pub(crate) fn choices<'w>(
    ctx: &Ctx,
    pair: Pair,
    family: &str,
    words: impl Iterator<Item = &'w str>,
    chosen: &str,
) -> Vec<Choice> {
    words
        .map(|w| {
            let t = two(ctx, pair, &format!("{family}-{w}"));
            let label = if t.second.is_empty() { t.first } else { format!("{} · {}", t.first, t.second) };
            Choice::new(w, label, chosen)
        })
        .collect()
}

/// What stands ticked before the client answered.
pub(crate) struct Proposal {
    pub(crate) tiers: TierSet,
    pub(crate) purposes: PurposeSet,
    pub(crate) months: i64,
}

/// What the client said yes to the last time this organisation was talked about. Never asked, or after a no: the least
/// that helps. The rest is the client's to give, so it takes a tick of its own.
fn proposal(past: &[Agreement], org: &Organisation) -> Proposal {
    let talked = |talk: &'_ Agreement| talk.lines.iter().position(|line| line.org == org.id);
    let last = past.iter().find_map(|talk| Some((talk, talk.lines.get(talked(talk)?)?)));
    match last {
        Some((talk, line)) if line.agreed => Proposal {
            tiers: line.tiers,
            purposes: line.purposes,
            months: months_until(brussels::day(talk.given), line.until),
        },
        _ => Proposal {
            tiers: TierSet::of(&[Tier::Contact, Tier::Path]),
            purposes: PurposeSet::of(&[first_purpose(org.about.purposes)]),
            months: LONGEST,
        },
    }
}

/// The choice of the form that a day came from.
fn months_until(given: Date, until: Date) -> i64 {
    MONTHS.into_iter().find(|months| until <= given.saturating_add(months.months())).unwrap_or(LONGEST)
}

pub(crate) fn org_line(ctx: &Ctx, pair: Pair, org: &Organisation, proposed: &Proposal, q: &Fields) -> OrgLine {
    let id = org.id.to_string();
    let answered = q.has(&id) || q.all(&format!("{id}-tier")).next().is_some();
    let tier = |tier: Tier| TierTile {
        name: format!("{id}-tier"),
        value: tier.word(),
        text: two(ctx, pair, &format!("agreement-tier-{tier}")),
        example: two(ctx, pair, &format!("agreement-tier-{tier}-example")),
        icon: match tier {
            Tier::Contact => "user",
            Tier::Path => "flag",
            Tier::Work => "bag",
            _ => "lock",
        },
        checked: if answered {
            q.all(&format!("{id}-tier")).any(|t| t == tier.word())
        } else {
            proposed.tiers.has(tier)
        },
    };
    let purpose = |p: Purpose| {
        let t = two(ctx, pair, &format!("agreement-purpose-{p}"));
        let label = if t.second.is_empty() { t.first } else { format!("{} · {}", t.first, t.second) };
        let on = match answered {
            true => q.all(&format!("{id}-for")).any(|w| w == p.word()),
            false => proposed.purposes.has(p),
        };
        Choice { value: p.word().to_owned(), label, icon: String::new(), checked: on, selected: on }
    };
    OrgLine {
        name: org.about.name.clone(),
        title: two_with(ctx, pair, "agreement-question", &org.about.name),
        tiers: Tier::SHAREABLE.iter().map(|t| tier(*t)).collect(),
        purposes: Purpose::with_clients(org.about.purposes).map(purpose).collect(),
        until: until(ctx, pair, q.parse(&format!("{id}-until")).unwrap_or(proposed.months)),
        yes: q.get(&id) == "yes",
        no: q.get(&id) == "no",
        read_aloud: read_aloud(ctx, pair.first, org, proposed),
        id,
    }
}

fn until(ctx: &Ctx, pair: Pair, chosen: i64) -> Vec<Choice> {
    MONTHS
        .into_iter()
        .map(|months| {
            let day = ctx.today().saturating_add(months.months());
            let label = ctx
                .house
                .words
                .say_with(pair.first, "agreement-until", &[("date", dates::date_long(pair.first, day).into())])
                .into_owned();
            Choice::new(months.to_string(), label, &chosen.to_string())
        })
        .collect()
}

/// What is said when the agreement is given aloud.
fn read_aloud(ctx: &Ctx, lang: Lang, org: &Organisation, proposed: &Proposal) -> String {
    let tiers: Vec<String> = Tier::SHAREABLE
        .iter()
        .filter(|t| proposed.tiers.has(**t))
        .map(|t| ctx.house.say(lang, &format!("agreement-tier-{t}")))
        .collect();
    let purposes: Vec<String> = Purpose::with_clients(org.about.purposes)
        .filter(|p| proposed.purposes.has(*p))
        .map(|p| ctx.house.say(lang, &format!("agreement-purpose-{p}")))
        .collect();
    let day = dates::date_long(lang, ctx.today().saturating_add(proposed.months.months()));
    let args = [
        ("org", org.about.name.clone().into()),
        ("what", opweg_lang::numbers::list_and(lang, &tiers).into()),
        ("purpose", opweg_lang::numbers::list_and(lang, &purposes).into()),
        ("date", day.into()),
    ];
    ctx.house.words.say_with(lang, "agreement-read-aloud", &args).into_owned()
}

fn tiers_text(ctx: &Ctx, tiers: TierSet) -> String {
    let said: Vec<String> =
        Tier::SHAREABLE.iter().filter(|t| tiers.has(**t)).map(|t| ctx.t(&format!("words-tier-{t}-short"))).collect();
    opweg_lang::numbers::list_and(ctx.me.lang, &said)
}

fn purposes_text(ctx: &Ctx, purposes: PurposeSet) -> String {
    let said: Vec<String> = Purpose::with_clients(purposes).map(|p| ctx.t(&format!("words-purpose-{p}"))).collect();
    opweg_lang::numbers::list_and(ctx.me.lang, &said)
}

fn open_line(ctx: &Ctx, open: &OpenTo) -> OpenLine {
    let stays = agreements::stays(open.basis, open.subject, Some(ctx.me.staff.org));
    OpenLine {
        grant: open.grant.to_string(),
        org: match &open.person {
            Some(name) => format!("{name}, {}", open.org_name),
            None => open.org_name.clone(),
        },
        tiers: tiers_text(ctx, open.tiers),
        purposes: purposes_text(ctx, open.purposes),
        until: dates::date_short(ctx.me.lang, last_day(open.until)),
        basis: ctx.t(&format!("sharing-basis-{}", open.basis.word())),
        may_stop: !stays && ctx.me.staff.is(opweg_model::Role::Worker),
        may_renew: may_renew(open.basis, open.subject, open.until, ctx.me.staff.org, ctx.now),
    }
}

fn past_line(ctx: &Ctx, past: &Agreement, orgs: &[Organisation]) -> Past {
    let name = |id: OrgId| orgs.iter().find(|o| o.id == id).map_or_else(String::new, |o| o.about.name.clone());
    let language = opweg_lang::names::language_name(ctx.me.lang, &past.talk.language);
    let mode = ctx.t(&format!("agreement-mode-{}", past.talk.mode));
    let channel = ctx.t(&format!("agreement-channel-{}", past.talk.channel));
    Past {
        when: when(ctx.me.lang, past.given),
        how: format!("{language} · {mode} · {channel} · {}, {}", past.by_name, past.by_org),
        lines: past.lines.iter().map(|l| (name(l.org), l.agreed, tiers_text(ctx, l.tiers))).collect(),
    }
}

fn told_line(ctx: &Ctx, notice: &StopNotice) -> Told {
    let text = ctx
        .tw("sharing-told", &[("org", notice.org_name.clone().into()), ("when", when(ctx.me.lang, notice.at).into())]);
    let read = match notice.acknowledged {
        Some(at) => ctx.tw("sharing-told-read", &[("when", when(ctx.me.lang, at).into())]),
        None => ctx.t("sharing-told-unread"),
    };
    Told { text, read }
}
