//! What can go along in a letter: the facts of the file by section, needs and steps; with a reason beside what may not go
//! there.

use super::asked;
use super::said::fact;
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::Choice;
use crate::kit::problem::Problem;
use crate::kit::say;
use crate::pages::overview::title;
use opweg_access::{Permit, Receiver};
use opweg_model::step::{NeedState, StepState};
use opweg_model::{Section, Tier};
use opweg_store::Tx;
use opweg_store::offers::search::{Found, Search, search as find};
use opweg_store::path::{needs, steps};
use opweg_store::referral::letter;

/// A fact that can be chosen, or not.
pub struct Item {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) ticked: bool,
    /// Why it cannot go there; empty when it can.
    pub(super) barrier: String,
}

/// The facts of a section.
pub struct Group {
    pub(super) title: String,
    pub(super) items: Vec<Item>,
}

/// Everything that can be chosen.
pub struct Items {
    pub(super) groups: Vec<Group>,
    /// What partners must heed, as one text; empty when there is nothing.
    pub(super) needs: String,
    /// The steps that are not over, as one text.
    pub(super) steps: String,
    /// The steps it can be for, and the offers of the receiver it can be about; the first says nothing.
    pub(super) about: Vec<Choice>,
    pub(super) offers: Vec<Choice>,
    /// Why needs and steps cannot go there.
    pub(super) path_barrier: String,
}

/// Reads what can be chosen for a receiver.
///
/// # Errors
/// What the store says.
pub async fn read(ctx: &Ctx, tx: &mut Tx, permit: &Permit, to: &Receiver, q: &Fields) -> Result<Items, Problem> {
    let facts = letter::choices(tx, permit, to).await?;
    let (needs, steps) = match permit.opens(Tier::Path) {
        true => (needs::list(tx, permit).await?, steps::list(tx, permit).await?),
        false => (Vec::new(), Vec::new()),
    };
    let given = Search { org: Some(to.org), ..Search::default() };
    let offers = find(tx, &ctx.actor, &given).await?;
    let chosen = asked::chosen(q);
    let of_section = |section: &Section| {
        let items: Vec<Item> = facts
            .iter()
            .filter(|(f, _)| f.kind.spec().section == *section)
            .map(|(f, barrier)| Item {
                id: f.id.to_string(),
                label: fact(&ctx.house, ctx.me.lang, f.kind),
                value: say::answer(&ctx.house, ctx.me.lang, f.kind, &f.answer),
                ticked: chosen.facts.contains(&f.id) && barrier.is_none(),
                barrier: barrier.map(|b| ctx.t(&format!("referral-barrier-{}", b.word()))).unwrap_or_default(),
            })
            .collect();
        Group { title: ctx.t(&format!("words-section-{section}")), items }
    };
    let nothing = |field: &str| Choice::new("", ctx.t("referral-about-none"), q.get(field));
    let may_go = letter::path_may_go(permit, to);
    let choice = |s: &steps::Step| Choice::new(s.id.to_string(), title(ctx, s), q.get("about"));
    let open = needs.iter().filter(|n| n.state != NeedState::Settled);
    let going: Vec<&steps::Step> =
        steps.iter().filter(|s| !matches!(s.state, StepState::Done | StepState::Stopped)).collect();
    let offer = |f: &Found| Choice::new(f.offer.id.to_string(), f.offer.about.title.as_str(), q.get("offer"));
    Ok(Items {
        groups: Section::ALL.iter().map(of_section).filter(|g| !g.items.is_empty()).collect(),
        needs: open.map(|n| ctx.t(&format!("words-need-{}", n.need))).collect::<Vec<_>>().join(" · "),
        about: std::iter::once(nothing("about")).chain(going.iter().filter(|_| may_go).map(|s| choice(s))).collect(),
        offers: std::iter::once(nothing("offer")).chain(offers.iter().map(offer)).collect(),
        steps: going.iter().map(|s| title(ctx, s)).collect::<Vec<_>>().join(" · "),
        path_barrier: if may_go { String::new() } else { ctx.t("referral-barrier-purpose") },
    })
}
