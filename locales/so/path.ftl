## The page

path-title = Jidkayga
path-hello = Salaan { $name }
path-hello-no-name = Salaan
path-intro = Kani waa jidkaaga aad shaqo ku gaadhayso.
path-progress = Tallaabada { $now } ee { $all }
path-listen = Dhageyso
path-listen-stop = Jooji
path-read-aloud = Kor ii akhri
path-language = Luqadda
path-home = Jidkayga
path-updated = La sameeyey { $date }

## What to do now

path-now-tag = Hadda samee
path-now-nothing = Hadda waxba ma aha inaad samayso.
path-now-nothing-text = Waxaan kuu sheegi doonnaa tallaabada xigta.
path-when = Goorma?
path-where = Xaggee?
path-bring = Soo qaado
path-today = maanta
path-tomorrow = berri
path-nights = { $n ->
    [0] maanta
    [one] waxaa hadhay 1 habeen
   *[other] waxaa hadhay { $n } habeen
}
path-past = Tani way dhammaatay.
path-date-unknown = Maalinta weli lama yaqaan.
path-place-unknown = Meesha weli lama yaqaan.
path-hour = saacadda { $time }
path-route = I tus jidka
path-with-person = waxaad la kulmaysaa { $name }
path-talk-with = Wadahadal lala yeelanayo { $names }
path-interpreter-there = Turjumaan baa joogi doona.
path-goes-along = Wuu ku raacayaa: { $name }
path-other-appointments = Ballamaha kale

## Your answer

path-now-answer-question = Ma iman kartaa?
path-now-answer-yes = Haa, waan imanayaa
path-now-answer-cannot = Ma iman karo
path-answered-yes = Waa hagaag. Waan is arki doonnaa!
path-answered-yes-text = Waan og nahay inaad imanayso.
path-answered-cannot = Mahadsanid. Way fiicantahay inaad noo sheegtay.
path-answered-cannot-text = Qofka ku caawiya hadda wuu og yahay. Si wada jir ah ayaad maalin cusub u raadinaysaan.
path-answered-change = Waxaan rabaa inaan jawaabtayda beddelo
path-answered-moved = Ballantu way isbeddeshay. Jawaabtaada weli lama kaydin.
path-cannot-title = Maxaad u iman kari weyday?
path-cannot-intro = Waad sheegi kartaa. Khasab ma aha.
path-cannot-why-sick = Waan xanuunsanahay
path-cannot-why-child = Waa inaan ilmahayga la joogo
path-cannot-why-work = Waa inaan shaqeeyo
path-cannot-why-other-appointment = Waqtigaas meel kale ayaan ku leeyahay
path-cannot-why-not-say = Ma rabo inaan sheego
path-cannot-thanks = Mahadsanid. Wax khalad ah ma samayn.

## The steps

path-steps-title = Jidkaaga
path-showing-done = Way dhammaatay
path-showing-now = Hadda
path-showing-can-start = Hadda waa la bilaabi karaa
path-showing-later = Mar dambe
path-showing-waits = Sugitaan
path-together-with = waxay la socotaa “{ $step }”
path-step-from-to = laga bilaabo { $from } ilaa { $until }
path-step-from = laga bilaabo { $from }
path-step-until = ilaa { $until }
path-step-waiting = Waxaan sugaynaa jawaab ama meel bannaan.
path-step-number = Tallaabada { $n }
path-empty-title = Jidkaagu weli waa madhan yahay
path-empty = Weli tallaabooyin ma jiraan. Waxaad la samaynaysaa qofka ku caawiya.

## Each step: its name, and what to do

