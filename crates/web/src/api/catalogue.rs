//! What is the same for everybody: the organisations of the network and the kinds of fact.

use super::caller::Caller;
use super::problem::Refused;
use super::tag::tagged;
use axum::response::Response;
use opweg_model::fact::{FactKind, FieldShape, Shape};
use opweg_model::tier::Secrecy;
use opweg_store::people::organisations as store;
use serde::Serialize;
use serde_json::{Value as Json, json};
use utoipa::ToSchema;
use uuid::Uuid;

/// An organisation of the network.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganisationOut {
    /// Its identity.
    pub id: Uuid,
    /// What kind it is.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Where colleagues can call.
    pub phone: String,
    /// Company number (KBO), if any.
    pub company_number: Option<String>,
    /// What it may use files for.
    pub purposes: Vec<&'static str>,
    /// Whether it left the network.
    pub closed: bool,
}

/// The organisations of the network.
#[utoipa::path(get, path = "/api/v1/organisations", tag = "catalogue", operation_id = "organisations",
    responses((status = 200, body = Vec<OrganisationOut>, description = "All of them, also those that left")))]
pub async fn organisations(caller: Caller) -> Result<Response, Refused> {
    let all = store::list(&mut caller.house.db.look().await?).await?;
    let out = all.into_iter().map(|o| OrganisationOut {
        id: o.id.0,
        kind: o.about.kind.word(),
        name: o.about.name,
        phone: o.about.phone,
        company_number: o.about.company_number,
        purposes: o.about.purposes.iter().map(|p| p.word()).collect(),
        closed: o.closed.is_some(),
    });
    Ok(tagged(&caller, &out.collect::<Vec<_>>()))
}

/// A kind of fact.
#[derive(Debug, Serialize, ToSchema)]
pub struct KindOut {
    /// Its name.
    pub kind: &'static str,
    /// The section it is shown in.
    pub section: &'static str,
    /// The tier a key needs for it.
    pub tier: &'static str,
    /// Whether it is confidential.
    pub confidential: bool,
    /// Whether there can be several entries at the same time.
    pub repeats: bool,
    /// What a value looks like: `form`, and codes, bounds or parts where it has them.
    pub value: Json,
}

/// The kinds of fact: what can be known of a client and what each value looks like.
#[utoipa::path(get, path = "/api/v1/facts/kinds", tag = "catalogue", operation_id = "factKinds",
    responses((status = 200, body = Vec<KindOut>, description = "All kinds")))]
pub async fn kinds(caller: Caller) -> Result<Response, Refused> {
    let out = FactKind::ALL.iter().map(|kind| {
        let spec = kind.spec();
        KindOut {
            kind: spec.key,
            section: spec.section.word(),
            tier: spec.section.tier().word(),
            confidential: spec.section.secrecy() != Secrecy::Open,
            repeats: spec.repeats,
            value: shape(spec.shape),
        }
    });
    Ok(tagged(&caller, &out.collect::<Vec<_>>()))
}

fn shape(shape: Shape) -> Json {
    match shape {
        Shape::Text(longest) => json!({ "form": "text", "longest": longest }),
        Shape::Day => json!({ "form": "date" }),
        Shape::Whole(low, high) => json!({ "form": "number", "from": low, "to": high }),
        Shape::YesNo => json!({ "form": "yes-no" }),
        Shape::One(list) => json!({ "form": "one", "codes": list.codes }),
        Shape::Many(list) => json!({ "form": "many", "codes": list.codes }),
        Shape::Ranked(list, most) => json!({ "form": "ranked", "codes": list.codes, "most": most }),
        Shape::Country => json!({ "form": "country" }),
        Shape::Language => json!({ "form": "language" }),
        Shape::Skill => json!({ "form": "language-skill" }),
        Shape::Phone => json!({ "form": "phone" }),
        Shape::Email => json!({ "form": "email" }),
        Shape::Entry(fields) => {
            let part = |f: &opweg_model::fact::Field| json!({ "part": f.key, "value": field(f.shape) });
            json!({ "form": "entry", "parts": fields.iter().map(part).collect::<Vec<_>>() })
        }
    }
}

fn field(shape: FieldShape) -> Json {
    match shape {
        FieldShape::Text => json!({ "form": "text" }),
        FieldShape::Day => json!({ "form": "date" }),
        FieldShape::One(list) => json!({ "form": "one", "codes": list.codes }),
        FieldShape::Country => json!({ "form": "country" }),
        FieldShape::YesNo => json!({ "form": "yes-no" }),
    }
}
