//! A long answer that is made while it is read: one file after the other, so that neither memory nor a transaction grows
//! with the number of files.

use crate::kit::answer::Answer;
use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::IntoResponse;
use futures_core::Stream;
use opweg_access::Action;
use opweg_store::exchange::take_out;
use opweg_store::file::lists::{After, Scope, caseload};
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

/// The files the asker's organisation leads, a line each. What breaks off half-way ends in an error, never in an answer
/// that looks whole.
///
/// # Errors
/// None before the first line.
pub fn answer(ctx: Ctx) -> Answer {
    let (send, receive) = channel(4);
    tokio::spawn(async move {
        if let Err(problem) = each(&ctx, &send).await {
            tracing::error!(?problem, "taking out the files of an organisation");
            let _ = send.send(Err(std::io::Error::other("broken off"))).await;
        }
    });
    let headers = [
        (header::CONTENT_TYPE, "application/jsonl"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"op-weg.jsonl\""),
    ];
    Ok((headers, Body::from_stream(Lines(receive))).into_response())
}

async fn each(ctx: &Ctx, send: &Sender<Result<Bytes, std::io::Error>>) -> Result<(), Problem> {
    for closed in [false, true] {
        let mut after: Option<After> = None;
        loop {
            let mut tx = ctx.house.db.begin(ctx.now).await?;
            let page =
                caseload(&mut tx, &ctx.actor, ctx.purpose(), Scope::Organisation, closed, after.as_ref(), PER_PAGE)
                    .await?;
            tx.commit().await?;
            let Some(last) = page.last() else { break };
            after = Some(After { sort_key: last.sort_key.clone(), file: last.file });
            for card in &page {
                // What may not be taken out is left out; the refusal is in its log.
                let Ok((mut tx, permit)) = ctx.open(card.file, Action::Export).await else { continue };
                let copy = take_out(&mut tx, &permit, &ctx.house.desk).await?;
                tx.commit().await?;
                if send.send(Ok(Bytes::from(format!("{copy}\n")))).await.is_err() {
                    // Nobody reads any more.
                    return Ok(());
                }
            }
        }
    }
    Ok(())
}
