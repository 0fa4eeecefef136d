//! The page as the newcomer sees it, in any language: to look at together, or to check before the card is printed.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::Public;
use crate::pages::newcomer::path::{Along, Page};
use crate::pages::newcomer::readable;
use crate::pages::newcomer::said::view;
use axum::extract::Path;
use opweg_access::Action;
use opweg_lang::{Lang, State};
use opweg_model::FileId;
use opweg_store::path::view::{Shown, my_path};

/// The page, in the language asked for, else the client's own.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let path = my_path(&mut tx, &permit, Shown::OnScreen).await?;
    tx.commit().await?;
    let own = path.language.as_deref().and_then(Lang::parse);
    let lang = Lang::parse(query.get("lang")).or(own).unwrap_or(Lang::Nl);
    let mut p = Public::new(&ctx.house, lang, "path-title", false);
    p.lang_href = "#langs".to_owned();
    p.home = "#main".to_owned();
    let v = view(&ctx.house, lang, &path, ctx.now);
    let along = Some(along(&ctx, file, lang));
    page(&Page {
        p,
        v,
        base: String::new(),
        along,
        share: String::new(),
        missing: String::new(),
        called: false,
        moved: None,
        own: None,
    })
}

fn along(ctx: &Ctx, file: FileId, lang: Lang) -> Along {
    let here = format!("/clients/{file}/path");
    let link = |l: Lang| (l.tag(), format!("{here}/preview?lang={l}"), l.own_name(), l == lang);
    Along {
        lang: ctx.me.lang,
        about: ctx.t("steps-preview"),
        text: ctx.t("steps-preview-back"),
        langs: readable(&ctx.house).map(link).collect(),
        drafts: unchecked(ctx, lang),
        back: here,
    }
}

/// How good the texts of this page are, for the worker: a newcomer is not bothered with it.
fn unchecked(ctx: &Ctx, lang: Lang) -> String {
    let words = ctx.house.words;
    let of_path = || words.keys().filter(|k| k.starts_with("path-"));
    let count = |state: State| of_path().filter(|k| words.state(lang, k) == state).count();
    let (drafts, missing) = (count(State::Draft), count(State::Missing));
    match (missing, drafts) {
        (0, 0) => String::new(),
        (0, n) => ctx.tw("steps-preview-drafts", &[("n", n.into())]),
        (n, _) => ctx.tw("steps-preview-missing", &[("n", n.into())]),
    }
}
