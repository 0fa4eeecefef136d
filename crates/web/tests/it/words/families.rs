//! The keys that are put together while the program runs: the pattern, and every word that fills its hole.

mod doubles;
mod offers;

use super::{Source, sources};
use opweg_access::{Action, Basis};
use opweg_lang::keys::literals_in_calls;
use opweg_model::agreement::{AgreementChannel, TalkMode};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::fact::lists::{self, CodeList};
use opweg_model::fact::{Cefr, FactKind, NoValue, Shape, Source as Origin};
use opweg_model::offer::Presence;
use opweg_model::step::{Bring, Lane, Need, NeedState, Reply, Showing, StepKind, StepState};
use opweg_model::tier::Retention;
use opweg_model::trajectory::{
    CivicCourse, Coupling, Distance, Form, Payer, PlanMark, Precondition, PreconditionState, StepResult, StopReason,
    Timing, TrajectoryKind,
};
use opweg_model::{OrgKind, Purpose, Role, Section, Tier};
use opweg_store::exchange::imports::{Became, Look, State};
use opweg_store::file::{counter, glass, known, pairs, team};
use opweg_store::outbox::{MessageState, Via};
use opweg_store::path::appointments::AppointmentState;
use opweg_store::path::interpreters;
use opweg_store::path::replies::{CallWhen, CannotWhy};
use opweg_store::path::tasks::TaskState;

type Family = (&'static str, Vec<String>);

/// What is put together like a key and is none: names of fields, of drafts and of files.
pub const NO_KEYS: &[&str] = &[
    "agreement-{}",
    "answer-{}",
    "appointment-new-{}",
    "appointment-{}",
    "fact-{}-{}",
    "intake-{}-{}",
    "note-{}",
    "o-{}",
    "plan-{}",
    "referral-{}",
    "remark-{}",
    "mark-{}",
    "slot-{}-day",
    "slot-{}-from",
    "slot-{}-until",
    "slot-{}-{}",
    "speaks-{}",
    "step-{}",
    "{}-",
    "{}-1",
    "{}-about",
    "{}-due",
    "{}-as-of",
    "{}-for",
    "{}-none",
    "{}-owner",
    "{}-replaces",
    "{}-slot",
    "{}-source",
    "{}-version",
    "q-{}",
    "why-{}",
    "{}-tier",
    "{}-text",
    "{}-until",
    "{}-word",
];

/// Asked for only where it is written.
pub const MAY_BE_MISSING: &[&str] = &["facts-{}-why", "looked-part-{}", "notice-{}"];

/// The pattern filled with each word.
fn each<'w>(pattern: &'static str, words: impl IntoIterator<Item = &'w str>) -> Family {
    let keys: Vec<String> = words.into_iter().map(|word| pattern.replacen("{}", word, 1)).collect();
    assert!(!keys.is_empty(), "{pattern}");
    (pattern, keys)
}

/// Every word of an enum.
macro_rules! all {
    ($($word:ty),+) => { [$(<$word>::ALL.iter().map(|w| w.word()).collect::<Vec<_>>()),+].concat() };
}

mod referrals;

/// The words of an enum that has no list of them, read from its source: what `word()` gives back.
fn written(file: &str, of: &str) -> Vec<&'static str> {
    let Some(Source { text, .. }) = sources("", ".rs").into_iter().find(|s| s.path.ends_with(file)) else {
        panic!("no {file}")
    };
    let (_, rest) = text.split_once(&format!("impl {of} {{")).unwrap_or_else(|| panic!("no {of} in {file}"));
    let (_, body) = rest.split_once("fn word").unwrap_or_else(|| panic!("no words of {of}"));
    let (body, _) = body.split_once("\n    }").unwrap_or_else(|| panic!("no end of the words of {of}"));
    let words = body.split("=> \"").skip(1).filter_map(|part| part.split('"').next());
    words.map(|word| &*word.to_owned().leak()).collect()
}

/// Every pattern of the code with all its keys.
pub fn all() -> Vec<Family> {
    [
        of_files(),
        of_plans_and_network(),
        of_trajectories(),
        referrals::all(),
        offers::all(),
        doubles::all(),
        of_facts(),
        of_newcomers(),
        of_exchange(),
        of_house(),
        with_a_family(),
    ]
    .concat()
}

