//! The rules about side effects of a plan.

use crate::{Defect, defect, written};
use opweg_trajectory::effects::{Effect, EffectDraft};
use serde::Deserialize;

const FILE: &str = "effects.toml";
const EFFECTS: &str = include_str!("../../../content/effects.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EffectsFile {
    effect: Vec<EffectDraft>,
}

/// The rules, in the order they are shown.
///
/// # Errors
/// [`Defect`] for a file that is no TOML or a rule that is not sound.
pub fn effects() -> Result<Vec<Effect>, Defect> {
    read_effects(EFFECTS)
}

fn read_effects(text: &str) -> Result<Vec<Effect>, Defect> {
    let file: EffectsFile = written(FILE, text)?;
    Effect::read_all(file.effect).map_err(|fault| defect(FILE, &fault))
}

#[cfg(test)]
mod tests;
