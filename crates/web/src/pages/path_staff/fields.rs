//! Steps and appointments as form fields, both ways: what was typed becomes a plan, a plan becomes what is typed.

use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError};
use crate::kit::problem::Problem;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use opweg_model::fact::lists::INTERPRETER;
use opweg_model::step::{Bring, Lane, StepKind};
use opweg_model::{UserId, brussels};
use opweg_store::Error;
use opweg_store::file::team::Member;
use opweg_store::path::appointments::AppointmentPlan;
use opweg_store::path::guests::Guest;
use opweg_store::path::steps::{BadPlan, GOAL, KEY, LINE, MOST, Step, StepPlan};
use opweg_store::people::users;

/// Reads a form, and remembers what is wrong with it.
struct Reading<'a> {
    ctx: &'a Ctx,
    form: &'a Fields,
    errors: Vec<FieldError>,
}

impl<'a> Reading<'a> {
    fn wrong(&mut self, field: &str, key: &str) {
        self.errors.push(FieldError { field: field.to_owned(), text: self.ctx.t(key) });
    }
    fn text(&mut self, field: &str, longest: usize) -> String {
        let text = self.form.get(field).to_owned();
        if text.chars().count() > longest {
            self.wrong(field, "errors-value-too-long");
        }
        text
    }
    fn day(&mut self, field: &str) -> Option<Date> {
        let day = self.form.day(field);
        if day.is_none() && self.form.has(field) {
            self.wrong(field, "steps-wrong-day");
        }
        day
    }
    fn whole(&mut self, field: &str) -> Option<i64> {
        let text = self.form.get(field);
        let number = text.parse().ok().filter(|n| (0..=80).contains(n));
        if number.is_none() && !text.is_empty() {
            self.wrong(field, "steps-wrong-number");
        }
        number
    }
    /// An amount in euros as people here write it: "12", "12,50".
    fn cents(&mut self, field: &str) -> Option<i64> {
        let text = self.form.get(field);
        let amount = euros(text).filter(|cents| (0..=MOST).contains(cents));
        if amount.is_none() && !text.is_empty() {
            self.wrong(field, "steps-wrong-number");
        }
        amount
    }
    fn kind(&mut self) -> StepKind {
        self.form.parse("kind").unwrap_or_else(|| {
            self.wrong("kind", "errors-value-not-in-list");
            StepKind::Other
        })
    }
    fn bring(&self) -> Vec<Bring> {
        self.form.all("bring").filter_map(|b| b.parse().ok()).collect()
    }
}

/// The plan of a step as typed, or what is wrong with it.
pub fn read_step(ctx: &Ctx, form: &Fields) -> Result<StepPlan, Vec<FieldError>> {
    let mut r = Reading { ctx, form, errors: Vec::new() };
    let kind = r.kind();
    let plan = StepPlan {
        kind,
        lane: form.parse::<Lane>("lane").unwrap_or_else(|| kind.lane()),
        title: r.text("title", LINE),
        title_client: r.text("title-client", LINE),
        goal: r.text("goal", GOAL),
        who_user: form.parse::<UserId>("who"),
        who_text: r.text("who-text", LINE),
        where_text: r.text("where", LINE),
        from: r.day("from"),
        until: r.day("until"),
        bring: r.bring(),
        beside: form.has("beside"),
        provider: form.parse("provider"),
        offer: form.parse("offer"),
        key: r.text("key", KEY),
        after: form.all("after").filter_map(|id| id.parse().ok()).collect(),
        hours_week: r.whole("hours"),
        cost: r.cents("cost"),
        payer: form.parse("payer"),
    };
    // Too long was said beside its field already.
    if plan.faults().iter().any(|(_, bad)| *bad == BadPlan::Order) {
        r.wrong("until", "steps-wrong-order");
    }
    if r.errors.is_empty() { Ok(plan) } else { Err(r.errors) }
}

/// What is said of a fault of a plan, in forms and to programs.
pub const fn wrong_plan(bad: BadPlan) -> &'static str {
    match bad {
        BadPlan::TooLong(_) => "errors-value-too-long",
        BadPlan::Order => "steps-wrong-order",
        BadPlan::Nobody => "api-nobody",
        BadPlan::Circle => "steps-wrong-circle",
        BadPlan::Number => "steps-wrong-number",
        BadPlan::Day => "steps-wrong-day",
        BadPlan::TooMany => "steps-wrong-many",
        BadPlan::Offer => "steps-wrong-offer",
    }
}

