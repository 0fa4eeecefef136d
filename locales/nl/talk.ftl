### talk: teksten voor medewerkers bij het gesprek (de intake). Wat de nieuwkomer leest, staat in intake.ftl.

talk-title = Gesprek
talk-list-title = Gesprekken
talk-read-back-title = Samen nalezen
talk-observed-title = Wat wij zien

## De lijst

talk-none = Nog geen gesprek
talk-none-line = Begin hieronder. Alles mag in stukjes, op verschillende dagen.
talk-go-on = Ga verder
talk-state-open = Bezig
talk-state-not-read = Klaar, niet voorgelezen
talk-state-done = Klaar en voorgelezen
talk-later-title = Later te vragen
talk-later-since = Op { $day } gevraagd om dit later te doen
talk-later-ask = Nu vragen

## Beginnen

talk-new = Nieuw gesprek
talk-language-hint = Liefst de taal waarin de persoon graag praat. Hebben we er geen teksten in, dan staan de vragen in het Nederlands.
talk-language-needed = Kies de taal van het gesprek.
talk-mode-needed = Kies hoe u praat.
talk-mode-worker = Ik spreek die taal zelf
talk-mode-interpreter-present = Met een tolk die erbij is
talk-mode-interpreter-remote = Met een tolk via telefoon of scherm
talk-mode-mediator = Met een intercultureel bemiddelaar
talk-mode-companion = Met iemand die de persoon meebracht
talk-mode-dutch = In het Nederlands, zonder hulp
talk-channel = Waarop vult u in?
talk-form = Hoe toont u de vragen?
talk-form-page = Eén lange pagina per deel
talk-form-one = Eén vraag per scherm
talk-start = Begin het gesprek

## Papier en teksten

talk-paper-line = Dezelfde vragen in twee talen, om zonder scherm te praten of mee te geven.
talk-paper-print = Afdrukken
talk-paper-blank = Leeg blad zonder dossier
talk-texts-title = Talen van de vragen
talk-texts-line = Een andere taal? Dan tonen we de vragen in het Nederlands en helpt een tolk.
talk-text-source = Brontekst
talk-text-checked = Nagekeken
talk-text-draft = Nog niet nagekeken
talk-text-partly =
    { $n ->
        [one] 1 tekst ontbreekt
       *[other] { $n } teksten ontbreken
    }
talk-text-missing = Geen teksten
talk-notice-draft = De teksten in het { $language } zijn nog niet door een tweede persoon nagekeken. Vraag na of de vraag duidelijk is.
talk-notice-partly = Niet alle teksten bestaan al in het { $language }. Wat ontbreekt, staat in het Nederlands.
talk-notice-missing = Voor deze taal ({ $language }) hebben we nog geen teksten. De vragen staan in het Nederlands. Laat een tolk ze zeggen.

## Op het scherm

talk-opening = Woorden om mee te beginnen
talk-chapters = Delen van het gesprek
talk-no-chapters = U kunt in dit dossier niets toevoegen.
talk-all-chapters = Alle delen
talk-stop = Stoppen, alles is bewaard
talk-progress = { $done } van { $all } vragen hebben een antwoord
talk-progress-none = Nog niet begonnen
talk-progress-all = Alle vragen hebben een antwoord
talk-progress-later =
    { $n ->
        [one] 1 vraag voor later
       *[other] { $n } vragen voor later
    }
talk-source-and-date = Bron en datum
talk-source = Van wie weten we dit?
talk-since-when = Waar sinds
talk-from = { $source }; { $org }, { $day }
talk-since = geldt sinds { $since }
talk-stale = Een collega vulde dit net anders in. Dat staat hierboven. Bewaar opnieuw als uw antwoord het juiste is.
talk-finished = Dit gesprek is afgesloten. Komt er iets bij? Zet het in het profiel, of begin een nieuw gesprek.
talk-finished-meanwhile = Dit gesprek is afgesloten. Wat u typte, staat hier nog. Begin een nieuw gesprek om het te bewaren.
talk-draft = Hier staat een kladje van { $when }. Het is nog niet bewaard.
talk-draft-drop = Kladje weggooien
talk-draft-drop-ask = Wat u typte, is dan weg. Weggooien?

## Wat medewerkers zien

talk-observed-line = Lezen en schrijven, Nederlands, inburgering. Nooit samen op het scherm.
talk-observed-write = Opschrijven wat u ziet
talk-observed-notice = Alleen voor medewerkers. Draai het scherm weg: deze pagina is niet om samen te lezen.

## Nalezen en eindigen

talk-read-at = Voorgelezen op { $when }
talk-changed-since = Er is iets veranderd na het voorlezen. Lees dat nog eens voor.
talk-finish-unread = Dit gesprek is nog niet voorgelezen. Toch afsluiten?
talk-next-title = Wat nu?
talk-next-agreement = Spreek af wie mag kijken
talk-next-agreement-line = Er is nog niet afgesproken welke organisaties mogen kijken.
talk-next-plan-line = Er zijn nog geen stappen. Maak samen een eerste plan.
talk-next-card-line = Geef de kaart mee: de stappen en wie helpt, op papier.
