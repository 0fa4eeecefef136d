### admin: mensen, organisaties en sleutels. Bron van alle talen.

admin-tabs = Beheer
admin-tab-people = Mensen
admin-tab-organisations = Organisaties
admin-tab-keys = Sleutels voor programma’s
admin-name = Naam
admin-phone = Telefoon
admin-email = E-mail
admin-state = Toestand
admin-organisation = Organisatie
admin-all-organisations = Alle organisaties
admin-takes-part = Doet mee
admin-left = Weg sinds { $time }
admin-name-empty = Vul een naam in.
admin-phone-empty = Vul een telefoonnummer in, zodat partners kunnen bellen.

## Mensen

admin-people-title = Mensen
admin-person-title = Gegevens en rollen
admin-person-new = Iemand toevoegen
admin-person-new-title = Iemand toevoegen
admin-person-make = Toevoegen en startwachtwoord maken
admin-safe = Tweede stap in orde
admin-not-safe = Nog geen tweede stap
admin-login-hint = Meestal het e-mailadres op het werk. Een andere naam mag ook: minstens 3 tekens, zonder spaties.
admin-login-wrong = Vul een aanmeldnaam in van minstens 3 tekens, zonder spaties.
admin-login-taken = Deze aanmeldnaam is al in gebruik. Kies een andere.
admin-job = Functie
admin-job-hint = Zoals klanten en collega’s het zeggen, bijvoorbeeld ‘trajectbegeleider’.
admin-roles = Rollen
admin-roles-hint = Geef alleen de rollen die iemand echt nodig heeft.
admin-roles-empty = Kies minstens één rol.
admin-secrecy-person = Heeft beroepsgeheim
admin-secrecy-hint = Alleen wie zelf beroepsgeheim heeft én in een organisatie met beroepsgeheim werkt, kan vertrouwelijke gegevens krijgen.
admin-last-administrator = Dit is de laatste systeembeheerder van het netwerk. Geef eerst iemand anders die rol.
admin-own-roles = Een rol erbij voor uzelf geeft een andere beheerder.

## Startwachtwoord en tweede stap

admin-password-title = Startwachtwoord
admin-password-text = Voor wie begint of het wachtwoord vergat. Ga eerst na of het echt deze persoon is.
admin-password-give = Nieuw startwachtwoord
admin-password-sure = Het oude wachtwoord werkt dan niet meer en de persoon wordt overal afgemeld. Doorgaan?
admin-password-until = Werkt tot { $day }. Bij het eerste gebruik kiest de persoon een eigen wachtwoord.
admin-password-once = We tonen dit alleen nu. Geef het aan de persoon zelf: aan de balie, per telefoon of op papier.
admin-second-title = Tweede stap
admin-second-on = Ingesteld.
admin-second-off = Nog niet ingesteld. De persoon doet dat bij het volgende aanmelden.
admin-second-reset = Opnieuw laten instellen
admin-second-sure = De app, passkeys en herstelcodes werken dan niet meer. Bent u zeker dat het deze persoon is?

## Vertrekken

admin-leave-title = Vertrek
admin-leave-text = Gaat deze persoon weg? Dan stopt alle toegang meteen.
admin-leave-go = Vertrek voorbereiden
admin-leave-what = Bij het vertrek stopt alle toegang meteen, op elk toestel. De naam blijft staan bij wat deze persoon schreef.
admin-leave-files =
    { $count ->
        [0] Is van geen enkele klant het aanspreekpunt.
        [one] Is het aanspreekpunt van { $count } klant. Uw organisatie krijgt een taak: een nieuw aanspreekpunt zoeken.
       *[other] Is het aanspreekpunt van { $count } klanten. Uw organisatie krijgt voor elk een taak: een nieuw aanspreekpunt zoeken.
    }
admin-leave-tasks =
    { $count ->
        [0] Heeft geen open taken.
        [one] Heeft { $count } open taak. Die gaat terug naar de organisatie.
       *[other] Heeft { $count } open taken. Die gaan terug naar de organisatie.
    }
admin-leave-keys =
    { $count ->
        [0] Staat niet in voor sleutels van programma’s.
        [one] Staat in voor { $count } sleutel van een programma. Die stopt.
       *[other] Staat in voor { $count } sleutels van programma’s. Die stoppen.
    }
admin-leave-restricted =
    { $count ->
        [one] Opgelet: { $count } afgeschermd dossier is alleen voor deze persoon open. Laat het eerst overdragen, anders ziet niemand het nog.
       *[other] Opgelet: { $count } afgeschermde dossiers zijn alleen voor deze persoon open. Laat ze eerst overdragen, anders ziet niemand ze nog.
    }
admin-leave-do = Alle toegang nu stoppen

## Organisaties

admin-organisations-title = Organisaties
admin-organisation-title = Organisatie
admin-organisation-new = Organisatie toevoegen
admin-organisation-new-title = Organisatie toevoegen
admin-org-phone-hint = Hier kunnen partners bellen over een klant.
admin-org-network-only = Soort, doelen en beroepsgeheim past het kantoor van het netwerk aan.
admin-company = Ondernemingsnummer
admin-kind = Soort
admin-kind-hint = De soort bepaalt welke doelen een organisatie kan hebben.
admin-purposes = Doelen
admin-purposes-hint = Alleen doelen waarvoor de organisatie een wettelijke basis heeft. Wat niet bij de soort past, vervalt.
admin-secrecy-org = Heeft beroepsgeheim
admin-sanctions = Beslist over verblijf of kan mensen sanctioneren
admin-sanctions-hint = Zo’n organisatie krijgt nooit gegevens over steun, schulden, gezondheid of gezin.
admin-number = Mag het rijksregisternummer zien
admin-close-title = De organisatie verlaat het netwerk
admin-close-text = Dat kan als er niemand meer werkt. Wat de organisatie schreef, blijft.
admin-close-do = Organisatie afsluiten
admin-close-sure = Wilt u deze organisatie afsluiten?
admin-close-people = Er werken hier nog mensen. Laat hen eerst vertrekken, zodat hun dossiers een nieuw aanspreekpunt krijgen.

## Sleutels

admin-keys-title = Sleutels voor programma’s
admin-keys-empty = Er zijn nog geen sleutels.
admin-keys-text = Met een sleutel kan een ander programma gegevens lezen of toevoegen, binnen wat de organisatie mag.
admin-key-title = Nieuwe sleutel
admin-key-new = Sleutel maken
admin-key-name = Naam van het programma
admin-key-name-hint = Zodat iedereen later weet waarvoor de sleutel dient.
admin-key-name-empty = Vul de naam van het programma in.
admin-key-user = Wie staat ervoor in?
admin-key-user-hint = Wat het programma doet, staat op naam van deze persoon. De sleutel werkt voor diens organisatie.
admin-key-tiers = Wat mag het lezen?
admin-key-tiers-empty = Kies minstens één deel van het dossier.
admin-key-tiers-roles = Een sleutel opent niet meer dan wie ervoor instaat zelf mag zien: als begeleider het dossier, aan het onthaal de contactkaart.
admin-key-adds = Mag ook toevoegen
admin-key-days = Hoelang?
admin-key-make = Sleutel maken
admin-key-until = Werkt tot { $time }
admin-key-ended = Werkt niet meer sinds { $time }
admin-key-off = Intrekken
admin-key-once = We tonen de sleutel alleen nu. Kopieer hem naar het programma.