/// The fields of a step as it stands.
pub fn step_fields(step: &Step) -> Fields {
    let plan = &step.plan;
    let day = |d: Option<Date>| d.map(|d| d.to_string()).unwrap_or_default();
    let mut fields = vec![
        ("kind", plan.kind.word().to_owned()),
        ("lane", plan.lane.word().to_owned()),
        ("title", plan.title.clone()),
        ("title-client", plan.title_client.clone()),
        ("goal", plan.goal.clone()),
        ("who", plan.who_user.map(|u| u.to_string()).unwrap_or_default()),
        ("who-text", plan.who_text.clone()),
        ("where", plan.where_text.clone()),
        ("from", day(plan.from)),
        ("until", day(plan.until)),
        ("beside", if plan.beside { "1".to_owned() } else { String::new() }),
        ("provider", plan.provider.map(|o| o.to_string()).unwrap_or_default()),
        ("offer", plan.offer.map(|o| o.to_string()).unwrap_or_default()),
        ("key", plan.key.clone()),
        ("hours", plan.hours_week.map(|h| h.to_string()).unwrap_or_default()),
        ("cost", plan.cost.map(written_euros).unwrap_or_default()),
        ("payer", plan.payer.map(|p| p.word().to_owned()).unwrap_or_default()),
    ];
    fields.extend(plan.after.iter().map(|id| ("after", id.to_string())));
    fields.extend(plan.bring.iter().map(|b| ("bring", b.word().to_owned())));
    of_pairs(&fields)
}

/// Cents of an amount in euros, with a comma or a point before the cents.
pub fn euros(text: &str) -> Option<i64> {
    let text = text.replace(' ', "").replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let cents: i64 = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().ok()? * 10,
        2 => part.parse().ok()?,
        _ => return None,
    };
    let digits = whole.chars().chain(part.chars()).all(|c| c.is_ascii_digit());
    whole.parse::<i64>().ok().filter(|_| digits)?.checked_mul(100)?.checked_add(cents)
}

/// An amount in euros as it is typed.
pub fn written_euros(cents: i64) -> String {
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{},{:02}", cents / 100, cents % 100) }
}

/// Fields as if they were typed.
pub fn of_pairs(pairs: &[(&str, String)]) -> Fields {
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    for (name, text) in pairs {
        encoded.append_pair(name, text);
    }
    Fields::read(encoded.finish().as_bytes())
}

/// The plan of an appointment as typed, or what is wrong with it.
pub fn read_appointment(ctx: &Ctx, form: &Fields) -> Result<AppointmentPlan, Vec<FieldError>> {
    let mut r = Reading { ctx, form, errors: Vec::new() };
    let kind = r.kind();
    let (title, where_text, company) = (r.text("title", LINE), r.text("where", LINE), r.text("company", LINE));
    let starts = starts(&mut r);
    let minutes = form.parse::<i64>("minutes").filter(|m| (5..=600).contains(m));
    if minutes.is_none() {
        r.wrong("minutes", "steps-wrong-minutes");
    }
    let interpreter = form.get("interpreter").to_owned();
    if !interpreter.is_empty() && INTERPRETER.find(&interpreter).is_err() {
        r.wrong("interpreter", "errors-value-not-in-list");
    }
    let (Some(starts), Some(minutes), true) = (starts, minutes, r.errors.is_empty()) else { return Err(r.errors) };
    let (step, who, bring) = (form.parse("step"), form.parse::<UserId>("who"), r.bring());
    Ok(AppointmentPlan { step, kind, title, starts, minutes, where_text, who, bring, interpreter, company })
}

/// The moment an appointment begins: a day and an hour as people here say them.
fn starts(r: &mut Reading<'_>) -> Option<Timestamp> {
    let day = r.day("day");
    if day.is_none() && !r.form.has("day") {
        r.wrong("day", "steps-wrong-day");
    }
    let hour = r.form.parse::<Time>("hour");
    if hour.is_none() {
        r.wrong("hour", "steps-wrong-hour");
    }
    let at = brussels::moment(day?, hour?)?;
    if at <= r.ctx.now {
        r.wrong("day", "steps-wrong-past");
    }
    Some(at)
}

