//! What is agreed about a step, and what cannot be right about it.

use crate::{Error, Result, Tx, args};
use jiff::civil::Date;
use opweg_model::calendar;
use opweg_model::fact::BadValue;
use opweg_model::offer::OfferKind;
use opweg_model::step::{Bring, Lane, StepKind};
use opweg_model::trajectory::Payer;
use opweg_model::{OfferId, OrgId, StepId, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is agreed about a step: the part that a form changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepPlan {
    /// Which step everybody knows it as.
    pub kind: StepKind,
    /// The lane of the trajectory.
    pub lane: Lane,
    /// Name among workers; empty: the name of the kind.
    pub title: String,
    /// Name as agreed with the client, in words the client knows; empty: the name of the kind in their language.
    pub title_client: String,
    /// What it is for.
    pub goal: String,
    /// Who helps with it.
    pub who_user: Option<UserId>,
    /// Who helps, when it is nobody in the network.
    pub who_text: String,
    /// Where.
    pub where_text: String,
    /// First day.
    pub from: Option<Date>,
    /// Last day, or the day it should be done.
    pub until: Option<Date>,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// May run beside the current step.
    pub beside: bool,
    /// The organisation that gives it.
    #[serde(default)]
    pub provider: Option<OrgId>,
    /// The offer it takes place in.
    #[serde(default)]
    pub offer: Option<OfferId>,
    /// Which step of its template it is; empty: of none.
    #[serde(default)]
    pub key: String,
    /// The steps that must be over before it can begin.
    #[serde(default)]
    pub after: Vec<StepId>,
    /// Hours a week it takes.
    #[serde(default)]
    pub hours_week: Option<i64>,
    /// What it costs, in cents.
    #[serde(default)]
    pub cost: Option<i64>,
    /// Who pays.
    #[serde(default)]
    pub payer: Option<Payer>,
}

impl StepPlan {
    /// A step of which only the kind is agreed.
    #[must_use]
    pub fn of_kind(kind: StepKind) -> Self {
        Self {
            kind,
            lane: kind.lane(),
            title: String::new(),
            title_client: String::new(),
            goal: String::new(),
            who_user: None,
            who_text: String::new(),
            where_text: String::new(),
            from: None,
            until: None,
            bring: Vec::new(),
            beside: false,
            provider: None,
            offer: None,
            key: String::new(),
            after: Vec::new(),
            hours_week: None,
            cost: None,
            payer: None,
        }
    }
}

/// The longest a line of a step may be, in characters.
pub const LINE: usize = 160;
/// The longest a goal may be, in characters.
pub const GOAL: usize = 500;

/// The longest key of a step of a template, in characters.
pub const KEY: usize = 64;
/// The most things to bring, each once.
pub const BRING: usize = 20;
/// The most steps that one waits for.
pub const AFTER: usize = 50;

/// The most a step can cost, in cents.
pub const MOST: i64 = 10_000_000;

/// What is not right about a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadPlan {
    /// A text is longer than this many characters.
    TooLong(usize),
    /// The last day comes before the first.
    Order,
    /// Who helps is nobody in the network.
    Nobody,
    /// It would have to wait for itself.
    Circle,
    /// A number that cannot be.
    Number,
    /// A day that cannot be meant.
    Day,
    /// More than there can be, or something twice.
    TooMany,
    /// There is no such offer, or it is for another kind of step.
    Offer,
}

impl From<BadPlan> for Error {
    fn from(bad: BadPlan) -> Self {
        match bad {
            BadPlan::TooLong(longest) => Self::Value(BadValue::TooLong(longest)),
            BadPlan::Order => Self::State("the last day of a step comes after the first"),
            BadPlan::Nobody => Self::State("who helps is somebody in the network"),
            BadPlan::Circle => Self::State("a step does not wait for itself"),
            BadPlan::Number => Self::State("a number that cannot be"),
            BadPlan::Day => Self::State("a day that cannot be meant"),
            BadPlan::TooMany => Self::State("more than a step can have"),
            BadPlan::Offer => Self::State("step-offer"),
        }
    }
}

impl StepPlan {
    /// What is not right about the plan by itself, each with the name of its part.
    #[must_use]
    pub fn faults(&self) -> Vec<(&'static str, BadPlan)> {
        let texts = [
            ("title", &self.title, LINE),
            ("title_client", &self.title_client, LINE),
            ("goal", &self.goal, GOAL),
            ("who_text", &self.who_text, LINE),
            ("where_text", &self.where_text, LINE),
            ("key", &self.key, KEY),
        ];
        let long = texts.into_iter().filter(|(_, text, longest)| text.chars().count() > *longest);
        let mut faults: Vec<_> = long.map(|(part, _, longest)| (part, BadPlan::TooLong(longest))).collect();
        for (part, day) in [("from", self.from), ("until", self.until)] {
            if day.is_some_and(|day| !calendar::is_possible(day)) {
                faults.push((part, BadPlan::Day));
            }
        }
        let bring: BTreeSet<&str> = self.bring.iter().map(|b| b.word()).collect();
        if self.bring.len() > BRING || bring.len() < self.bring.len() {
            faults.push(("bring", BadPlan::TooMany));
        }
        if self.after.len() > AFTER {
            faults.push(("after", BadPlan::TooMany));
        }
        if self.from.zip(self.until).is_some_and(|(from, until)| until < from) {
            faults.push(("until", BadPlan::Order));
        }
        if self.hours_week.is_some_and(|hours| !(0..=80).contains(&hours)) {
            faults.push(("hours_week", BadPlan::Number));
        }
        if self.cost.is_some_and(|cents| !(0..=MOST).contains(&cents)) {
            faults.push(("cost", BadPlan::Number));
        }
        faults
    }
}

/// What is not right about a plan, with what only the database knows: whether there is somebody who helps, and an offer.
///
/// # Errors
/// What the engine says.
pub async fn faults(tx: &mut Tx, plan: &StepPlan) -> Result<Vec<(&'static str, BadPlan)>> {
    let mut faults = plan.faults();
    if let Some(user) = plan.who_user
        && tx.row("SELECT 1 FROM user_account WHERE id = $1", args![user]).await?.is_none()
    {
        faults.push(("who_user", BadPlan::Nobody));
    }
    if let Some(org) = plan.provider
        && tx.row("SELECT 1 FROM organisation WHERE id = $1", args![org]).await?.is_none()
    {
        faults.push(("provider", BadPlan::Nobody));
    }
    if let Some(offer) = plan.offer
        && !serves(tx, offer, plan.kind).await?
    {
        faults.push(("offer", BadPlan::Offer));
    }
    Ok(faults)
}

/// Whether there is such an offer, and a step of this kind can take place in it.
async fn serves(tx: &mut Tx, offer: OfferId, kind: StepKind) -> Result<bool> {
    let Some(row) = tx.row("SELECT kind FROM offer WHERE id = $1", args![offer]).await? else { return Ok(false) };
    let of: OfferKind = row.take().word()?;
    Ok(of.serves(kind))
}

/// Refuses a plan that has faults, whoever sends it.
pub(super) async fn sound(tx: &mut Tx, plan: &StepPlan) -> Result<()> {
    match faults(tx, plan).await?.first() {
        Some((_, bad)) => Err((*bad).into()),
        None => Ok(()),
    }
}

/// Which step of a template it is, as a column.
pub(super) fn key_column(plan: &StepPlan) -> Option<&str> {
    Some(plan.key.as_str()).filter(|key| !key.is_empty())
}
