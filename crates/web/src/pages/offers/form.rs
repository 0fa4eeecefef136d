//! Offers and sessions as form fields, both ways: what was typed becomes an offer, an offer becomes what is typed.

use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::FieldError;
use crate::pages::path_staff::fields::{euros, of_pairs, written_euros};
use jiff::civil::{Date, Time};
use opweg_model::fact::Cefr;
use opweg_model::offer::{Day, OfferKind, Slot, Timetable};
use opweg_store::offers::BadOffer;
use opweg_store::offers::kept::About;
use opweg_store::offers::sessions::Plan;

/// Lines of hours that the form of a session shows.
pub const SLOTS: usize = 5;

/// What is wrong with a field, in words.
pub fn wrong(ctx: &Ctx, field: &str, key: &str) -> FieldError {
    FieldError { field: field.to_owned(), text: ctx.t(key) }
}

/// A text that was typed as something else, or a mark that it was not.
fn typed<T: std::str::FromStr>(
    ctx: &Ctx,
    form: &Fields,
    field: &str,
    key: &str,
    errors: &mut Vec<FieldError>,
) -> Option<T> {
    let value = form.parse(field);
    if value.is_none() && form.has(field) {
        errors.push(wrong(ctx, field, key));
    }
    value
}

/// A day; what is wrong with it stands beside its field.
fn typed_day(ctx: &Ctx, form: &Fields, field: &str, errors: &mut Vec<FieldError>) -> Option<Date> {
    let day = form.day(field);
    if day.is_none() && form.has(field) {
        errors.push(wrong(ctx, field, "steps-wrong-day"));
    }
    day
}

/// A fault of the store, beside its field.
fn fault(ctx: &Ctx, (field, bad): (&str, BadOffer)) -> FieldError {
    let key = match bad {
        BadOffer::Missing => "offers-wrong-missing",
        BadOffer::TooLong(_) => "errors-value-too-long",
        BadOffer::Order => "offers-wrong-order",
        BadOffer::Number => "steps-wrong-number",
        BadOffer::Unknown => "errors-value-not-in-list",
    };
    wrong(ctx, field, key)
}

/// An offer as typed, or what is wrong with it.
pub fn read_offer(ctx: &Ctx, form: &Fields) -> Result<About, Vec<FieldError>> {
    let mut errors = Vec::new();
    let kind = typed(ctx, form, "kind", "errors-value-not-in-list", &mut errors).unwrap_or(OfferKind::Nt2);
    let cost = euros(form.get("cost"));
    if cost.is_none() && form.has("cost") {
        errors.push(wrong(ctx, "cost", "steps-wrong-number"));
    }
    let about = About {
        kind,
        title: form.get("title").to_owned(),
        about: form.get("about").to_owned(),
        from: Cefr::parse(form.get("from")),
        to: Cefr::parse(form.get("to")),
        language: form.get("language").to_owned(),
        sector: form.get("sector").to_owned(),
        place: form.get("place").to_owned(),
        postcode: form.get("postcode").to_owned(),
        features: form.all("features").filter_map(|f| f.parse().ok()).collect(),
        statuses: form.all("statuses").filter(|s| !s.is_empty()).map(str::to_owned).collect(),
        weeks: typed(ctx, form, "weeks", "steps-wrong-number", &mut errors),
        hours_week: typed(ctx, form, "hours", "steps-wrong-number", &mut errors),
        cost,
        payer: form.parse("payer"),
        reviewed: typed_day(ctx, form, "reviewed", &mut errors),
    };
    errors.extend(about.faults().into_iter().map(|bad| fault(ctx, bad)));
    if errors.is_empty() { Ok(about) } else { Err(errors) }
}

