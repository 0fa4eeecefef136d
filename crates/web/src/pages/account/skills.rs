//! How somebody works: the languages they speak with clients, what they know well, how many clients they can guide. It
//! helps to find the right colleague for a client; a person decides.

use super::settings::with_errors;
use crate::kit::answer::{Answer, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError};
use crate::kit::problem::Problem;
use crate::pages::questions::language_choices;
use opweg_lang::names;
use opweg_store::partners::workers::{self, EXPERTISE, MOST, Skills};

/// Languages that the form asks for.
const LANGUAGES: usize = 6;

/// What the form shows.
pub struct Shown {
    /// One choice of a language after the other, with its number.
    pub languages: Vec<(usize, Vec<Choice>)>,
    /// What one can know well.
    pub expertise: Vec<Choice>,
    /// How many clients.
    pub capacity: String,
}

impl Shown {
    /// The form with what is stored.
    pub fn of(ctx: &Ctx, skills: &Skills) -> Self {
        let spoken = |n: usize| skills.speaks.get(n).map_or("", String::as_str);
        let word = |w: &&str| Choice {
            checked: skills.expertise.iter().any(|has| has == w),
            ..Choice::new(*w, ctx.t(&format!("account-expertise-{w}")), "")
        };
        Self {
            languages: (0..LANGUAGES).map(|n| (n + 1, language_choices(ctx.me.lang, spoken(n), "–"))).collect(),
            expertise: EXPERTISE.iter().map(word).collect(),
            capacity: skills.capacity.map(|n| n.to_string()).unwrap_or_default(),
        }
    }
}

/// What was typed; nothing when the number makes no sense.
fn read(ctx: &Ctx, form: &Fields) -> Option<Skills> {
    let known = |code: &str| names::languages(ctx.me.lang).iter().any(|language| language.code == code);
    let mut speaks: Vec<String> = Vec::new();
    let typed = (1..=LANGUAGES).map(|n| form.get(&format!("speaks-{n}")));
    for code in typed.filter(|code| known(code)) {
        if !speaks.iter().any(|there| there == code) {
            speaks.push(code.to_owned());
        }
    }
    let expertise = form.all("expertise").filter(|word| EXPERTISE.contains(word)).map(str::to_owned).collect();
    let capacity = form.parse::<i64>("capacity").filter(|n| (0..=MOST).contains(n));
    (capacity.is_some() || !form.has("capacity")).then_some(Skills { speaks, expertise, capacity })
}

/// Keeps it.
pub async fn save(ctx: Ctx, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let Some(skills) = read(&ctx, &form) else {
        let error = FieldError { field: "capacity".into(), text: ctx.t("steps-wrong-number") };
        return with_errors(&ctx, vec![error]).await;
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let done = workers::set_own(&mut tx, &ctx.me.staff, &skills, version).await;
    pressed(tx, done, "/account", "saved").await
}
