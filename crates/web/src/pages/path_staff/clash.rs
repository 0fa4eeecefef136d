//! Two versions side by side: what was typed, and what somebody else saved meanwhile.

use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::Choice;

/// A field that says something else now than what was typed.
pub struct Clash {
    /// What it is called on the form.
    pub label: String,
    /// What was typed.
    pub mine: String,
    /// What stands there now.
    pub theirs: String,
}

/// The fields of a step and what they are called.
pub const OF_STEP: &[(&str, &str)] = &[
    ("kind", "steps-field-kind"),
    ("lane", "steps-field-lane"),
    ("title", "steps-field-title"),
    ("title-client", "steps-field-title-client"),
    ("goal", "steps-field-goal"),
    ("who", "steps-field-who"),
    ("who-text", "steps-field-who-text"),
    ("where", "steps-field-where"),
    ("from", "steps-field-from"),
    ("until", "steps-field-until"),
    ("bring", "steps-field-bring"),
    ("beside", "steps-field-beside"),
    ("provider", "steps-field-provider"),
    ("after", "steps-field-after"),
    ("hours", "steps-field-hours"),
    ("cost", "steps-field-cost"),
    ("payer", "steps-field-payer"),
];

/// The fields of an appointment and what they are called.
pub const OF_APPOINTMENT: &[(&str, &str)] = &[
    ("kind", "steps-meeting-kind"),
    ("title", "steps-meeting-name"),
    ("day", "common-date-day"),
    ("hour", "steps-meeting-hour"),
    ("minutes", "steps-meeting-minutes"),
    ("where", "steps-field-where"),
    ("who", "steps-meeting-who"),
    ("guest", "steps-guests"),
    ("company", "steps-company"),
    ("interpreter", "facts-interpreter"),
    ("bring", "steps-field-bring"),
    ("step", "steps-meeting-step"),
];

/// The fields that differ, with both texts. `people` and `steps` are the choices of the form, to say identities by name.
pub fn clashes(
    ctx: &Ctx,
    fields: &[(&str, &str)],
    people: &[Choice],
    steps: &[Choice],
    mine: &Fields,
    theirs: &Fields,
) -> Vec<Clash> {
    let said = |name: &str, text: &str| match name {
        "who" | "guest" => named(people, text).unwrap_or_else(|| ctx.t("steps-someone")),
        "step" => named(steps, text).unwrap_or_else(|| ctx.t("steps-other-step")),
        "kind" => ctx.t(&format!("path-step-{text}")),
        "lane" => ctx.t(&format!("words-lane-{text}")),
        "bring" => ctx.t(&format!("path-bring-{text}")),
        "interpreter" => ctx.t(&format!("facts-interpreter-{text}")),
        "beside" => ctx.t("common-yes"),
        "payer" => ctx.t(&format!("words-payer-{text}")),
        // Identities say nothing: that it is another one is what counts.
        "provider" => ctx.t("steps-someone"),
        "after" => ctx.t("steps-other-step"),
        _ => text.to_owned(),
    };
    let whole = |f: &Fields, name: &str| {
        f.all(name).filter(|t| !t.is_empty()).map(|t| said(name, t)).collect::<Vec<_>>().join(", ")
    };
    let clash = |(name, label): &(&str, &str)| {
        let (mine, theirs) = (whole(mine, name), whole(theirs, name));
        (mine != theirs).then(|| Clash { label: ctx.t(label), mine, theirs })
    };
    fields.iter().filter_map(clash).collect()
}

fn named(choices: &[Choice], value: &str) -> Option<String> {
    choices.iter().find(|c| c.value == value).map(|c| c.label.clone())
}
