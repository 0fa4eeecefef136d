//! `opweg check`: settings, texts in all languages, content and what content refers to. Touches no database.

use crate::cli::Check;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out;
use opweg_lang::{Lang, LocaleFiles, Words, check, states};

/// Checks everything that can be checked without data; the settings were checked before.
///
/// # Errors
/// [`Exit::Found`] when something must not go out like this.
pub fn run(_checked: &Config, args: &Check) -> Outcome {
    if args.record_sources {
        return record_sources(args);
    }
    let report = check::check(&LocaleFiles::embedded());
    let mut wrong: Vec<String> = report.blocking().map(ToString::to_string).collect();
    for language in &report.coverage {
        let state = format!("{} of {} translated, {} checked", language.translated, language.wanted, language.checked);
        out::line(format!("{}: {state}", language.lang));
    }
    wrong.extend(content());
    match wrong.len() {
        0 => {
            out::line("settings, texts and content are in order");
            Ok(())
        }
        n => Err(Failure::new(Exit::Found, format!("{}\n{n} to be mended", wrong.join("\n")))),
    }
}

fn record_sources(args: &Check) -> Outcome {
    let added = states::record_sources(&args.locales).map_err(|e| Failure::file(&args.locales, e))?;
    out::line(format!("{added} new translations noted with their Dutch text"));
    Ok(())
}

/// What is wrong with the content: files that cannot be read, and names without a Dutch text.
fn content() -> Vec<String> {
    let words = Words::embedded();
    let mut wrong = Vec::new();
    let mut need = |file: &str, key: String| {
        if !words.has(Lang::Nl, &key) {
            wrong.push(format!("{file}: there is no Dutch text {key}"));
        }
    };
    let intake = opweg_content::intake().map(|intake| {
        intake.chapters.iter().for_each(|c| need("instruments/intake.toml", format!("intake-chapter-{}", c.key)));
    });
    let plans = opweg_content::plans().map(|plans| {
        for plan in &plans {
            let file = format!("trajectories/{}.toml", plan.key);
            need(&file, format!("steps-plan-{}", plan.key));
            plan.steps.iter().for_each(|s| need(&file, format!("path-step-{}", s.kind)));
        }
    });
    wrong.extend([intake, plans].into_iter().filter_map(Result::err).map(|defect| defect.to_string()));
    wrong
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_name_in_the_content_has_a_dutch_text() {
        assert_eq!(super::content(), Vec::<String>::new());
    }
}
