//! A registration against a file: the best of all its spellings, dates, numbers and addresses.
//!
//! A file knows more than any of its registrations. Somebody who came with a guessed date and later with a passport, or who
//! moved twice, is found by whichever of these they bring today. What is known of a file never lowers a score: an old
//! address says nothing against the person who gives a new one.

use super::agree::{Agreement, agree};
use super::level::{FIELDS, Field, MISSING, name};
use super::lexicon::Ear;
use super::traits::Traits;
use super::weights::Weights;

/// How a registration agrees with a file, and the log odds that it is the same person.
#[derive(Clone, Copy, Debug, Default)]
pub struct Judged {
    /// Field by field, the best of the file's registrations.
    pub agreement: Agreement,
    /// Log odds.
    pub score: f32,
}

/// Fields whose best level counts, whichever registration has it. Names are taken together, from the registration whose
/// name agrees best: a given name of one and a family name of another are nobody's.
const BEST: [Field; 7] =
    [Field::Birth, Field::Number, Field::File, Field::Phone, Field::Email, Field::Address, Field::Nationality];

/// A file is *strongly* suggested from this score on: right in 999 of 1,000 and wrong for at most a few new people in
/// 1,000, measured on the sets whose truth is known (`examples/measure_counter.rs`).
pub const STRONG: f32 = 5.5;
/// And only when no other file comes so near, in log odds: namesakes and twins are for a human eye.
pub const LEAD: f32 = 3.0;

/// Judges a new registration against all of a file: between what its most alike registration says and what all of them say
/// together.
pub fn judge(new: &Traits, file: &[Traits], weights: &Weights, ear: &mut Ear<'_>) -> Judged {
    let mut names: Option<Agreement> = None;
    let mut levels = [MISSING; FIELDS];
    let (mut single, mut like) = (f32::NEG_INFINITY, Traits::default());
    for known in file {
        let agreement = agree(new, known, ear);
        for (level, own) in levels.iter_mut().zip(agreement.pattern.0) {
            *level = own.max(*level);
        }
        let score = weights.score(&agreement, new, known);
        if names.is_none_or(|names| (worth(&agreement), score) > (worth(&names), single)) {
            names = Some(agreement);
        }
        if score > single {
            (single, like) = (score, *known);
        }
    }
    let Some(mut names) = names else {
        return Judged { agreement: Agreement::default(), score: f32::NEG_INFINITY };
    };
    for field in BEST {
        let at = field as usize;
        names.pattern.0[at] = levels[at];
    }
    let together = weights.score(&names, new, &like);
    Judged { agreement: names, score: (single + together) / 2.0 }
}

/// How well names agree, for choosing among the names of a file.
fn worth(agreement: &Agreement) -> u8 {
    let (given, family) = (agreement.pattern.level(Field::Given), agreement.pattern.level(Field::Family));
    let of = |level: u8| if level == MISSING { name::LOOSE } else { level };
    of(given) + of(family)
}
