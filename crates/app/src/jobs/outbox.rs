//! Sending what waits in the outbox. A message is claimed for a while; when the program dies while sending, another one
//! sends it again: twice perhaps, never not at all.

use super::Work;
use jiff::{SignedDuration, Timestamp};
use opweg_mail::{Channel, Message, Transport, retry};
use opweg_store::Result;
use opweg_store::outbox::{self, Due, Via};
use tokio::sync::watch;

/// How long one portion may take.
const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// Messages claimed at once.
const PORTION: i64 = 20;

/// Sends everything that is due.
pub(super) async fn send_due(work: &Work, stop: &watch::Receiver<bool>) -> Result<()> {
    while !*stop.borrow() {
        let now = (work.clock)();
        let portion = outbox::claim(&work.db, &work.keys, now, LEASE, PORTION).await?;
        if portion.is_empty() {
            break;
        }
        for due in portion {
            // What is claimed and not sent waits until its lease ends.
            if *stop.borrow() {
                return Ok(());
            }
            send(work, due).await?;
        }
    }
    Ok(())
}

async fn send(work: &Work, due: Due) -> Result<()> {
    let (id, attempt) = (due.id, u32::try_from(due.attempts).unwrap_or(u32::MAX));
    let transport = match due.via {
        Via::Sms => &work.sms,
        Via::Email => &work.mail,
    };
    let sent = transport.send(&message(due, (work.clock)())).await;
    let now = (work.clock)();
    match sent {
        Ok(_) if matches!(transport, Transport::Console(_)) => {
            outbox::sent(&work.db, id, outbox::ONLY_WRITTEN, now).await
        }
        Ok(receipt) => outbox::sent(&work.db, id, receipt.reference.as_deref().unwrap_or(""), now).await,
        Err(error) => match retry::wait_after(&error, attempt) {
            Some(seconds) => {
                let wait = SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX));
                outbox::retry(&work.db, id, now.saturating_add(wait).unwrap_or(now), &error.reason().word(), now).await
            }
            None => outbox::failed(&work.db, id, &error.reason().word(), now).await,
        },
    }
}

fn message(due: Due, at: Timestamp) -> Message {
    let channel = match due.via {
        Via::Sms => Channel::Sms,
        Via::Email => Channel::Email,
    };
    Message { id: due.id.to_string(), channel, to: due.to, subject: due.subject, body: due.body, at, calendar: None }
}
