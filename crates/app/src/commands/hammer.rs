//! `opweg hammer` (hidden): registers many files and prints each identity once it is safe, so that a test can kill the
//! program in the middle and see that nothing confirmed was lost.

use crate::base::{self, Base};
use crate::cli::Hammer;
use crate::clock;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out;
use opweg_access::{Action, Actor};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, GrantId, OrgId, OrgKind, Purpose, Role, RoleSet, UserId};
use opweg_store::door;
use opweg_store::file::facts::{NewFact, of_file};
use opweg_store::file::register::{NewFile, number_facts, register};
use opweg_store::people::{Administrator, organisations, users};

/// Writes, or confirms what was written.
///
/// # Errors
/// [`Exit::Found`] when something confirmed is not there.
pub async fn run(config: Config, args: &Hammer) -> Outcome {
    let base = base::open(config).await?;
    let done = match &args.confirm {
        Some(file) => confirm(&base, file).await,
        None => write(&base, args.writes).await,
    };
    base.db.close().await;
    done
}

async fn write(base: &Base, writes: u64) -> Outcome {
    let who = worker(base).await?;
    // Several at once, as pages do.
    let each = writes.div_ceil(WRITERS);
    let tasks: Vec<_> = (0..WRITERS)
        .map(|_| {
            let (db, desk, who) = (base.db.clone(), base.desk.clone(), who.clone());
            tokio::spawn(async move {
                for _ in 0..each {
                    let mut tx = db.begin(clock::now()).await?;
                    let file = register(&mut tx, &who, &desk, new_file()).await?;
                    tx.commit().await?;
                    out::line(file);
                }
                Ok::<(), opweg_store::Error>(())
            })
        })
        .collect();
    for task in tasks {
        task.await.map_err(|e| Failure::new(Exit::Database, e.to_string()))??;
    }
    Ok(())
}

/// Writers at the same time.
const WRITERS: u64 = 8;

fn new_file() -> NewFile {
    let id = clock::id();
    let facts = vec![NewFact::said(FactKind::GivenName, Value::Text("Proef".into()))];
    NewFile {
        id: FileId(id),
        number: id.simple().to_string(),
        grant: GrantId(clock::id()),
        member: clock::id(),
        purposes: OrgKind::Ngo.purposes(),
        facts: number_facts(facts, clock::id),
    }
}

async fn confirm(base: &Base, list: &std::path::Path) -> Outcome {
    let text = std::fs::read_to_string(list).map_err(|e| Failure::file(list, e))?;
    let who = worker(base).await?;
    let mut count = 0;
    // The last line may be cut off by the kill: then nobody was told of it.
    for line in text.split_inclusive('\n').filter_map(|l| l.strip_suffix('\n')) {
        let file: FileId = line.parse().map_err(|_| Failure::new(Exit::File, format!("{line:?}: not an identity")))?;
        let lost = || Failure::new(Exit::Found, format!("{file}: confirmed and not there"));
        let (mut tx, permit) =
            door::open(&base.db, &who, Action::See, file, Purpose::Guidance, clock::now()).await.map_err(|_| lost())?;
        if of_file(&mut tx, &permit).await?.is_empty() {
            return Err(lost());
        }
        count += 1;
    }
    out::line(format!("{count} confirmed writes, all there"));
    Ok(())
}

/// Somebody to write as: the same one at every run.
async fn worker(base: &Base) -> Outcome<Actor> {
    let (org, user) = (OrgId(uuid::Uuid::from_u128(1)), UserId(uuid::Uuid::from_u128(2)));
    if let Ok(staff) = users::staff_of(&mut base.db.look().await?, user).await {
        return Ok(Actor::Staff(staff));
    }
    match make(base, org, user).await {
        // Another one that began at the same moment was quicker.
        Ok(()) | Err(opweg_store::Error::Double(_)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(Actor::Staff(users::staff_of(&mut base.db.look().await?, user).await?))
}

async fn make(base: &Base, org: OrgId, user: UserId) -> opweg_store::Result<()> {
    let mut tx = base.db.begin(clock::now()).await?;
    let office = Administrator::of(&Actor::System)?;
    let kind = OrgKind::Ngo;
    let about = organisations::About {
        kind,
        name: "Proef".into(),
        phone: String::new(),
        email: String::new(),
        company_number: None,
        secrecy: true,
        sanctions: false,
        number_authorised: false,
        purposes: kind.purposes(),
    };
    organisations::create(&mut tx, &office, org, &about).await?;
    let about = users::About {
        name: "Proef".into(),
        job: String::new(),
        phone: String::new(),
        roles: RoleSet::of(&[Role::Worker]),
        secrecy: true,
    };
    users::create(
        &mut tx,
        &office,
        &users::NewUser { id: user, org, login: "proef".into(), about, language: "nl".into() },
    )
    .await?;
    tx.commit().await
}
