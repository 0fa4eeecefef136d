//! A referral to a service that does not work with Op weg: the code of its letter, the letter on paper, an e-mail with a
//! link. The code is shown once, when it is made; a new one stops the earlier.

use super::one::whole;
use super::said;
use crate::kit::answer::{Answer, page, pdf};
use crate::kit::ctx::{Ctx, last_day};
use crate::kit::form::{Fields, Form};
use crate::kit::message;
use crate::kit::problem::Problem;
use crate::pages::path_staff::messages;
use axum::extract::Path;
use jiff::{Timestamp, ToSpan};
use opweg_access::{ANSWER_DAYS, Action, Permit};
use opweg_lang::{Lang, dates, without_isolation};
use opweg_model::secret_code::PathCode;
use opweg_model::{ReferralId, brussels};
use opweg_paper::{Letter, LetterLine};
use opweg_store::keys::Keys;
use opweg_store::log::Act;
use opweg_store::referral::letter::{self, Letter as Written};
use opweg_store::referral::parties::{self, Parties};
use opweg_store::referral::{Referral, codes, lists};
use opweg_store::{Tx, door, outbox, referral};

/// What the asker knows of the way to a service outside.
pub struct Outside {
    /// A code that was just made, shown this once.
    pub(super) fresh: String,
    /// Until when a code works that was made; empty when none does.
    pub(super) until: String,
    /// The e-mail address, if one was given.
    pub(super) mail: String,
    /// Where the last e-mail stands; empty when none was written.
    pub(super) sent: String,
    pub(super) sent_colour: &'static str,
    /// It did not go out, and why: then it can be sent anew with a fresh code.
    pub(super) failed: bool,
    pub(super) error: String,
    /// Nothing is asked any more.
    pub(super) over: bool,
}

impl Outside {
    pub(super) async fn read(
        ctx: &Ctx,
        tx: &mut Tx,
        permit: &Permit,
        one: &Referral,
        fresh: String,
    ) -> Result<Self, Problem> {
        let live = codes::live(tx, one.id, ctx.now).await?;
        let mail = parties::address(tx, permit, &ctx.house.desk.keys, one).await?.unwrap_or_default();
        let sent = parties::last_mail(tx, permit, one).await?.map(|m| messages::line(ctx, &m));
        let failed = sent.as_ref().is_some_and(|line| line.failed);
        let error = sent.as_ref().map(|line| line.error.clone()).unwrap_or_default();
        let (sent, sent_colour) = sent.map_or((String::new(), ""), |line| (line.state, line.colour));
        let until = live.map(|at| dates::date_long(ctx.me.lang, last_day(at))).unwrap_or_default();
        Ok(Self { fresh, until, mail, sent, sent_colour, failed, error, over: one.state.is_over() })
    }
}

/// The hash a code of a letter is stored and found by.
#[must_use]
pub fn hash(keys: &Keys, code: &PathCode) -> Vec<u8> {
    keys.fingerprint("answer code", code.letters())
}

/// A new code, and until when it works: as long as an answer is awaited, and never longer than the client agreed.
fn new_code(ctx: &Ctx, until: jiff::civil::Date) -> Result<(PathCode, Timestamp), Problem> {
    let code = opweg_gate::path_code::issue(&mut *(ctx.house.random)()).map_err(|_| Problem::Fault)?;
    let end = brussels::start(until.saturating_add(1.days())).unwrap_or(ctx.now);
    let longest = ctx.now.saturating_add((ANSWER_DAYS * 24).hours()).unwrap_or(ctx.now);
    Ok((code, longest.min(end)))
}

/// Makes a code and shows it, this once; the earlier one stops. With `mail` the link goes out by e-mail as well.
pub async fn make(ctx: Ctx, Path(id): Path<ReferralId>, Form(q): Form) -> Answer {
    let file = referral::file_of(&mut ctx.house.db.look().await?, id).await?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let one = lists::one(&mut tx, &see, id).await?;
    let (code, expires) = new_code(&ctx, one.until)?;
    codes::make(&mut tx, &see, &one, ctx.id(), &hash(&ctx.house.desk.keys, &code), expires).await?;
    let address = parties::address(&mut tx, &see, &ctx.house.desk.keys, &one).await?.filter(|_| q.has("mail"));
    let mut note = "";
    if let Some(address) = address {
        put(&ctx, &mut tx, &permit, &one, &address, &code, expires).await?;
        note = "message";
    }
    tx.commit().await?;
    let ctx = Ctx { note: note.to_owned(), ..ctx };
    page(&whole(&ctx, id, Fields::default(), Vec::new(), code.printed()).await?)
}

