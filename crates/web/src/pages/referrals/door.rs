//! The door of a service that does not work with Op weg: it types the code of its letter, reads it, and answers once.
//! Wrong codes are counted like those of the card; looking uses nothing up.

use super::one::event_of;
use super::{outside, said};
use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Guest;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Public, error_of};
use crate::kit::problem::Problem;
use crate::kit::tries;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use opweg_lang::Lang;
use opweg_model::referral::Event;
use opweg_model::secret_code::PathCode;
use opweg_store::Error;
use opweg_store::referral::answers::{SAID, Said};
use opweg_store::referral::codes::{self, Opened};

/// What wrong codes are counted under.
const DOOR: &str = "answer code";
/// How an answer came in, for the history.
const CHANNEL: &str = "own-device";

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
    plain: Vec<Choice>,
    decline: Vec<Choice>,
    tell: Vec<Choice>,
    no_place: bool,
    q: Fields,
    errors: Vec<FieldError>,
}

impl LetterPage {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
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
    let choice = |event: &str, family: &str, word: &str| {
        Choice::new(word, guest.t(&format!("referral-{family}-{word}")), q.get(&format!("{event}-word")))
    };
    let mut page = LetterPage {
        p: guest.frame("referral-door-title"),
        code: code.printed(),
        org: opened.org_name.clone(),
        asker: opened.asker_name.clone(),
        phone: opened.phone.clone(),
        number: opened.number.clone(),
        question: opened.letter.question.clone(),
        lines: lines.collect(),
        plain: Vec::new(),
        decline: Vec::new(),
        tell: Vec::new(),
        no_place: false,
        q: Fields::default(),
        errors,
    };
    for event in &opened.may_say {
        match event {
            Event::Decline(why) => page.decline.push(choice("decline", "decline", why.word())),
            Event::Tell(outcome) => page.tell.push(choice("tell", "outcome", outcome.word())),
            Event::NoPlace => page.no_place = true,
            plain => {
                page.plain.push(Choice::new(plain.word(), guest.t(&format!("referral-say-{}", plain.word())), ""));
            }
        }
    }
    LetterPage { q, ..page }
}

/// Takes the one answer of a code in.
pub async fn say(guest: Guest, Form(form): Form) -> Answer {
    let guest = reader(guest);
    let code = match code_of(&guest, &form).await? {
        Ok(code) => code,
        Err(answer) => return answer,
    };
    let said = match read(&guest, &form) {
        Ok(said) => said,
        Err(error) => return letter(&guest, &code, form, vec![error]).await,
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

/// What was said, or what is wrong with it.
fn read(guest: &Guest, form: &Fields) -> Result<Said, FieldError> {
    let name = form.get("event");
    let wrong = |field: String, key: &str| FieldError { field, text: guest.t(key) };
    let event = event_of(form).ok_or_else(|| wrong(format!("{name}-word"), "referral-choose"))?;
    let text = form.get(&format!("{name}-text")).to_owned();
    if Said::needs_words(event) && text.is_empty() {
        return Err(wrong(format!("{name}-text"), "referral-words"));
    }
    if text.chars().count() > SAID {
        return Err(wrong(format!("{name}-text"), "errors-value-too-long"));
    }
    let again = form.parse("again").filter(|_| event == Event::NoPlace);
    Ok(Said { event, text, again, channel: CHANNEL.to_owned() })
}

/// Thanks, and what happens next.
pub async fn done(guest: Guest, Query(query): Query) -> Answer {
    let guest = reader(guest);
    let known = ["accept", "decline", "no-place", "first-contact", "start", "tell"];
    let said = known.into_iter().find(|word| *word == query.get("said")).ok_or(Problem::NotFound)?;
    page(&DonePage { p: guest.frame("referral-done-title"), next: guest.t(&format!("referral-done-{said}")) })
}