fn of_files() -> Vec<Family> {
    vec![
        each("account-digest-{}", all!(opweg_store::people::digest::Digest)),
        each("booking-mode-{}", all!(interpreters::Mode)),
        each("booking-reason-{}", all!(interpreters::Reason)),
        each("file-tab-{}", ["overview", "profile", "intake", "trajectory", "path"]),
        each("file-tab-{}", ["referrals", "places", "agreement", "looked"]),
        each("glass-reason-{}", glass::REASONS.iter().copied()),
        each("looked-act-{}", written("store/src/log.rs", "Act")),
        each("looked-who-{}", ["client", "outside", "program", "system"]),
        each("notes-{}", ["answer-closed", "answer-wider", "mention-closed"]),
        each("profile-number-{}", ["national", "bis"]),
        each("counter-ask-{}", all!(known::Question)),
        each("register-agrees-{}", opweg_linkage::agrees::WORDS.iter().copied()),
        each("register-check-{}", ["behind", "little", "new", "perhaps", "probably"]),
        each("register-why-{}", pairs::REASONS.iter().copied()),
        each(
            "search-file-{}",
            [
                "note",
                "intake",
                "agreement",
                "trajectory",
                "compare",
                "screening",
                "path",
                "referral",
                "referrals",
                "places",
                "appointment",
                "card",
                "looked",
                "registrations",
            ],
        ),
        each("sharing-basis-{}", all!(Basis)),
        each("sharing-missing-{}", ["mode", "channel", "lines"]),
        each("steps-meeting-{}", all!(AppointmentState)),
        each("steps-message-{}", all!(MessageState)),
        each("steps-message-via-{}", all!(Via)),
        each("steps-message-why-{}", opweg_mail::Reason::WORDS.iter().copied()),
        each("steps-plan-{}", plans().iter().map(String::as_str)),
        each("steps-reply-write-{}", all!(Reply)),
        each("tasks-call-{}", all!(CallWhen)),
        each("tasks-why-{}", all!(CannotWhy)),
        each("team-task-{}", team::TASKS.iter().copied()),
        each("today-task-{}", ["glass", "question", "new-lead", "lead-offer", "lead-taken"]),
        each("today-task-{}", ["referral", "referral-news", "referral-late", "plan", "deadline"]),
        each("today-task-{}", ["plan-no", "plan-remark", "wish", "step-no", "place-free"]),
        each("today-task-{}", ["known-here", "known-no"]),
        each("today-task-{}", ["invited", "meeting-moved", "meeting-off", "mention"]),
        each("today-task-{}", ["same-person", "files-joined", "files-parted", "pair-talk", "pair-talk-help"]),
        each("typed-kind-{}", ["note", "intake", "agreement", "path", "file", "register", "other"]),
        each("words-channel-{}", all!(Channel)),
        each("words-lane-{}", all!(Lane)),
        each("words-need-state-{}", all!(NeedState)),
        each("words-need-{}", all!(Need)),
        each("words-note-kind-{}", all!(NoteKind)),
        each("words-note-tier-{}", all!(NoteTier)),
        each("words-section-{}", all!(Section)),
        each("words-step-state-{}", all!(StepState)),
    ]
}

fn of_plans_and_network() -> Vec<Family> {
    use opweg_model::trajectory as t;
    vec![
        each("network-due-{}", ["agreements", "reviews"]),
        each("network-measure-{}", opweg_store::network::goals::MEASURES.iter().copied()),
        each("network-referrals-{}", ["open", "late", "no-place", "helped", "wrong-door"]),
        each("network-signal-{}", opweg_store::network::signals::Signal::ALL.iter().map(|s| s.word())),
        each("network-term-{}-days", opweg_store::network::terms::Terms::default().all().map(|(name, _)| name)),
        each("screen-{}", ["kind", "distance", "civic"]),
        each("compare-{}", all!(t::Timing)),
        each("compare-of-{}", ["end", "idle", "overlap", "first-lesson", "first-work", "locked-in", "busiest"]),
        each("plan-standing-{}", all!(opweg_store::path::plan::Standing)),
        each("plan-wish-{}", all!(t::WishState)),
        each("facts-level-{}", lists::LEVEL.codes.iter().copied()),
    ]
}

fn plans() -> Vec<String> {
    opweg_content::plans().unwrap().into_iter().map(|plan| plan.key).collect()
}

