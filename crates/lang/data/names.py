"""Makes names.tsv anew: names of countries and languages from CLDR, as the Babel package carries them.

    pip install babel && python3 names.py > names.tsv

One line for each code, one column for each language of Op weg; an empty cell where CLDR has no name of its own.
"""
import babel
from babel import Locale

TAGS = "nl en fr ar uk tr fa ps ti so es ru ro pl bg sq".split()
LOCALES = [Locale(tag) for tag in TAGS]
# Dari is, in CLDR, the Persian of Afghanistan; where it has no word of its own for it, there is none.
DARI, PERSIAN = ("prs", "fa_AF"), "fa"


def language(locale, code):
    """The name of a language in a locale."""
    if code != DARI[0]:
        return locale.languages.get(code, "")
    name = locale.languages.get(DARI[1], "")
    return "" if "(" in name or name == locale.languages.get(PERSIAN) else name


def lines(kind, codes, name):
    """The lines of one kind; a code that no language names is left out."""
    for code in sorted(codes):
        cells = [name(locale, code) for locale in LOCALES]
        if any(cells):
            yield "\t".join([kind, code, *cells])


regions = {code for locale in LOCALES for code in locale.territories if len(code) == 2 and code.isalpha()}
languages = {code for locale in LOCALES for code in locale.languages if code.isalpha()} | {DARI[0]}
print(f"# CLDR, from Babel {babel.__version__}; licence Unicode-3.0. Made by names.py.")
print("\t".join(["kind", "code", *TAGS]))
for line in lines("country", regions, lambda locale, code: locale.territories.get(code, "")):
    print(line)
for line in lines("language", languages, language):
    print(line)
