//! Invented documents and a reader of PDFs for the tests of this crate.

use jiff::Timestamp;
use lopdf::Document;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

use crate::*;

mod languages;

use languages::DUTCH;
pub use languages::{LANGUAGES, Words};

/// The moment at which every sample is made.
pub fn made_at() -> Timestamp {
    "2026-11-21T09:30:00Z".parse().unwrap()
}

/// The card of the design: six steps, an appointment, four people.
pub fn sample_card(words: &Words) -> Card {
    let pair = |first: &str, dutch: &str| Bilingual::new(first, dutch);
    let states =
        [StepState::Done, StepState::Done, StepState::Now, StepState::Open, StepState::Later, StepState::Later];
    let icons = [Icon::Id, Icon::Talk, Icon::Book, Icon::Tool, Icon::People, Icon::Bag];
    let steps = (0..6).map(|i| CardStep {
        number: u8::try_from(i).unwrap() + 1,
        state: states[i],
        icon: icons[i],
        text: pair(words.step[i], DUTCH.step[i]),
        note: None,
    });
    let person = |name: &str, organisation: &str, phone: &str| CardPerson {
        name: name.into(),
        role: pair(words.role, DUTCH.role),
        organisation: organisation.into(),
        phone: phone.into(),
    };
    Card {
        lang: words.lang.into(),
        dir: words.dir,
        made_at: made_at(),
        title: pair(words.title, DUTCH.title),
        printed_on: "21 november 2026".into(),
        steps: steps.collect(),
        more: None,
        state_words: StateWords {
            done: "klaar".into(),
            now: "nu".into(),
            open: "kan beginnen".into(),
            later: "later".into(),
        },
        next: Some(CardAppointment {
            weekday: words.day[0].into(),
            day: "24".into(),
            month: words.day[1].into(),
            clock: Some((9, 30)),
            what: pair(words.what, DUTCH.what),
            when: pair(words.when, DUTCH.when),
            place: "Carnotstraat 110, 2060 Antwerpen".into(),
            bring: None,
            interpreter: None,
        }),
        people_title: pair(words.people, DUTCH.people),
        people: vec![
            person("Sofie Peeters", "Atlas", "03 000 00 01"),
            person("Karim B.", "VDAB", "03 000 00 02"),
            person("Els L.", "OCMW Antwerpen", "03 000 00 03"),
            person("مروان خليل", "", "03 000 00 04"),
        ],
        help: pair(words.help, DUTCH.help),
        help_phone: "0800 00 000".into(),
        code: "7k3m9qxd".into(),
        web: pair_with("opweg.example.org/nl/code"),
        web_address: "opweg.example.org/nl/code".into(),
        code_hint: pair(words.hint, DUTCH.hint),
        url: "https://opweg.example.org/p/7K3M9QXD".into(),
        qr_words: "QR-code naar het pad".into(),
        small_print: pair(words.small, DUTCH.small),
    }
}

/// Eight steps with plain names, one of them with a remark.
pub fn eight_step_card(words: &Words) -> Card {
    let mut card = sample_card(words);
    for (index, icon) in [(2, Icon::Child), (3, Icon::Heart)] {
        let step = CardStep { icon, ..card.steps[index].clone() };
        card.steps.insert(4, step);
    }
    for (number, step) in (1..).zip(&mut card.steps) {
        step.number = number;
    }
    card.steps[3].note = Some(Bilingual::new(words.step[5], "kan nu beginnen"));
    card
}

/// Three steps, two people, no appointment.
pub fn card_of_few_words(words: &Words) -> Card {
    let mut card = sample_card(words);
    card.steps.truncate(3);
    card.people.truncate(2);
    card.next = None;
    card
}

/// A text 40 % longer, made of its own words.
fn stretched(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let wanted = text.chars().count() * 7 / 5;
    let mut long = text.to_owned();
    for word in words.iter().cycle() {
        if long.chars().count() >= wanted {
            break;
        }
        long = format!("{long} {word}");
    }
    long
}

fn stretch(pair: &mut Bilingual) {
    pair.first = stretched(&pair.first);
    pair.dutch = stretched(&pair.dutch);
}

const BRING: &str = "Neem mee: identiteitskaart · de brief · je diploma · je bankkaart · je cv · pen en papier";

/// The sentence with the address in it, between the isolates that translations have around what is filled in.
fn pair_with(address: &str) -> Bilingual {
    Bilingual::new(&format!("→ \u{2068}{address}\u{2069} →"), &format!("Ga naar \u{2068}{address}\u{2069}"))
}

