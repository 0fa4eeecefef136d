//! `opweg user`: accounts, for the first administrator and for when nobody can sign in any more. The work of every day is
//! done on the pages.

use crate::base::{self, Base};
use crate::cli::{AddUser, User};
use crate::clock;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out;
use jiff::ToSpan;
use opweg_access::Actor;
use opweg_gate::password::{self, Cost};
use opweg_gate::random::{OsRandom, Random};
use opweg_model::{OrgId, OrgKind, Role, RoleSet, TaskId, UserId};
use opweg_store::Tx;
use opweg_store::people::turns::Counted;
use opweg_store::people::{self, Administrator, leaving, organisations, second_step, sign_in, users};

/// Days in which the first password has to be used.
const START_DAYS: i64 = 7;

/// Does what was asked.
///
/// # Errors
/// [`Exit::Refused`] when there is no such user or the login is taken.
pub async fn run(config: Config, user: User) -> Outcome {
    // The first account is what makes an installation.
    let base = match user {
        User::Add(_) => base::open(config).await?,
        _ => base::open_existing(config).await?,
    };
    let done = match user {
        User::Add(args) => add(&base, &args).await,
        User::List => list(&base).await,
        User::Leave { login } => leave(&base, &login).await,
        User::ResetSecondFactor { login } => reset(&base, &login).await,
    };
    base.db.close().await;
    done
}

async fn add(base: &Base, args: &AddUser) -> Outcome {
    let login =
        people::login(&args.login).ok_or_else(|| refused("login: expected 3 to 100 characters without spaces"))?;
    let now = clock::now();
    let roles = roles(&args.roles)?;
    let (password, hash) = start_password()?;
    let mut tx = base.db.begin(now).await?;
    let office = Administrator::of(&Actor::System)?;
    let org = organisation(&mut tx, &office, args).await?;
    let id = UserId(clock::id());
    let about = users::About {
        name: args.name.clone(),
        job: args.job.clone(),
        phone: args.phone.clone(),
        roles,
        secrecy: args.secrecy,
    };
    users::create(&mut tx, &office, &users::NewUser { id, org, login: login.clone(), about, language: "nl".into() })
        .await?;
    let until = now.saturating_add((START_DAYS * 24).hours()).unwrap_or(now);
    let counted = Counted::of(&base.desk.keys, "password", &login, "");
    sign_in::give_start_password(&mut tx, &office, id, &hash, until, (clock::id(), &counted)).await?;
    tx.commit().await?;
    out::line(format!("{login}: start password {password}"));
    out::remark(format!("It works for {START_DAYS} days and is replaced at the first sign-in."));
    Ok(())
}

fn roles(words: &[String]) -> Outcome<RoleSet> {
    let known = || Role::ALL.iter().map(|r| r.word()).collect::<Vec<_>>().join(", ");
    let role = |word: &String| {
        word.parse::<Role>().map_err(|_| refused(&format!("role {word:?}: expected one of {}", known())))
    };
    words.iter().map(role).collect()
}

/// The organisation of this name, made when there is none.
async fn organisation(tx: &mut Tx, office: &Administrator<'_>, args: &AddUser) -> Outcome<OrgId> {
    let all = organisations::list(tx).await?;
    if let Some(known) = all.iter().find(|o| o.closed.is_none() && o.about.name == args.organisation) {
        return Ok(known.id);
    }
    let known = || OrgKind::ALL.iter().map(|k| k.word()).collect::<Vec<_>>().join(", ");
    let kind = args.kind.as_deref().and_then(|word| word.parse::<OrgKind>().ok());
    let kind =
        kind.ok_or_else(|| refused(&format!("kind: expected one of {}, because the organisation is new", known())))?;
    let about = organisations::About {
        kind,
        name: args.organisation.clone(),
        phone: String::new(),
        email: String::new(),
        company_number: None,
        secrecy: kind != OrgKind::Employer,
        // Who can take away money or decides on staying: set more precisely on the page of the organisation.
        sanctions: matches!(kind, OrgKind::Ocmw | OrgKind::Vdab | OrgKind::City),
        number_authorised: false,
        purposes: kind.purposes(),
    };
    let id = OrgId(clock::id());
    organisations::create(tx, office, id, &about).await?;
    Ok(id)
}

/// Four groups of four letters that cannot be mistaken for one another, and its hash.
fn start_password() -> Outcome<(String, String)> {
    let failed = |e: &dyn std::fmt::Display| Failure::new(Exit::Settings, e.to_string());
    let mut letters = String::new();
    while letters.len() < 16 {
        let mut bytes = [0; 32];
        OsRandom.fill(&mut bytes).map_err(|e| failed(&e))?;
        letters.extend(
            opweg_model::secret_code::PathCode::from_random(&bytes).iter().map(|code| code.letters().to_lowercase()),
        );
    }
    let groups: Vec<&str> = (0..16).step_by(4).filter_map(|at| letters.get(at..at + 4)).collect();
    let password = groups.join("-");
    let hash = password::hash(&password.clone().into(), Cost::OWASP, &mut OsRandom).map_err(|e| failed(&e))?;
    Ok((password, hash))
}

async fn list(base: &Base) -> Outcome {
    let office = Administrator::of(&Actor::System)?;
    for user in users::list(&mut base.db.look().await?, &office, None).await? {
        let roles: Vec<&str> = user.about.roles.iter().map(|r| r.word()).collect();
        let state = if user.left.is_some() { "left" } else { "active" };
        out::line([user.login.as_str(), &user.about.name, &user.org_name, &roles.join(","), state].join("\t"));
    }
    Ok(())
}

/// The active user of a login.
pub(super) async fn find(base: &Base, login: &str) -> Outcome<users::User> {
    let office = Administrator::of(&Actor::System)?;
    let login = people::login(login).unwrap_or_default();
    let all = users::list(&mut base.db.look().await?, &office, None).await?;
    all.into_iter()
        .find(|u| u.left.is_none() && u.login == login)
        .ok_or_else(|| refused("there is no active user of this login"))
}

async fn leave(base: &Base, login: &str) -> Outcome {
    let user = find(base, login).await?;
    let mut tx = base.db.begin(clock::now()).await?;
    let office = Administrator::of(&Actor::System)?;
    leaving::leave(&mut tx, &office, user.id, user.version, || TaskId(clock::id())).await?;
    tx.commit().await?;
    out::line(format!("{login}: left; each file they led is a task of {} now", user.org_name));
    Ok(())
}

async fn reset(base: &Base, login: &str) -> Outcome {
    let user = find(base, login).await?;
    let mut tx = base.db.begin(clock::now()).await?;
    second_step::reset(&mut tx, &Administrator::of(&Actor::System)?, user.id).await?;
    tx.commit().await?;
    out::line(format!("{login}: no second factor; they choose a new one when they sign in"));
    Ok(())
}

fn refused(text: &str) -> Failure {
    Failure::new(Exit::Refused, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_password_is_long_and_checks() {
        let (password, hash) = start_password().unwrap();
        assert_eq!(password.len(), 19);
        assert!(opweg_gate::password::verify(&password.into(), &hash).unwrap());
    }

    #[test]
    fn unknown_roles_are_named_with_those_there_are() {
        let text = roles(&["boss".into()]).unwrap_err().text;
        assert!(text.contains("boss") && text.contains("coordinator"), "{text}");
    }
}
