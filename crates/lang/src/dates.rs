//! Dates and times, as each language says them.
//!
//! The calendar is Gregorian and the digits are Western in every language: left to itself CLDR writes Persian and Pashto
//! dates in the Persian calendar, Tigrinya dates may be read in the Ethiopian one, and a date on a letter must be the date
//! that office, bus and court mean. Months of age, nights to wait and the like are Fluent messages, not dates.

use std::sync::OnceLock;

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter as Formatter, fieldsets};
use icu::time::{DateTime as IcuDateTime, Time as IcuTime};
use jiff::civil::{Date, DateTime, Time};

use crate::lang::Lang;
use crate::locale::locale;

struct Formats {
    long: Option<Formatter<Gregorian, fieldsets::YMDE>>,
    month_year: Option<Formatter<Gregorian, fieldsets::YM>>,
    day_month: Option<Formatter<Gregorian, fieldsets::MD>>,
    day_month_year: Option<Formatter<Gregorian, fieldsets::YMD>>,
    month: Option<Formatter<Gregorian, fieldsets::M>>,
    month_short: Option<Formatter<Gregorian, fieldsets::M>>,
    weekday: Option<Formatter<Gregorian, fieldsets::E>>,
    weekday_short: Option<Formatter<Gregorian, fieldsets::E>>,
    time: Option<Formatter<Gregorian, fieldsets::T>>,
    datetime: Option<Formatter<Gregorian, fieldsets::YMDET>>,
}

fn formats(lang: Lang) -> &'static Formats {
    static CACHE: [OnceLock<Formats>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
    CACHE[lang.index()].get_or_init(|| {
        let locale = locale(lang);
        let prefs = (&locale).into();
        Formats {
            long: Formatter::try_new(prefs, fieldsets::YMDE::long()).ok(),
            month_year: Formatter::try_new(prefs, fieldsets::YM::long()).ok(),
            day_month: Formatter::try_new(prefs, fieldsets::MD::long()).ok(),
            day_month_year: Formatter::try_new(prefs, fieldsets::YMD::long()).ok(),
            month: Formatter::try_new(prefs, fieldsets::M::long()).ok(),
            month_short: Formatter::try_new(prefs, fieldsets::M::medium()).ok(),
            weekday: Formatter::try_new(prefs, fieldsets::E::long()).ok(),
            weekday_short: Formatter::try_new(prefs, fieldsets::E::short()).ok(),
            time: Formatter::try_new(prefs, fieldsets::T::hm()).ok(),
            datetime: Formatter::try_new(prefs, fieldsets::YMDE::long().with_time_hm()).ok(),
        }
    })
}

/// Weekday, day, month and year in words: `dinsdag 24 november 2026`. Without words for this language: the digits.
pub fn date_long(lang: Lang, date: Date) -> String {
    let words = gregorian(date).and_then(|d| Some(formats(lang).long.as_ref()?.format(&d).to_string()));
    match words {
        Some(words) => words + &digits_beside(lang, date),
        None => date_short(lang, date),
    }
}

