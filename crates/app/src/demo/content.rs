//! The files of `content/demo`: who works where, what people are called, what they tell. Compiled in.

use super::together::Together;
use crate::exit::{Exit, Failure, Outcome};
use opweg_model::contact::{NoteKind, NoteTier};
use opweg_model::offer::{Feature, OfferKind};
use opweg_model::step::{Bring, StepKind};
use opweg_model::trajectory::Payer;
use opweg_model::{OrgKind, Role};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Everything the demonstration is made of.
#[derive(Debug)]
pub struct Content {
    /// The organisations.
    pub organisations: Vec<Organisation>,
    /// Who works there.
    pub people: Vec<Person>,
    /// Names by language.
    pub names: Vec<Group>,
    /// Streets by district.
    pub districts: Vec<District>,
    /// Notes of workers.
    pub notes: Vec<Note>,
    /// Kinds of appointment.
    pub appointments: Vec<Visit>,
    /// What people studied and want.
    pub lives: Lives,
    /// What organisations offer and tell each other.
    pub offers: Offers,
    /// What they ask each other and agreed.
    pub together: Together,
}

/// An organisation.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Organisation {
    pub key: String,
    pub name: String,
    pub kind: OrgKind,
    pub phone: String,
    pub email: String,
    pub street: String,
    pub number: String,
    pub town: String,
    pub bound_by_secrecy: bool,
    /// Left the network so many days ago.
    pub left_days: Option<i64>,
}

/// Somebody who works there.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Person {
    pub given: String,
    pub family: String,
    pub org: String,
    pub roles: Vec<Role>,
    pub function: String,
    pub phone: String,
    pub languages: Vec<String>,
}

/// A name in Latin letters, and in its own script when that is another.
pub type Name = Vec<String>;

/// Names that belong together.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Group {
    /// Names the group for whoever edits the file; the checks speak of it.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the checks of the content only"))]
    pub key: String,
    pub language: String,
    pub countries: Vec<String>,
    pub given_f: Vec<Name>,
    pub given_m: Vec<Name>,
    pub family: Vec<Name>,
    /// Where the family name differs by sex: the form of women, in the same order.
    #[serde(default)]
    pub family_f: Vec<Name>,
}

/// A part of the city.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct District {
    pub postcode: String,
    pub town: String,
    pub streets: Vec<String>,
}

/// A note.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Note {
    pub kind: NoteKind,
    pub tier: NoteTier,
    pub text: String,
}

/// A kind of appointment.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Visit {
    pub title: String,
    pub step: StepKind,
    pub org: String,
    pub minutes: i64,
    pub times: Vec<String>,
    pub bring: Vec<Bring>,
    pub interpreter: bool,
    pub room: String,
}

/// What people studied, did and want.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Lives {
    pub work: Vec<Work>,
    pub told: Told,
    pub glass: Glass,
}

/// A job with what belongs to it.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Work {
    pub job: String,
    pub sector: String,
    pub field: String,
    pub level: String,
    pub wanted: String,
}

/// What organisations offer and tell each other.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Offers {
    #[serde(rename = "offer")]
    pub offers: Vec<Offered>,
    #[serde(rename = "page")]
    pub pages: Vec<PartnerText>,
    pub news: Vec<News>,
}

/// An offer.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Offered {
    pub org: String,
    pub kind: OfferKind,
    pub title: String,
    pub about: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub language: Option<String>,
    pub sector: Option<String>,
    pub postcode: String,
    pub features: Vec<Feature>,
    pub weeks: Option<i64>,
    pub hours: Option<i64>,
    pub cost: Option<i64>,
    pub payer: Option<Payer>,
    /// Days from today.
    pub reviewed: i64,
    pub sessions: Vec<Sitting>,
}

/// A session.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Sitting {
    /// Days from today.
    pub starts: i64,
    pub weeks: i64,
    pub seats: i64,
    pub hours: Vec<String>,
}

/// The page of a partner.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct PartnerText {
    pub org: String,
    pub about: String,
    pub intake: String,
    pub procedure: String,
    pub place: String,
    pub hours: String,
    /// Days from today.
    pub reviewed: i64,
}

/// A message to the network.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct News {
    pub org: String,
    pub title: String,
    pub body: String,
    /// Days ago.
    pub days: i64,
}

/// Things told, by what they are about.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Told {
    pub competence: Vec<String>,
    pub family_abroad: Vec<String>,
    pub health: Vec<String>,
    pub debts: Vec<String>,
    pub journey: Vec<String>,
    pub goal: Vec<String>,
    pub stuck: Vec<String>,
    pub stopped: Vec<String>,
    pub question: Vec<String>,
    pub own_task: Vec<String>,
}

/// What was written when a glass was broken.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Glass {
    pub recent: String,
    pub earlier: String,
    pub verdict: String,
}

#[derive(Deserialize)]
struct Organisations {
    organisation: Vec<Organisation>,
}
#[derive(Deserialize)]
struct People {
    person: Vec<Person>,
}
#[derive(Deserialize)]
struct Names {
    group: Vec<Group>,
}
#[derive(Deserialize)]
struct Districts {
    district: Vec<District>,
}
#[derive(Deserialize)]
struct Notes {
    note: Vec<Note>,
}
#[derive(Deserialize)]
struct Visits {
    appointment: Vec<Visit>,
}

macro_rules! file {
    ($name:literal) => {
        parse($name, include_str!(concat!("../../../../content/demo/", $name)))
    };
}

/// Reads the files.
///
/// # Errors
/// When one of them cannot be read.
pub fn read() -> Outcome<Content> {
    let organisations: Organisations = file!("organisations.toml")?;
    let people: People = file!("staff.toml")?;
    let names: Names = file!("names.toml")?;
    let districts: Districts = file!("streets.toml")?;
    let notes: Notes = file!("notes.toml")?;
    let visits: Visits = file!("appointments.toml")?;
    Ok(Content {
        organisations: organisations.organisation,
        people: people.person,
        names: names.group,
        districts: districts.district,
        notes: notes.note,
        appointments: visits.appointment,
        lives: file!("lives.toml")?,
        offers: file!("offers.toml")?,
        together: file!("together.toml")?,
    })
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Outcome<T> {
    toml::from_str(text).map_err(|e| Failure::new(Exit::Settings, format!("content/demo/{name}: {e}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_works_somewhere_and_every_appointment_is_somewhere() {
        let content = read().unwrap();
        let known = |key: &String| content.organisations.iter().any(|o| o.key == *key);
        assert!(content.people.iter().all(|p| known(&p.org)));
        assert!(content.appointments.iter().all(|a| known(&a.org)));
        let roles: Vec<Role> = content.people.iter().flat_map(|p| p.roles.clone()).collect();
        assert!(Role::ALL.iter().all(|r| roles.contains(r)), "every role is played by somebody");
        assert!(content.organisations.len() >= 12 && content.people.len() >= 40);
    }

    #[test]
    fn every_group_has_names_for_everybody() {
        for group in read().unwrap().names {
            assert!(
                !group.given_f.is_empty() && !group.given_m.is_empty() && !group.family.is_empty(),
                "{}",
                group.key
            );
            assert!(group.family_f.is_empty() || group.family_f.len() == group.family.len(), "{}", group.key);
        }
    }
}
