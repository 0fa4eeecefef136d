## The page

path-title = Rruga ime
path-hello = Mirë dita, { $name }
path-hello-no-name = Mirë dita
path-intro = Kjo është rruga juaj drejt punës.
path-progress = Hapi { $now } nga { $all }
path-listen = Dëgjoni
path-listen-stop = Ndal
path-read-aloud = Lexoje me zë
path-language = Gjuha
path-home = Rruga ime
path-updated = Bërë më { $date }

## What to do now

path-now-tag = Bëjeni tani
path-now-nothing = Tani nuk keni nevojë të bëni asgjë.
path-now-nothing-text = Do t’ju tregojmë cili është hapi tjetër.
path-when = Kur?
path-where = Ku?
path-bring = Merrni me vete
path-today = sot
path-tomorrow = nesër
path-nights = { $n ->
    [0] sot
    [one] edhe 1 natë
   *[other] edhe { $n } net
}
path-past = Kjo ka kaluar.
path-date-unknown = Dita nuk dihet ende.
path-place-unknown = Vendi nuk dihet ende.
path-hour = ora { $time }
path-route = Trego rrugën
path-with-person = me { $name }
path-talk-with = Bisedë me { $names }
path-interpreter-there = Do të ketë përkthyes.
path-goes-along = Vjen me ju: { $name }
path-other-appointments = Takime të tjera

## Your answer

path-now-answer-question = A mund të vini?
path-now-answer-yes = Po, do të vij
path-now-answer-cannot = Nuk mundem
path-answered-yes = Mirë. Shihemi atëherë!
path-answered-yes-text = E dimë që do të vini.
path-answered-cannot = Faleminderit. Mirë që e thatë.
path-answered-cannot-text = Këshilltari juaj e di tani. Bashkë do të gjeni një ditë tjetër.
path-answered-change = Dua të ndryshoj përgjigjen
path-answered-moved = Takimi ka ndryshuar. Përgjigjja juaj nuk është ruajtur ende.
path-cannot-title = Pse nuk mundeni?
path-cannot-intro = Mund ta thoni. Nuk është e detyrueshme.
path-cannot-why-sick = Nuk ndihem mirë
path-cannot-why-child = Duhet të rri me fëmijën tim
path-cannot-why-work = Duhet të punoj
path-cannot-why-other-appointment = Atëherë duhet të jem diku tjetër
path-cannot-why-not-say = Më mirë të mos e them
path-cannot-thanks = Faleminderit. Nuk keni bërë asgjë të gabuar.

## The steps

path-steps-title = Rruga juaj
path-showing-done = U krye
path-showing-now = Tani
path-showing-can-start = Mund të fillojë tani
path-showing-later = Më vonë
path-showing-waits = Në pritje
path-together-with = bashkë me “{ $step }”
path-step-from-to = nga { $from } deri më { $until }
path-step-from = nga { $from }
path-step-until = deri më { $until }
path-step-waiting = Presim një përgjigje ose një vend.
path-step-number = Hapi { $n }
path-empty-title = Rruga juaj është ende bosh
path-empty = Ende nuk ka hapa. Do t’i bëni bashkë me këshilltarin.

## Each step: its name, and what to do