/// Makes the first code and sends its link, in the transaction that asks.
///
/// # Errors
/// What the store says; no randomness.
pub(super) async fn send_link(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit,
    id: ReferralId,
    address: &str,
) -> Result<(), Problem> {
    let see = door::also(tx, permit, Action::See).await?;
    let one = lists::one(tx, &see, id).await?;
    let (code, expires) = new_code(ctx, one.until)?;
    codes::make(tx, &see, &one, ctx.id(), &hash(&ctx.house.desk.keys, &code), expires).await?;
    put(ctx, tx, permit, &one, address, &code, expires).await
}

/// Puts the e-mail in the outbox: who asks, a link with the code, until when it works. Nothing of the client.
async fn put(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit,
    one: &Referral,
    address: &str,
    code: &PathCode,
    expires: Timestamp,
) -> Result<(), Problem> {
    let phone = parties::of_file(tx, permit).await?.remove(&one.id).unwrap_or_default().phone;
    let letter = message::LetterLink {
        about: one.id.0,
        to: address,
        org: &ctx.me.org_name,
        phone: &phone,
        house: &ctx.house.settings.address,
        until: last_day(expires),
    };
    let mail = message::letter_link(ctx.house.words, &letter, ctx.id(), ctx.now);
    Ok(outbox::put_secret(tx, &ctx.house.desk.keys, permit, &mail, code.letters()).await?)
}

/// The letter on paper. The code comes from the page that just showed it and must be the live one.
pub async fn print(ctx: Ctx, Path(id): Path<ReferralId>, Form(form): Form) -> Answer {
    let code = PathCode::parse(form.get("code")).ok_or(Problem::NotFound)?;
    let file = referral::file_of(&mut ctx.house.db.look().await?, id).await?;
    let (mut tx, permit) = ctx.open(file, Action::Export).await?;
    let one = lists::one(&mut tx, &permit, id).await?;
    let written = letter::of(&mut tx, &permit, &one).await?;
    if !codes::is_of(&mut tx, id, &hash(&ctx.house.desk.keys, &code), ctx.now).await? {
        return Err(Problem::NotFound);
    }
    let until = codes::live(&mut tx, id, ctx.now).await?.map(last_day).unwrap_or(one.until);
    let parties = parties::of_file(&mut tx, &permit).await?.remove(&id).unwrap_or_default();
    let number = opweg_store::file::card::of_file(&mut tx, &permit).await?.number;
    tx.note_on(&permit, Act::Print, "letter");
    tx.commit().await?;
    let sheet = sheet(&ctx, &parties, &written, &number, (&code, until, one.due));
    let bytes = tokio::task::spawn_blocking(move || opweg_paper::letter(&sheet)).await.map_err(|_| Problem::Fault)?;
    let bytes = bytes.map_err(|error| {
        tracing::error!(%error, "letter");
        Problem::Fault
    })?;
    pdf(bytes, "brief.pdf")
}

/// The letter in Dutch, whatever language its writer works in: it goes to a service here.
fn sheet(
    ctx: &Ctx,
    parties: &Parties,
    written: &Written,
    number: &str,
    (code, until, due): (&PathCode, jiff::civil::Date, Option<jiff::civil::Date>),
) -> Letter {
    let say = |key: &str, args: &[(&str, opweg_lang::Arg<'_>)]| {
        without_isolation(&ctx.house.words.say_with(Lang::Nl, key, args)).into_owned()
    };
    let t = |key: &str| say(key, &[]);
    let by_when = |due: Option<jiff::civil::Date>| match due {
        Some(day) => say("referral-letter-by", &[("day", dates::date_long(Lang::Nl, day).into())]),
        None => String::new(),
    };
    let address = &ctx.house.settings.address;
    let plain = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let line = |l: &letter::Line| {
        let (label, value) = said::line(&ctx.house, Lang::Nl, l);
        LetterLine { label, value }
    };
    Letter {
        made_at: ctx.now,
        made_on: dates::date_long(Lang::Nl, ctx.today()),
        title: t("referral-letter-title"),
        to: parties.to.clone(),
        from_label: t("referral-letter-from"),
        from: format!("{}, {}", parties.asker, parties.from),
        phone_label: t("referral-letter-phone"),
        phone: parties.phone.clone(),
        number_label: t("referral-letter-number"),
        number: number.to_owned(),
        question_label: t("referral-letter-question"),
        question: written.question.clone(),
        lines_label: t("referral-letter-lines"),
        lines: written.lines.iter().map(line).collect(),
        answer_label: t("referral-letter-answer"),
        answer: [by_when(due), say("referral-letter-how", &[("address", format!("{plain}/answer").into())])]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        code: code.printed(),
        url: format!("{address}/answer?c={}", code.letters()),
        qr_words: t("referral-letter-qr"),
        valid: say("referral-letter-until", &[("day", dates::date_long(Lang::Nl, until).into())]),
        small_print: t("referral-letter-small"),
        page: t("exchange-report-page"),
    }
}
