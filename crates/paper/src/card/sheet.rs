//! The card as its template reads it: shortened, paired with Dutch, with pictures drawn.

use serde::Serialize;

use super::{Card, CardAppointment, CardPerson, CardStep, MAX_PEOPLE, MAX_STEPS, StateWords, StepState};
use crate::clean::shorten;
use crate::icon::{Icon, clock_face};
use crate::words::{Pair, Sheet};
use crate::{PaperError, qr};

/// Characters per text: what still fits at the smallest size of the template.
mod most {
    pub const TITLE: usize = 90;
    pub const STEP: usize = 72;
    pub const MORE: usize = 50;
    pub const NOTE: usize = 32;
    pub const WHAT: usize = 140;
    pub const FACT: usize = 90;
    pub const BRING: usize = 140;
    pub const INTERPRETER: usize = 50;
    pub const TILE: usize = 12;
    pub const NAME: usize = 60;
    pub const ROLE: usize = 40;
    pub const ORGANISATION: usize = 48;
    pub const PHONE: usize = 24;
    pub const HELP: usize = 120;
    pub const HINT: usize = 140;
    pub const WEB: usize = 140;
    pub const SMALL: usize = 260;
}

pub(super) const TEMPLATE: &str = "card.typ";

/// The card as its template reads it.
#[derive(Serialize)]
pub(super) struct CardSheet<'a> {
    #[serde(flatten)]
    sheet: Sheet,
    title: Pair,
    printed_on: &'a str,
    steps: Vec<StepCell>,
    more: Option<Pair>,
    state_words: &'a StateWords,
    next: Option<NextBox>,
    people_title: Pair,
    people: Vec<PersonCell>,
    help: Pair,
    help_phone: String,
    code: String,
    web: Pair,
    web_address: &'a str,
    code_hint: Pair,
    qr: String,
    qr_words: &'a str,
    small_print: Pair,
    phone_icon: Icon,
    pin_icon: Icon,
    check_icon: Icon,
}

#[derive(Serialize)]
struct StepCell {
    number: u8,
    state: StepState,
    icon: Icon,
    text: Pair,
    note: Option<Pair>,
}

#[derive(Serialize)]
struct NextBox {
    weekday: String,
    day: String,
    month: String,
    clock: String,
    what: Pair,
    when: Pair,
    place: String,
    bring: Option<Pair>,
    interpreter: Option<Pair>,
}

#[derive(Serialize)]
struct PersonCell {
    initials: String,
    name: String,
    role: Pair,
    organisation: String,
    phone: String,
}

impl<'a> CardSheet<'a> {
    pub(super) fn new(card: &'a Card) -> Result<Self, PaperError> {
        at_most("steps", card.steps.len(), MAX_STEPS)?;
        at_most("people", card.people.len(), MAX_PEOPLE)?;
        let sheet = Sheet::new(&card.lang, card.dir)?;
        Ok(Self {
            title: sheet.pair(&card.title, most::TITLE),
            printed_on: &card.printed_on,
            steps: card.steps.iter().map(|step| StepCell::new(&sheet, step)).collect(),
            more: card.more.as_ref().map(|more| sheet.pair(more, most::MORE)),
            state_words: &card.state_words,
            next: card.next.as_ref().map(|next| NextBox::new(&sheet, next)),
            people_title: sheet.pair(&card.people_title, most::TITLE),
            people: card.people.iter().map(|person| PersonCell::new(&sheet, person)).collect(),
            help: sheet.pair(&card.help, most::HELP),
            help_phone: shorten(&card.help_phone, most::PHONE),
            code: grouped_code(&card.code)?,
            web: sheet.pair(&card.web, most::WEB),
            web_address: &card.web_address,
            code_hint: sheet.pair(&card.code_hint, most::HINT),
            qr: qr::svg(&card.url)?,
            qr_words: &card.qr_words,
            small_print: sheet.pair(&card.small_print, most::SMALL),
            phone_icon: Icon::Phone,
            pin_icon: Icon::Pin,
            check_icon: Icon::Check,
            sheet,
        })
    }
}

impl StepCell {
    fn new(sheet: &Sheet, step: &CardStep) -> Self {
        Self {
            number: step.number,
            state: step.state,
            icon: step.icon,
            text: sheet.pair(&step.text, most::STEP),
            note: step.note.as_ref().map(|note| sheet.pair(note, most::NOTE)),
        }
    }
}

impl NextBox {
    fn new(sheet: &Sheet, next: &CardAppointment) -> Self {
        Self {
            weekday: shorten(&next.weekday, most::TILE),
            day: shorten(&next.day, 2),
            month: shorten(&next.month, most::TILE),
            clock: next.clock.map_or_else(|| Icon::Clock.svg(), |(hour, minute)| clock_face(hour, minute)),
            what: sheet.pair(&next.what, most::WHAT),
            when: sheet.pair(&next.when, most::FACT),
            place: shorten(&next.place, most::FACT),
            bring: next.bring.as_ref().map(|bring| sheet.pair(bring, most::BRING)),
            interpreter: next.interpreter.as_ref().map(|there| sheet.pair(there, most::INTERPRETER)),
        }
    }
}

impl PersonCell {
    fn new(sheet: &Sheet, person: &CardPerson) -> Self {
        Self {
            initials: initials(&person.name),
            name: shorten(&person.name, most::NAME),
            role: sheet.pair(&person.role, most::ROLE),
            organisation: shorten(&person.organisation, most::ORGANISATION),
            phone: shorten(&person.phone, most::PHONE),
        }
    }
}

fn at_most(what: &'static str, given: usize, most: usize) -> Result<(), PaperError> {
    if given > most { Err(PaperError::TooMany { what, given, most }) } else { Ok(()) }
}

/// The code as people copy it: `7K3M-9QXD`.
pub(crate) fn grouped_code(code: &str) -> Result<String, PaperError> {
    let plain: String = code.chars().filter(|c| !matches!(c, '-' | ' ')).map(|c| c.to_ascii_uppercase()).collect();
    if plain.len() != 8 || !plain.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(PaperError::Code);
    }
    Ok(format!("{}-{}", &plain[..4], &plain[4..]))
}

/// First letters of the first and last word of a name; scripts that join their letters get one.
pub(super) fn initials(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    let first = letters.next();
    let last = letters.next_back().filter(|c| c.is_uppercase());
    first.into_iter().flat_map(char::to_uppercase).chain(last).collect()
}
