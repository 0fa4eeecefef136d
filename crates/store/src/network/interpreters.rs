//! How often an interpreter was asked and was there, by language (R-INT-06): where the network lacks them. Figures about
//! few people tell about each of them, so a language asked for a few times is counted with the others, and what became of
//! bookings is told only where each figure is large enough.

use super::{coordinator, counted};
use crate::log::{Act, Entry};
use crate::path::interpreters::State;
use crate::{Result, Tx, Value};
use jiff::ToSpan;
use opweg_access::Actor;
use opweg_model::brussels;
use opweg_trajectory::few::FEW;
use std::collections::BTreeMap;

/// The smallest figure that is told.
pub const SMALLEST: i64 = FEW as i64;

/// What became of the bookings for a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Became {
    /// There was an interpreter, or will be.
    pub confirmed: i64,
    /// There was none.
    pub refused: i64,
    /// No answer yet.
    pub waiting: i64,
    /// No longer needed.
    pub withdrawn: i64,
}

impl Became {
    fn count(&mut self, state: State, n: i64) {
        match state {
            State::Confirmed => self.confirmed += n,
            State::Refused => self.refused += n,
            State::Asked => self.waiting += n,
            State::Withdrawn => self.withdrawn += n,
        }
    }
    fn figures(self) -> [i64; 4] {
        [self.confirmed, self.refused, self.waiting, self.withdrawn]
    }
    fn sum(self) -> i64 {
        self.figures().iter().sum()
    }
    /// What may be told: all figures, or none of them, because the last could be reckoned from the others.
    fn told(self) -> Option<Self> {
        self.figures().iter().all(|n| *n == 0 || *n >= SMALLEST).then_some(self)
    }
}

/// The bookings of one language in the last year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfLanguage {
    /// Its code; nothing: languages that were asked for a few times each.
    pub language: Option<String>,
    /// How often one was asked.
    pub asked: i64,
    /// What became of these, where it may be told.
    pub became: Option<Became>,
}

/// The bookings of the last year by language, those asked for most first; the small ones together come last.
///
/// # Errors
/// [`Error::Refused`](crate::Error::Refused) for anybody but the coordinator.
pub async fn by_language(tx: &mut Tx, who: &Actor) -> Result<Vec<OfLanguage>> {
    coordinator(who)?;
    let year = brussels::start(brussels::day(tx.now()).saturating_sub(365.days())).unwrap_or(tx.now());
    let mut values: Vec<Value> = vec![year.into()];
    let (condition, more) = counted(who, tx.now(), values.len());
    values.extend(more);
    let sql = format!(
        "SELECT b.language, b.state, CAST(count(*) AS BIGINT) FROM interpreter_booking b JOIN client_file f ON f.id = b.file_id
         WHERE b.asked_at >= $1 AND f.state <> 'erased' AND {condition} GROUP BY b.language, b.state"
    );
    let mut languages: BTreeMap<String, Became> = BTreeMap::new();
    for row in &tx.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (language, state) = (t.next::<String>()?, t.word()?);
        languages.entry(language).or_default().count(state, t.next()?);
    }
    tx.note(Entry::of_actor(who, Act::List, "network-interpreters", ""));
    Ok(told(languages))
}

fn told(languages: BTreeMap<String, Became>) -> Vec<OfLanguage> {
    let mut lines = Vec::new();
    let mut few = Became::default();
    for (language, became) in languages {
        if became.sum() >= SMALLEST {
            lines.push(OfLanguage { language: Some(language), asked: became.sum(), became: became.told() });
        } else {
            for (state, n) in
                [State::Confirmed, State::Refused, State::Asked, State::Withdrawn].into_iter().zip(became.figures())
            {
                few.count(state, n);
            }
        }
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.asked));
    if few.sum() >= SMALLEST {
        lines.push(OfLanguage { language: None, asked: few.sum(), became: few.told() });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn became(confirmed: i64, refused: i64) -> Became {
        Became { confirmed, refused, ..Became::default() }
    }

    #[test]
    fn no_figure_is_smaller_than_ten_and_none_can_be_reckoned() {
        let all = |list: &[(&str, Became)]| told(list.iter().map(|(l, b)| ((*l).to_owned(), *b)).collect());
        let lines = all(&[("ar", became(30, 12)), ("so", became(25, 3)), ("ti", became(4, 2)), ("ps", became(5, 3))]);
        let line =
            |language: Option<&str>, asked, became| OfLanguage { language: language.map(str::to_owned), asked, became };
        assert_eq!(
            lines,
            [line(Some("ar"), 42, Some(became(30, 12))), line(Some("so"), 28, None), line(None, 14, None)]
        );
        assert!(all(&[("ti", became(4, 2))]).is_empty(), "too few even together");
        for n in 0..25 {
            for m in 0..25 {
                for line in all(&[("x", became(n, m)), ("y", became(m, 1))]) {
                    assert!(line.asked >= SMALLEST);
                    let figures = line.became.map(Became::figures).unwrap_or_default();
                    assert!(figures.iter().all(|f| *f == 0 || *f >= SMALLEST), "{line:?}");
                }
            }
        }
    }
}
