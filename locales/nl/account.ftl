### account: de eigen gegevens van wie met op weg werkt. Bron van alle talen.

account-title = Mijn account
account-about = Over mij
account-name = Naam
account-name-empty = Vul uw naam in, zoals klanten u kennen.
account-phone = Telefoon
account-language = Taal van de pagina’s
account-shortcuts = Sneltoetsen met één letter
account-shortcuts-hint = Zet ze uit als u met spraak werkt of per ongeluk toetsen raakt.

## Wachtwoord

account-password = Wachtwoord
account-current = Uw wachtwoord van nu
account-current-wrong = Dit is niet uw wachtwoord van nu. Probeer opnieuw.
account-password-save = Wachtwoord veranderen
account-confirm-title = Even bevestigen dat u het bent
account-confirm-text = U past aan hoe u zich aanmeldt. Geef daarom nog eens uw wachtwoord. Dat geldt voor tien minuten.

## Tweede stap

account-second-title = Tweede stap bij het aanmelden
account-second-on = Ingesteld. Ook met uw wachtwoord komt niemand anders binnen.
account-second-off = Nog niet ingesteld. Met een tweede stap is uw account veel veiliger.
account-second-go = Bekijken en aanpassen
account-last-way = Zo kunt u zich niet meer aanmelden. Stel eerst een andere manier in.
account-app = App met codes
account-app-on = Ingesteld.
account-app-none = Nog niet ingesteld.
account-app-set = App instellen
account-app-other = Andere telefoon of app
account-app-off = App weghalen
account-app-off-sure = Wilt u de app weghalen?
account-passkeys = Passkeys
account-passkeys-text = Aanmelden met vinger, gezicht of pincode, zonder wachtwoord.
account-passkey-add = Passkey toevoegen
account-passkey-name = Naam van deze passkey
account-passkey-name-hint = Bijvoorbeeld ‘mijn telefoon’.
account-codes = Herstelcodes
account-codes-left =
    { $count ->
        [0] U hebt geen herstelcodes.
        [one] U hebt nog { $count } herstelcode.
       *[other] U hebt nog { $count } herstelcodes.
    }
account-codes-new = Nieuwe codes maken
account-codes-sure = De oude codes werken dan niet meer. Nieuwe maken?
account-provider-title = Aanmelden via een andere dienst
account-provider-on = Gekoppeld.
account-provider-none = Koppel een account dat u al hebt, dan hebt u hier geen wachtwoord nodig.
account-provider-link = Koppelen met { $name }
account-provider-text = U gaat naar { $name }. Meld u daar aan met het account dat u wilt koppelen.
account-provider-go = Naar { $name }
account-provider-off = Koppeling verbreken

## Toestellen

account-browsers = Waar u aangemeld bent
account-browsers-text = Kent u een toestel niet? Meld het af en verander uw wachtwoord.
account-here = dit toestel
account-device-unknown = Onbekend toestel
account-seen = Laatst gebruikt: { $time }
account-since = Sinds { $time }
account-end = Afmelden
account-end-all = Overal afmelden
account-end-all-sure = U wordt overal afgemeld, ook hier. Doorgaan?

## How I work

account-skills = Hoe ik werk
account-skills-line = Zo vinden collega’s wie bij een klant past. Iedereen in het netwerk kan dit gebruiken.
account-speaks = Talen die ik met klanten spreek
account-expertise = Wat ik goed ken
account-capacity = Hoeveel klanten ik kan begeleiden
account-capacity-hint = Leeg als u het niet wilt zeggen.
account-expertise-settling = aankomen: adres, papieren, ziekenfonds
account-expertise-integration = inburgering
account-expertise-dutch = Nederlands leren
account-expertise-work = werk en opleiding
account-expertise-mentor = mentoren en netwerk
account-expertise-art60 = artikel 60
account-expertise-highly-skilled = hooggeschoolden
account-expertise-entrepreneur = een eigen zaak
account-expertise-waiting = mensen die asiel vragen
account-expertise-child-care = kinderopvang
account-expertise-mobility = vervoer
account-expertise-housing = wonen
account-expertise-health = gezondheid
account-expertise-debt = schulden
account-expertise-papers = verblijf en papieren
account-expertise-digital = computer en telefoon

## De eigen agenda op de telefoon

account-calendar = Agenda op uw telefoon
account-calendar-text = Met een geheim adres toont uw eigen kalender uw afspraken. Er staat alleen "afspraak" en het uur, nooit een naam.
account-calendar-address = Geheim adres
account-calendar-once = Zet dit adres nu in je kalender. Het wordt maar één keer getoond. Geef het aan niemand.
account-calendar-used = Adres sinds { $since }, laatst gebruikt op { $used }.
account-calendar-unused = Adres sinds { $since }, nog niet gebruikt.
account-calendar-make = Maak een geheim adres
account-calendar-anew = Maak een nieuw adres, het oude stopt
account-calendar-stop = Stop het adres

## Hoeveel er wacht, per mail

account-digest = Mail over wat wacht
account-digest-text = Een korte mail met hoeveel er op u wacht en hoeveel te laat is. Er staat geen naam in. Ze gaat naar uw aanmeldnaam, als dat een mailadres is.
account-digest-often = Hoe vaak
account-digest-none = Nooit
account-digest-daily = Elke dag
account-digest-weekly = Op maandag
