//! Doubles of the demonstration: two files that two people joined, and pairs that wait: one person in two scripts, brothers
//! with one telephone, and namesakes of the first of January.

use super::chance::Chance;
use super::lives;
use super::network::Colleague;
use super::person::Person;
use super::story::{Client, Stage};
use opweg_access::Action;
use opweg_linkage::engine::explain::{Evidence, Explanation, Kin};
use opweg_linkage::engine::level::{Field, birth, name, same};
use opweg_model::Role;
use opweg_store::doubles::{self, Found, Source};
use opweg_store::identity::{self, NewJudgement, Seen, Verdict};
use opweg_store::{Error, Result};

/// Who somebody is, as far as it matters here.
struct Is {
    given: &'static str,
    family: &'static str,
    own_script: Option<&'static str>,
    birth: &'static str,
    phone: &'static str,
    language: &'static str,
    country: &'static str,
}

const fn is(
    (given, family): (&'static str, &'static str),
    own_script: Option<&'static str>,
    (birth, phone): (&'static str, &'static str),
    (language, country): (&'static str, &'static str),
) -> Is {
    Is { given, family, own_script, birth, phone, language, country }
}

/// Makes all of them.
///
/// # Errors
/// What the store says.
pub async fn make(stage: &Stage<'_>, chance: &mut Chance) -> Result<()> {
    let worker = |org| stage.network.first(Role::Worker, Some(org)).unwrap_or(&stage.network.colleagues[0]);
    let (sofie, karim, els) = (worker("atlas"), worker("vdab"), worker("ocmw"));
    let from = ("fa", "AF");
    let here =
        somebody(stage, chance, sofie, is(("Laleh", "Karimi"), None, ("1991-06-17", "03 000 00 31"), from), 60).await?;
    let there =
        somebody(stage, chance, els, is(("Lale", "Karimy"), None, ("1991-06-17", "03 000 00 31"), from), 50).await?;
    joined(stage, chance, &here, &there).await?;

    let latin = is(("Maryam", "Rahimi"), Some("مریم رحیمی"), ("1994-09-03", "03 000 00 32"), from);
    let own = is(("مریم", "رحیمی"), Some("مریم رحیمی"), ("1994-09-03", "03 000 00 32"), from);
    let scripts = (somebody(stage, chance, sofie, latin, 40).await?, somebody(stage, chance, sofie, own, 3).await?);
    let older = is(("Ahmad", "Noori"), None, ("1996-04-02", "03 000 00 33"), from);
    let younger = is(("Omid", "Noori"), None, ("1998-11-20", "03 000 00 33"), from);
    let brothers =
        (somebody(stage, chance, sofie, older, 35).await?, somebody(stage, chance, sofie, younger, 34).await?);
    let so = ("so", "SO");
    let first = is(("Mohamed", "Ali"), None, ("1990-01-01", "03 000 00 34"), so);
    let second = is(("Mohammed", "Ali"), None, ("1990-01-01", "03 000 00 35"), so);
    let namesakes =
        (somebody(stage, chance, sofie, first, 30).await?, somebody(stage, chance, karim, second, 20).await?);
    offer(stage, chance, &scripts, &brothers, &namesakes).await
}

async fn somebody(stage: &Stage<'_>, chance: &mut Chance, lead: &Colleague, is: Is, days: i64) -> Result<Client> {
    let base = lives::client(stage, chance, lead, days);
    let person = Person {
        given: is.given.into(),
        family: is.family.into(),
        own_script: is.own_script.map(Into::into),
        sex: "m",
        birth: is.birth.into(),
        language: is.language.into(),
        country: is.country.into(),
        phone: is.phone.into(),
        ..base.person.clone()
    };
    let client = Client { person, ..base };
    lives::register(stage, chance, &client).await?;
    Ok(client)
}

/// Why, as a worker wrote it.
const WHY: &str = "Zij zei aan het loket dat ze ook bij het OCMW is ingeschreven.";

