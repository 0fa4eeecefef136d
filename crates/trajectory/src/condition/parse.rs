//! Reading a condition. What is wrong is said for the editor, with the nearest word that would be right.

use super::{Domain, Expression, Test, Vocabulary, day_number};

/// Why a text is no condition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConditionError {
    /// Something else should stand there.
    #[error("`{found}` where {wanted} should stand")]
    Unexpected {
        /// What stands there.
        found: String,
        /// What should.
        wanted: &'static str,
    },
    /// No such name.
    #[error("nothing is called `{given}`; the nearest name is `{nearest}`")]
    NoSuchName {
        /// What was written.
        given: String,
        /// The nearest name there is.
        nearest: String,
    },
    /// No such code.
    #[error("`{name}` is never `{given}`; the nearest is `{nearest}`")]
    NoSuchCode {
        /// The name.
        name: String,
        /// What was written.
        given: String,
        /// The nearest code there is.
        nearest: String,
    },
    /// A question that cannot be asked of such a value.
    #[error("`{name}` cannot be asked with `{word}`")]
    DoesNotFit {
        /// The name.
        name: String,
        /// `is`, `has`, `at least`, `below`, `from` or `before`.
        word: &'static str,
    },
}

type Read<T> = Result<T, ConditionError>;

pub(super) fn expression(text: &str, vocabulary: &Vocabulary) -> Read<Expression> {
    let mut reader = Reader { signs: signs(text), at: 0, vocabulary };
    let read = reader.expression()?;
    match reader.next() {
        None => Ok(read),
        Some(found) => Err(ConditionError::Unexpected { found, wanted: "the end" }),
    }
}

/// Words and the signs `( ) , |`.
fn signs(text: &str) -> Vec<String> {
    let mut signs: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        let sign = matches!(c, '(' | ')' | ',' | '|');
        if !sign && !c.is_whitespace() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            signs.push(std::mem::take(&mut word));
        }
        if sign {
            signs.push(c.to_string());
        }
    }
    if !word.is_empty() {
        signs.push(word);
    }
    signs
}

struct Reader<'v> {
    signs: Vec<String>,
    at: usize,
    vocabulary: &'v Vocabulary,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<String> {
        let sign = self.signs.get(self.at).cloned();
        self.at += 1;
        sign
    }
    fn skip(&mut self, wanted: &str) -> bool {
        let there = self.signs.get(self.at).is_some_and(|sign| sign == wanted);
        self.at += usize::from(there);
        there
    }
    fn expect(&mut self, sign: &str, wanted: &'static str) -> Read<()> {
        if self.skip(sign) { Ok(()) } else { Err(self.unexpected(wanted)) }
    }
    fn unexpected(&self, wanted: &'static str) -> ConditionError {
        let found = self.signs.get(self.at).cloned().unwrap_or_else(|| "the end".to_owned());
        ConditionError::Unexpected { found, wanted }
    }
    fn word(&mut self, wanted: &'static str) -> Read<String> {
        match self.signs.get(self.at) {
            Some(word) if !matches!(word.as_str(), "(" | ")" | "," | "|") => Ok(self.next().unwrap_or_default()),
            _ => Err(self.unexpected(wanted)),
        }
    }

    fn expression(&mut self) -> Read<Expression> {
        let word = self.word("a name, `all`, `any` or `not`")?;
        match word.as_str() {
            "all" => self.list().map(Expression::All),
            "any" => self.list().map(Expression::Any),
            "not" => {
                self.expect("(", "`(`")?;
                let inner = self.expression()?;
                self.expect(")", "`)`")?;
                Ok(Expression::Not(Box::new(inner)))
            }
            name => self.test(name),
        }
    }
    fn list(&mut self) -> Read<Vec<Expression>> {
        self.expect("(", "`(`")?;
        let mut parts = vec![self.expression()?];
        while self.skip(",") {
            parts.push(self.expression()?);
        }
        self.expect(")", "`,` or `)`")?;
        Ok(parts)
    }

    fn test(&mut self, name: &str) -> Read<Expression> {
        let vocabulary = self.vocabulary;
        let domain = vocabulary.domain(name).ok_or_else(|| ConditionError::NoSuchName {
            given: name.to_owned(),
            nearest: nearest(name, vocabulary.names()),
        })?;
        let word = match self.word("`is`, `has`, `at least`, `below`, `from` or `before`")?.as_str() {
            "is" => "is",
            "has" => "has",
            "below" => "below",
            "from" => "from",
            "before" => "before",
            "at" => {
                self.expect("least", "`least`")?;
                "at least"
            }
            other => {
                let wanted = "`is`, `has`, `at least`, `below`, `from` or `before`";
                return Err(ConditionError::Unexpected { found: other.to_owned(), wanted });
            }
        };
        let test = match (domain, word) {
            (Domain::One(_) | Domain::Ordered(_), "is") | (Domain::Set(_), "has") => self.codes(name, domain)?,
            (Domain::Ordered(codes), "at least" | "below") => {
                let place = self.place(name, codes)?;
                let (low, high) = codes.split_at(place);
                Test::Among(if word == "below" { low } else { high }.iter().cloned().collect())
            }
            (Domain::Number, "at least") => Test::AtLeast(self.number()?),
            (Domain::Number, "below") => Test::Below(self.number()?),
            (Domain::Day, "from") => Test::AtLeast(self.day()?),
            (Domain::Day, "before") => Test::Below(self.day()?),
            _ => return Err(ConditionError::DoesNotFit { name: name.to_owned(), word }),
        };
        Ok(Expression::Test(name.to_owned(), test))
    }
    fn codes(&mut self, name: &str, domain: &Domain) -> Read<Test> {
        let mut codes = std::collections::BTreeSet::new();
        loop {
            let place = self.place(name, domain.codes())?;
            codes.extend(domain.codes().get(place).cloned());
            if !self.skip("|") {
                return Ok(Test::Among(codes));
            }
        }
    }
    fn place(&mut self, name: &str, codes: &[String]) -> Read<usize> {
        let given = self.word("a code")?;
        codes.iter().position(|code| *code == given).ok_or_else(|| ConditionError::NoSuchCode {
            name: name.to_owned(),
            nearest: nearest(&given, codes.iter().map(String::as_str)),
            given,
        })
    }
    fn number(&mut self) -> Read<i64> {
        let found = self.word("a whole number")?;
        found.parse().map_err(|_| ConditionError::Unexpected { found, wanted: "a whole number" })
    }
    fn day(&mut self) -> Read<i64> {
        let found = self.word("a day")?;
        let day: Result<jiff::civil::Date, _> = found.parse();
        day.map(day_number).map_err(|_| ConditionError::Unexpected { found, wanted: "a day" })
    }
}

/// The word that needs the fewest letters changed to become the one given.
fn nearest<'w>(given: &str, words: impl Iterator<Item = &'w str>) -> String {
    words.min_by_key(|word| (letters_apart(given, word), *word)).unwrap_or_default().to_owned()
}

/// Levenshtein distance.
fn letters_apart(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut next = vec![i + 1];
        for ((b, swap), drop) in other.iter().zip(&row).zip(row.iter().skip(1)) {
            let add = next.last().copied().unwrap_or_default();
            next.push((swap + usize::from(a != *b)).min(drop + 1).min(add + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
