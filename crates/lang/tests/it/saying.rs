//! Saying messages: fall-back, states, plurals, isolation, pseudo-languages.

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use opweg_lang::{Arg, Isolation, Lang, LocaleFiles, MARKS_OF_A_FAULT, Said, State, Words, without_isolation};

use crate::files;

const DUTCH: &str = "
path-hello = Dag { $name }
    .title = Groet
path-only-dutch = Alleen hier
path-nights = { $n ->
    [one] Nog { $n } nacht
   *[other] Nog { $n } nachten
 }
path-year = In { NUMBER($year, useGrouping: \"false\") }
";

fn words() -> Words {
    let fr = "path-hello = Bonjour { $name }\npath-nights = { $n ->\n [one] Encore { $n } nuit\n *[other] Encore { $n } nuits\n }\n";
    let ar = "path-hello = مرحبا { $name }\n";
    Words::new(
        &files(&[("nl", "path.ftl", DUTCH), ("fr", "path.ftl", fr), ("ar", "path.ftl", ar)]),
        Isolation::RightToLeft,
    )
}

fn six_forms() -> Words {
    let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("    [{form}] {form}\n")).concat();
    let ftl = format!("a-b = {{ $n ->\n{forms}   *[other] other\n }}\n");
    let all: Vec<_> = Lang::REAL.iter().map(|lang| (lang.tag(), "a.ftl", ftl.as_str())).collect();
    Words::new(&files(&all), Isolation::Never)
}

#[test]
fn the_set_of_words_is_shared_by_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(Words::embedded());
}

#[test]
fn a_missing_translation_is_dutch_and_known_to_be() {
    let words = words();
    assert_eq!(words.say_with(Lang::Fr, "path-hello", &[("name", "Sara".into())]), "Bonjour Sara");
    let said = words.said(Lang::Fr, "path-only-dutch", &[]);
    assert_eq!(said, Said { text: "Alleen hier".into(), lang: Lang::Nl, state: State::Missing });
    assert!(!words.has(Lang::Fr, "path-only-dutch"));
    assert_eq!(words.say(Lang::Sq, "path-only-dutch"), "Alleen hier");
}

#[test]
fn a_message_nobody_wrote_is_seen() {
    let words = words();
    assert_eq!(words.say(Lang::Fr, "path-nowhere"), "⟦path-nowhere⟧");
    assert_eq!(words.state(Lang::Nl, "path-nowhere"), State::Missing);
    let without_argument = words.say(Lang::Nl, "path-hello");
    assert!(MARKS_OF_A_FAULT.iter().any(|mark| without_argument.contains(mark)), "{without_argument}");
}

#[test]
fn attributes_are_messages_too() {
    let words = words();
    assert_eq!(words.say(Lang::Nl, "path-hello.title"), "Groet");
    assert_eq!(words.state(Lang::Fr, "path-hello.title"), State::Missing);
    assert_eq!(words.say(Lang::Nl, "path-hello.nothing"), "⟦path-hello.nothing⟧");
}

#[test]
fn checked_holds_as_long_as_the_dutch_text_does() {
    let dutch = "a-b = Dag\na-c = Weg\n";
    let folder = std::env::temp_dir().join(format!("opweg-lang-checked-{}", std::process::id()));
    for (lang, text) in [("nl", dutch), ("fr", "a-b = Bonjour\na-c = Chemin\n")] {
        std::fs::create_dir_all(folder.join(lang)).unwrap();
        std::fs::write(folder.join(lang).join("a.ftl"), text).unwrap();
    }
    opweg_lang::states::record_sources(&folder).unwrap();
    opweg_lang::states::accept(&folder, Lang::Fr, "a-b", opweg_lang::states::Mark::Checked).unwrap();
    let files = LocaleFiles::read(&folder).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();

    let words = Words::new(&files, Isolation::RightToLeft);
    assert_eq!(words.state(Lang::Fr, "a-b"), State::Checked);
    assert_eq!(words.state(Lang::Fr, "a-c"), State::Draft);
    assert_eq!(words.state(Lang::Nl, "a-b"), State::Source);

    let mut changed = files;
    changed.0.iter_mut().filter(|f| f.lang == "nl").for_each(|f| f.text = dutch.replace("Dag", "Goedendag"));
    assert_eq!(Words::new(&changed, Isolation::RightToLeft).state(Lang::Fr, "a-b"), State::Draft);
}

