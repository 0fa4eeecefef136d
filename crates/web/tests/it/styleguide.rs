//! The styleguide shows every component: a macro that no page of it calls is seen by no check of the pages.

use crate::harness::TestHouse;
use axum::http::StatusCode;
use opweg_lang::Lang;
use opweg_web::kit::cookie::LANG_COOKIE;
use std::fs;
use std::path::Path;

/// The pages of the styleguide and the frames around them.
const PAGES: &[&str] = &["kit/styleguide.html", "kit/styleguide_public.html", "kit/staff.html", "kit/public.html"];

/// The files of components, with the name they are imported under. Macros of other files are parts of one page.
const COMPONENTS: &[(&str, &str)] = &[("kit/macros.html", "m"), ("questions/control.html", "c")];

fn template(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(name)).unwrap()
}

/// The macros of a file: name and body.
fn macros(text: &str) -> Vec<(&str, &str)> {
    let after = text.split("{% macro ").skip(1);
    after
        .filter_map(|rest| rest.split_once('('))
        .map(|(name, body)| (name, body.split("{% endmacro %}").next().unwrap_or(body)))
        .collect()
}

/// Whether a text calls a macro: by the name of its import, or inside its own file by its name alone.
fn calls(text: &str, prefix: &str, name: &str) -> bool {
    let import = format!("{prefix}::");
    text.match_indices(&format!("{name}(")).any(|(at, _)| text[..at].ends_with(' ') || text[..at].ends_with(&import))
}

#[test]
fn every_component_is_shown() {
    let pages: String = PAGES.iter().map(|page| template(page)).collect();
    for (file, prefix) in COMPONENTS {
        let text = template(file);
        let all = macros(&text);
        assert!(all.len() > 3, "{file}");
        let mut shown: Vec<&str> = Vec::new();
        let mut bodies = vec![pages.clone()];
        // What a shown component is made of is shown too.
        while let Some(body) = bodies.pop() {
            for (name, inside) in all.iter().filter(|(name, _)| calls(&body, prefix, name)) {
                if !shown.contains(name) {
                    shown.push(name);
                    bodies.push((*inside).to_owned());
                }
            }
        }
        let hidden: Vec<&str> = all.iter().map(|(name, _)| *name).filter(|name| !shown.contains(name)).collect();
        assert_eq!(hidden, Vec::<&str>::new(), "components of {file} that /styleguide does not show");
    }
}

#[tokio::test]
async fn it_reads_well_in_every_language_it_is_looked_at() {
    let house = TestHouse::new().await;
    for lang in Lang::INTERFACE.into_iter().chain(Lang::PSEUDO) {
        let mut browser = house.browser();
        browser.cookies.push(format!("__Host-{LANG_COOKIE}={lang}"));
        for address in ["/styleguide", "/styleguide/newcomer"] {
            browser.get(address).await.is(StatusCode::OK).has(&format!("lang=\"{lang}\"")).reads_well();
        }
    }
}
