//! The door of a service that does not work with Op weg: it types the code of its letter, reads it, and answers once.
//! Wrong codes are counted like those of the card; looking uses nothing up.

use super::{event, outside, said};
use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Guest;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Public, error_of};
use crate::kit::problem::Problem;
use crate::kit::tries;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use jiff::ToSpan;
use opweg_lang::{Lang, dates, without_isolation};
use opweg_model::contact::Channel;
use opweg_model::referral::Event;
use opweg_model::secret_code::PathCode;
use opweg_store::Error;
use opweg_store::referral::answers::{SAID, Said};
use opweg_store::referral::codes::{self, Opened};

/// What wrong codes are counted under.
const DOOR: &str = "answer code";
/// The longest name or function of whoever answers, in characters.
const SIGNED: usize = 80;
/// How long ago an answer may have been given, in days.
const SIGNED_DAYS: i32 = 60;
/// How an answer came in, for the history.
const CHANNEL: Channel = Channel::OwnDevice;

#[derive(Template)]
#[template(path = "referrals/door_code.html")]
struct CodePage {
    p: Public,
    typed: String,
    errors: Vec<FieldError>,
}

#[derive(Template)]
#[template(path = "referrals/door_letter.html")]
struct LetterPage {
    p: Public,
    code: String,
    org: String,
    asker: String,
    phone: String,
    number: String,
    question: String,
    lines: Vec<(String, String)>,
    /// The day by which an answer is hoped for; empty when none is.
    by: String,
    /// What can be answered; of those, with fields of their own: no, how it ended, no place.
    answers: Vec<Choice>,
    decline: Vec<Choice>,
    tell: Vec<Choice>,
    today: String,
    q: Fields,
    errors: Vec<FieldError>,
}

impl LetterPage {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
    /// The day of the answer: today, unless somebody says otherwise.
    fn day(&self) -> &str {
        if self.q.has("day") { self.q.get("day") } else { &self.today }
    }
}

#[derive(Template)]
#[template(path = "referrals/door_done.html")]
struct DonePage {
    p: Public,
    next: String,
}

/// The reader in a language that these pages exist in.
fn reader(guest: Guest) -> Guest {
    let has = guest.house.words.has(guest.lang, "referral-door-title");
    let lang = if has { guest.lang } else { Lang::Nl };
    Guest { lang, ..guest }
}

/// The form for the code. A scanned letter brings it along; it still takes a tap, so that a preview of the address opens
/// nothing.
pub async fn ask(guest: Guest, Query(query): Query) -> Answer {
    let typed = PathCode::parse(query.get("c")).map(|c| c.printed()).unwrap_or_default();
    code_page(&reader(guest), typed, "")
}

fn code_page(guest: &Guest, typed: String, wrong: &str) -> Answer {
    let error = || FieldError { field: "code".to_owned(), text: guest.t(wrong) };
    let errors = if wrong.is_empty() { Vec::new() } else { vec![error()] };
    let status = match wrong {
        "" => StatusCode::OK,
        "referral-door-too-many" => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shown = CodePage { p: guest.frame("referral-door-title"), typed, errors };
    Ok((status, Html(shown.render()?)).into_response())
}

/// Reads the code of a form: counted, throttled, and refused in one way whatever is wrong with it.
async fn code_of(guest: &Guest, form: &Fields) -> Result<Result<PathCode, Answer>, Problem> {
    let typed = form.get("code").chars().take(40).collect::<String>();
    if tries::must_wait(guest, DOOR).await?.is_some() {
        return Ok(Err(code_page(guest, typed, "referral-door-too-many")));
    }
    // Something that cannot be a code was mistyped, not guessed: it costs nothing.
    Ok(PathCode::parse(&typed).ok_or_else(|| code_page(guest, typed, "referral-door-wrong")))
}

/// A code that opens nothing: it costs a try, and nobody learns why.
async fn wrong(guest: &Guest, code: &PathCode) -> Answer {
    tries::wrong(guest, DOOR).await?;
    code_page(guest, code.printed(), "referral-door-wrong")
}

/// Shows the letter of a code.
pub async fn open(guest: Guest, Form(form): Form) -> Answer {
    let guest = reader(guest);
    let code = match code_of(&guest, &form).await? {
        Ok(code) => code,
        Err(answer) => return answer,
    };
    letter(&guest, &code, Fields::default(), Vec::new()).await
}

async fn letter(guest: &Guest, code: &PathCode, q: Fields, errors: Vec<FieldError>) -> Answer {
    let house = &guest.house;
    let opened = match codes::open(&house.db, &outside::hash(&house.desk.keys, code), guest.now).await {
        Ok(opened) => opened,
        Err(Error::NotFound) => return wrong(guest, code).await,
        Err(other) => return Err(other.into()),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, Html(letter_page(guest, code, &opened, q, errors).render()?)).into_response())
}

