//! The readable form of a copy: facts in words, steps, appointments, needs, notes, tasks, numbers, agreements, who helps
//! and who looked.

mod more;

use crate::kit::ctx::Ctx;
use crate::kit::guard::when;
use crate::kit::say;
use opweg_lang::{Direction as Way, dates};
use opweg_model::fact::{Answer, FactKind, NoValue};
use opweg_model::{Section, brussels};
use opweg_paper::{
    Direction, FileReport, ReportAgreement, ReportFact, ReportLook, ReportPerson, ReportSection, ReportStep,
    ReportWords,
};
use serde_json::Value as Json;
use std::collections::{HashMap, HashSet};

/// The report of a copy, in the language of who prints it.
#[must_use]
pub fn of_copy(ctx: &Ctx, copy: &Json) -> FileReport {
    let file = &copy["file"][0];
    let names = Names::of(copy);
    FileReport {
        lang: ctx.me.lang.tag().to_owned(),
        dir: if ctx.me.lang.dir() == Way::Rtl { Direction::Rtl } else { Direction::Ltr },
        made_at: ctx.now,
        title: ctx.t("exchange-report-title"),
        made_on: dates::date_long(ctx.me.lang, ctx.today()),
        file_number: text(file, "number"),
        intro: ctx.t("exchange-report-intro"),
        words: words(ctx),
        sections: sections(ctx, copy),
        steps: rows(copy, "steps").map(|s| step(ctx, &names, s)).collect(),
        more: more::tables(ctx, copy, &names),
        agreements: rows(copy, "agreement_lines").map(|l| agreement(ctx, copy, &names, l)).collect(),
        people: rows(copy, "members").map(|m| person(ctx, copy, &names, m)).collect(),
        looks: rows(copy, "log").map(|l| look(ctx, &names, l)).collect(),
    }
}

fn text(row: &Json, column: &str) -> String {
    row[column].as_str().unwrap_or_default().to_owned()
}

fn rows<'c>(copy: &'c Json, part: &str) -> impl Iterator<Item = &'c Json> {
    copy[part].as_array().into_iter().flatten()
}

/// Who the identities in a copy are.
struct Names<'c> {
    people: HashMap<&'c str, &'c Json>,
    orgs: HashMap<&'c str, &'c Json>,
}

impl<'c> Names<'c> {
    fn of(copy: &'c Json) -> Self {
        let by_id = |part: &str| rows(copy, part).filter_map(|r| Some((r["id"].as_str()?, r))).collect();
        Self { people: by_id("people"), orgs: by_id("organisations") }
    }
    fn person(&self, row: &Json, column: &str, part: &str) -> String {
        row[column].as_str().and_then(|id| self.people.get(id)).map(|p| text(p, part)).unwrap_or_default()
    }
    fn org(&self, row: &Json, column: &str, part: &str) -> String {
        row[column].as_str().and_then(|id| self.orgs.get(id)).map(|o| text(o, part)).unwrap_or_default()
    }
}

/// The facts that hold now, section by section; also those that are unknown or refused.
fn sections(ctx: &Ctx, copy: &Json) -> Vec<ReportSection> {
    let replaced: HashSet<&str> = rows(copy, "facts").filter_map(|f| f["replaces"].as_str()).collect();
    let now: Vec<(FactKind, &Json)> = rows(copy, "facts")
        .filter(|f| f["id"].as_str().is_none_or(|id| !replaced.contains(id)))
        .filter_map(|f| Some((FactKind::parse(f["kind"].as_str()?)?, f)))
        .collect();
    let of = |section: &Section| ReportSection {
        title: ctx.t(&format!("words-section-{section}")),
        facts: FactKind::of_section(*section)
            .flat_map(|kind| now.iter().filter(move |(k, _)| *k == kind))
            .map(|(k, f)| fact(ctx, *k, f))
            .collect(),
    };
    Section::ALL.iter().map(of).filter(|s| !s.facts.is_empty()).collect()
}

