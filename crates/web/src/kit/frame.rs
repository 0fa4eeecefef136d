//! The frames of pages: what the templates of the kit ask of `p`.

use crate::kit::answer::MEANWHILE;
use crate::kit::ctx::{Ctx, Guest};
use crate::kit::{assets, house::House};
use opweg_lang::{Arg, Lang, Words};
use opweg_model::Role;

/// An entry of the main menu.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct NavLink {
    pub href: &'static str,
    pub label: String,
    pub icon: &'static str,
    pub count: u32,
    pub current: bool,
    pub key: &'static str,
}

/// A message left by the request before.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Notice {
    pub kind: &'static str,
    pub text: String,
}

/// An option of a choice.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub icon: String,
    pub checked: bool,
    pub selected: bool,
}

impl Choice {
    /// An option that is chosen when `value` equals `chosen`.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>, chosen: &str) -> Self {
        let value = value.into();
        let is = value == chosen;
        Self { label: label.into(), icon: String::new(), checked: is, selected: is, value }
    }
}

/// A link of tabs, crumbs or pages.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub count: u32,
    pub current: bool,
}

/// A field that was refused.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct FieldError {
    pub field: String,
    pub text: String,
}

/// The text of the error of one field; empty when there is none.
#[must_use]
pub fn error_of<'e>(errors: &'e [FieldError], field: &str) -> &'e str {
    errors.iter().find(|e| e.field == field).map_or("", |e| &e.text)
}

macro_rules! speaks {
    ($frame:ident) => {
        impl $frame {
            /// A message.
            #[must_use]
            pub fn t(&self, key: &str) -> String {
                self.words.say(self.lang, key).into_owned()
            }
            /// A message with one thing filled in.
            #[must_use]
            pub fn with(&self, key: &str, name: &str, thing: impl Into<Arg<'static>>) -> String {
                self.words.say_with(self.lang, key, &[(name, thing.into())]).into_owned()
            }
            /// A message whose key is made of parts, such as a word of a list.
            #[must_use]
            pub fn key(&self, family: &str, word: &str, part: &str) -> String {
                let key = if part.is_empty() { format!("{family}-{word}") } else { format!("{family}-{word}-{part}") };
                self.words.say(self.lang, &key).into_owned()
            }
            /// The same message in Dutch, for the small line under it.
            #[must_use]
            pub fn nl(&self, key: &str) -> String {
                self.words.say(Lang::Nl, key).into_owned()
            }
            /// The address of a static file.
            #[must_use]
            pub fn asset(&self, name: &str) -> String {
                assets::url(name)
            }
        }
    };
}

/// The frame of staff pages.
pub struct Staff {
    /// The reader's language.
    pub lang: Lang,
    /// Its direction.
    pub dir: &'static str,
    /// The title of the page: never a name.
    pub title: String,
    /// The main menu.
    pub nav: Vec<NavLink>,
    /// Single-letter shortcuts on.
    pub shortcuts: bool,
    /// The reader.
    pub user_name: String,
    /// Two letters of the name.
    pub user_initials: String,
    /// The organisation.
    pub org_name: String,
    /// Open tasks of their own; beyond [`Staff::MOST_UNREAD`] nobody counts.
    pub unread: u32,
    /// The token of forms.
    pub csrf: String,
    /// The identity of forms for something new.
    pub once: String,
    /// Messages left by the request before.
    pub notices: Vec<Notice>,
    /// Whether the data are invented.
    pub demo: bool,
    words: &'static Words,
}
speaks!(Staff);

impl Staff {
    /// The largest number beside the bell.
    pub const MOST_UNREAD: u32 = 9;

    /// The number beside the bell.
    #[must_use]
    pub fn unread_shown(&self) -> String {
        if self.unread > Self::MOST_UNREAD { format!("{}+", Self::MOST_UNREAD) } else { self.unread.to_string() }
    }

    /// The frame of the styleguide: nobody is signed in, all parts are filled.
    #[must_use]
    pub fn sample(guest: &Guest, title_key: &str, nav: Vec<NavLink>) -> Self {
        Self {
            lang: guest.lang,
            dir: guest.lang.dir().as_str(),
            title: guest.t(title_key),
            nav,
            shortcuts: true,
            user_name: "Sofie Peeters".to_owned(),
            user_initials: "SP".to_owned(),
            org_name: "Atlas".to_owned(),
            unread: 3,
            csrf: guest.csrf.clone(),
            once: String::new(),
            notices: Vec::new(),
            demo: true,
            words: guest.house.words,
        }
    }

    /// Staff pages use the shared sprite.
    #[must_use]
    pub fn drawing(&self, _name: &str) -> &'static str {
        ""
    }
}

