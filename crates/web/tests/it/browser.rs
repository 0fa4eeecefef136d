//! Browsers that keep their cookies and answer forms with the token the last page gave them, and the pages they get.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use tower::ServiceExt;

/// A browser: cookies, and the token of the forms it last saw.
pub struct Browser {
    router: Router,
    pub cookies: Vec<String>,
    /// Every cookie it was told to keep, with all that was said about it.
    pub told: Vec<String>,
    token: String,
}

impl Browser {
    /// One without cookies.
    pub fn new(router: Router) -> Self {
        Self { router, cookies: Vec::new(), told: Vec::new(), token: String::new() }
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.ask(Method::GET, path, String::new()).await
    }

    /// Sends a form, with the token of the last page.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("csrf", &self.token);
        body.extend_pairs(fields);
        self.ask(Method::POST, path, body.finish()).await
    }

    /// Sends a form and looks at the page it leads to.
    pub async fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.post(path, fields).await;
        let to = answer.to.clone();
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text);
        self.get(&to).await
    }

    async fn ask(&mut self, method: Method, path: &str, body: String) -> Page {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "opweg.example")
            .header(header::COOKIE, self.cookies.join("; "))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let head = |name: header::HeaderName| {
            response.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned()
        };
        let (status, to, kind) = (response.status(), head(header::LOCATION), head(header::CONTENT_TYPE));
        let set: Vec<String> = response
            .headers()
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .map(str::to_owned)
            .collect();
        for cookie in set {
            self.keep(cookie.split(';').next().unwrap_or_default());
            self.told.push(cookie);
        }
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some(token) = value_of(&text, "csrf") {
            self.token = token;
        }
        Page { status, to, kind, text, bytes }
    }

    fn keep(&mut self, pair: &str) {
        let name = pair.split('=').next().unwrap_or_default().to_owned();
        self.cookies.retain(|c| c.split('=').next() != Some(name.as_str()));
        self.cookies.push(pair.to_owned());
    }
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    /// Where it leads.
    pub to: String,
    /// The media type.
    pub kind: String,
    pub text: String,
    pub bytes: Vec<u8>,
}

impl Page {
    /// Fails unless it has this status.
    #[track_caller]
    pub fn is(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }
    /// Fails unless the page holds this text.
    #[track_caller]
    pub fn has(self, text: &str) -> Self {
        assert!(self.text.contains(text), "{text:?} is not in\n{}", self.text);
        self
    }
    /// Fails when the page holds this text.
    #[track_caller]
    pub fn lacks(self, text: &str) -> Self {
        assert!(!self.text.contains(text), "{text:?} is in\n{}", self.text);
        self
    }
    /// Fails when a message is missing or was not given what it needs.
    #[track_caller]
    pub fn reads_well(self) -> Self {
        opweg_lang::MARKS_OF_A_FAULT.into_iter().fold(self, Self::lacks)
    }
    /// The value of the first field of this name.
    pub fn field(&self, name: &str) -> Option<String> {
        value_of(&self.text, name)
    }
}

fn value_of(page: &str, name: &str) -> Option<String> {
    let (_, after) = page.split_once(&format!("name=\"{name}\""))?;
    let tag = after.split('>').next()?;
    Some(tag.split("value=\"").nth(1)?.split('"').next()?.to_owned())
}