path-step-papers = Waraaqaha oo dhammaystiran
path-step-papers-now = Waraaqahaaga dhammaystir
path-step-first-talk = Wadahadalka koowaad
path-step-first-talk-now = Kaalay wadahadalka koowaad
path-step-address = Sheegidda cinwaanka
path-step-address-now = U sheeg magaalada cinwaankaaga
path-step-health-fund = Sanduuqa caymiska caafimaadka
path-step-health-fund-now = Xubin ka noqo sanduuqa caymiska caafimaadka
path-step-bank = Xisaabta bangiga
path-step-bank-now = Furo xisaab bangi
path-step-register-vdab = Tag VDAB
path-step-register-vdab-now = Iska diiwaangeli VDAB
path-step-integration-contract = Is-dhexgalka: bilowga
path-step-integration-contract-now = Kaalay oo saxeex heshiiska is-dhexgalka
path-step-social-orientation = Wax ka baro Beljamka
path-step-social-orientation-now = Tag casharka ku saabsan Beljamka
path-step-language-test = Imtixaanka luqadda
path-step-language-test-now = Gal imtixaanka luqadda
path-step-dutch-lessons = Barashada Af-Holandiga
path-step-dutch-lessons-now = Tag casharka Af-Holandiga
path-step-practise-dutch = Ku celcelinta Af-Holandiga
path-step-practise-dutch-now = Dad kale kula celceli Af-Holandiga
path-step-read-and-write = Akhris iyo qoris
path-step-read-and-write-now = Tag casharka akhriska iyo qorista
path-step-diploma = Shahaadadaada
path-step-diploma-now = Weydii in shahaadadaada halkan laga aqbalayo
path-step-work-talk = Wadahadal ku saabsan shaqo
path-step-work-talk-now = Kaalay aan shaqo ka wada hadalnee
path-step-cv = CV-gaaga
path-step-cv-now = Samee CV-gaaga
path-step-training = Tababar
path-step-training-now = Tag tababarka
path-step-work-and-learn = Shaqee oo wax baro
path-step-work-and-learn-now = Tag oo shaqee, waxna baro
path-step-volunteering = Shaqo tabaruc ah
path-step-volunteering-now = Tag oo caawi adigoo tabarucaya
path-step-mentor = Hagahaaga (mentor)
path-step-mentor-now = Tag hagahaaga (mentor)
path-step-look-for-work = Shaqo raadinta
path-step-look-for-work-now = Shaqo nala raadi
path-step-your-work = Shaqadaada
path-step-your-work-now = Tag shaqadaada
path-step-child-care = Xannaanada ilmahaaga
path-step-child-care-now = Ilmahaaga u raadi xannaano
path-step-transport = Gaadiidka
path-step-transport-now = Baro jidka
path-step-home = Guri
path-step-home-now = Kaalay aan gurigaaga ka wada hadalnee
path-step-care = Daryeelkaaga
path-step-care-now = Kaalay ballantaada
path-step-money = Wadahadal
path-step-money-now = Kaalay wadahadalka
path-step-digital = Kombiyuutar iyo mobil
path-step-digital-now = Tag casharka kombiyuutarka ama mobilka
path-step-other = Tallaabo adiga kuu gaar ah
path-step-other-now = Qaad tallaabadaada xigta

## What to bring

path-bring-id-card = kaarka aqoonsiga ama kaarka deganaanshaha
path-bring-letter = warqadda
path-bring-diploma = shahaadadaada
path-bring-bank-card = kaarkaaga bangiga
path-bring-cv = CV-gaaga
path-bring-pen = qalin iyo warqad
path-bring-card = kaarkaaga Op weg

## The people

path-people-title = Dadkan baa ku caawiya
path-people-empty = Weli ma lihid qof joogto ah oo ku caawiya. Na soo wac.
path-role-lead = qofka joogtada ah ee ku caawiya
path-role-worker = qofka ku caawiya
path-role-team-lead = wuxuu hoggaamiyaa kooxda
path-role-coordinator = wuxuu u shaqeeyaa shabakadda oo dhan
path-role-reception = wuxuu kugu caawiyaa soo-dhaweynta
path-role-mentor = hagahaaga (mentor)
path-role-analyst = wuxuu sameeyaa tirooyinka
path-role-editor = wuxuu qoraa qoraallada
path-role-dpo = wuxuu ilaaliyaa asturnaantaada
path-role-administrator = wuxuu ka shaqeeyaa nidaamka
path-person-at = { $role }, { $org }
path-person-call = Wac { $name }
path-person-message = Farriin u dir { $name }

## Keep it

path-keep-title = Kaydso jidkaaga
path-keep-save = Mobilkan
path-keep-saved = Jidkaagu hadda wuxuu ku jiraa mobilkan.
path-keep-shared-phone = Qof kale ma isticmaalaa mobilkan? Haddaba jidkaaga ha ku kaydin.
path-keep-remove = Ka saar mobilkan
path-keep-removed = Jidkaagu kuma sii jiro mobilkan.
path-keep-share = La wadaag
path-keep-sms = SMS
path-keep-print = Daabac
path-keep-card = Kaarkayga
path-share-text = Op weg. Qor koodhkaaga si aad u sii waddo.

