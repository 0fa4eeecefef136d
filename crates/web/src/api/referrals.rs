//! Referrals of a client: where each stands and what came of it. The letter is for its two sides and no program.

use super::caller::{At, Caller};
use super::problem::Refused;
use super::tag::tagged;
use axum::response::Response;
use opweg_access::Action;
use opweg_model::FileId;
use opweg_store::referral::{Referral, To, lists};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A referral as everybody on the path sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReferralOut {
    /// Its identity.
    pub id: Uuid,
    /// The organisation that asked.
    pub from: Uuid,
    /// The organisation that is asked; nothing for a service outside the network.
    #[schema(required)]
    pub to: Option<Uuid>,
    /// The referral that was passed on and became this one.
    #[schema(required)]
    pub passed_on_from: Option<Uuid>,
    /// `asked`, `no-place`, `accepted`, `first-contact`, `started` or `ended`.
    pub stage: &'static str,
    /// What became of it, once it ended.
    #[schema(required)]
    pub outcome: Option<&'static str>,
    /// Why the receiver said no, if it did.
    #[schema(required)]
    pub decline: Option<&'static str>,
    /// How soon: `usual`, `soon` or `today`.
    pub urgency: &'static str,
    /// Whether a talk of three is wanted before the asker lets go.
    pub warm: bool,
    /// When the talk of three took place.
    #[schema(required)]
    pub handed_over: Option<String>,
    /// The day by which the next sign is expected.
    #[schema(format = "date", required)]
    pub due: Option<String>,
    /// When it was asked.
    pub asked: String,
    /// When it came where it is.
    pub since: String,
}

impl From<&Referral> for ReferralOut {
    fn from(r: &Referral) -> Self {
        Self {
            id: r.id.0,
            from: r.from.0,
            to: match r.to {
                To::Partner { org, .. } => Some(org.0),
                To::Outside { .. } => None,
            },
            passed_on_from: r.parent.map(|parent| parent.0),
            stage: r.state.stage().word(),
            outcome: r.state.outcome().map(|outcome| outcome.word()),
            decline: r.decline.map(|decline| decline.word()),
            urgency: r.urgency.word(),
            warm: r.warm,
            handed_over: r.handed_over.map(|at| at.to_string()),
            due: r.due.map(|day| day.to_string()),
            asked: r.created.to_string(),
            since: r.since.to_string(),
        }
    }
}

/// The referrals of a client, latest first.
#[utoipa::path(get, path = "/api/v1/clients/{client}/referrals", tag = "path", operation_id = "listReferrals",
    params(("client" = Uuid, Path,)),
    responses((status = 200, body = Vec<ReferralOut>, description = "All referrals, without what was written in them"),
              (status = 403, description = "The path is not open for this key")))]
pub async fn list(caller: Caller, At(client): At<FileId>) -> Result<Response, Refused> {
    let (mut tx, permit) = caller.open(client, Action::See).await?;
    let all = lists::of_file(&mut tx, &permit).await?;
    tx.commit().await?;
    Ok(tagged(&caller, &all.iter().map(ReferralOut::from).collect::<Vec<_>>()))
}
