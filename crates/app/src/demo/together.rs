//! The file `content/demo/together.toml`: what partners ask each other, what everybody says of a plan, what the network
//! agreed.

use opweg_model::OrgKind;
use opweg_model::step::StepKind;
use opweg_store::network::terms::Terms;
use serde::Deserialize;

/// What the partners do together.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Together {
    #[serde(rename = "ask")]
    pub asks: Vec<Ask>,
    pub outside: Vec<Outside>,
    #[serde(rename = "wish")]
    pub wishes: Vec<Wish>,
    pub said: Said,
    pub terms: Vec<Agreed>,
    #[serde(rename = "goal")]
    pub goals: Vec<Goal>,
}

/// A question to a partner.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Ask {
    pub org: String,
    pub question: String,
}

/// A service outside the network, and what it is asked.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Outside {
    pub name: String,
    pub question: String,
}

/// A step that a client proposes.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Wish {
    pub kind: StepKind,
    pub said: String,
}

/// Things said of plans, steps and referrals, by what they are about.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Said {
    pub remark: Vec<String>,
    pub not_agreed: Vec<String>,
    pub client_remark: Vec<String>,
    pub client_no: Vec<String>,
    pub refused: Vec<String>,
    pub wish_no: Vec<String>,
    pub differs_kind: Vec<String>,
    pub differs_distance: Vec<String>,
    pub advice: Vec<String>,
    pub why_target: Vec<String>,
    pub no_place: Vec<String>,
    pub declined: Vec<String>,
    pub passed_on: Vec<String>,
    pub outcome: Vec<String>,
}

/// A version of what the partners agreed among each other, in days.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Agreed {
    pub title: String,
    /// Days ago.
    pub days: i64,
    pub plan: i32,
    pub answer_usual: i32,
    pub mark: i32,
    pub idle: i32,
}

impl Agreed {
    /// The terms, where nothing is said those that are usual.
    #[must_use]
    pub fn terms(&self) -> Terms {
        Terms { plan: self.plan, answer_usual: self.answer_usual, mark: self.mark, idle: self.idle, ..Terms::default() }
    }
}

/// A goal of the network.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Goal {
    pub title: String,
    pub measure: String,
    pub target: i64,
    /// Days from today.
    pub due: i64,
    pub owner: String,
}

/// Whether an organisation of a kind guides people beside the four that lead most files.
#[must_use]
pub const fn is_civil(kind: OrgKind) -> bool {
    matches!(kind, OrgKind::Ngo | OrgKind::Mentoring)
}

#[cfg(test)]
mod tests {
    use super::super::content;
    use super::*;

    #[test]
    fn four_big_partners_and_eight_others_each_with_a_page() {
        let content = content::read().unwrap();
        let there = || content.organisations.iter().filter(|o| o.left_days.is_none());
        for kind in [OrgKind::City, OrgKind::Ocmw, OrgKind::Vdab, OrgKind::Integration] {
            assert!(there().any(|o| o.kind == kind));
        }
        let civil: Vec<_> = there().filter(|o| is_civil(o.kind)).collect();
        assert!(civil.len() >= 8, "{}", civil.len());
        assert!(civil.iter().all(|o| content.offers.pages.iter().any(|p| p.org == o.key)));
        assert!(content.together.asks.iter().all(|a| there().any(|o| o.key == a.org)));
    }

    #[test]
    fn goals_are_measured_by_what_the_network_counts() {
        let goals = content::read().unwrap().together.goals;
        assert!(goals.iter().all(|g| opweg_store::network::goals::MEASURES.contains(&g.measure.as_str())));
    }
}