## Help at the foot of every page

path-help-title = Ma rabtaa inaad hadasho?
path-help-text = Wac, waa bilaash. Turjumaan baa luqaddaada ku hadla.
path-help-call = Wac { $phone }
path-help-hours = Isniinta ilaa Jimcaha, saacadda { $from } ilaa { $until }.
path-leave-quickly = Si dhakhso ah uga bax
path-leave-quickly-text = Halkan taabo. Bog kale ayaad tagaysaa.

## Ask a person to call

path-call-me = I soo wac
path-call-me-title = Qof baa ku soo wacaya
path-call-me-intro = Sii nambarkaaga. Anagaa ku soo wacayna. Lacag ma aha.
path-call-me-name = Magacaaga
path-call-me-phone = Nambarka telefoonkaaga
path-call-me-language = Luqaddee?
path-call-me-when = Goorma ayaan ku soo wici karnaa?
path-call-me-when-morning = Subaxdii
path-call-me-when-afternoon = Galabtii
path-call-me-when-any = Mar kasta way fiicantahay
path-call-me-send = Codso in lagu soo waco
path-call-me-sent = Mahadsanid. Waxaan kugu soo wacaynaa laba maalmood oo shaqo gudahood.
path-call-me-wrong-phone = Nambarkan ma saxna. Mar kale fiiri.

## Start page

path-start-title = Maxaad rabtaa inaad samayso?
path-start-work = Waxaan rabaa inaan shaqeeyo
path-start-work-text = Waxaad rabtaa inaad shaqo raadiso. Qof baa kula fikiraya. Waxaad ka hadlaysaan waxaad taqaan iyo waxaad rabto.
path-start-dutch = Waxaan rabaa inaan barto Af-Holandiga
path-start-dutch-text = Marka hore waxaad galaysaa imtixaan gaaban. Kadibna waxaa la wada raadinayaa cashar kugu habboon.
path-start-papers = Waraaqahayga
path-start-papers-text = Su’aal baad ka qabtaa waraaqahaaga. La hadal qof yaqaan. Soo qaado waraaqahaaga.
path-start-talk = Waxaan rabaa inaan qof la hadlo
path-start-talk-text = Na soo wac ama noo kaalay. Turjumaan baa luqaddaada ku hadla. Lacag ma aha.
path-start-code = Koodh baan haystaa
path-start-first = Weli koodh ma haysatid? Haddaba jidkaaga ayaan wada samaynaynaa.

## Language choice

path-language-title = Dooro luqaddaada
path-language-more = Luqado kale
path-language-other = Luqaddaydu kuma jirto
path-language-other-text = Na soo wac. Turjumaan baan kuu raadinaynaa.

## The code

path-code-title = Qor koodhkaaga
path-code-hint = Koodhku wuxuu ku qoran yahay kaarkaaga.
path-code-label = Koodhkaaga
path-code-form = Koodhku wuxuu leeyahay 8 xaraf iyo tiro.
path-code-button = I tus jidkayga
path-code-wrong = Koodhkan ma saxna. Mar kale fiiri kaarkaaga.
path-code-too-many = Marar badan ayaad isku dayday. Sug 15 daqiiqo oo mar kale isku day. Ama na soo wac.
path-code-expired = Koodhkani ma shaqeeyo hadda. Koodh cusub weydii qofka ku caawiya, ama na soo wac.
path-code-lost = Koodhkaygii waan lumiyey
path-code-lost-text = Na soo wac ama u sheeg qofka ku caawiya. Koodh cusub ayaad helaysaa.
path-code-forget = Koodhkayga ka tirtir mobilkan
path-code-forgotten = Koodhkaagu kuma sii jiro mobilkan.
path-code-leave = Xidh jidkayga
path-code-left = Jidkaagu waa xidhan yahay. Koodhkaaga ayaad mar kasta ku soo noqon kartaa.

## Stop a code

path-revoke = Jooji koodhkan
path-revoke-title = Ma rabtaa inaad joojiso koodhkan?
path-revoke-text = Markaas qofna koodhkan kuma arki karo jidkaaga. Jidkaagu wuu sii jirayaa.
path-revoke-yes = Haa, jooji koodhka
path-revoke-no = Maya, hay koodhka
path-revoke-done = Koodhka waa la joojiyey. Haddii aad rabto, codso kaar cusub.