path-step-papers = Dokumentet në rregull
path-step-papers-now = Vini dokumentet në rregull
path-step-first-talk = Biseda e parë
path-step-first-talk-now = Ejani në bisedën e parë
path-step-address = Njoftimi i adresës
path-step-address-now = Tregojini qytetit adresën tuaj
path-step-health-fund = Fondi i sigurimit shëndetësor
path-step-health-fund-now = Anëtarësohuni në një fond të sigurimit shëndetësor
path-step-bank = Llogari bankare
path-step-bank-now = Hapni një llogari bankare
path-step-register-vdab = Te VDAB
path-step-register-vdab-now = Regjistrohuni te VDAB
path-step-integration-contract = Integrimi: fillimi
path-step-integration-contract-now = Ejani të nënshkruani kontratën e integrimit
path-step-social-orientation = Të mësojmë për Belgjikën
path-step-social-orientation-now = Shkoni në mësimin për Belgjikën
path-step-language-test = Test i gjuhës
path-step-language-test-now = Bëni testin e gjuhës
path-step-dutch-lessons = Mësimi i holandishtes
path-step-dutch-lessons-now = Shkoni në mësimin e holandishtes
path-step-practise-dutch = Ushtrimi i holandishtes
path-step-practise-dutch-now = Ushtroni holandishten me të tjerë
path-step-read-and-write = Lexim dhe shkrim
path-step-read-and-write-now = Shkoni në mësimin e leximit dhe shkrimit
path-step-diploma = Diploma juaj
path-step-diploma-now = Pyesni nëse diploma juaj vlen këtu
path-step-work-talk = Bisedë për punën
path-step-work-talk-now = Ejani të flasim për punën
path-step-cv = CV-ja juaj
path-step-cv-now = Bëni CV-në tuaj
path-step-training = Trajnim
path-step-training-now = Shkoni në trajnim
path-step-work-and-learn = Punë dhe mësim
path-step-work-and-learn-now = Shkoni të punoni dhe të mësoni
path-step-volunteering = Punë vullnetare
path-step-volunteering-now = Shkoni të ndihmoni si vullnetar
path-step-mentor = Mentori juaj
path-step-mentor-now = Shkoni te mentori juaj
path-step-look-for-work = Kërkimi i punës
path-step-look-for-work-now = Kërkoni punë bashkë me ne
path-step-your-work = Puna juaj
path-step-your-work-now = Shkoni në punën tuaj
path-step-child-care = Kujdes për fëmijën tuaj
path-step-child-care-now = Gjeni kujdes për fëmijën tuaj
path-step-transport = Transporti
path-step-transport-now = Mësoni rrugën
path-step-home = Një shtëpi
path-step-home-now = Ejani të flasim për shtëpinë tuaj
path-step-care = Kujdes për ju
path-step-care-now = Ejani në takimin tuaj
path-step-money = Një bisedë
path-step-money-now = Ejani në bisedë
path-step-digital = Kompjuter dhe telefon
path-step-digital-now = Shkoni në mësimin e kompjuterit ose telefonit
path-step-other = Një hap për ju
path-step-other-now = Bëni hapin tjetër

## What to bring

path-bring-id-card = letërnjoftim ose kartë qëndrimi
path-bring-letter = letra
path-bring-diploma = diploma juaj
path-bring-bank-card = karta juaj e bankës
path-bring-cv = CV-ja juaj
path-bring-pen = stilolaps dhe letër
path-bring-card = karta juaj e Op weg

## The people

path-people-title = Ata ju ndihmojnë
path-people-empty = Ende nuk keni një këshilltar të përhershëm. Na telefononi.
path-role-lead = këshilltari juaj i përhershëm
path-role-worker = këshilltari juaj
path-role-team-lead = drejton ekipin
path-role-coordinator = punon për gjithë rrjetin
path-role-reception = ju ndihmon te sporteli
path-role-mentor = mentori juaj
path-role-analyst = përgatit shifrat
path-role-editor = shkruan tekstet
path-role-dpo = mbron privatësinë tuaj
path-role-administrator = kujdeset për sistemin
path-person-at = { $role }, { $org }
path-person-call = Telefononi: { $name }
path-person-message = Dërgoni mesazh: { $name }

## Keep it

path-keep-title = Ruani rrugën tuaj
path-keep-save = Në këtë telefon
path-keep-saved = Rruga juaj është tani në këtë telefon.
path-keep-shared-phone = A e përdor edhe dikush tjetër këtë telefon? Atëherë mos e ruani rrugën tuaj këtu.
path-keep-remove = Hiqe nga ky telefon
path-keep-removed = Rruga juaj nuk është më në këtë telefon.
path-keep-share = Ndaje
path-keep-sms = SMS
path-keep-print = Printo
path-keep-card = Karta ime
path-share-text = Op weg. Shkruani kodin tuaj për të vazhduar.

