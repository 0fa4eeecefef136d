//! What all pages share: the house (state), frames, forms, answers, problems, assets and the guards at the door.

pub mod answer;
pub mod assets;
pub mod ctx;
pub mod doors;
pub mod form;
pub mod frame;
pub mod guard;
pub mod house;
pub(crate) mod kept;
pub mod message;
pub mod once;
pub mod problem;
pub mod refusal;
pub mod say;

/// A problem as RFC 9457 JSON, for programs.
pub(crate) fn problem_json(
    house: &house::House,
    lang: opweg_lang::Lang,
    problem: &problem::Problem,
    _old: axum::response::Response,
) -> axum::response::Response {
    use axum::response::IntoResponse;
    // The API speaks Dutch and English.
    let lang = if lang == opweg_lang::Lang::Nl { lang } else { opweg_lang::Lang::En };
    let word = problem.word();
    let body = serde_json::json!({
        "type": format!("{}/api/v1/problems#{word}", house.settings.address),
        "title": house.say(lang, &format!("errors-{word}-title")),
        "detail": house.say(lang, &format!("errors-{word}-text")),
        "status": problem.status().as_u16(),
    });
    let kind = [(axum::http::header::CONTENT_TYPE, "application/problem+json")];
    (problem.status(), kind, body.to_string()).into_response()
}