## Who looked

path-who-looked-link = Yaa eegay xogtayda?
path-who-looked-title = Yaa eegay xogtaada?
path-who-looked-intro = Halkan waxaad ku arkaysaa qofka eegay, goorta iyo sababta.
path-who-looked-date = Goorma
path-who-looked-organisation = Hay’adda
path-who-looked-function = Shaqada
path-who-looked-part = Maxay
path-who-looked-why = Sababta
path-who-looked-line = { $date }: { $organisation } waxay eegtay { $part }.
path-who-looked-urgent = Way degdeg ahayd. Sidaas darteed qofkani wuxuu eegay isagoon haysan haahdaada.
path-who-looked-empty = Weli qofna ma eegin xogtaada.
path-who-looked-question = Weydii sharraxaad
path-who-looked-question-title = Maxaad rabtaa inaad ogaato?
path-who-looked-question-text = Ma fahmi weyday sababta qof u eegay? Weydii. Waa xaqaaga.
path-who-looked-question-send = Dir su’aashayda
path-who-looked-question-sent = Mahadsanid. Waxaa kuu jawaabi doona qof asturnaantaada ilaaliya.
path-who-looked-question-many = Su'aalo dhowr ah ayaad hore u weydiisay. Sug jawaabta. Ma degdeg baa? Soo wac.

## What I agreed to

path-agreed-title = Yaa maxay arki karaa?
path-agreed-line = { $org } tan way arki kartaa ilaa { $date }.
path-agreed-change = Waxaan rabaa inaan tan beddelo
path-agreed-none = Weli cidna haa kuma odhan.

## When the text is not there yet, or was not checked yet

path-text-draft = Tarjumaddan weli lama hubin. Ma shakisan tahay? Na soo wac.
path-text-missing = Qoraalkan weli laguma hayo luqaddaada. Sidaas darteed waa Af-Holandi. Ma u baahan tahay caawimo? Na soo wac.
path-offline = Hadda internet ma haysatid. Kani waa jidkaagii { $date }.
path-demo = Kani waa tusaale. Magacyada oo dhan waa been-abuur.

## The plan, and what the client wants

path-plan-title = Qorshahani ma kuu fiican yahay?
path-plan-text = Eeg tallaabooyinka kor ku qoran. Maya waad dhihi kartaa. Waxba kama lumi doonaan.
path-plan-changed = Wax baa ka beddelmay qorshahaaga.
path-plan-yes = Haa, waa fiican yahay
path-plan-no = Weli maya
path-plan-said-yes = Haa ayaad tiri. Mahadsanid.
path-plan-said-no = Waxaad tiri: weli maya. Qofka ku caawiya ayaa kala hadli doona.
path-refuse-go = Waxaa jira tallaabo aanan rabin
path-refuse-title = Tallaabadee baadan rabin?
path-refuse-why = Maxaad u diidday?
path-refuse-text = Qasab ma aha inaad sheegto. Qofka ku caawiya ayaa kula hadli doona.
path-refused-text = Waxaad tiri ma rabo tan. Qofka ku caawiya ayaa kula hadli doona.
path-refused-back = Waan rabaa tan
path-step-refused = Maya ayaad tiri
path-refuse-why-child-care = Cunuggayga cid haysa ma jirto
path-refuse-why-transport = Halkaas ma gaari karo
path-refuse-why-health = Caafimaadkayga
path-refuse-why-money = Lacagta
path-refuse-why-hours = Saacadaha
path-refuse-why-level = Aad u adag ama aad u fudud
path-refuse-why-own-choice = Wax kale ayaan rabaa
path-refuse-why-other = Waxaan doorbidayaa inaanan sheegin
path-wish-go = Wax kale ayaan rabaa inaan sameeyo
path-wish-title = Maxaad jeclaan lahayd inaad samayso?
path-wish-text = Wax dooro ama qor. Qofka ku caawiya ayaa akhrinaya.
path-wish-other = Wax kale
path-wish-said = Erayadaada
path-wish-send = Dir
path-wish-wrong = Wax dooro ama qor dhawr erey.
path-wish-open = jawaab ayay sugaysaa
path-wish-taken-up = hadda waxay ku jirtaa jidkaaga
path-wish-declined = hadda maya