/// Two digits for the day, two for the month, four for the year: `24/11/2026`. The same in every language, because it
/// is what stands on letters and passes in Belgium, and month-first order would be read as another day.
pub fn date_short(_lang: Lang, date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// Month and year: `november 2026`.
pub fn month_year(lang: Lang, date: Date) -> String {
    gregorian(date)
        .and_then(|d| Some(formats(lang).month_year.as_ref()?.format(&d).to_string()))
        .unwrap_or_else(|| format!("{:02}/{:04}", date.month(), date.year()))
}

/// Day and month: `24 november`.
pub fn day_month(lang: Lang, date: Date) -> String {
    gregorian(date)
        .and_then(|d| Some(formats(lang).day_month.as_ref()?.format(&d).to_string()))
        .unwrap_or_else(|| format!("{:02}/{:02}", date.day(), date.month()))
}

/// Day and month, and the year where it is not this one: `24 november`, `5 oktober 2027`. From October to October is a
/// year, and nobody reads that from two days without one.
pub fn day_near(lang: Lang, date: Date, today: Date) -> String {
    let words = if date.year() == today.year() {
        day_month(lang, date)
    } else {
        gregorian(date)
            .and_then(|d| Some(formats(lang).day_month_year.as_ref()?.format(&d).to_string()))
            .unwrap_or_else(|| date_short(lang, date))
    };
    words + &digits_beside(lang, date)
}

/// The month alone: `november`.
pub fn month(lang: Lang, date: Date) -> String {
    gregorian(date)
        .and_then(|d| Some(formats(lang).month.as_ref()?.format(&d).to_string()))
        .unwrap_or_else(|| format!("{:02}", date.month()))
}

/// The month as short as the language has it, without a full stop: `mrt`, not the first three letters of `maart`.
pub fn month_short(lang: Lang, date: Date) -> String {
    gregorian(date)
        .and_then(|d| Some(formats(lang).month_short.as_ref()?.format(&d).to_string()))
        .map_or_else(|| format!("{:02}", date.month()), |month| month.trim_end_matches('.').to_owned())
}

/// The day of the week: `dinsdag`. Empty without a word for it.
pub fn weekday(lang: Lang, date: Date) -> String {
    gregorian(date).and_then(|d| Some(formats(lang).weekday.as_ref()?.format(&d).to_string())).unwrap_or_default()
}

/// The day of the week as short as the language has it: `di`. Empty without a word for it.
pub fn weekday_short(lang: Lang, date: Date) -> String {
    gregorian(date).and_then(|d| Some(formats(lang).weekday_short.as_ref()?.format(&d).to_string())).unwrap_or_default()
}

/// The time on a 24-hour clock: `9.30 uur` in Dutch, `09:30` elsewhere.
///
/// The Dutch form fills a gap: CLDR writes `09:30`, Flemish letters and the Taalunie write a dot and the word.
pub fn time(lang: Lang, time: Time) -> String {
    if lang.messages_of() == Lang::Nl { flemish(time) } else { clock(lang, time) }
}

/// Date and time: `dinsdag 24 november 2026 om 9.30 uur`.
pub fn datetime(lang: Lang, at: DateTime) -> String {
    let moment = gregorian(at.date()).map(|date| IcuDateTime { date, time: icu_time(at.time()) });
    let words = moment.and_then(|m| Some(formats(lang).datetime.as_ref()?.format(&m).to_string()));
    match words {
        Some(words) if lang.messages_of() == Lang::Nl => words.replace(&clock(lang, at.time()), &flemish(at.time())),
        Some(words) => words + &digits_beside(lang, at.date()),
        None => format!("{} {}", date_short(lang, at.date()), time(lang, at.time())),
    }
}

/// In Tigrinya the months carry the same names in the Gregorian and the Ethiopian calendar, a week and more apart: the
/// digits beside the words make the day certain for a reader from either side of the border.
fn digits_beside(lang: Lang, date: Date) -> String {
    if lang == Lang::Ti { format!(" ({})", date_short(lang, date)) } else { String::new() }
}

fn flemish(time: Time) -> String {
    format!("{}.{:02} uur", time.hour(), time.minute())
}

fn clock(lang: Lang, time: Time) -> String {
    match &formats(lang).time {
        Some(format) => format.format(&icu_time(time)).to_string(),
        None => format!("{:02}:{:02}", time.hour(), time.minute()),
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

fn icu_time(time: Time) -> IcuTime {
    let part = |n: i8| u8::try_from(n).unwrap_or(0);
    IcuTime::try_new(part(time.hour()), part(time.minute()), 0, 0).unwrap_or(IcuTime::start_of_day())
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime as at, time as clock_time};

    use super::*;

    fn tuesday() -> Date {
        date(2026, 11, 24)
    }

    #[test]
    fn a_short_month_is_the_abbreviation_of_the_language_and_no_cut_word() {
        let short = |lang| (1..=12).map(|m| month_short(lang, date(2026, m, 1))).collect::<Vec<_>>().join(" ");
        assert_eq!(short(Lang::Nl), "jan feb mrt apr mei jun jul aug sep okt nov dec");
        assert_eq!(short(Lang::En), "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec");
        assert!(short(Lang::Fr).starts_with("janv févr mars avr mai juin juil"), "{}", short(Lang::Fr));
    }

    #[test]
    fn long_dates_in_every_language() {
        for (lang, text) in [
            (Lang::Nl, "dinsdag 24 november 2026"),
            (Lang::En, "Tuesday, 24 November 2026"),
            (Lang::Fr, "mardi 24 novembre 2026"),
            (Lang::Ar, "الثلاثاء، 24 نوفمبر 2026"),
            (Lang::Uk, "вівторок, 24 листопада 2026\u{202f}р."),
            (Lang::Tr, "24 Kasım 2026 Salı"),
            (Lang::Fa, "سه\u{200c}شنبه 24 نوامبر 2026"),
            (Lang::Ps, "سه شنبه, 24 نومبر 2026"),
            (Lang::Ti, "ሰሉስ, ሕዳር 24, 2026 (24/11/2026)"),
            (Lang::So, "Talaado, Noofeembar 24, 2026"),
            (Lang::Es, "martes, 24 de noviembre de 2026"),
            (Lang::Ru, "вторник, 24 ноября 2026\u{202f}г."),
            (Lang::Ro, "marți, 24 noiembrie 2026"),
            (Lang::Pl, "wtorek, 24 listopada 2026"),
            (Lang::Bg, "вторник, 24 ноември 2026\u{202f}г."),
            (Lang::Sq, "e martë, 24 nëntor 2026"),
        ] {
            assert_eq!(date_long(lang, tuesday()), text);
        }
    }

    #[test]
    fn every_language_has_its_own_words_and_western_digits() {
        for lang in Lang::REAL {
            let text = datetime(lang, at(2026, 3, 9, 18, 5, 0, 0));
            assert!(text.contains("2026") && text.contains('9') && !text.contains("M03"), "{lang}: {text}");
            let foreign = text.chars().filter(|c| c.is_numeric() && !c.is_ascii_digit()).count();
            assert_eq!(foreign, 0, "{lang}: {text}");
            if lang != Lang::En {
                assert_ne!(weekday(lang, tuesday()), "Tuesday", "{lang} is silently English");
                assert_ne!(weekday(lang, tuesday()), "Tue", "{lang} is silently the root language");
            }
        }
    }

    #[test]
    fn short_dates_are_the_same_everywhere() {
        for lang in Lang::REAL.into_iter().chain(Lang::PSEUDO) {
            assert_eq!(date_short(lang, date(2026, 3, 9)), "09/03/2026");
        }
    }

    #[test]
    fn parts_of_a_date() {
        assert_eq!(month_year(Lang::Nl, tuesday()), "november 2026");
        assert_eq!(month_year(Lang::Ps, tuesday()), "2026 نومبر");
        assert_eq!(day_month(Lang::Nl, tuesday()), "24 november");
        assert_eq!(day_month(Lang::Pl, tuesday()), "24 listopada");
        assert_eq!(day_near(Lang::Nl, tuesday(), date(2026, 1, 3)), "24 november");
        assert_eq!(day_near(Lang::Nl, tuesday(), date(2025, 12, 3)), "24 november 2026");
        assert_eq!(day_near(Lang::Ti, tuesday(), tuesday()), "24 ሕዳር (24/11/2026)");
        assert_eq!(month(Lang::Uk, tuesday()), "листопад");
        assert_eq!(weekday(Lang::Fr, tuesday()), "mardi");
        assert_eq!(weekday_short(Lang::Nl, tuesday()), "di");
        assert_eq!(weekday_short(Lang::Ti, tuesday()), "ሰሉ");
        assert_eq!(date_long(Lang::Nl, date(1931, 1, 2)), "vrijdag 2 januari 1931");
    }

    #[test]
    fn the_clock_has_24_hours() {
        assert_eq!(time(Lang::Nl, clock_time(9, 30, 0, 0)), "9.30 uur");
        assert_eq!(time(Lang::Nl, clock_time(14, 0, 0, 0)), "14.00 uur");
        for lang in Lang::REAL.into_iter().filter(|l| *l != Lang::Nl) {
            let evening = time(lang, clock_time(18, 5, 0, 0));
            assert!(evening.starts_with("18:05"), "{lang}: {evening}");
        }
        assert_eq!(time(Lang::Ar, clock_time(0, 0, 0, 0)), "00:00");
    }

    #[test]
    fn date_and_time_together() {
        let moment = at(2026, 11, 24, 9, 30, 0, 0);
        for (lang, text) in [
            (Lang::Nl, "dinsdag 24 november 2026 om 9.30 uur"),
            (Lang::En, "Tuesday, 24 November 2026 at 09:30"),
            (Lang::Fr, "mardi 24 novembre 2026 à 09:30"),
            (Lang::Ar, "الثلاثاء، 24 نوفمبر 2026 في 09:30"),
            (Lang::Ti, "ሰሉስ, ሕዳር 24, 2026 ሰዓት 09:30 (24/11/2026)"),
            (Lang::Mirrored, "dinsdag 24 november 2026 om 9.30 uur"),
        ] {
            assert_eq!(datetime(lang, moment), text);
        }
    }
}