/// The fields of an offer as it stands.
pub fn offer_fields(about: &About) -> Fields {
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let level = |l: Option<Cefr>| l.map_or("", Cefr::word).to_owned();
    let mut pairs = vec![
        ("kind", about.kind.word().to_owned()),
        ("title", about.title.clone()),
        ("about", about.about.clone()),
        ("from", level(about.from)),
        ("to", level(about.to)),
        ("language", about.language.clone()),
        ("sector", about.sector.clone()),
        ("place", about.place.clone()),
        ("postcode", about.postcode.clone()),
        ("weeks", number(about.weeks)),
        ("hours", number(about.hours_week)),
        ("cost", about.cost.map(written_euros).unwrap_or_default()),
        ("payer", about.payer.map(|p| p.word().to_owned()).unwrap_or_default()),
        ("reviewed", about.reviewed.map(|d| d.to_string()).unwrap_or_default()),
    ];
    pairs.extend(about.features.iter().map(|f| ("features", f.word().to_owned())));
    pairs.extend(about.statuses.iter().map(|s| ("statuses", s.clone())));
    of_pairs(&pairs)
}

/// A session as typed, or what is wrong with it.
pub fn read_session(ctx: &Ctx, form: &Fields) -> Result<Plan, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut day = |field: &str| typed_day(ctx, form, field, &mut errors);
    let (from, until, register_until) = (day("from"), day("until"), day("register"));
    for (field, missing) in [("from", from.is_none()), ("until", until.is_none())] {
        if missing && !form.has(field) {
            errors.push(wrong(ctx, field, "offers-wrong-missing"));
        }
    }
    let seats = form.parse::<i64>("seats");
    if seats.is_none() {
        errors.push(wrong(ctx, "seats", "steps-wrong-number"));
    }
    let slots = (1..=SLOTS).filter_map(|n| slot(ctx, form, n, &mut errors)).collect();
    let (Some(from), Some(until), Some(seats), true) = (from, until, seats, errors.is_empty()) else {
        return Err(errors);
    };
    let when = Timetable { from, until, slots };
    let plan = Plan { when, register_until, seats, place: form.get("place").to_owned() };
    let faults: Vec<_> = plan.faults().into_iter().map(|(part, bad)| fault(ctx, (field_of(part), bad))).collect();
    if faults.is_empty() { Ok(plan) } else { Err(faults) }
}

/// The field that a part of a session is typed in.
fn field_of(part: &'static str) -> &'static str {
    if part == "slots" { "slot-1-from" } else { part }
}

/// A line of hours: a day with two times, or nothing at all.
fn slot(ctx: &Ctx, form: &Fields, n: usize, errors: &mut Vec<FieldError>) -> Option<Slot> {
    let name = |part: &str| format!("slot-{n}-{part}");
    let (from, until) = (name("from"), name("until"));
    if !form.has(&from) && !form.has(&until) {
        return None;
    }
    let day = form.parse::<Day>(&name("day"));
    let times = (form.parse::<Time>(&from), form.parse::<Time>(&until));
    if let (Some(day), (Some(from), Some(until))) = (day, times) {
        return Some(Slot { day, from, until });
    }
    errors.push(wrong(ctx, &from, "offers-wrong-hours"));
    None
}

/// The fields of a session as it stands.
pub fn session_fields(plan: &Plan) -> Fields {
    let mut pairs = vec![
        ("from".to_owned(), plan.when.from.to_string()),
        ("until".to_owned(), plan.when.until.to_string()),
        ("register".to_owned(), plan.register_until.map(|d| d.to_string()).unwrap_or_default()),
        ("seats".to_owned(), plan.seats.to_string()),
        ("place".to_owned(), plan.place.clone()),
    ];
    for (n, slot) in (1..).zip(&plan.when.slots) {
        pairs.push((format!("slot-{n}-day"), slot.day.word().to_owned()));
        pairs.push((format!("slot-{n}-from"), slot.from.strftime("%H:%M").to_string()));
        pairs.push((format!("slot-{n}-until"), slot.until.strftime("%H:%M").to_string()));
    }
    let borrowed: Vec<(&str, String)> = pairs.iter().map(|(n, v)| (n.as_str(), v.clone())).collect();
    of_pairs(&borrowed)
}
