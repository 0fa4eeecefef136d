//! Codes from an authenticator app (RFC 6238): enrolment with a QR code, and a check that accepts each code once.
//!
//! SHA-1, six digits and thirty seconds, because many apps silently ignore anything else. The secret has 160 random
//! bits (RFC 4226, section 4; ASVS 5.0, 6.5.3); the caller stores it encrypted. A code is good for its own step and one
//! step either side, for slow typing and clocks that differ; the time comes from the server (6.5.8).

use jiff::Timestamp;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use secrecy::{ExposeSecret, SecretBox, SecretString};
use totp_rs::{Algorithm, Builder, Totp};

use crate::random::{self, Random, RandomError};

/// The name that the app shows above the code.
pub const ISSUER: &str = "Op weg";
/// Seconds in a step (ASVS 5.0, 6.5.5).
pub const STEP_SECONDS: i64 = 30;
/// Digits in a code.
pub const DIGITS: usize = 6;
/// Bytes in a secret.
const SECRET_BYTES: usize = 20;
/// How many steps before and after the present one are accepted.
const SKEW: i64 = 1;

/// Why an enrolment could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnrolmentError {
    /// There is no randomness for the secret.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// The account name is empty or too long for a QR code.
    #[error("the account name does not fit an authenticator app")]
    AccountName,
}

/// Why a code was not accepted. For logs; a person is told the same in all cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not six digits.
    #[error("not a code of {DIGITS} digits")]
    Malformed,
    /// Not the code of this moment.
    #[error("not the code of this moment")]
    Wrong,
    /// A code of this step, or of an earlier one than the last accepted, was offered: somebody may be replaying it.
    #[error("this code or a later one was used already")]
    AlreadyUsed,
}

/// The secret that the server and the app share.
#[derive(Debug)]
pub struct Secret(SecretBox<[u8; SECRET_BYTES]>);

impl Secret {
    /// Reads a secret back from (decrypted) storage; `None` unless it has the right length.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let bytes: [u8; SECRET_BYTES] = bytes.try_into().ok()?;
        Some(Self(SecretBox::new(Box::new(bytes))))
    }

    /// The bytes, to be encrypted and stored.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        self.0.expose_secret()
    }

    fn totp(&self, account: &str) -> Totp {
        // All settings are constants that the library's own checks would pass, save the account name, which only
        // matters for the address and is checked there.
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_skew(0)
            .with_secret(*self.0.expose_secret())
            .with_issuer(Some(ISSUER))
            .with_account_name(account)
            .build_noncompliant()
    }
}

/// What is shown once to a person who adds an authenticator app. Store [`Enrolment::secret`], but use it only after the
/// first code has been accepted.
#[derive(Debug)]
pub struct Enrolment {
    /// To be encrypted and stored.
    pub secret: Secret,
    /// The secret as letters, in groups of four, for typing it over.
    pub letters: SecretString,
    /// The `otpauth:` address inside the QR code; a link on a phone opens the app.
    pub uri: SecretString,
    /// The QR code: an `<svg>` element without an XML head, black on white whatever the theme, quiet zone included.
    pub qr_svg: SecretString,
}

/// Makes a secret for the account with this name, for example an e-mail address.
///
/// # Errors
/// [`EnrolmentError`].
pub fn enrol(account: &str, random: &mut dyn Random) -> Result<Enrolment, EnrolmentError> {
    // The address uses the colon to part issuer and account.
    let account = account.replace(':', " ");
    if account.trim().is_empty() {
        return Err(EnrolmentError::AccountName);
    }
    let secret = Secret(SecretBox::new(Box::new(random::bytes(random)?)));
    let totp = secret.totp(account.trim());
    let uri = totp.to_url().map_err(|_| EnrolmentError::AccountName)?;
    let letters = grouped(&totp.secret().to_base32());
    Ok(Enrolment { qr_svg: qr_svg(&uri)?.into(), letters: letters.into(), uri: uri.into(), secret })
}

/// Whether `typed` is the code of this moment and not used before. Returns the step to store as the new `last_used`.
/// Store it in the same transaction that signs the person in, and only if it is still larger than what is stored:
/// two requests with one code must not both pass (ASVS 5.0, 6.5.1; RFC 6238, section 5.2).
///
/// Spaces and dashes are ignored, and digits of other scripts are read, because phones type what their keyboard has.
///
/// # Errors
/// [`Refused`].
pub fn verify(secret: &Secret, typed: &str, now: Timestamp, last_used: Option<i64>) -> Result<i64, Refused> {
    let code = digits(typed).ok_or(Refused::Malformed)?;
    let totp = secret.totp("");
    let present = now.as_second().div_euclid(STEP_SECONDS);
    let mut replayed = false;
    for step in present.saturating_sub(SKEW)..=present.saturating_add(SKEW) {
        let Ok(seconds) = u64::try_from(step.saturating_mul(STEP_SECONDS)) else { continue };
        if totp.check(&code, seconds).is_none() {
            continue;
        }
        if last_used.is_none_or(|last| step > last) {
            return Ok(step);
        }
        replayed = true;
    }
    Err(if replayed { Refused::AlreadyUsed } else { Refused::Wrong })
}

/// The six digits in Latin script.
fn digits(typed: &str) -> Option<String> {
    let digits: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '\u{200e}' | '\u{200f}'))
        .take(DIGITS + 1)
        .map(latin_digit)
        .collect::<Option<_>>()?;
    (digits.len() == DIGITS).then_some(digits)
}

/// Reads a digit of the Latin, Arabic, Persian or Pashto keyboard.
fn latin_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