fn of_facts() -> Vec<Family> {
    let kinds = || FactKind::ALL.iter().map(|kind| kind.key());
    let fields = FactKind::ALL.iter().filter_map(|kind| match kind.spec().shape {
        Shape::Entry(fields) => Some(fields),
        _ => None,
    });
    let codes =
        |list: &&CodeList| list.codes.iter().map(|code| format!("facts-{}-{code}", list.name)).collect::<Vec<_>>();
    vec![
        each("facts-{}", kinds().chain(["yes", "no"])),
        each("facts-{}-ask", kinds()),
        ("facts-{}-{}", lists::ALL.iter().flat_map(codes).collect()),
        each("facts-answer-{}", all!(NoValue)),
        each("facts-cefr-{}", all!(Cefr)),
        each("facts-date-{}", ["day", "month", "year"]),
        each("facts-field-{}", fields.flatten().map(|field| field.key)),
        each("facts-interpreter-{}", lists::INTERPRETER.codes.iter().copied()),
        each("facts-safe-contact-{}", lists::SAFE_CONTACT.codes.iter().copied()),
        each("facts-skill-{}", ["language", "listening", "reading", "speaking", "writing", "known-from"]),
        each("facts-source-{}", all!(Origin)),
        each("intake-chapter-{}", chapters().iter().map(String::as_str)),
        each("intake-opening-{}", ["1", "2", "3", "4", "5"]),
        each("intake-who-answers-{}", ["client", "representative"]),
        each("talk-mode-{}", all!(TalkMode)),
    ]
}

fn chapters() -> Vec<String> {
    opweg_content::intake().unwrap().chapters.into_iter().map(|chapter| chapter.key).collect()
}

/// The reasons not to want a step that are offered on the phone.
const OWN_REASONS: [&str; 8] = ["child-care", "transport", "health", "money", "hours", "level", "own-choice", "other"];

fn of_newcomers() -> Vec<Family> {
    let shared = || Tier::SHAREABLE.iter().map(|tier| tier.word());
    vec![
        each("agreement-channel-{}", all!(AgreementChannel)),
        each("agreement-mode-{}", all!(TalkMode)),
        each("agreement-purpose-{}", all!(Purpose)),
        each("agreement-tier-{}", shared()),
        each("agreement-tier-{}-example", shared()),
        each("path-bring-{}", all!(Bring)),
        each("path-cannot-why-{}", all!(CannotWhy)),
        each("path-refuse-why-{}", OWN_REASONS.iter().copied()),
        each("path-role-{}", all!(Role)),
        each("path-showing-{}", all!(Showing)),
        each("path-start-{}", ["work", "dutch", "papers", "talk", "code"]),
        each("path-start-{}-text", ["work", "dutch", "papers", "talk"]),
        each("path-step-{}", all!(StepKind)),
        each("path-step-{}-now", all!(StepKind)),
    ]
}

fn of_trajectories() -> Vec<Family> {
    let screenings = opweg_content::screenings().unwrap();
    let questions = || screenings.iter().flat_map(|screening| screening.questions());
    let options = questions().flat_map(|question| {
        question.options.iter().map(|option| format!("screening-o-{}-{option}", question.key)).collect::<Vec<_>>()
    });
    let effects = opweg_content::effects().unwrap();
    let effects = || effects.iter().map(|effect| effect.key.as_str());
    let templates = opweg_content::templates().unwrap();
    let goals = templates.iter().flat_map(|template| template.steps()).filter_map(|step| step.goal.as_deref());
    vec![
        each("effects-{}", effects()),
        each("effects-{}-why", effects()),
        ("screening-o-{}-{}", options.collect()),
        each("screening-q-{}", questions().map(|question| question.key.as_str())),
        each("screening-rule-{}", screenings.iter().flat_map(|screening| screening.rule_names())),
        each("steps-goal-{}", goals),
        each("words-civic-course-{}", all!(CivicCourse)),
        each("words-coupling-{}", all!(Coupling)),
        each("words-distance-{}", all!(Distance)),
        each("words-effect-kind-{}", ["warning", "deadline", "income"]),
        each("words-effect-mark-{}", ["seed", "source", "known", "disputed"]),
        each("words-form-{}", all!(Form)),
        each("words-payer-{}", all!(Payer)),
        each("words-plan-mark-{}", all!(PlanMark)),
        each("words-precondition-state-{}", all!(PreconditionState)),
        each("words-precondition-{}", all!(Precondition)),
        each("words-step-result-{}", all!(StepResult)),
        each("words-stop-reason-{}", all!(StopReason)),
        each("words-timing-{}", all!(Timing)),
        each("words-trajectory-kind-{}", all!(TrajectoryKind)),
    ]
}