## Help at the foot of every page

path-help-title = Më mirë të flisni?
path-help-text = Telefononi falas. Një përkthyes flet gjuhën tuaj.
path-help-call = Telefononi { $phone }
path-help-hours = Nga e hëna deri të premten, nga ora { $from } deri në { $until }.
path-leave-quickly = Dilni shpejt
path-leave-quickly-text = Prekni këtu. Hapet një faqe tjetër.

## Ask a person to call

path-call-me = Më telefononi
path-call-me-title = Dikush do t’ju telefonojë
path-call-me-intro = Jepni numrin tuaj. Ne ju telefonojmë. Është falas.
path-call-me-name = Emri juaj
path-call-me-phone = Numri juaj i telefonit
path-call-me-language = Në cilën gjuhë?
path-call-me-when = Kur mund të telefonojmë?
path-call-me-when-morning = Në mëngjes
path-call-me-when-afternoon = Pasdite
path-call-me-when-any = Në çdo kohë
path-call-me-send = Kërkoni një telefonatë
path-call-me-sent = Faleminderit. Do t’ju telefonojmë brenda dy ditëve pune.
path-call-me-wrong-phone = Ky numër nuk është i saktë. Shikojeni edhe një herë.

## Start page

path-start-title = Çfarë doni të bëni?
path-start-work = Dua të punoj
path-start-work-text = Doni të kërkoni punë. Dikush mendon bashkë me ju. Flisni për atë që dini dhe atë që doni.
path-start-dutch = Dua të mësoj holandisht
path-start-dutch-text = Së pari bëni një test të shkurtër. Pastaj kërkoni bashkë një mësim të përshtatshëm.
path-start-papers = Dokumentet e mia
path-start-papers-text = Keni një pyetje për dokumentet. Flisni me dikë që e di. Merrni dokumentet me vete.
path-start-talk = Dua të flas me dikë
path-start-talk-text = Na telefononi ose ejani. Një përkthyes flet gjuhën tuaj. Është falas.
path-start-code = Kam një kod
path-start-first = Ende nuk keni kod? Atëherë e bëjmë bashkë rrugën tuaj.

## Language choice

path-language-title = Zgjidhni gjuhën
path-language-more = Më shumë gjuhë
path-language-other = Gjuha ime nuk është këtu
path-language-other-text = Na telefononi. Do të kërkojmë një përkthyes për ju.

## The code

path-code-title = Shkruani kodin tuaj
path-code-hint = Kodi është në kartën tuaj.
path-code-label = Kodi juaj
path-code-form = Një kod ka 8 shkronja dhe shifra.
path-code-button = Trego rrugën time
path-code-wrong = Ky kod nuk është i saktë. Shikoni edhe një herë kartën.
path-code-too-many = Keni provuar shumë herë. Prisni 15 minuta dhe provoni përsëri. Ose na telefononi.
path-code-expired = Ky kod nuk punon më. Kërkoni një kod të ri nga këshilltari, ose na telefononi.
path-code-lost = E kam humbur kodin
path-code-lost-text = Na telefononi ose i thoni këshilltarit. Do të merrni një kod të ri.
path-code-forget = Harro kodin tim në këtë telefon
path-code-forgotten = Kodi juaj nuk është më në këtë telefon.
path-code-leave = Mbyll rrugën time
path-code-left = Rruga juaj është mbyllur. Me kodin mund të ktheheni gjithmonë.

## Stop a code

path-revoke = Ndale këtë kod
path-revoke-title = Doni ta ndalni këtë kod?
path-revoke-text = Atëherë askush nuk mund ta shohë më rrugën tuaj me këtë kod. Vetë rruga mbetet.
path-revoke-yes = Po, ndale kodin
path-revoke-no = Jo, mbaje kodin
path-revoke-done = Kodi u ndal. Kërkoni një kartë të re nëse doni.

