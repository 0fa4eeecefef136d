//! One language speaking: messages with things filled in, and the few phrases that pages and card share.

use crate::kit::house::House;
use jiff::civil::Time;
use opweg_lang::{Arg, Lang, dates};
use opweg_model::step::{Showing, StepKind};
use opweg_store::path::view::Helper;

/// Says things in one language.
#[derive(Clone, Copy)]
pub struct Voice<'h> {
    /// All messages.
    pub house: &'h House,
    /// The language.
    pub lang: Lang,
}

impl Voice<'_> {
    /// A message.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        self.house.say(self.lang, key)
    }
    /// A message with things filled in.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.house.words.say_with(self.lang, key, args).into_owned()
    }
    /// The hour of the day; Dutch has its own form of it.
    #[must_use]
    pub fn hour(self, time: Time) -> String {
        let said = dates::time(self.lang, time);
        if self.lang == Lang::Nl || self.lang.is_pseudo() {
            said
        } else {
            self.with("path-hour", &[("time", said.into())])
        }
    }
    /// The name of a step: as agreed with the client, else that of its kind as clients read it.
    #[must_use]
    pub fn step(self, title: &str, kind: StepKind) -> String {
        if title.is_empty() { self.t(&format!("path-step-{}", kind.for_client())) } else { title.to_owned() }
    }
    /// What to do, as a call: as agreed with the client, else that of its kind.
    #[must_use]
    pub fn call(self, title: &str, kind: StepKind) -> String {
        if title.is_empty() { self.t(&format!("path-step-{}-now", kind.for_client())) } else { title.to_owned() }
    }
    /// The word of a showing.
    #[must_use]
    pub fn showing(self, showing: Showing) -> String {
        self.t(&format!("path-showing-{showing}"))
    }
    /// What somebody is to the client.
    #[must_use]
    pub fn role(self, helper: &Helper) -> String {
        match (helper.lead, helper.role) {
            (true, _) => self.t("path-role-lead"),
            (false, Some(role)) => self.t(&format!("path-role-{role}")),
            (false, None) => String::new(),
        }
    }
}
