### Woorden die op veel pagina’s terugkomen. Deze tekst is de bron van alle talen.

# The name is never translated: people must recognise it on a door, a card and a screen.
common-app = op weg

## Getting around

common-skip = Naar de inhoud
common-menu = Menu
common-menu-close = Sluit het menu
common-language = Taal
common-language-menu = Kies uw taal
common-language-more = Meer talen
common-help = Hulp
common-help-call = Bel ons als u hulp wilt
common-home = Begin
common-back = Terug
common-next = Volgende
common-previous = Vorige
common-more = Meer
common-less = Minder
common-all = Alles
common-none = Geen
common-page-of = Pagina { $page } van { $pages }
common-breadcrumb = U bent hier
common-signed-in-as = Aangemeld als { $name }
common-sign-in = Aanmelden
common-sign-out = Afmelden
common-leave-quickly = Snel weg van deze pagina

## Doing things

common-save = Bewaren
common-saved = Bewaard
common-cancel = Niet doen
common-close = Sluiten
common-open = Openen
common-edit = Aanpassen
common-add = Toevoegen
common-remove = Weghalen
common-undo = Ongedaan maken
common-confirm = Ja, doe dit
common-send = Versturen
common-search = Zoeken
common-search-clear = Zoekwoord wissen
common-filter = Filteren
common-filter-clear = Alle filters weg
common-sort = Volgorde
common-print = Afdrukken
common-download = Downloaden
common-copy = Kopiëren
common-copied = Gekopieerd
common-call = Bellen
common-email = E-mail sturen
common-show = Tonen
common-hide = Verbergen
common-details = Meer uitleg
common-retry = Opnieuw proberen
common-choose = Kiezen
common-choose-one = Kies één antwoord
common-choose-many = U mag meer dan één antwoord kiezen

## Answers

common-yes = Ja
common-no = Nee
common-unknown = Niet bekend
common-not-asked = Niet gevraagd
common-refused = Wil dit niet zeggen
common-ask-later = Later vragen
common-other = Iets anders
common-nothing-here = Hier staat nog niets

## Forms

common-required = moet ingevuld zijn
common-optional = mag leeg blijven
common-errors-title =
    { $count ->
        [one] Er is nog iets niet in orde
       *[other] Er zijn nog { $count } dingen niet in orde
    }
common-errors-hint = Wat u hebt ingevuld, staat er nog.
common-error-at = Let op: { $message }
common-date-day = Dag
common-date-month = Maand
common-date-year = Jaar

## Counting and time

common-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
common-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
common-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
common-nights-left =
    { $count ->
        [0] Vandaag
        [one] Nog { $count } nacht
       *[other] Nog { $count } nachten
    }
common-results =
    { $count ->
        [0] Niets gevonden
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
common-today = Vandaag
common-tomorrow = Morgen
common-yesterday = Gisteren
common-from-until = { $from } tot { $until }
common-since = Sinds { $date }
common-until = Tot { $date }
common-last-changed = Laatst aangepast op { $date } door { $name }

## State of a translation, for staff

common-translation-draft = Deze vertaling is nog niet nagekeken.
common-translation-missing = Deze tekst is nog niet vertaald. U leest hem in het Nederlands.
common-saved-at = Bewaard om { $time }
common-draft-kept = Dit typte u eerder. Het is nog niet bewaard.
