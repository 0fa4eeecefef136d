//! What a provider tells about a person: only what Op weg needs is read, all other claims are skipped while reading.

use std::collections::BTreeMap;
use std::fmt;

use openidconnect::{AdditionalClaims, EndUserFamilyName, EndUserGivenName, LocalizedClaim};
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::settings::is_role_claim;

/// A person who signed in through a provider. Known by [`Identity::issuer`] and [`Identity::subject`] together; names may change.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// The provider.
    pub issuer: String,
    /// The provider's unchanging name for this person (`sub`).
    pub subject: String,
    /// First name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// The organisation the person acts for (`vo_orgcode`): a KBO number, an OVO code or an institution number.
    pub organisation_code: Option<String>,
    /// Its name (`vo_orgnaam`).
    pub organisation_name: Option<String>,
    /// The kind of organisation (`vo_doelgroepcode`): `LB` for a municipality or OCMW, and so on.
    pub target_group: Option<String>,
    /// The roles given to this person in the provider's user administration.
    pub roles: Vec<RoleTriple>,
    /// How the person was authenticated (`acr`).
    pub acr: Option<String>,
}

/// Names stay out of logs.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("issuer", &self.issuer)
            .field("organisation_code", &self.organisation_code)
            .field("roles", &self.roles)
            .field("acr", &self.acr)
            .finish_non_exhaustive()
    }
}

/// A role as ACM/IDM writes it: `Role-context,context:organisation`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleTriple {
    /// What the person is: `OpWegMedewerker`.
    pub role: String,
    /// In which capacities, if any: `begeleider`.
    pub contexts: Vec<String>,
    /// For which organisation, if said: `OVO999999`.
    pub organisation: Option<String>,
}

impl RoleTriple {
    /// Reads one value of the claim; `None` when there is no role in it.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let (what, organisation) = value.rsplit_once(':').map_or((value, ""), |parts| parts);
        let (role, contexts) = what.split_once('-').unwrap_or((what, ""));
        let role = role.trim();
        let filled = |text: &&str| !text.is_empty();
        (!role.is_empty()).then(|| Self {
            role: role.to_owned(),
            contexts: contexts.split(',').map(str::trim).filter(filled).map(str::to_owned).collect(),
            organisation: Some(organisation.trim()).filter(filled).map(str::to_owned),
        })
    }
}

/// The claims of ACM/IDM that are read. Every other one, the national number first of all, is skipped without being kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(super) struct FlemishClaims {
    organisation_code: Option<String>,
    organisation_name: Option<String>,
    target_group: Option<String>,
    /// `nbf`, in seconds since 1970: the OpenID library does not look at it.
    pub(super) not_before: Option<i64>,
    roles: BTreeMap<String, Vec<String>>,
}

impl AdditionalClaims for FlemishClaims {}

impl<'de> Deserialize<'de> for FlemishClaims {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = FlemishClaims;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("claims")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FlemishClaims, A::Error> {
        let mut claims = FlemishClaims::default();
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "vo_orgcode" => claims.organisation_code = text(&map.next_value()?),
                "vo_orgnaam" => claims.organisation_name = text(&map.next_value()?),
                "vo_doelgroepcode" => claims.target_group = text(&map.next_value()?),
                "nbf" => claims.not_before = map.next_value::<Value>()?.as_i64(),
                role if is_role_claim(role) => {
                    claims.roles.insert(name, texts(&map.next_value()?));
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(claims)
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A claim with one value may be written without its list.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().filter_map(text).collect(),
        one => text(one).into_iter().collect(),
    }
}

/// The parts of an identity that the ID token or the user information may hold.
#[derive(Default)]
pub(super) struct Told {
    given_name: Option<String>,
    family_name: Option<String>,
    claims: FlemishClaims,
}

impl Told {
    pub(super) fn new(
        given_name: Option<&LocalizedClaim<EndUserGivenName>>,
        family_name: Option<&LocalizedClaim<EndUserFamilyName>>,
        claims: &FlemishClaims,
    ) -> Self {
        Self {
            given_name: given_name.and_then(any_language),
            family_name: family_name.and_then(any_language),
            claims: claims.clone(),
        }
    }

    /// This, completed with what `other` knows besides.
    pub(super) fn or(mut self, other: Self) -> Self {
        for (name, values) in other.claims.roles {
            self.claims.roles.entry(name).or_insert(values);
        }
        Self {
            given_name: self.given_name.or(other.given_name),
            family_name: self.family_name.or(other.family_name),
            claims: FlemishClaims {
                organisation_code: self.claims.organisation_code.or(other.claims.organisation_code),
                organisation_name: self.claims.organisation_name.or(other.claims.organisation_name),
                target_group: self.claims.target_group.or(other.claims.target_group),
                ..self.claims
            },
        }
    }

