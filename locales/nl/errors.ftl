### errors: teksten voor medewerkers. Bron van alle talen.

errors-go-login = Aanmelden
errors-go-home = Naar mijn werk
errors-go-file = Naar het dossier
errors-go-start = Naar het begin
errors-not-found-title = Niet gevonden
errors-not-found-text = Deze pagina bestaat niet, of u mag niet weten dat ze bestaat.
errors-refused-title = Dit dossier is niet open voor u
errors-refused-text = Vraag het aan het aanspreekpunt van de klant. Het dossier onthoudt dat u het probeerde.
errors-role-title = Deze pagina hoort niet bij uw taak
errors-role-text = Vraag een beheerder als u ze nodig hebt.
errors-sign-in-title = Meld u eerst aan
errors-sign-in-text = Uw sessie is voorbij. Meld u opnieuw aan.
errors-forgery-title = Dit formulier is verlopen
errors-forgery-text = Ga terug en kopieer wat u typte. Herlaad dan de pagina en probeer opnieuw.
errors-stale-title = Iemand paste dit net aan
errors-stale-text = Uw wijziging is niet bewaard. Ga terug, bekijk wat er nu staat en probeer opnieuw.
errors-bad-title = Dit klopt nog niet
errors-bad-text = Ga terug en kijk na wat u invulde.
errors-bad-double = Dit bestaat al.
errors-bad-number = Er is geen dossier met dit nummer.
errors-bad-state = Dit kan nu niet.
errors-bad-value = Er ontbreekt iets, of wat er staat, kan niet.
errors-bad-no-way = We kunnen deze klant niet veilig een bericht sturen.
errors-too-large-title = Te groot
errors-too-large-text = Wat u stuurde is te groot en is niet bewaard. Ga terug: wat u typte staat daar nog. Maak het korter of kleiner.
errors-wait-title = Even wachten
errors-wait-text = Er waren te veel pogingen na elkaar.
errors-wait-minutes =
    { $minutes ->
        [one] Probeer opnieuw over 1 minuut.
       *[other] Probeer opnieuw over { $minutes } minuten.
    }
errors-gone-title = Het systeem antwoordt niet
errors-gone-text = We werken eraan. Probeer straks opnieuw. Uw tekst is niet bewaard: kopieer hem.
errors-disk-full-title = Er kan nu niets bewaard worden
errors-disk-full-text = De schijf is vol. De beheerder is nodig. Kopieer uw tekst.
errors-fault-title = Er liep iets fout
errors-fault-text = Het ligt niet aan u. Probeer opnieuw, of bel de helpdesk.
errors-why-no-grant = De klant gaf uw organisatie geen toestemming, of ze geldt niet voor dit doel.
errors-why-ended = De toestemming is voorbij.
errors-why-role = Uw rol laat dit niet toe.
errors-why-secret = Dit is vertrouwelijk en niet met u gedeeld.
errors-value-empty = Vul dit in, of kies waarom er geen antwoord is.
errors-value-too-long = Dit is te lang.
errors-value-date = Deze datum bestaat niet. Alleen een jaar mag ook.
errors-value-to-come = Deze dag moet nog komen. Kijk de datum na.
errors-value-number = Vul een geheel getal in.
errors-value-not-in-list = Kies iets uit de lijst.
errors-value-too-many = Kies er hoogstens drie.
errors-value-none-and-more = ‘Geen’ en iets anders kunnen niet samen. Kies er één van.
errors-value-phone = Dit is geen telefoonnummer.
errors-value-email = Dit is geen e-mailadres.
errors-bad-agreed = Eerst moet de klant ja zeggen.
errors-kept-title = Meld u aan: uw tekst is bewaard
errors-kept-text = Uw sessie was voorbij. Wat u typte, is nog niet opgeslagen in het dossier, maar het is bewaard. Na het aanmelden ziet u het terug. Alleen u kan het zien.
