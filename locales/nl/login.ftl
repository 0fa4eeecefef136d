### login: aanmelden en afmelden. Bron van alle talen.

login-title = Aanmelden
login-for-whom = Voor wie met op weg werkt. Bent u klant? Dan hebt u geen wachtwoord nodig, enkel de code van uw kaart.
login-name = Aanmeldnaam
login-name-hint = Meestal uw e-mailadres op het werk.
login-password = Wachtwoord
login-enter = Verder
login-leave = Stoppen en afmelden
login-wrong = De aanmeldnaam en het wachtwoord horen niet bij elkaar. Kijk na of Caps Lock aanstaat en probeer opnieuw.
login-wait-seconds =
    { $seconds ->
        [one] Er waren net enkele pogingen. Probeer opnieuw over 1 seconde.
       *[other] Er waren net enkele pogingen. Probeer opnieuw over { $seconds } seconden.
    }
login-wait-minutes =
    { $minutes ->
        [one] Er waren veel pogingen. Probeer opnieuw over 1 minuut, of bel uw beheerder.
       *[other] Er waren veel pogingen. Probeer opnieuw over { $minutes } minuten, of bel uw beheerder.
    }
login-blocked = Er waren te veel pogingen. Vraag uw beheerder om een nieuw startwachtwoord.
login-help = Lukt het niet?
login-help-text = Vraag uw beheerder om een startwachtwoord. Dat kan ook telefonisch.
login-passkey = Aanmelden met een passkey
login-passkey-new = Een passkey maken
login-passkey-name = Passkey
login-passkey-failed = Dat lukte niet. Probeer opnieuw, of kies een andere manier.
login-passkey-wrong = Deze passkey werkt hier niet. Probeer opnieuw, of kies een andere manier.
login-provider = Aanmelden via { $name }
login-provider-fails = Aanmelden via de andere dienst lukte niet. Probeer opnieuw, of gebruik uw wachtwoord.
login-provider-unknown = Uw account bij de andere dienst is hier nog niet gekoppeld. Meld u aan met uw wachtwoord en koppel het bij ‘Mijn account’.

## De tweede stap

login-second-title = Nog één stap
login-code = Code uit uw app
login-code-hint = Zes cijfers. Telefoon niet bij u? Vul hier een van uw herstelcodes in.
login-code-wrong = Deze code werkt niet, of niet meer. Wacht op de volgende code en probeer opnieuw.
login-recovery = Herstelcode
login-recovery-hint = Twaalf tekens, van de lijst die u bewaarde. Elke code werkt één keer.
login-lost = Telefoon én herstelcodes kwijt?
login-lost-text = Bel uw beheerder. Die kijkt na of u het bent en laat u opnieuw beginnen.

## De tweede stap instellen

login-app-title = Stel een tweede stap in
login-app-why = In op weg staan gegevens van mensen die ons vertrouwen. Daarom vragen we naast uw wachtwoord een code uit een app. Dat instellen doet u één keer.
login-app-step-1 = 1. Open een app voor codes
login-app-install = Bijvoorbeeld de app die uw werkgever aanraadt, Aegis, FreeOTP, Google Authenticator of Microsoft Authenticator. Uw wachtwoordkluis kan het vaak ook.
login-app-step-2 = 2. Scan de tekening
login-app-drawing = QR-code voor de app
login-app-open = Openen in de app op dit toestel
login-app-letters = Lukt scannen niet? Typ dan deze letters over:
login-app-step-3 = 3. Vul de code in
login-app-code-hint = De zes cijfers die de app nu toont.
login-app-keep = Instellen
login-app-wrong = Deze code klopt niet. Kijk na of de klok van uw telefoon juist staat, en vul de nieuwste code in.
login-app-passkey = Of gebruik een passkey
login-app-passkey-text = U meldt zich dan aan met uw vinger, gezicht of pincode op dit toestel.

## Herstelcodes

login-codes-title = Uw herstelcodes
login-codes-text = Bent u uw telefoon kwijt? Met een van deze codes komt u toch binnen. Elke code werkt één keer.
login-codes-once = We tonen ze alleen nu. Druk ze af of schrijf ze over, en bewaar ze niet bij uw telefoon.
login-codes-next = Ik heb ze bewaard

## Een eigen wachtwoord

login-own-title = Kies uw eigen wachtwoord
login-own-text = U hebt nu een startwachtwoord. Kies er zelf een dat alleen u kent.
login-own-new = Nieuw wachtwoord
login-own-hint = Minstens 12 tekens. Vier gewone woorden na elkaar zijn goed te onthouden. Spaties mogen.
login-own-repeat = Nog eens hetzelfde
login-own-differs = De twee wachtwoorden zijn niet gelijk. Typ ze allebei opnieuw.
login-own-same = Dit is het wachtwoord dat u al hebt. Kies een ander.
login-weak-short = Dit wachtwoord is te kort. Neem er minstens 12 tekens voor.
login-weak-long = Dit wachtwoord is te lang. Neem er hoogstens 128 tekens voor.
login-weak-common = Dit wachtwoord staat in lijsten van wachtwoorden die iedereen kent. Kies iets anders.
login-weak-pattern = Dit wachtwoord is een rij of een herhaling, dat is snel te raden. Kies iets anders.
login-weak-name = Uw naam of die van uw organisatie zit in dit wachtwoord. Kies iets anders.