fn of_exchange() -> Vec<Family> {
    let reports = sources("web/src/pages/exchange", "report.rs");
    let named = reports.iter().filter_map(|report| report.text.split_once("fn words(")).map(|(_, after)| after);
    let words: Vec<&str> =
        named.flat_map(|after| literals_in_calls(after, "t").concat()).filter(|word| !word.contains('{')).collect();
    assert!(words.len() > 20);
    let columns = [
        "what",
        "where",
        "state",
        "need",
        "source",
        "text",
        "task",
        "number",
        "until",
        "who",
        "date",
        "when",
        "organisation",
        "outcome",
    ];
    let tables = ["appointments", "needs", "notes", "tasks", "numbers", "registrations", "comparisons"];
    vec![
        each("exchange-head-{}", ["line", "outcome", "client", "remark", "other", "chance"]),
        each("exchange-keep-{}", all!(Retention)),
        each("exchange-look-{}", all!(Look)),
        each("exchange-outcome-{}", all!(Became)),
        each("exchange-proof-left-{}", ["held", "opened", "not-reached"]),
        each("exchange-proof-{}", written("store/src/retention/certificate.rs", "How")),
        each("exchange-report-appointment-{}", all!(AppointmentState)),
        each("exchange-report-compared-{}", ["found", "asked", "same", "different", "relative", "unsure"]),
        each("exchange-report-registered-{}", ["worker", "program", "copy", "before"]),
        each("exchange-report-task-{}", all!(TaskState)),
        each("exchange-report-{}", words.into_iter().chain(columns).chain(tables)),
        each("exchange-rows-{}", ["facts", "steps", "appointments", "needs", "notes", "beside"]),
        each("exchange-state-{}", all!(State)),
        each("exchange-wrong-{}", ["form", "mapping", "missing", "twice"]),
    ]
}

fn of_house() -> Vec<Family> {
    vec![
        each("admin-tab-{}", ["people", "organisations", "keys"]),
        // The words of `Bad` are looked at one by one.
        each("errors-bad-{}", ["double", "state"]),
        each("errors-value-{}", written("model/src/fact/shape.rs", "BadValue")),
        each("errors-why-{}", written("access/src/decide.rs", "Why")),
        each("errors-{}-title", problems()),
        each("nav-{}", ["today", "clients", "register", "referrals", "tasks", "offers", "partners"]),
        each("nav-{}", ["network", "oversight", "admin"]),
        each("oversight-asked-{}", ["checks", "wrong", "files", "table"]),
        each("words-org-kind-{}", all!(OrgKind)),
        each("words-purpose-{}", all!(Purpose)),
        each("words-role-{}", all!(Role)),
        each("words-tier-{}", all!(Tier)),
        each("words-tier-{}-short", all!(Tier)),
    ]
}

fn problems() -> Vec<&'static str> {
    written("web/src/kit/problem.rs", "Problem")
}

/// Keys whose family is filled in too.
fn with_a_family() -> Vec<Family> {
    let own = written("web/src/api/problem.rs", "Refused");
    let api = |end: &str| own.iter().map(|word| format!("api-{word}-{end}")).collect::<Vec<_>>();
    vec![
        ("{}-intro", chapters().iter().map(|key| format!("intake-chapter-{key}-intro")).collect()),
        ("{}-{}", each("exchange-why-{}", ["name", "columns", "national", "quote"]).1),
        ("{}-{}-title", api("title")),
        ("{}-{}-text", api("text")),
        ("{}-{}-{}", [api("title"), api("text")].concat()),
        // The tiers and purposes of an agreement in a report.
        ("{}-{}{}", each("words-tier-{}-short", all!(Tier)).1),
    ]
}

/// What `p.key(family, word, part)` of the templates can become.
pub fn of_templates() -> Vec<Family> {
    let errors =
        ["title", "text"].map(|part| problems().iter().map(|w| format!("errors-{w}-{part}")).collect::<Vec<_>>());
    vec![
        ("errors", errors.concat()),
        ("glass-reason", each("glass-reason-{}", glass::REASONS.iter().copied()).1),
        ("oversight-verdict", each("oversight-verdict-{}", ["justified", "not-justified"]).1),
        ("places-presence", each("places-presence-{}", all!(Presence)).1),
        ("team-task", each("team-task-{}", team::TASKS.iter().copied()).1),
    ]
}

/// The key of a part of a file in its log: a section, or a word of the log itself.
pub fn of_log(word: &str) -> String {
    let section = Section::ALL.iter().any(|section| section.word() == word);
    if section { format!("words-section-{word}") } else { format!("looked-part-{word}") }
}

/// Words that reach the log through a name: what was tried, why a glass was broken, what was erased.
pub fn log_words() -> Vec<&'static str> {
    let erased = Retention::ALL.iter().map(|class| if *class == Retention::Core { "file" } else { class.word() });
    let counter = [counter::MATCH, known::RIGHT, known::WRONG, "objection", "objection-lifted"];
    all!(Action).into_iter().chain(glass::REASONS.iter().copied()).chain(erased).chain(counter).collect()
}