/// The frame of newcomer pages and of pages before sign-in.
pub struct Public {
    /// The reader's language.
    pub lang: Lang,
    /// Its direction.
    pub dir: &'static str,
    /// A neutral title.
    pub title: String,
    /// Start of the newcomer's pages.
    pub home: String,
    /// Where to choose another language; comes back to the same page.
    pub lang_href: String,
    /// The language in its own script.
    pub lang_name: String,
    /// Help line, as a link.
    pub help_tel: String,
    /// Help line, as written.
    pub help_phone: String,
    /// A harmless page for leaving quickly; empty where it is not needed.
    pub leave_href: String,
    /// Fonts are left out when the browser asks to save data.
    pub web_fonts: bool,
    /// The token of forms.
    pub csrf: String,
    /// The identity of forms for something new.
    pub once: String,
    /// Messages left by the request before.
    pub notices: Vec<Notice>,
    /// Whether the data are invented.
    pub demo: bool,
    words: &'static Words,
}
speaks!(Public);

impl Public {
    /// Newcomer pages draw icons in place.
    #[must_use]
    pub fn drawing(&self, name: &str) -> &'static str {
        assets::drawing(name)
    }

    pub(crate) fn new(house: &House, lang: Lang, title_key: &str, save_data: bool) -> Self {
        let phone = &house.settings.help_phone;
        Self {
            lang,
            dir: lang.dir().as_str(),
            title: house.say(lang, title_key),
            home: format!("/{lang}"),
            lang_href: "/".to_owned(),
            lang_name: lang.own_name(),
            help_tel: format!("tel:{}", phone.replace(' ', "")),
            help_phone: phone.clone(),
            leave_href: String::new(),
            web_fonts: !save_data,
            csrf: String::new(),
            once: String::new(),
            notices: Vec::new(),
            demo: house.settings.demo,
            words: house.words,
        }
    }
}

impl Guest {
    /// A frame for a newcomer page.
    #[must_use]
    pub fn frame(&self, title_key: &str) -> Public {
        let mut frame = Public::new(&self.house, self.lang, title_key, self.save_data);
        frame.notices = notice(&self.house, self.lang, &self.note);
        frame.csrf.clone_from(&self.csrf);
        frame.once = self.house.id().to_string();
        frame
    }
}

impl Ctx {
    /// A frame for a staff page. `here` is the key of the menu entry the page belongs to.
    #[must_use]
    pub fn frame(&self, title_key: &str, here: &str) -> Staff {
        let lang = self.me.lang;
        Staff {
            lang,
            dir: lang.dir().as_str(),
            title: self.house.say(lang, title_key),
            nav: self.nav(here),
            shortcuts: self.me.shortcuts,
            user_name: self.me.name.clone(),
            user_initials: initials(&self.me.name),
            org_name: self.me.org_name.clone(),
            unread: self.unread,
            csrf: self.csrf.clone(),
            once: self.id().to_string(),
            notices: notice(&self.house, lang, &self.note),
            demo: self.house.settings.demo,
            words: self.house.words,
        }
    }

    /// Whoever coordinates the network guides nobody: the files are not theirs.
    #[must_use]
    pub fn guides_nobody(&self) -> bool {
        self.me.staff.is(Role::Coordinator) && !self.me.staff.is(Role::Worker)
    }

    fn nav(&self, here: &str) -> Vec<NavLink> {
        let everybody = Role::ALL;
        let casework = [Role::Worker, Role::Reception, Role::TeamLead, Role::Coordinator, Role::Mentor];
        let all: [(&str, &'static str, &'static str, &'static str, &[Role]); 11] = [
            ("today", "/today", "sun", "t", &casework),
            ("clients", "/clients", "people", "c", &casework),
            ("register", "/clients/new", "plus", "r", &[Role::Worker, Role::Reception]),
            ("referrals", "/referrals", "swap", "v", &casework),
            ("tasks", "/tasks", "check", "k", &casework),
            ("doubles", "/doubles", "merge", "d", &[Role::Worker, Role::TeamLead, Role::Coordinator]),
            ("offers", "/offers", "school", "l", everybody),
            ("partners", "/partners", "hands", "p", everybody),
            ("network", "/network", "flow", "n", &[Role::Coordinator]),
            ("oversight", "/oversight", "eye", "o", &[Role::DataProtection]),
            ("admin", "/admin", "key", "a", &[Role::Administrator]),
        ];
        let mine = all.into_iter().filter(|(.., roles)| roles.iter().any(|r| self.me.staff.is(*r)));
        mine.map(|(word, href, icon, key, _)| NavLink {
            href,
            label: match word {
                "clients" if self.guides_nobody() => self.t("nav-files"),
                _ => self.t(&format!("nav-{word}")),
            },
            icon,
            count: if word == "referrals" { self.waiting } else { 0 },
            current: word == here,
            key,
        })
        .collect()
    }
}

/// A notice is named in the address by its key; anything that is no notice key is ignored.
fn notice(house: &House, lang: Lang, note: &str) -> Vec<Notice> {
    let good = !note.is_empty() && note.len() < 40 && note.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let key = format!("notice-{note}");
    if good && house.words.has(Lang::Nl, &key) {
        let kind = if note == MEANWHILE { "sun" } else { "ok" };
        vec![Notice { kind, text: house.say(lang, &key) }]
    } else {
        Vec::new()
    }
}

/// The first letters of the first and the last word of a name.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|w| w.chars().next());
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}