fn fact(ctx: &Ctx, kind: FactKind, row: &Json) -> ReportFact {
    let value = serde_json::from_value(row["value"].clone()).map(Answer::Value);
    let answer = NoValue::parse(row["state"].as_str().unwrap_or_default()).map(Answer::None).or(value.ok());
    let day = |at: &str| at.parse().map(|at| dates::date_short(ctx.me.lang, brussels::day(at))).unwrap_or_default();
    let since = row["as_of"].as_str().and_then(|d| d.parse().ok()).map(|d| say::fuzzy(&ctx.house, ctx.me.lang, d));
    ReportFact {
        question: ctx.t(&format!("facts-{}", kind.key())),
        answer: answer.map(|a| say::answer(&ctx.house, ctx.me.lang, kind, &a)).unwrap_or_default(),
        date: since.unwrap_or_else(|| day(row["recorded_at"].as_str().unwrap_or_default())),
        source: ctx.t(&format!("facts-source-{}", text(row, "source"))),
    }
}

fn step(ctx: &Ctx, names: &Names<'_>, row: &Json) -> ReportStep {
    let title = text(row, "title_client");
    let day =
        |column: &str| row[column].as_str().and_then(|d| d.parse().ok()).map(|d| dates::date_short(ctx.me.lang, d));
    let who = names.person(row, "who_user", "name");
    ReportStep {
        name: if title.is_empty() { ctx.t(&format!("path-step-{}", text(row, "kind"))) } else { title },
        state: ctx.t(&format!("words-step-state-{}", text(row, "state"))),
        when: [day("from_day"), day("until_day")].into_iter().flatten().collect::<Vec<_>>().join(" – "),
        who: if who.is_empty() { text(row, "who_text") } else { who },
    }
}

fn agreement(ctx: &Ctx, copy: &Json, names: &Names<'_>, row: &Json) -> ReportAgreement {
    let said = |column: &str, family: &str, end: &str| -> Vec<String> {
        row[column]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Json::as_str)
            .map(|w| ctx.t(&format!("{family}-{w}{end}")))
            .collect()
    };
    let tiers =
        if row["agreed"] == true { said("tiers", "words-tier", "-short").join(", ") } else { ctx.t("facts-no") };
    let given = rows(copy, "agreements").find(|a| a["id"] == row["agreement_id"]).and_then(|a| a["given_at"].as_str());
    let from = given.and_then(|at| at.parse().ok()).map(|at| dates::date_short(ctx.me.lang, brussels::day(at)));
    let until = row["until_day"].as_str().and_then(|d| d.parse().ok()).map(|d| dates::date_short(ctx.me.lang, d));
    ReportAgreement {
        text: format!("{tiers} ({})", said("purposes", "words-purpose", "").join(", ")),
        with_whom: names.org(row, "org_id", "name"),
        from: from.unwrap_or_default(),
        until: until.unwrap_or_default(),
    }
}

fn person(ctx: &Ctx, copy: &Json, names: &Names<'_>, row: &Json) -> ReportPerson {
    let lead = copy["file"][0]["lead_user"] == row["user_id"];
    let task = if lead { "lead".to_owned() } else { text(row, "task") };
    ReportPerson {
        name: names.person(row, "user_id", "name"),
        role: ctx.t(&format!("team-task-{task}")),
        organisation: names.org(row, "org_id", "name"),
        phone: names.org(row, "org_id", "phone"),
    }
}

fn look(ctx: &Ctx, names: &Names<'_>, row: &Json) -> ReportLook {
    let (name, org) = (names.person(row, "user_id", "name"), names.org(row, "org_id", "name"));
    let who =
        if name.is_empty() { ctx.t(&format!("looked-who-{}", text(row, "who"))) } else { format!("{name}, {org}") };
    let purpose = text(row, "purpose");
    ReportLook {
        when: row["at"].as_str().and_then(|at| at.parse().ok()).map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
        who,
        what: crate::pages::looked::told(ctx, &text(row, "act"), &text(row, "what")),
        why: if purpose.is_empty() { String::new() } else { ctx.t(&format!("words-purpose-{purpose}")) },
    }
}

fn words(ctx: &Ctx) -> ReportWords {
    let t = |word: &str| ctx.t(&format!("exchange-report-{word}"));
    ReportWords {
        steps: t("steps"),
        agreements: t("agreements"),
        people: t("people"),
        looks: t("looks"),
        question: t("question"),
        answer: t("answer"),
        date: t("date"),
        source: t("source"),
        step: t("step"),
        state: t("state"),
        when: t("when"),
        who: t("who"),
        agreement: t("agreement"),
        with_whom: t("with-whom"),
        from: t("from"),
        until: t("until"),
        name: t("name"),
        role: t("role"),
        organisation: t("organisation"),
        phone: t("phone"),
        what: t("what"),
        why: t("why"),
        nothing: t("nothing"),
        page: t("page"),
    }
}