/// The fields of an appointment as it stands, with its guests.
pub fn appointment_fields(plan: &AppointmentPlan, guests: &[Guest]) -> Fields {
    let starts = brussels::local(plan.starts);
    let mut fields = vec![
        ("kind", plan.kind.word().to_owned()),
        ("title", plan.title.clone()),
        ("day", starts.date().to_string()),
        ("hour", starts.time().strftime("%H:%M").to_string()),
        ("minutes", plan.minutes.to_string()),
        ("where", plan.where_text.clone()),
        ("who", plan.who.map(|u| u.to_string()).unwrap_or_default()),
        ("interpreter", plan.interpreter.clone()),
        ("company", plan.company.clone()),
        ("step", plan.step.map(|s| s.to_string()).unwrap_or_default()),
    ];
    fields.extend(plan.bring.iter().map(|b| ("bring", b.word().to_owned())));
    fields.extend(guests.iter().map(|g| ("guest", g.user.to_string())));
    of_pairs(&fields)
}

/// The kinds of step, by their names.
pub fn kinds(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    StepKind::ALL.iter().map(|k| Choice::new(k.word(), ctx.t(&format!("path-step-{k}")), chosen)).collect()
}

/// The lanes.
pub fn lanes(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    Lane::ALL.iter().map(|l| Choice::new(l.word(), ctx.t(&format!("words-lane-{l}")), chosen)).collect()
}

/// Who of the team can help, nobody first. Somebody who is on the team for several things is one.
pub fn people(ctx: &Ctx, team: &[Member], chosen: &str) -> Vec<Choice> {
    people_who(ctx, team, chosen, |_| true)
}

/// As [`people`], without those who may not.
pub fn people_who(ctx: &Ctx, team: &[Member], chosen: &str, may: impl Fn(&Member) -> bool) -> Vec<Choice> {
    let mut people = vec![Choice::new("", ctx.t("steps-nobody"), chosen)];
    for member in team.iter().filter(|m| may(m)) {
        let Some(user) = member.user.map(|user| user.to_string()) else { continue };
        if people.iter().all(|there| there.value != user) {
            people.push(Choice::new(user, format!("{}, {}", member.name, member.org_name), chosen));
        }
    }
    people
}

/// The same, with whoever stands there already: somebody who is no longer on the team, or never was, is not taken off by
/// saving another field.
pub async fn people_or(ctx: &Ctx, team: &[Member], chosen: &str) -> Result<Vec<Choice>, Problem> {
    let mut people = people(ctx, team, chosen);
    if let Some(user) = chosen.parse::<UserId>().ok().filter(|_| people.iter().all(|p| p.value != chosen)) {
        match users::name_of(&mut ctx.house.db.look().await?, user).await {
            Ok(name) => people.push(Choice::new(chosen, name, chosen)),
            Err(Error::NotFound) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(people)
}

/// Who can be asked to come too, as boxes to tick; whoever is expected already can always be taken off.
pub fn guests(ctx: &Ctx, open: &[Guest], there: &[Guest], form: &Fields) -> Vec<Choice> {
    let ticked: Vec<&str> = form.all("guest").collect();
    let gone = there.iter().filter(|guest| !open.iter().any(|o| o.user == guest.user));
    let choice = |guest: &Guest| {
        let value = guest.user.to_string();
        Choice { checked: ticked.contains(&value.as_str()), ..Choice::new(value, guest_line(ctx, guest), "-") }
    };
    open.iter().chain(gone).map(choice).collect()
}

/// A guest and where they work, and that the file was closed to them.
pub fn guest_line(ctx: &Ctx, guest: &Guest) -> String {
    let line = format!("{}, {}", guest.name, guest.org_name);
    if guest.open { line } else { ctx.tw("steps-guest-closed", &[("name", line.into())]) }
}

/// What to bring, as boxes to tick.
pub fn bring(ctx: &Ctx, form: &Fields) -> Vec<Choice> {
    let ticked: Vec<&str> = form.all("bring").collect();
    let choice = |b: &Bring| Choice {
        checked: ticked.contains(&b.word()),
        ..Choice::new(b.word(), ctx.t(&format!("path-bring-{b}")), "-")
    };
    Bring::ALL.iter().map(choice).collect()
}

/// Which interpreter, none first.
pub fn interpreters(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    INTERPRETER.codes.iter().map(|c| Choice::new(*c, ctx.t(&format!("facts-interpreter-{c}")), chosen)).collect()
}