/// One proposes, the other confirms: two people judged, so that it measures the review from now on.
async fn joined(stage: &Stage<'_>, chance: &mut Chance, here: &Client, there: &Client) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(45, 240)).await?;
    let at = tx.now();
    let permit = stage.ask(&mut tx, &here.lead, Action::Add, here).await?;
    let why = compared([0.993, 0.005, 0.002], Some(Kin::Person), &[GIVEN_SAME, FAMILY_SAME, BIRTH_EQUAL, PHONE_SAME]);
    let new = NewJudgement {
        id: chance.id(at),
        one: here.file,
        other: there.file,
        verdict: Verdict::Same,
        relative_kind: String::new(),
        why: WHY.into(),
        score: Some(4_950),
        model: "demo".into(),
        explanation: serde_json::to_string(&why).map_err(|e| Error::Corrupt(e.to_string()))?,
    };
    let seen = Seen { one: &permit, other: None, one_version: 1, other_version: 0 };
    identity::judge(&mut tx, seen, &new, stage.desk, || chance.id(at)).await?;
    tx.commit().await?;

    let mut tx = stage.at(stage.calendar.ago(41, 60)).await?;
    let at = tx.now();
    let permit = stage.ask(&mut tx, &there.lead, Action::Add, there).await?;
    let waits = identity::proposals(&mut tx, &permit).await?;
    let waits = waits.first().ok_or(Error::NotFound)?;
    identity::confirm(&mut tx, &permit, None, (waits.id, waits.version), stage.desk, || chance.id(at)).await?;
    tx.commit().await?;
    let mut tx = stage.at(stage.calendar.ago(40, 0)).await?;
    let at = tx.now();
    doubles::gather_known(&mut tx, 10, || chance.id(at)).await?;
    tx.commit().await
}

const fn agrees(field: Field, level: u8, bars: [f32; 3], weight: f32) -> Evidence {
    Evidence { field, level, person: bars[0], relative: bars[1], stranger: bars[2], weight }
}
const GIVEN_SAME: Evidence = agrees(Field::Given, name::SAME, [1.0, 0.5, 0.3], 4.1);
const GIVEN_OTHER: Evidence = agrees(Field::Given, name::OTHER, [0.4, 1.0, 1.0], -2.9);
const FAMILY_SAME: Evidence = agrees(Field::Family, name::SAME, [1.0, 0.9, 0.3], 1.2);
const FAMILY_EXACT: Evidence = agrees(Field::Family, name::EXACT, [1.0, 0.95, 0.35], 0.9);
const BIRTH_EQUAL: Evidence = agrees(Field::Birth, birth::EQUAL, [1.0, 0.3, 0.2], 5.2);
const BIRTH_OTHER: Evidence = agrees(Field::Birth, birth::OTHER, [0.5, 1.0, 1.0], -3.1);
const BIRTH_JANUARY: Evidence = agrees(Field::Birth, birth::EQUAL_GUESS, [1.0, 0.7, 0.8], 0.6);
const PHONE_SAME: Evidence = agrees(Field::Phone, same::YES, [1.0, 0.8, 0.1], 1.6);
const PHONE_OTHER: Evidence = agrees(Field::Phone, same::NO, [0.8, 0.9, 1.0], -0.9);

fn compared(probability: [f32; 3], likeliest: Option<Kin>, fields: &[Evidence]) -> Explanation {
    let named = |sign: f32| fields.iter().filter(|e| e.weight * sign >= 0.7).map(|e| e.field).collect();
    Explanation { probability, likeliest, fields: fields.to_vec(), speaks_for: named(1.0), speaks_against: named(-1.0) }
}

async fn offer(
    stage: &Stage<'_>,
    chance: &mut Chance,
    scripts: &(Client, Client),
    brothers: &(Client, Client),
    namesakes: &(Client, Client),
) -> Result<()> {
    let mut tx = stage.at(stage.calendar.ago(1, 20)).await?;
    let at = tx.now();
    let mut found = |pair: &(Client, Client), score, explanation| Found {
        id: chance.id(at),
        one: pair.0.file,
        other: pair.1.file,
        score,
        explanation,
        model: "demo".into(),
        source: Source::Rematch,
    };
    let pairs = [
        found(
            scripts,
            5_300,
            compared([0.995, 0.004, 0.001], Some(Kin::Person), &[GIVEN_SAME, FAMILY_SAME, BIRTH_EQUAL, PHONE_SAME]),
        ),
        found(
            brothers,
            -1_900,
            compared([0.13, 0.82, 0.05], Some(Kin::Relative), &[GIVEN_OTHER, FAMILY_EXACT, BIRTH_OTHER, PHONE_SAME]),
        ),
        found(
            namesakes,
            200,
            compared([0.55, 0.10, 0.35], None, &[GIVEN_SAME, FAMILY_EXACT, BIRTH_JANUARY, PHONE_OTHER]),
        ),
    ];
    doubles::offer(&mut tx, &pairs).await?;
    tx.commit().await
}
