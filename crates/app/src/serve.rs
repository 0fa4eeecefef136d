//! Serving: the house is put together, the address is taken, background work runs beside, and a signal ends it all
//! without cutting anybody off.

use crate::base::{self, Base};
use crate::clock;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::jobs::{self, Work};
use crate::out;
use opweg_gate::random::{OsRandom, Random};
use opweg_lang::Words;
use opweg_web::{House, Settings};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long requests that are under way may take to finish after the signal to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// `opweg serve`.
///
/// # Errors
/// When the address is taken, the database does not answer or the content is not sound.
pub async fn run(config: Config) -> Outcome {
    let base = base::open(config).await?;
    serve(base, false).await
}

/// Serves an open installation until a signal comes.
///
/// # Errors
/// As [`run`].
pub async fn serve(base: Base, demo: bool) -> Outcome {
    let listener = take_address(base.config.listen).await?;
    let house = Arc::new(house(&base, demo)?);
    let (tell, stop) = watch::channel(false);
    let background = tokio::spawn(jobs::run(work(&base, house.content.effects.clone().into()), stop.clone()));
    let app = opweg_web::router(house);
    out::line(format!("Op weg: {}", base.config.address));
    tracing::info!(listen = %base.config.listen, database = %base::place_of(&base.config.database), "serving");
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(axum::serve(listener, service).with_graceful_shutdown(told(stop)).into_future());
    asked_to_stop().await;
    tracing::info!("stopping");
    let _ = tell.send(true);
    if tokio::time::timeout(LAST_ANSWERS, server).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
    let _ = background.await;
    base.db.close().await;
    Ok(())
}

async fn take_address(listen: SocketAddr) -> Outcome<TcpListener> {
    TcpListener::bind(listen).await.map_err(|error| {
        let why = match error.kind() {
            std::io::ErrorKind::AddrInUse => "another program listens there; choose another with --listen".to_owned(),
            std::io::ErrorKind::PermissionDenied => {
                "this port needs more rights; choose one above 1023 with --listen".to_owned()
            }
            std::io::ErrorKind::AddrNotAvailable => "this computer has no such address; see --listen".to_owned(),
            _ => error.to_string(),
        };
        Failure::new(Exit::Listen, format!("listen {listen}: {why}"))
    })
}

/// The house of an open installation.
///
/// # Errors
/// When the content is not sound.
pub fn house(base: &Base, demo: bool) -> Outcome<House> {
    let unsound = |defect: opweg_content::Defect| Failure::new(Exit::Settings, defect.to_string());
    let content = opweg_web::kit::house::Content {
        intake: opweg_content::intake().map_err(unsound)?,
        plans: opweg_content::plans().map_err(unsound)?,
        templates: opweg_content::templates().map_err(unsound)?,
        screenings: opweg_content::screenings().map_err(unsound)?,
        effects: opweg_content::effects().map_err(unsound)?,
    };
    let config = &base.config;
    Ok(House {
        db: base.db.clone(),
        desk: base.desk.clone(),
        words: Words::embedded(),
        settings: Settings {
            address: config.address.clone(),
            secure: config.secure_cookies,
            second_factor: config.second_factor && !demo,
            help_phone: config.help_phone.clone(),
            demo,
            code_days: config.code_days,
            proxies: config.trusted_proxies.clone(),
            retention: opweg_store::retention::Rules(config.retention.clone()),
        },
        content,
        doors: opweg_web::kit::doors::Doors::new(
            &config.address,
            opweg_gate::password::Cost::OWASP,
            config.oidc.clone(),
        ),
        clock: clock::now,
        ids: Arc::new(clock::id),
        random: Arc::new(|| Box::new(OsRandom) as Box<dyn Random>),
    })
}

fn work(base: &Base, effects: Arc<[opweg_trajectory::effects::Effect]>) -> Work {
    Work {
        db: base.db.clone(),
        keys: base.desk.keys.clone(),
        mail: base.config.mail.clone(),
        sms: base.config.sms.clone(),
        help_phone: base.config.help_phone.clone(),
        address: base.config.address.clone(),
        retention: base.config.retention.clone(),
        effects,
        clock: clock::now,
        ids: clock::id,
    }
}

async fn told(mut stop: watch::Receiver<bool>) {
    let _ = stop.changed().await;
}

/// Waits for Ctrl-C or, on Unix, for the signal of service supervisors.
async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
}
