//! A long answer that is made while it is read: one file after the other, so that neither memory nor a transaction grows
//! with the number of files.
//!
//! The last line counts the files, and those that were left out. What breaks off half-way ends in a line that says so and
//! in an error, never in an answer that looks whole.

use crate::kit::answer::Answer;
use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::IntoResponse;
use futures_core::Stream;
use opweg_access::Action;
use opweg_model::{FileId, OrgId};
use opweg_store::exchange::{END, take_out};
use opweg_store::file::lists::{After, Scope, caseload, to_copy};
use serde_json::json;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Files asked for at a time.
const PER_PAGE: i64 = 50;

/// Lines as they come.
struct Lines(Receiver<Result<Bytes, std::io::Error>>);

impl Stream for Lines {
    type Item = Result<Bytes, std::io::Error>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

/// Which files go out.
#[derive(Debug, Clone, Copy)]
pub enum Which {
    /// Of what the asker's organisation leads, what the asker may see.
    Own,
    /// The clients' own whole copies of what an organisation leads, to be put back elsewhere.
    Whole(OrgId),
}

/// Files, a line each.
///
/// # Errors
/// [`Problem::Refused`] for whole copies of another organisation; otherwise none before the first line.
pub async fn answer(ctx: Ctx, which: Which) -> Answer {
    let files = match which {
        Which::Own => Vec::new(),
        Which::Whole(org) => {
            let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
            let files = to_copy(&mut tx, &ctx.actor, org).await?;
            tx.commit().await?;
            files
        }
    };
    let (send, receive) = channel(4);
    tokio::spawn(async move {
        let mut out = Out { ctx, send, written: 0, left_out: 0 };
        let done = match which {
            Which::Own => out.own().await,
            Which::Whole(_) => out.whole(files).await,
        };
        out.end(done).await;
    });
    let headers = [
        (header::CONTENT_TYPE, "application/jsonl"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"op-weg.jsonl\""),
    ];
    Ok((headers, Body::from_stream(Lines(receive))).into_response())
}

/// Why no further line is made.
enum Stop {
    /// Nobody reads any more.
    Unread,
    /// Something is wrong.
    Wrong(Problem),
}

impl From<opweg_store::Error> for Stop {
    fn from(error: opweg_store::Error) -> Self {
        Self::Wrong(error.into())
    }
}

/// What is written: how many files so far, and how many were refused.
struct Out {
    ctx: Ctx,
    send: Sender<Result<Bytes, std::io::Error>>,
    written: u64,
    left_out: u64,
}

impl Out {
    async fn own(&mut self) -> Result<(), Stop> {
        for closed in [false, true] {
            let mut after: Option<After> = None;
            loop {
                let (who, purpose) = (&self.ctx.actor, self.ctx.purpose());
                let mut tx = self.ctx.house.db.begin_reading(self.ctx.now).await?;
                let page =
                    caseload(&mut tx, who, purpose, Scope::Organisation, closed, after.as_ref(), PER_PAGE).await?;
                tx.commit().await?;
                let Some(last) = page.last() else { break };
                after = Some(After { sort_key: last.sort_key.clone(), file: last.file });
                for card in &page {
                    self.file(card.file, Action::Export).await?;
                }
            }
        }
        Ok(())
    }

    async fn whole(&mut self, files: Vec<FileId>) -> Result<(), Stop> {
        for file in files {
            self.file(file, Action::OwnCopy).await?;
        }
        Ok(())
    }

    /// A file is left out only when the policy says no, which is in its log, or when it is gone meanwhile.
    async fn file(&mut self, file: FileId, action: Action) -> Result<(), Stop> {
        let (mut tx, permit) = match self.ctx.open(file, action).await {
            Ok(opened) => opened,
            Err(Problem::Shut(_) | Problem::NotFound) => {
                self.left_out += 1;
                return Ok(());
            }
            Err(problem) => return Err(Stop::Wrong(problem)),
        };
        let copy = take_out(&mut tx, &permit, &self.ctx.house.desk).await?;
        tx.commit().await?;
        self.line(&copy).await?;
        self.written += 1;
        Ok(())
    }

    async fn line(&self, line: &serde_json::Value) -> Result<(), Stop> {
        self.send.send(Ok(Bytes::from(format!("{line}\n")))).await.map_err(|_| Stop::Unread)
    }

    async fn end(self, done: Result<(), Stop>) {
        let whole = match done {
            Ok(()) => true,
            Err(Stop::Unread) => return,
            Err(Stop::Wrong(problem)) => {
                tracing::error!(?problem, files = self.written, "taking out the files of an organisation");
                false
            }
        };
        let last = json!({ "form": END, "complete": whole, "files": self.written, "left_out": self.left_out });
        if self.line(&last).await.is_ok() && !whole {
            let _ = self.send.send(Err(std::io::Error::other("broken off"))).await;
        }
    }
}
