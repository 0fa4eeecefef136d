"""Makes the fonts of this folder from the Debian packages fonts-sil-andika and fonts-noto-core.

Run in this folder, in a virtual environment with fonttools: python subset.py
"""

from fontTools import subset

ANDIKA = "/usr/share/fonts/truetype/andika/Andika-{}.ttf"
NOTO = "/usr/share/fonts/truetype/noto/NotoSans{}-{}.ttf"
# Andika and SIL are reserved names: a changed font may not carry them.
OUR_NAME = "Opweg Letter"


def span(first, last):
    return set(range(first, last + 1))


LATIN_AND_CYRILLIC = (
    span(0x20, 0x7E) | span(0xA0, 0x24F) | span(0x2B0, 0x2FF) | span(0x300, 0x36F) | span(0x400, 0x4FF)
    | span(0x1E00, 0x1EFF) | span(0x2000, 0x206F) | span(0x20A0, 0x20C0) | span(0x2190, 0x2193)
    | {0x2116, 0x2122, 0x2212, 0x2260, 0x2264, 0x2265, 0x2713, 0x25CC, 0xFFFD}
)


def make(source, target, letters, features, rename=None):
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.layout_features = features
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.drop_tables += ["Silf", "Sill", "Silt", "Feat", "Glat", "Gloc", "DSIG", "gasp"]
    font = subset.load_font(source, options)
    work = subset.Subsetter(options)
    work.populate(unicodes=letters or font.getBestCmap().keys())
    work.subset(font)
    names = font["name"]
    unwanted = (3, 8, 9, 10, 11, 12, 19)
    names.names = [n for n in names.names if n.platformID == 3 and n.nameID not in unwanted and n.nameID <= 25]
    if rename:
        style = "Bold" if "Bold" in target else "Regular"
        version = names.getName(5, 3, 1, 0x409)
        copyright_line = names.getName(0, 3, 1, 0x409)
        for number in (7, 16, 17):
            names.removeNames(nameID=number)
        new = {
            0: f"Modified version; see README.md. {copyright_line}",
            1: rename,
            2: style,
            4: rename if style == "Regular" else f"{rename} {style}",
            5: f"{version}; subset",
            6: f"{rename.replace(' ', '')}-{style}",
        }
        for number, text in new.items():
            names.setName(text, number, 3, 1, 0x409)
    font.save(target)


for weight in ("Regular", "Bold"):
    make(ANDIKA.format(weight), f"OpwegLetter-{weight}.ttf", LATIN_AND_CYRILLIC, ["kern", "mark", "mkmk", "ccmp", "locl"], OUR_NAME)
    make(NOTO.format("Arabic", weight), f"NotoSansArabic-{weight}.ttf", None, ["*"])
    make(NOTO.format("Ethiopic", weight), f"NotoSansEthiopic-{weight}.ttf", None, ["kern", "mark", "mkmk", "ccmp", "calt"])