fn letter_page(guest: &Guest, code: &PathCode, opened: &Opened, q: Fields, errors: Vec<FieldError>) -> LetterPage {
    let lines = opened.letter.lines.iter().map(|l| said::line(&guest.house, guest.lang, l));
    let mut answers: Vec<Choice> = Vec::new();
    let (mut decline, mut tell) = (Vec::new(), Vec::new());
    for event in &opened.may_say {
        match event {
            Event::Decline(why) => push(guest, &mut decline, ("decline", "decline"), why.word(), &q),
            Event::Tell(outcome) => push(guest, &mut tell, ("tell", "outcome"), outcome.word(), &q),
            _ => {}
        }
        let (word, key) = (event.word(), format!("referral-say-{}", event.word()));
        if !answers.iter().any(|a| a.value == word) {
            answers.push(Choice::new(word, guest.t(&key), q.get("event")));
        }
    }
    LetterPage {
        p: guest.frame("referral-door-title"),
        code: code.printed(),
        org: opened.org_name.clone(),
        asker: opened.asker_name.clone(),
        phone: opened.phone.clone(),
        number: opened.number.clone(),
        question: opened.letter.question.clone(),
        lines: lines.collect(),
        by: opened.referral.due.map(|day| dates::date_long(guest.lang, day)).unwrap_or_default(),
        answers,
        decline,
        tell,
        today: guest.today().to_string(),
        q,
        errors,
    }
}

/// One more word of an answer; before the first stands that nothing is chosen yet.
fn push(guest: &Guest, to: &mut Vec<Choice>, (event, family): (&str, &str), word: &str, q: &Fields) {
    let chosen = q.get(&format!("{event}-word"));
    if to.is_empty() {
        to.push(Choice::new("", guest.t("referral-door-choose"), chosen));
    }
    to.push(Choice::new(word, guest.t(&format!("referral-{family}-{word}")), chosen));
}

/// Who answers, for the history: their name, what they do there, and the day. It stands behind what they say, in Dutch,
/// because whoever asked works in it.
fn signed(guest: &Guest, form: &Fields) -> Result<String, Vec<FieldError>> {
    let (name, job) = (form.get("name"), form.get("job"));
    let day = if form.has("day") { form.day("day") } else { Some(guest.today()) };
    let earliest = guest.today().saturating_sub(SIGNED_DAYS.days());
    let day = day.filter(|day| *day <= guest.today() && *day >= earliest);
    let long = |text: &str| text.chars().count() > SIGNED;
    let checks = [
        (name.is_empty(), "name", "referral-door-no-name"),
        (job.is_empty(), "job", "referral-door-no-job"),
        (long(name), "name", "errors-value-too-long"),
        (long(job), "job", "errors-value-too-long"),
        (day.is_none(), "day", "referral-door-no-day"),
    ];
    let wrong = checks.into_iter().filter(|(wrong, ..)| *wrong);
    let wrong: Vec<_> =
        wrong.map(|(_, field, key)| FieldError { field: field.to_owned(), text: guest.t(key) }).collect();
    let Some(day) = day.filter(|_| wrong.is_empty()) else { return Err(wrong) };
    let args = [("name", name.into()), ("job", job.into()), ("day", dates::date_long(Lang::Nl, day).into())];
    Ok(without_isolation(&guest.house.words.say_with(Lang::Nl, "referral-door-signed", &args)).into_owned())
}

/// Takes the one answer of a code in.
pub async fn say(guest: Guest, Form(form): Form) -> Answer {
    let guest = reader(guest);
    let code = match code_of(&guest, &form).await? {
        Ok(code) => code,
        Err(answer) => return answer,
    };
    let read = event::read(|key| guest.t(key), guest.today(), &form, CHANNEL.word());
    let said = match (read, signed(&guest, &form)) {
        (Ok(said), Ok(by)) if said.text.chars().count() + by.chars().count() < SAID => signed_by(said, &by),
        (Ok(said), Ok(_)) => {
            let field = format!("{}-text", said.event.word());
            let error = FieldError { field, text: guest.t("errors-value-too-long") };
            return letter(&guest, &code, form, vec![error]).await;
        }
        (read, by) => {
            let errors = read.err().into_iter().chain(by.err().into_iter().flatten()).collect();
            return letter(&guest, &code, form, errors).await;
        }
    };
    let house = &guest.house;
    let hash = outside::hash(&house.desk.keys, &code);
    match codes::answer(&house.db, &hash, &said, guest.now, || house.id()).await {
        Ok(()) => go(&format!("/answer/done?said={}", said.event.word()), ""),
        Err(Error::NotFound) => wrong(&guest, &code).await,
        Err(Error::State(_)) => {
            let error = FieldError { field: "answers".to_owned(), text: guest.t("referral-not-now") };
            letter(&guest, &code, form, vec![error]).await
        }
        Err(other) => Err(other.into()),
    }
}

/// What is said, with who says it beneath.
fn signed_by(said: Said, by: &str) -> Said {
    let text = if said.text.is_empty() { by.to_owned() } else { format!("{}\n{by}", said.text) };
    Said { text, ..said }
}

/// Thanks, and what happens next.
pub async fn done(guest: Guest, Query(query): Query) -> Answer {
    let guest = reader(guest);
    let known = ["accept", "decline", "no-place", "first-contact", "start", "tell"];
    let said = known.into_iter().find(|word| *word == query.get("said")).ok_or(Problem::NotFound)?;
    page(&DonePage { p: guest.frame("referral-done-title"), next: guest.t(&format!("referral-done-{said}")) })
}
