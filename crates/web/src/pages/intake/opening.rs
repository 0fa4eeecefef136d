//! The page a conversation begins with: the words to say first, and the chapters with how far each is. A conversation
//! that is over shows what was written down instead.

use super::conversation::{Conversation, Progress};
use super::place::conversation;
use super::{read_back, texts};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::Staff;
use crate::pages::overview::Head;
use crate::pages::questions::Spoken;
use askama::Template;
use axum::extract::Path;
use opweg_content::Chapter;
use opweg_model::{FileId, IntakeId};

/// A chapter in the list.
pub struct Line {
    title: Spoken,
    whole: String,
    one: String,
    progress: String,
    later: String,
    colour: &'static str,
}

#[derive(Template)]
#[template(path = "intake/opening.html")]
struct Page {
    p: Staff,
    h: Head,
    title: Spoken,
    words: Vec<Spoken>,
    begin: Spoken,
    begin_href: String,
    by_one: bool,
    chapters: Vec<Line>,
    read_back: Spoken,
    base: String,
    notice: Option<(&'static str, String)>,
    quality: String,
    colour: &'static str,
}

/// The page.
pub async fn show(ctx: Ctx, Path((file, id)): Path<(FileId, IntakeId)>, Query(query): Query) -> Answer {
    let (talk, _) = Conversation::look(&ctx, file, id, "").await?;
    if talk.intake.finished.is_some() {
        return read_back::ended(&ctx, file, talk).await;
    }
    let by_one = query.get("by") == "one";
    let base = conversation(file, id);
    let say = |key: &str| talk.pair.say(&ctx.house, key);
    let quality = opweg_lang::Lang::parse(&talk.intake.language)
        .map_or(texts::Quality::Missing, |l| texts::quality(&ctx.house, l));
    let chapters: Vec<Line> = talk.spoken().map(|c| line(&ctx, &talk, &base, c)).collect();
    let first = talk.spoken().find(|c| talk.progress(c).answered < c.ask.len()).or_else(|| talk.spoken().next());
    let begun = talk.facts.iter().any(|f| f.intake == Some(id));
    page(&Page {
        p: ctx.frame("talk-title", "clients"),
        title: say("intake-title"),
        words: (1..=5).map(|n| say(&format!("intake-opening-{n}"))).collect(),
        begin: say(if begun { "intake-go-on" } else { "intake-opening-start" }),
        begin_href: first.map(|c| begin(&talk, &base, c, by_one)).unwrap_or_default(),
        by_one,
        chapters,
        read_back: say("intake-read-back"),
        base,
        notice: texts::notice(&ctx, &talk.intake.language),
        quality: quality.words(&ctx),
        colour: quality.colour(),
        h: talk.head,
    })
}

fn begin(talk: &Conversation, base: &str, chapter: &Chapter, by_one: bool) -> String {
    let open = chapter.ask.iter().position(|k| !talk.is_answered(*k)).unwrap_or(0) + 1;
    if by_one { format!("{base}/{}/{open}", chapter.key) } else { format!("{base}/{}", chapter.key) }
}

fn line(ctx: &Ctx, talk: &Conversation, base: &str, chapter: &Chapter) -> Line {
    let progress = talk.progress(chapter);
    let Progress { all, answered, later } = progress;
    let (text, colour) = match answered {
        0 => (ctx.t("talk-progress-none"), ""),
        n if n == all => (ctx.t("talk-progress-all"), "ok"),
        _ => (ctx.tw("talk-progress", &[("done", answered.into()), ("all", all.into())]), "info"),
    };
    Line {
        title: talk.pair.say(&ctx.house, &format!("intake-chapter-{}", chapter.key)),
        whole: begin(talk, base, chapter, false),
        one: begin(talk, base, chapter, true),
        progress: text,
        later: if later == 0 { String::new() } else { ctx.tw("talk-progress-later", &[("n", later.into())]) },
        colour,
    }
}