fn grouped(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn qr_svg(uri: &str) -> Result<String, EnrolmentError> {
    let code = QrCode::with_error_correction_level(uri, EcLevel::M).map_err(|_| EnrolmentError::AccountName)?;
    let document = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    let start = document.find("<svg").unwrap_or(0);
    Ok(document[start..].to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::random::fixed::{Broken, Repeatable};

    /// The secret of RFC 6238, appendix B.
    fn rfc_secret() -> Secret {
        Secret::from_slice(b"12345678901234567890").unwrap()
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        // Appendix B, last six of the eight digits.
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(verify(&rfc_secret(), code, at(second), None), Ok(second / 30), "{second}");
        }
    }

    #[test]
    fn one_step_either_side_is_accepted_and_no_more() {
        // The code of step 41 152 263, which runs from second 1 234 567 890 to 1 234 567 919.
        let start = 1_234_567_890;
        for (second, accepted) in [(-31, false), (-30, true), (0, true), (29, true), (59, true), (60, false)] {
            let answer = verify(&rfc_secret(), "005924", at(start + second), None);
            assert_eq!(answer, if accepted { Ok(41_152_263) } else { Err(Refused::Wrong) }, "{second}");
        }
    }

    #[test]
    fn a_code_works_once() {
        let now = at(1_234_567_890);
        let step = verify(&rfc_secret(), "005924", now, None).unwrap();
        assert_eq!(verify(&rfc_secret(), "005924", now, Some(step)), Err(Refused::AlreadyUsed));
        assert_eq!(verify(&rfc_secret(), "005924", now, Some(step + 1)), Err(Refused::AlreadyUsed));
        assert_eq!(verify(&rfc_secret(), "005924", now, Some(step - 1)), Ok(step));
        assert_eq!(verify(&rfc_secret(), "000000", now, Some(step)), Err(Refused::Wrong));
    }

    #[test]
    fn typing_is_forgiven() {
        let now = at(1_234_567_890);
        for typed in ["005 924", " 005-924 ", "٠٠٥٩٢٤", "۰۰۵ ۹۲۴", "\u{200f}005924"] {
            assert!(verify(&rfc_secret(), typed, now, None).is_ok(), "{typed}");
        }
        for typed in ["", "5924", "0059244", "00592a", "+05924", "०९५९२४"] {
            assert_eq!(verify(&rfc_secret(), typed, now, None), Err(Refused::Malformed), "{typed}");
        }
    }

    #[test]
    fn enrolment_leads_to_codes_that_work() {
        let enrolment = enrol("an:na@example.org", &mut Repeatable(1)).unwrap();
        let uri = enrolment.uri.expose_secret();
        assert!(uri.starts_with("otpauth://totp/Op%20weg:an%20na%40example.org?secret="), "{uri}");
        assert!(uri.contains("&issuer=Op%20weg"), "{uri}");
        let app = Totp::from_url(uri).unwrap();
        assert_eq!(app.secret().as_bytes(), enrolment.secret.expose());
        let code = app.generate(1_800_000_000).to_string();
        assert_eq!(verify(&enrolment.secret, &code, at(1_800_000_000), None), Ok(60_000_000));
        let stored = Secret::from_slice(enrolment.secret.expose()).unwrap();
        assert_eq!(verify(&stored, &code, at(1_800_000_000), None), Ok(60_000_000));
    }

    #[test]
    fn the_letters_are_grouped_and_the_picture_is_an_element() {
        let enrolment = enrol("anna@example.org", &mut Repeatable(1)).unwrap();
        let letters = enrolment.letters.expose_secret();
        assert_eq!(letters.len(), 39, "{letters}");
        assert!(enrolment.uri.expose_secret().contains(&letters.replace(' ', "")));
        let svg = enrolment.qr_svg.expose_secret();
        assert!(svg.starts_with("<svg ") && svg.trim_end().ends_with("</svg>"));
    }

    #[test]
    fn nothing_secret_shows() {
        let enrolment = enrol("anna@example.org", &mut Repeatable(1)).unwrap();
        let shown = format!("{enrolment:?}");
        let letters = enrolment.letters.expose_secret();
        assert!(!shown.contains(&letters[..4]) && !shown.contains("otpauth") && !shown.contains("<path"), "{shown}");
    }

    #[test]
    fn bad_names_and_missing_randomness_are_refused() {
        assert_eq!(enrol(" : ", &mut Repeatable(1)).unwrap_err(), EnrolmentError::AccountName);
        assert_eq!(enrol(&"x".repeat(4_000), &mut Repeatable(1)).unwrap_err(), EnrolmentError::AccountName);
        assert_eq!(enrol("anna", &mut Broken).unwrap_err(), RandomError.into());
        assert!(Secret::from_slice(&[0; 19]).is_none());
    }

    proptest! {
        #[test]
        fn checking_never_panics(typed in ".{0,12}", second in -377_705_023_201i64..=253_402_207_200, last in any::<Option<i64>>()) {
            let _ = verify(&rfc_secret(), &typed, at(second), last);
        }

        #[test]
        fn an_accepted_step_is_always_newer(second in 0i64..4_000_000_000, drift in -1i64..=1, last in any::<Option<i64>>()) {
            let step = (second / 30 + drift).max(0);
            let code = rfc_secret().totp("").generate(u64::try_from(step * 30).unwrap()).to_string();
            match verify(&rfc_secret(), &code, at(second), last) {
                Ok(accepted) => prop_assert!(last.is_none_or(|last| accepted > last)),
                Err(refused) => prop_assert_eq!((refused, last.is_some()), (Refused::AlreadyUsed, true)),
            }
        }
    }
}