    pub(super) fn identity(
        self,
        issuer: &str,
        subject: &str,
        acr: Option<String>,
        role_claim: Option<&str>,
    ) -> Identity {
        let values = role_claim.and_then(|claim| self.claims.roles.get(claim));
        Identity {
            issuer: issuer.to_owned(),
            subject: subject.to_owned(),
            given_name: self.given_name,
            family_name: self.family_name,
            organisation_code: self.claims.organisation_code,
            organisation_name: self.claims.organisation_name,
            target_group: self.claims.target_group,
            roles: values.into_iter().flatten().filter_map(|value| RoleTriple::parse(value)).collect(),
            acr,
        }
    }
}

fn any_language<T: std::ops::Deref<Target = String>>(claim: &LocalizedClaim<T>) -> Option<String> {
    claim.get(None).or_else(|| claim.iter().next().map(|(_, value)| value)).map(|value| value.to_string())
}

/// Whether a text is a Belgian national or BIS number: eleven digits, the last two a check modulo 97 (for people born from
/// 2000 on with a 2 put before the rest).
pub(super) fn is_national_number(text: &str) -> bool {
    let digits: String = text.chars().filter(|c| !matches!(c, '.' | '-' | ' ')).collect();
    if digits.len() != 11 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let number = |text: &str| text.parse::<u64>().unwrap_or(0);
    let (rest, check) = (number(&digits[..9]), number(&digits[9..]));
    [rest, 2_000_000_000 + rest].iter().any(|rest| 97 - rest % 97 == check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn role_triples_are_read() {
        let triple = |role: &str, contexts: &[&str], organisation: Option<&str>| {
            let contexts = contexts.iter().map(|c| (*c).to_owned()).collect();
            Some(RoleTriple { role: role.into(), contexts, organisation: organisation.map(Into::into) })
        };
        for (value, expected) in [
            ("OpWegMedewerker-begeleider:OVO999999", triple("OpWegMedewerker", &["begeleider"], Some("OVO999999"))),
            (
                "OpWegBeheerder-lezer, schrijver:0123456789",
                triple("OpWegBeheerder", &["lezer", "schrijver"], Some("0123456789")),
            ),
            ("OpWegMedewerker:OVO999999", triple("OpWegMedewerker", &[], Some("OVO999999"))),
            ("OpWegMedewerker-begeleider", triple("OpWegMedewerker", &["begeleider"], None)),
            ("OpWegMedewerker", triple("OpWegMedewerker", &[], None)),
            ("a-b-c:d:e", triple("a", &["b-c:d"], Some("e"))),
            (":OVO999999", None),
            ("-x:y", None),
            ("", None),
        ] {
            assert_eq!(RoleTriple::parse(value), expected, "{value}");
        }
    }

    #[test]
    fn only_known_claims_are_kept() {
        let claims: FlemishClaims = serde_json::from_str(
            r#"{"rrn":"85999912356","vo_orgcode":999000456,"vo_orgnaam":" Stad ","RRN":"85999912356","nbf":12,
                "x_rol_3D":"A:B","deep":{"rrn":["85999912356"]},"vo_doelgroepcode":null,"y_rol_3d":["C","D",null]}"#,
        )
        .unwrap();
        assert_eq!(claims.organisation_code.as_deref(), Some("999000456"));
        assert_eq!(claims.organisation_name.as_deref(), Some("Stad"));
        assert_eq!((claims.target_group.as_deref(), claims.not_before), (None, Some(12)));
        assert_eq!(claims.roles["x_rol_3D"], ["A:B"]);
        assert_eq!(claims.roles["y_rol_3d"], ["C", "D"]);
        let kept = format!("{claims:?} {}", serde_json::to_string(&claims).unwrap());
        assert!(!kept.contains("8599"), "{kept}");
    }

    #[test]
    fn national_numbers_are_recognised() {
        // Nobody's: there is no month 99. The second is of somebody born from 2000 on.
        let check = |rest: u64, prefix: u64| format!("{rest:09}{:02}", 97 - (prefix + rest) % 97);
        for number in [check(859_999_123, 0), check(39_902_456, 2_000_000_000)] {
            assert!(is_national_number(&number), "{number}");
            assert!(is_national_number(&format!(
                "{}.{}.{}-{}.{}",
                &number[..2],
                &number[2..4],
                &number[4..6],
                &number[6..9],
                &number[9..]
            )));
            let wrong = number[..10].to_owned() + if number.ends_with('9') { "8" } else { "9" };
            assert!(!is_national_number(&wrong), "{wrong}");
        }
        for other in ["", "8599991235", "ab5999912356", "0999000456", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"] {
            assert!(!is_national_number(other), "{other}");
        }
    }
}
