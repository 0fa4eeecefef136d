//! What content refers to: every name in the files under `content/` must have its Dutch texts.

use opweg_content::{Defect, Instrument, Plan};
use opweg_lang::{Lang, Words};
use opweg_model::fact::lists::{CodeList, LEVEL_SOURCE};
use opweg_model::fact::{Cefr, FactKind, FieldShape, Shape};
use opweg_trajectory::effects::Effect;
use opweg_trajectory::screening::{Instrument as Screening, Question};
use opweg_trajectory::template::Template;

/// What is wrong with the content: files that cannot be read, and names without a Dutch text.
pub fn wrong(words: &Words) -> Vec<String> {
    let (intake, plans) = (opweg_content::intake(), opweg_content::plans());
    let (screenings, templates, effects) =
        (opweg_content::screenings(), opweg_content::templates(), opweg_content::effects());
    let unread = [
        intake.as_ref().err(),
        plans.as_ref().err(),
        templates.as_ref().err(),
        screenings.as_ref().err(),
        effects.as_ref().err(),
    ];
    let mut wrong: Vec<String> = unread.into_iter().flatten().map(Defect::to_string).collect();
    // The plans are made of the templates: one fault is named once.
    wrong.dedup();
    let questions = intake.iter().flat_map(asked).map(|key| ("instruments/intake.toml".to_owned(), key));
    let steps = plans.iter().flatten().flat_map(planned);
    let screened = screenings.iter().flatten().flat_map(screened);
    let goals = templates.iter().flatten().flat_map(goals);
    let effects = effects.iter().flatten().flat_map(warned);
    let keys = questions.chain(steps).chain(screened).chain(goals).chain(effects);
    let missing = keys.filter(|(_, key)| !words.has(Lang::Nl, key));
    wrong.extend(missing.map(|(file, key)| format!("{file}: there is no Dutch text {key}")));
    wrong
}

/// The messages a screening needs, each with the file that asks for it.
fn screened(screening: &Screening) -> Vec<(String, String)> {
    let of_question = |question: &Question| {
        let options = question.options.iter().map(|option| format!("screening-o-{}-{option}", question.key));
        std::iter::once(format!("screening-q-{}", question.key)).chain(options).collect::<Vec<_>>()
    };
    let rules = screening.rule_names().map(|rule| format!("screening-rule-{rule}"));
    let keys = screening.questions().iter().flat_map(of_question).chain(rules);
    keys.map(|key| (format!("instruments/screening-{}.toml", screening.version()), key)).collect()
}

/// The messages of what the steps of a template are for.
fn goals(template: &Template) -> Vec<(String, String)> {
    let goals = template.steps().iter().filter_map(|step| step.goal.as_ref());
    goals.map(|goal| (format!("trajectories/{}.toml", template.kind()), format!("steps-goal-{goal}"))).collect()
}

/// The messages of a side effect.
fn warned(effect: &Effect) -> Vec<(String, String)> {
    let keys = [format!("effects-{}", effect.key), format!("effects-{}-why", effect.key)];
    keys.map(|key| ("effects.toml".to_owned(), key)).into()
}

/// The messages a questionnaire needs.
fn asked(intake: &Instrument) -> Vec<String> {
    let chapters = intake.chapters.iter().flat_map(|chapter| {
        let title = format!("intake-chapter-{}", chapter.key);
        [format!("{title}-intro"), title]
    });
    let questions = intake.chapters.iter().flat_map(|chapter| &chapter.ask).flat_map(|kind| of_question(*kind));
    chapters.chain(questions).collect()
}

/// The messages one question needs: its name, how it is asked, and every word of an answer.
fn of_question(kind: FactKind) -> Vec<String> {
    let spec = kind.spec();
    let mut keys = vec![format!("facts-{}", spec.key), format!("facts-{}-ask", spec.key)];
    match spec.shape {
        Shape::One(list) | Shape::Many(list) | Shape::Ranked(list, _) => keys.extend(codes(list)),
        Shape::YesNo => keys.extend(yes_no()),
        Shape::Skill => keys.extend(of_skill()),
        Shape::Entry(fields) => {
            keys.extend(fields.iter().map(|field| format!("facts-field-{}", field.key)));
            for field in fields {
                match field.shape {
                    FieldShape::One(list) => keys.extend(codes(list)),
                    FieldShape::YesNo => keys.extend(yes_no()),
                    FieldShape::Text | FieldShape::Day | FieldShape::Country => {}
                }
            }
        }
        Shape::Text(_) | Shape::Day | Shape::Whole(..) => {}
        Shape::Country | Shape::Language | Shape::Phone | Shape::Email => {}
    }
    keys
}

fn codes(list: &CodeList) -> impl Iterator<Item = String> {
    list.codes.iter().map(|code| format!("facts-{}-{code}", list.name))
}

fn yes_no() -> [String; 2] {
    ["facts-yes", "facts-no"].map(str::to_owned)
}

fn of_skill() -> impl Iterator<Item = String> {
    let parts = ["language", "listening", "reading", "speaking", "writing", "known-from"];
    let levels = Cefr::ALL.iter().map(|level| format!("facts-cefr-{}", level.word()));
    parts.map(|part| format!("facts-skill-{part}")).into_iter().chain(levels).chain(codes(&LEVEL_SOURCE))
}

/// The messages a first plan needs, each with the file that asks for it.
fn planned(plan: &Plan) -> Vec<(String, String)> {
    let steps = plan.steps.iter().flat_map(|step| {
        let name = format!("path-step-{}", step.kind);
        let bring = step.bring.iter().map(|thing| format!("path-bring-{thing}"));
        [format!("{name}-now"), name].into_iter().chain(bring)
    });
    let keys = std::iter::once(format!("steps-plan-{}", plan.key)).chain(steps);
    keys.map(|key| (format!("trajectories/{}.toml", plan.key), key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_lang::{Isolation, LocaleFiles};

    #[test]
    fn every_name_in_the_content_has_a_dutch_text() {
        assert_eq!(wrong(Words::embedded()), Vec::<String>::new());
    }

    #[test]
    fn a_question_an_answer_a_step_or_a_thing_without_a_text_is_found() {
        let mut files = LocaleFiles::embedded();
        let gone = [
            "facts-birth-date-ask",
            "facts-interpreter-phone",
            "facts-field-job",
            "facts-cefr-A1",
            "path-bring-pen",
            "effects-art60-family-why",
            "steps-goal-dutch-a2",
        ];
        for file in files.0.iter_mut().filter(|file| file.lang == "nl") {
            let kept = file.text.lines().filter(|line| !gone.iter().any(|key| line.starts_with(&format!("{key} ="))));
            file.text = kept.collect::<Vec<_>>().join("\n");
        }
        let wrong = wrong(&Words::new(&files, Isolation::Never));
        let names = |key: &&str| wrong.iter().any(|line| line.ends_with(&format!(" {key}")));
        let unseen: Vec<&str> = gone.into_iter().filter(|key| !names(key)).collect();
        assert_eq!(unseen, Vec::<&str>::new(), "{wrong:?}");
    }
}