#[test]
fn arguments_are_isolated_from_right_to_left_only() {
    let words = words();
    let name = [("name", Arg::from("VDAB 03 000 00 12"))];
    let arabic = words.say_with(Lang::Ar, "path-hello", &name);
    assert_eq!(arabic, "مرحبا \u{2068}VDAB 03 000 00 12\u{2069}");
    assert_eq!(without_isolation(&arabic), "مرحبا VDAB 03 000 00 12");
    assert_eq!(words.say_with(Lang::Nl, "path-hello", &name), "Dag VDAB 03 000 00 12");
    let mirrored = words.say_with(Lang::Mirrored, "path-hello", &name);
    assert!(mirrored.contains("\u{2068}VDAB"), "{mirrored:?}");

    let files = files(&[("nl", "a.ftl", "a-b = Dag { $x }!")]);
    let say = |isolation| Words::new(&files, isolation).say_with(Lang::Nl, "a-b", &[("x", "u".into())]).into_owned();
    assert_eq!(say(Isolation::Always), "Dag \u{2068}u\u{2069}!");
    assert_eq!(say(Isolation::Never), "Dag u!");
}

#[test]
fn numbers_in_messages_choose_a_form_and_look_local() {
    let words = words();
    let nights = |lang, n: i64| words.say_with(lang, "path-nights", &[("n", n.into())]).into_owned();
    assert_eq!(nights(Lang::Nl, 1), "Nog 1 nacht");
    assert_eq!(nights(Lang::Nl, 12_500), "Nog 12.500 nachten");
    assert_eq!(nights(Lang::Fr, 0), "Encore 0 nuit");
    assert_eq!(nights(Lang::Sq, 2), "Nog 2 nachten", "Dutch text, Dutch rules");
    assert_eq!(words.say_with(Lang::Nl, "path-year", &[("year", 2026.into())]), "In 2026");
    let files = crate::files(&[("nl", "a.ftl", "a-b = { $n ->\n [0] geen\n [one] een\n *[other] meer\n }\n")]);
    let words = Words::new(&files, Isolation::RightToLeft);
    let said = [0, 1, 2].map(|n: i32| words.say_with(Lang::Nl, "a-b", &[("n", n.into())]).into_owned());
    assert_eq!(said, ["geen", "een", "meer"]);
    let ftl = crate::files(&[("nl", "a.ftl", "a-b = { $x } km")]);
    let words = Words::new(&ftl, Isolation::Never);
    assert_eq!(words.say_with(Lang::Nl, "a-b", &[("x", Arg::Decimal(2.0, 1))]), "2,0 km");
}

#[test]
fn arabic_has_six_plural_forms() {
    let words = six_forms();
    let forms = [0, 1, 2, 3, 11, 100].map(|n: i32| words.say_with(Lang::Ar, "a-b", &[("n", n.into())]).into_owned());
    assert_eq!(forms, ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(words.say_with(Lang::Ar, "a-b", &[("n", 103.into())]), "few");
}

#[test]
fn plural_forms_agree_with_icu_in_every_language() {
    let words = six_forms();
    for lang in Lang::REAL {
        let locale: Locale = lang.tag().parse().unwrap();
        let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
        for n in (0u32..=300).chain([1_000_000]) {
            let icu = match rules.category_for(n) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            assert_eq!(words.say_with(lang, "a-b", &[("n", n.into())]), icu, "{lang} {n}");
        }
    }
}

#[test]
fn pseudo_languages_are_dutch_in_disguise() {
    let words = words();
    let accented = words.say_with(Lang::Accented, "path-hello", &[("name", "Sara".into())]);
    assert!(accented.starts_with("[Ðåĝ Sara") && accented.ends_with(']'), "{accented}");
    assert_eq!(words.state(Lang::Accented, "path-hello"), State::Source);
    assert_eq!(words.say(Lang::Mirrored, "path-only-dutch"), "\u{202e}Alleen\u{202c} \u{202e}hier\u{202c}");
    let nights = words.say_with(Lang::Accented, "path-nights", &[("n", 1.into())]);
    assert!(nights.contains("ñåçĥţ"), "{nights}");
}
