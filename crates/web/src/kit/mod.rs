//! What all pages share: the house (state), frames, forms, answers, problems, assets and the guards at the door.

pub mod answer;
pub mod assets;
pub mod closed;
pub mod cookie;
pub mod ctx;
pub mod doors;
pub mod form;
pub mod frame;
pub mod guard;
pub mod headers;
pub mod house;
pub(crate) mod kept;
pub mod message;
pub mod once;
pub(crate) mod origin;
pub mod parts;
pub(crate) mod place;
pub mod problem;
pub mod problem_page;
pub mod proxy;
pub(crate) mod reader;
pub mod refusal;
pub mod say;
pub mod traced;
pub(crate) mod tries;
pub(crate) mod unkept;