/// Eight steps, six people, every text 40 % longer, notes everywhere, names of kings.
pub fn crowded_card(words: &Words) -> Card {
    let mut card = sample_card(words);
    let long = [
        "Opleiding tot zorgkundige met taalondersteuning op de werkvloer",
        "Arbeidsmarktbegeleidingstraject bij de gemeente",
    ];
    for dutch in long {
        let mut step = card.steps[4].clone();
        step.text.dutch = dutch.into();
        step.text.first = if words.lang == "nl" { dutch.into() } else { format!("{} {}", words.step[3], words.what) };
        card.steps.push(step);
    }
    for (index, step) in card.steps.iter_mut().enumerate() {
        step.number = u8::try_from(index).unwrap() + 1;
        stretch(&mut step.text);
        step.note = Some(Bilingual::new(words.step[4], "kan nu beginnen"));
    }
    card.more = Some(Bilingual::new(&format!("{} +12", words.step[4]), "en nog 12 stappen"));
    let names =
        ["Wilhelmina Alexandrina Vandenbroucke-Oyelaran van den Bossche", "Karamokobamoussakonaténdiayediabaté Traoré"];
    for name in names {
        let mut person = card.people[0].clone();
        person.name = name.into();
        person.organisation = "Agentschap Integratie en Inburgering, afdeling Antwerpen-Noord".into();
        card.people.push(person);
    }
    for pair in card.people.iter_mut().map(|person| &mut person.role) {
        stretch(pair);
        stretch(pair);
    }
    for pair in [&mut card.title, &mut card.people_title, &mut card.help, &mut card.code_hint, &mut card.small_print] {
        stretch(pair);
    }
    card.web_address = "samen-op-weg.integratie-en-inburgering.antwerpen.example.org/opweg/nl/code".into();
    card.web = pair_with(&card.web_address);
    if let Some(next) = &mut card.next {
        next.bring = Some(Bilingual::new(&format!("{0}: {1}, {0}, {1}", words.step[0], words.step[3]), BRING));
        next.interpreter = Some(Bilingual::new(words.people, "Er is een tolk."));
        stretch(&mut next.what);
        stretch(&mut next.when);
        next.place = "Sint-Jansvliet-Kasteelpleinstraat 1110 bus 0023, 2000 Antwerpen-Linkeroever".into();
    }
    card
}

/// A run of text on a page: its words, its corners and whether a glyph is missing.
pub struct Run {
    pub page: usize,
    pub text: String,
    pub min: Point,
    pub max: Point,
    pub size: Abs,
    pub lacks_glyph: bool,
}

/// All runs of visible text of a document; words within a line stand in the order of the page.
pub fn runs(pages: &PagedDocument) -> Vec<Run> {
    let mut found = Vec::new();
    for (page, sheet) in pages.pages().iter().enumerate() {
        collect(&sheet.frame, Transform::identity(), page, &mut found);
    }
    found
}

fn collect(frame: &Frame, onto_page: Transform, page: usize, found: &mut Vec<Run>) {
    for (at, item) in frame.items() {
        let here = onto_page.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => {
                collect(&group.frame, here.pre_concat(group.transform), page, found);
            }
            FrameItem::Text(text) => {
                let rect = text.bbox();
                if !rect.min.x.to_mm().is_finite() {
                    continue; // nothing but spaces
                }
                // The box of a run has its y axis turned: its `min` is the lower edge.
                let (one, other) = (rect.min.transform(here), rect.max.transform(here));
                found.push(Run {
                    page,
                    text: text.text.to_string(),
                    min: one.min(other),
                    max: one.max(other),
                    size: text.size,
                    lacks_glyph: text.glyphs.iter().any(|glyph| glyph.id == 0),
                });
            }
            _ => {}
        }
    }
}

/// The boxes of which a template reported that their text fits at no size.
pub fn overflows(pages: &PagedDocument) -> Vec<String> {
    use typst::foundations::{Label, Selector};
    use typst::introspection::Introspector;
    use typst::utils::PicoStr;
    let label = Label::new(PicoStr::intern("overflow")).unwrap();
    let reports = pages.introspector().query(&Selector::Label(label));
    reports.iter().map(|report| format!("{report:?}")).collect()
}

/// Width and height of every page in millimetres.
pub fn page_sizes(pdf: &[u8]) -> Vec<(i32, i32)> {
    let document = Document::load_mem(pdf).unwrap();
    let millimetres = |points: f32| (points / 72.0 * 25.4).round() as i32;
    document
        .get_pages()
        .values()
        .map(|id| {
            let media = document.get_dictionary(*id).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
            let corner: Vec<f32> = media.iter().map(|number| number.as_float().unwrap()).collect();
            (millimetres(corner[2] - corner[0]), millimetres(corner[3] - corner[1]))
        })
        .collect()
}

/// The text of all pages as a reader would copy it.
pub fn copied_text(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap()
}

/// The names of the fonts and whether each is embedded.
pub fn fonts(pdf: &[u8]) -> Vec<(String, bool)> {
    let document = Document::load_mem(pdf).unwrap();
    let descriptors = document.objects.values().filter_map(|object| object.as_dict().ok());
    let descriptors = descriptors.filter(|dict| dict.get_type().is_ok_and(|kind| kind == b"FontDescriptor"));
    descriptors
        .map(|dict| {
            let name = String::from_utf8(dict.get(b"FontName").unwrap().as_name().unwrap().to_vec()).unwrap();
            (name, dict.has(b"FontFile2") || dict.has(b"FontFile3"))
        })
        .collect()
}

/// Everything in the PDF that is not on a page: the information dictionary, XMP and the catalogue.
pub fn metadata(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let catalog = document.catalog().unwrap();
    let xmp = document.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let xmp = String::from_utf8_lossy(&xmp.as_stream().unwrap().get_plain_content().unwrap()).into_owned();
    format!("{:?} {catalog:?} {xmp}", document.trailer)
}
