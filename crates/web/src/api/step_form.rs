//! The form of a step in the document of the API: what can be sent, what is read. What is sent is merged as JSON, so these
//! only describe.

use utoipa::ToSchema;
use uuid::Uuid;

/// Both forms of what can be sent: the parts they share stand here once.
macro_rules! forms {
    ($($(#[$about:meta])* $part:ident: $kind:ty,)+) => {
        /// What can be said of a new step. All but the kind may be left out; null is as good as left out.
        #[derive(Debug, ToSchema)]
        #[expect(dead_code, reason = "the form of the document; what is sent is merged as JSON")]
        pub struct StepIn {
            #[schema(example = "dutch-lessons")]
            kind: String,
            $($(#[$about])* $part: $kind,)+
        }

        /// What changes of a step (RFC 7396): only what is sent, null empties.
        #[derive(Debug, ToSchema)]
        #[expect(dead_code, reason = "the form of the document; what is sent is merged as JSON")]
        pub struct StepChange {
            #[schema(nullable = false)]
            kind: Option<String>,
            $($(#[$about])* $part: $kind,)+
            /// `planned`, `running`, `stuck`, `done` or `stopped`.
            #[schema(nullable = false)]
            state: Option<String>,
            /// Why it is stuck or stopped.
            reason: Option<String>,
            /// The day it really began; never to come.
            #[schema(format = "date")]
            began: Option<String>,
            /// The day it really ended; only of what is done or stopped.
            #[schema(format = "date")]
            ended: Option<String>,
            /// What it brought, once it is done.
            result: Option<String>,
            /// Why it was stopped, as one of a list.
            stop: Option<String>,
        }
    };
}

forms! {
    /// The lane of its kind unless another is named.
    lane: Option<String>,
    #[schema(max_length = 160)]
    title: Option<String>,
    #[schema(max_length = 160)]
    title_client: Option<String>,
    #[schema(max_length = 500)]
    goal: Option<String>,
    /// Somebody in the network.
    who_user: Option<Uuid>,
    #[schema(max_length = 160)]
    who_text: Option<String>,
    #[schema(max_length = 160)]
    where_text: Option<String>,
    #[schema(format = "date")]
    from: Option<String>,
    /// Not before `from`.
    #[schema(format = "date")]
    until: Option<String>,
    bring: Option<Vec<String>>,
    beside: Option<bool>,
    /// The organisation that gives it.
    provider: Option<Uuid>,
    /// The offer it takes place in.
    offer: Option<Uuid>,
    /// Which step of its template it is.
    key: Option<String>,
    /// The steps that must be over before it can begin; never in a circle.
    after: Option<Vec<Uuid>>,
    /// Hours a week.
    #[schema(minimum = 0, maximum = 80)]
    hours_week: Option<i64>,
    /// What it costs, in cents.
    #[schema(minimum = 0, maximum = 10_000_000)]
    cost: Option<i64>,
    /// Who pays.
    payer: Option<String>,
}

/// What is agreed about a step and where it stands: every part is there.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the form of the document; the store knows how to write it")]
pub struct StepSaid {
    kind: String,
    lane: String,
    title: String,
    title_client: String,
    goal: String,
    #[schema(required)]
    who_user: Option<Uuid>,
    who_text: String,
    where_text: String,
    #[schema(format = "date", required)]
    from: Option<String>,
    #[schema(format = "date", required)]
    until: Option<String>,
    bring: Vec<String>,
    beside: bool,
    #[schema(required)]
    provider: Option<Uuid>,
    #[schema(required)]
    offer: Option<Uuid>,
    key: String,
    after: Vec<Uuid>,
    #[schema(required)]
    hours_week: Option<i64>,
    /// In cents.
    #[schema(required)]
    cost: Option<i64>,
    #[schema(required)]
    payer: Option<String>,
    state: String,
    reason: String,
    #[schema(format = "date", required)]
    began: Option<String>,
    #[schema(format = "date", required)]
    ended: Option<String>,
    #[schema(required)]
    result: Option<String>,
    #[schema(required)]
    stop: Option<String>,
}
