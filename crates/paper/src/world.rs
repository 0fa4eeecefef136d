//! The file system, fonts and library the typesetter sees: our templates, our fonts and one document's data.
//!
//! Nothing else exists for a template: no disk, no network, no packages, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::PaperError;

/// The file name under which a template finds the texts of its document.
const DATA: &str = "data.json";

const TEMPLATES: [(&str, &str); 6] = [
    ("common.typ", include_str!("../templates/common.typ")),
    ("card.typ", include_str!("../templates/card.typ")),
    ("form.typ", include_str!("../templates/form.typ")),
    ("file_report.typ", include_str!("../templates/file_report.typ")),
    ("letter.typ", include_str!("../templates/letter.typ")),
    ("plan.typ", include_str!("../templates/plan.typ")),
];

const FONTS: [&[u8]; 6] = [
    include_bytes!("../fonts/OpwegLetter-Regular.ttf"),
    include_bytes!("../fonts/OpwegLetter-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Bold.ttf"),
];

/// What all documents share, parsed once per process.
struct Shelf {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().filter_map(|data| Font::new(Bytes::new(*data), 0)).collect();
    let sources = TEMPLATES.iter().filter_map(|(name, text)| {
        let path = VirtualPath::new(name).ok()?;
        Some(Source::new(RootedPath::new(VirtualRoot::Project, path).intern(), (*text).to_owned()))
    });
    Shelf {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        sources: sources.collect(),
        fonts,
    }
});

/// Whether one of the vendored fonts has a glyph for `c`.
pub(crate) fn has_glyph(c: char) -> bool {
    SHELF.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)))
}

/// One document on its way to paper: a template and its data.
pub(crate) struct Desk {
    main: FileId,
    data: Bytes,
}

impl Desk {
    /// Lays out `template` (a file name in `templates/`) with `data`, a JSON text.
    pub(crate) fn new(template: &str, data: Vec<u8>) -> Result<Self, PaperError> {
        let main = SHELF.sources.iter().map(Source::id).find(|id| id.vpath().get_without_slash() == template);
        let main = main.ok_or_else(|| PaperError::Typeset(format!("no template {template}")))?;
        Ok(Self { main, data: Bytes::new(data) })
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &SHELF.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHELF.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SHELF.sources.iter().find(|source| source.id() == id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let is_data = *id.root() == VirtualRoot::Project && id.vpath().get_without_slash() == DATA;
        if is_data { Ok(self.data.clone()) } else { Err(not_found(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHELF.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fonts_and_templates_are_on_the_shelf() {
        assert_eq!((SHELF.fonts.len(), SHELF.sources.len()), (FONTS.len(), TEMPLATES.len()));
        for (name, _) in TEMPLATES {
            assert!(Desk::new(name, Vec::new()).is_ok(), "{name}");
        }
    }

    #[test]
    fn the_fonts_are_the_ones_the_readme_names() {
        use sha2::{Digest, Sha256};
        let readme = include_str!("../fonts/README.md");
        for data in FONTS {
            let hash: String = Sha256::digest(data).iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(readme.contains(&hash), "{hash} is not in fonts/README.md");
        }
    }

    /// The alphabets of the languages we print, with the letters that fonts most often lack.
    #[test]
    fn the_fonts_cover_the_languages() {
        let alphabets = [
            ("nl fr es pt de", "éèêëïôöûüçñÉÈËÏÖÜœæßãõ€’‘“”–…•"),
            ("tr so", "ğĞşŞıİçöü"),
            ("ro", "ăâîșțĂÂÎȘȚşţ"),
            ("pl", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
            ("sq", "ëçËÇ"),
            ("uk ru bg", "абвгґдеєжзиіїйклмнопрстуфхцчшщъьюяэёыҐЄІЇЪ"),
            ("vi", "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
            ("ar", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؛؟٠١٢٣٤٥٦٧٨٩"),
            ("fa", "پچژگکی۰۱۲۳۴۵۶۷۸۹"),
            ("ps", "ټډړږښڅځۍېڼګۀ"),
            ("ur ckb", "ٹڈڑںےہھۆێڕڵ"),
            ("ti am", "ሀሁሂሃሄህሆለሐመሠረሰሸቀቐበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ።፣፤፡ቋኳጓ"),
        ];
        for (languages, letters) in alphabets {
            let missing: String = letters.chars().filter(|c| !has_glyph(*c)).collect();
            assert!(missing.is_empty(), "{languages}: no glyph for {missing}");
        }
    }
}
