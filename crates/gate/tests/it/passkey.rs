//! Passkeys with a software authenticator: it makes real keys and real signatures.

use std::slice::from_ref;

use jiff::{SignedDuration, Timestamp};
use opweg_gate::passkey::{CEREMONY_SECONDS, Ceremony, NewPasskey, PasskeyError, RelyingParty, SignedIn};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_authenticator_rs::WebauthnAuthenticator;
use webauthn_authenticator_rs::prelude::Url;
use webauthn_authenticator_rs::softpasskey::SoftPasskey;

const ORIGIN: &str = "https://opweg.example";
const USER: Uuid = Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0001);

/// The site and one person's device.
struct Stage {
    site: RelyingParty,
    device: SoftPasskey,
}

fn stage() -> Stage {
    let site = RelyingParty::new("opweg.example", ORIGIN, "Op weg").unwrap();
    Stage { site, device: SoftPasskey::new(true) }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

fn later(seconds: i64) -> Timestamp {
    now().checked_add(SignedDuration::from_secs(seconds)).unwrap()
}

impl Stage {
    fn start(&self, existing: &[String]) -> Ceremony {
        self.site.start_registration(USER, "anna@example.org", "Anna", existing, now()).unwrap()
    }

    fn create(&mut self, origin: &str, challenge: &Value) -> String {
        let origin = Url::parse(origin).unwrap();
        let challenge = serde_json::from_value(challenge.clone()).unwrap();
        serde_json::to_string(&self.device.do_registration(origin, challenge).unwrap()).unwrap()
    }

    fn get(&mut self, challenge: &Value) -> Value {
        let challenge = serde_json::from_value(challenge.clone()).unwrap();
        serde_json::to_value(self.device.do_authentication(Url::parse(ORIGIN).unwrap(), challenge).unwrap()).unwrap()
    }

    fn register(&mut self) -> NewPasskey {
        let ceremony = self.start(&[]);
        let answer = self.create(ORIGIN, &read(&ceremony.challenge));
        self.site.finish_registration(&ceremony.state, &answer, later(60)).unwrap()
    }

    fn sign_in(&mut self, stored: &[String]) -> Result<SignedIn, PasskeyError> {
        let ceremony = self.site.start_authentication(stored, now()).unwrap();
        let answer = self.get(&read(&ceremony.challenge)).to_string();
        self.site.finish_authentication(&ceremony.state, &answer, stored, later(60))
    }
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_registered_passkey_signs_in_again_and_again() {
    let mut stage = stage();
    let new = stage.register();
    assert_eq!(new.user, USER);
    let first = stage.sign_in(from_ref(&new.stored)).unwrap();
    assert_eq!(first.credential_id, new.credential_id);
    let updated = first.updated.expect("the software device counts");
    let second = stage.sign_in(&[updated]).unwrap();
    assert!(second.updated.is_some());
}

#[test]
fn one_of_several_passkeys_is_recognised() {
    let (mut one, mut two) = (stage(), stage());
    let stored = [one.register().stored, two.register().stored];
    let id = two.sign_in(&stored).unwrap().credential_id;
    assert_ne!(id, one.sign_in(&stored).unwrap().credential_id);
}

#[test]
fn the_challenge_asks_for_a_verified_user_and_names_what_exists() {
    let mut stage = stage();
    let new = stage.register();
    let challenge = read(&stage.start(from_ref(&new.stored)).challenge);
    let selection = &challenge["publicKey"]["authenticatorSelection"];
    assert_eq!(selection["userVerification"], "required");
    assert_eq!(selection["residentKey"], "preferred");
    assert_eq!(challenge["publicKey"]["excludeCredentials"][0]["id"], new.credential_id.as_str());
    let challenge = read(&stage.site.start_authentication(&[new.stored], now()).unwrap().challenge);
    assert_eq!(challenge["publicKey"]["userVerification"], "required");
}

#[test]
fn a_device_that_did_not_verify_its_user_is_refused() {
    let mut stage = stage();
    let ceremony = stage.start(&[]);
    let mut challenge = read(&ceremony.challenge);
    challenge["publicKey"]["authenticatorSelection"]["userVerification"] = json!("discouraged");
    let answer = stage.create(ORIGIN, &challenge);
    let refused = stage.site.finish_registration(&ceremony.state, &answer, now());
    assert_eq!(refused, Err(PasskeyError::NotVerified));

    let stored = [stage.register().stored];
    let ceremony = stage.site.start_authentication(&stored, now()).unwrap();
    let mut challenge = read(&ceremony.challenge);
    challenge["publicKey"]["userVerification"] = json!("discouraged");
    let answer = stage.get(&challenge).to_string();
    let refused = stage.site.finish_authentication(&ceremony.state, &answer, &stored, now());
    assert_eq!(refused, Err(PasskeyError::NotVerified));
}

#[test]
fn an_answer_for_another_site_or_another_challenge_is_refused() {
    let mut stage = stage();
    let ceremony = stage.start(&[]);
    let mut foreign = read(&ceremony.challenge);
    foreign["publicKey"]["rp"]["id"] = json!("opvveg.example");
    let answer = stage.create("https://opvveg.example", &foreign);
    assert!(matches!(stage.site.finish_registration(&ceremony.state, &answer, now()), Err(PasskeyError::Refused(_))));

    let stored = [stage.register().stored];
    let (one, two) = (stage.site.start_authentication(&stored, now()), stage.site.start_authentication(&stored, now()));
    let answer = stage.get(&read(&one.unwrap().challenge)).to_string();
    let refused = stage.site.finish_authentication(&two.unwrap().state, &answer, &stored, now());
    assert!(matches!(refused, Err(PasskeyError::Refused(_))), "{refused:?}");
}

#[test]
fn a_changed_signature_is_refused() {
    let mut stage = stage();
    let stored = [stage.register().stored];
    let ceremony = stage.site.start_authentication(&stored, now()).unwrap();
    let mut answer = stage.get(&read(&ceremony.challenge));
    let other = stage.get(&read(&ceremony.challenge));
    answer["response"]["signature"] = other["response"]["signature"].clone();
    let refused = stage.site.finish_authentication(&ceremony.state, &answer.to_string(), &stored, now());
    assert!(matches!(refused, Err(PasskeyError::Refused(_))), "{refused:?}");
}

#[test]
fn a_counter_that_goes_back_points_at_a_copy() {
    let mut stage = stage();
    let mut passkey = read(&stage.register().stored);
    passkey["cred"]["counter"] = json!(40);
    assert_eq!(stage.sign_in(&[passkey.to_string()]), Err(PasskeyError::Copied));
}

#[test]
fn anybody_can_sign_in_without_a_name() {
    let mut stage = stage();
    let new = stage.register();
    let ceremony = stage.site.start_discovery(now()).unwrap();
    let mut challenge = read(&ceremony.challenge);
    assert_eq!(challenge["mediation"], "conditional");
    assert_eq!(challenge["publicKey"]["allowCredentials"], json!([]));
    // The software device keeps no list of its own: it is told which key to use, and the browser's part is filled in.
    challenge["publicKey"]["allowCredentials"] = json!([{ "type": "public-key", "id": new.credential_id }]);
    let mut answer = stage.get(&challenge);
    answer["response"]["userHandle"] = read(&stage.start(&[]).challenge)["publicKey"]["user"]["id"].clone();
    let answer = answer.to_string();

    let claim = stage.site.claim(&answer).unwrap();
    assert_eq!((claim.user, &claim.credential_id), (USER, &new.credential_id));
    let signed_in = stage.site.finish_discovery(&ceremony.state, &answer, &new.stored, later(60)).unwrap();
    assert_eq!(signed_in.credential_id, new.credential_id);

    let other = self::stage().register();
    let refused = stage.site.finish_discovery(&ceremony.state, &answer, &other.stored, later(60));
    assert!(refused.is_err(), "{refused:?}");
}

#[test]
fn a_ceremony_has_its_kind_and_its_time() {
    let mut stage = stage();
    let ceremony = stage.start(&[]);
    let answer = stage.create(ORIGIN, &read(&ceremony.challenge));
    let late = stage.site.finish_registration(&ceremony.state, &answer, later(CEREMONY_SECONDS + 1));
    assert_eq!(late, Err(PasskeyError::TooOld));
    assert!(stage.site.finish_registration(&ceremony.state, &answer, later(CEREMONY_SECONDS)).is_ok());

    let stored = [stage.register().stored];
    let known = stage.site.start_authentication(&stored, now()).unwrap();
    let login = stage.get(&read(&known.challenge)).to_string();
    assert_eq!(stage.site.finish_registration(&known.state, &answer, now()), Err(PasskeyError::State));
    assert_eq!(stage.site.finish_discovery(&known.state, &login, &stored[0], now()), Err(PasskeyError::State));
    let other = stage.site.finish_authentication(&ceremony.state, &login, &stored, now());
    assert_eq!(other, Err(PasskeyError::State));
}

#[test]
fn nonsense_is_refused_by_name() {
    let mut stage = stage();
    let new = stage.register();
    let stored = [new.stored];
    let ceremony = stage.site.start_authentication(&stored, now()).unwrap();
    let finish =
        |answer: &str, stored: &[String]| stage.site.finish_authentication(&ceremony.state, answer, stored, now());
    assert_eq!(finish("{}", &stored), Err(PasskeyError::Answer));
    assert_eq!(stage.site.claim("{}"), Err(PasskeyError::Answer));
    assert_eq!(stage.site.start_authentication(&[], now()).unwrap_err(), PasskeyError::NoPasskey);
    assert_eq!(stage.site.start_authentication(&["{}".into()], now()).unwrap_err(), PasskeyError::Stored);
    let nothing = "".into();
    assert_eq!(stage.site.finish_registration(&nothing, "{}", now()), Err(PasskeyError::State));
    assert!(!format!("{ceremony:?}").contains(&ceremony.state.expose_secret()[20..40]));
}

#[test]
fn a_passkey_removed_meanwhile_does_not_sign_in() {
    let mut stage = stage();
    let stored = [stage.register().stored];
    let ceremony = stage.site.start_authentication(&stored, now()).unwrap();
    let answer = stage.get(&read(&ceremony.challenge)).to_string();
    let refused = stage.site.finish_authentication(&ceremony.state, &answer, &[], now());
    assert_eq!(refused, Err(PasskeyError::NoPasskey));
}

#[test]
fn the_site_must_be_safe_and_consistent() {
    let site = |id: &str, origin: &str| RelyingParty::new(id, origin, "Op weg").map(|_| ());
    assert_eq!(site("opweg.example", "https://www.opweg.example"), Ok(()));
    assert_eq!(site("localhost", "http://localhost:8080"), Ok(()));
    for (id, origin) in [
        ("opweg.example", "http://opweg.example"),
        ("opweg.example", "https://nietopweg.example"),
        ("opweg.example", "opweg.example"),
    ] {
        assert!(matches!(site(id, origin), Err(PasskeyError::Configuration(_))), "{origin}");
    }
}