## Who looked

path-who-looked-link = Kush i pa të dhënat e mia?
path-who-looked-title = Kush i pa të dhënat tuaja?
path-who-looked-intro = Këtu shihni kush pa, kur dhe pse.
path-who-looked-date = Kur
path-who-looked-organisation = Organizata
path-who-looked-function = Funksioni
path-who-looked-part = Çfarë
path-who-looked-why = Pse
path-who-looked-line = { $date }: { $organisation } shikoi { $part }.
path-who-looked-urgent = Ishte urgjente. Prandaj ky person i shikoi të dhënat pa pëlqimin tuaj.
path-who-looked-empty = Ende askush nuk i ka parë të dhënat tuaja.
path-who-looked-question = Kërkoni shpjegim
path-who-looked-question-title = Çfarë doni të dini?
path-who-looked-question-text = Nuk e kuptoni pse dikush pa? Pyesni. Është e drejta juaj.
path-who-looked-question-send = Dërgo pyetjen time
path-who-looked-question-sent = Faleminderit. Do t’ju përgjigjet dikush që mbron privatësinë tuaj.
path-who-looked-question-many = Ke bërë tashmë disa pyetje. Prit përgjigjen. A është urgjente? Telefono.

## What I agreed to

path-agreed-title = Kush çfarë mund të shohë?
path-agreed-line = { $org } mund ta shohë këtë deri më { $date }.
path-agreed-change = Dua ta ndryshoj këtë
path-agreed-none = Ende nuk i keni thënë po askujt.

## When the text is not there yet, or was not checked yet

path-text-draft = Ky përkthim nuk është kontrolluar ende. Keni dyshime? Na telefononi.
path-text-missing = Ky tekst nuk është ende në gjuhën tuaj. Prandaj është në holandisht. Ju duhet ndihmë? Na telefononi.
path-offline = Tani nuk keni internet. Kjo është rruga juaj e datës { $date }.
path-demo = Ky është një shembull. Të gjithë emrat janë të trilluar.

## The plan, and what the client wants

path-plan-title = A është ky plan i mirë për ju?
path-plan-text = Shikoni hapat më lart. Mund të thoni jo. Nuk humbni asgjë.
path-plan-changed = Diçka ndryshoi në planin tuaj.
path-plan-yes = Po, është mirë
path-plan-no = Ende jo
path-plan-said-yes = Ju thatë po. Faleminderit.
path-plan-said-no = Ju thatë: ende jo. Personi juaj i kontaktit do të flasë me ju.
path-refuse-go = Ka një hap që nuk e dua
path-refuse-title = Cilin hap nuk e doni?
path-refuse-why = Pse jo?
path-refuse-text = Nuk duhet ta thoni. Personi juaj i kontaktit do të flasë me ju.
path-refused-text = Ju thatë se nuk e doni këtë. Personi juaj i kontaktit do të flasë me ju.
path-refused-back = E dua megjithatë
path-step-refused = Thatë jo
path-refuse-why-child-care = Askush nuk kujdeset për fëmijën tim
path-refuse-why-transport = Nuk mund të shkoj atje
path-refuse-why-health = Shëndeti im
path-refuse-why-money = Paratë
path-refuse-why-hours = Oraret
path-refuse-why-level = Shumë e vështirë ose shumë e lehtë
path-refuse-why-own-choice = Dua diçka tjetër
path-refuse-why-other = Më mirë të mos e them
path-wish-go = Dua të bëj diçka tjetër
path-wish-title = Çfarë do të donit të bënit?
path-wish-text = Zgjidhni diçka ose shkruajeni. Personi juaj i kontaktit e lexon.
path-wish-other = Diçka tjetër
path-wish-said = Me fjalët tuaja
path-wish-send = Dërgo
path-wish-wrong = Zgjidhni diçka ose shkruani disa fjalë.
path-wish-open = pret përgjigje
path-wish-taken-up = tani është në rrugën tuaj
path-wish-declined = jo tani
