intake-title = Aan ku barano

## Opening words, said or read before the first question

intake-opening-1 = Dhowr su’aalood baan ku weydiinayaa. Markaas si ka fiican baan kuu caawin karnaa.
intake-opening-2 = Mar kasta waad joojin kartaa. Su’aal waad ka boodi kartaa.
intake-opening-3 = Jawaab khalad ah ma jirto.
intake-opening-4 = Waxaad sheegto annagay nala joogaan. Adigaa dooranaya cidda kale ee arki karta.
intake-opening-5 = Ma daashay? Haddaba maalin kale ayaan sii wadnaa.
intake-opening-start = Aan bilowno

## The chapters

intake-chapter-you = Waa kuma adigu?
intake-chapter-you-intro = Waxaan ku bilownaynaa magacaaga.
intake-chapter-contact = Sidee kula soo xidhiidhnaa?
intake-chapter-contact-intro = Markaas waan ognahay sida aan kuula hadalno.
intake-chapter-school = Luqado iyo iskuul
intake-chapter-school-intro = Wax kasta waa muhiim. Sidoo kale luqadaha guriga iyo casharro aan shahaado lahayn.
intake-chapter-work = Shaqo iyo waxaad taqaan
intake-chapter-work-intro = Sheeg waxaad qaban jirtay. Shaqo aan mushahar lahayn waa muhiim, sidoo kale daryeelka dadka kale.
intake-chapter-wishes = Maxaad rabtaa?
intake-chapter-wishes-intro = Riyadaadu waa bilowga. Maxaad jeceshahay inaad qabato?
intake-chapter-means = Baabuur wadid, mobil iyo kombiyuutar
intake-chapter-means-intro = Markaas waan ognahay waxaad awooddo iyo meesha aad caawimo u rabto.
intake-chapter-family = Qoyskaaga
intake-chapter-family-intro = Markaas jidkaagu wuxuu ku habboonaanayaa qoyskaaga.
intake-chapter-home = Gurigaaga iyo lacagtaada
intake-chapter-home-intro = Guri iyo lacag waxay keenaan nabad. Waxaa laga yaabaa inaan ku caawin karno.
intake-chapter-papers = Waraaqahaaga
intake-chapter-papers-intro = Markaas waan ognahay jidadka kuu furan.
intake-chapter-gentle = Maxaa ku culus?
intake-chapter-gentle-intro = Su’aalahani way adag yihiin. Uma baahnid inaad wax sheegto. Mar dambena waa la heli karaa.
intake-chapter-observed = Waxa aan aragno
intake-chapter-observed-intro = Waxaa loogu talagalay shaqaalaha. Su’aalahan ha weydiin. Qor waxaad aragto ama maqasho.

## On the way

intake-progress = Qaybta { $now } ee { $all }
intake-progress-start = Hadda ayaan bilownay.
intake-progress-half = Waxaan joognaa badhtamaha.
intake-progress-nearly = Way dhammaanaysaa.
intake-questions-left = { $n ->
    [0] Tani waxay ahayd su’aashii ugu dambaysay.
    [one] Qaybtan waxaa ka hadhay 1 su’aal.
   *[other] Qaybtan waxaa ka hadhay { $n } su’aalood.
}
intake-why = Maxaan tan u weydiinaynaa?
intake-next = Xiga
intake-back = Dib u noqo
intake-skip = Ka bood
intake-skip-chapter = Qaybtan ka bood
intake-stop-now = Maanta halkan ku jooji
intake-stopped = Wax kasta waa la kaydiyey. Waan sii wadaynaa markaad rabto.
intake-go-on = Ka sii wad meeshaad joogtay
intake-saved = La kaydiyey { $time }
intake-unknown = Ma garanayo
intake-refused = Ma rabo inaan sheego
intake-ask-later = Mar dambe i weydii
intake-pause = Wax yar naso
intake-add-another = Mid kale ku dar
intake-remove = Ka saar
intake-choose-one = Hal jawaab dooro.
intake-choose-many = Wax ka badan hal jawaab waad dooran kartaa.
intake-choose-ranked = Dooro ugu badnaan { $n }. Ka bilow ka ugu muhiimsan.
intake-about = Si sax ah ma u garanaysid? Qiyaas waa hagaag.
intake-known-already = Tan hore ayaad u sheegtay. Weli ma sax baa?
intake-known-from = Tan waxaan ka ognahay { $org }, { $date }.

## Who is at the table

intake-who-answers = Yaa jawaabaya?
intake-who-answers-client = Qofka laftiisa
intake-who-answers-representative = Qof ku hadlaya magaca qofka
intake-who-types = Yaa qoraya?
intake-who-types-client = Qofka laftiisa
intake-who-types-worker = Aniga, shaqaalaha
intake-language = Luqaddee ayaan ku hadlaynaa?
intake-language-form = Luqadda su’aalaha shaashadda
intake-mode = Sidee ayaan u hadlaynaa?
intake-interpreter = Turjumaan ma joogaa?
intake-interpreter-none = Turjumaan looma baahna
intake-interpreter-name = Magaca ama nambarka turjumaanka
intake-interpreter-no-child = Weligaa ilmo ha ka dhigin turjumaan.
intake-place = Xaggee ayaan fadhinnaa?
intake-others-present = Yaa kale oo jooga?
intake-alone-first = Qof ma dhageysanayaa? Haddaba su’aalaha adag mar dambe weydii.

## Reading back

intake-read-back = Sidan ayaan u fahmay. Ma sax baa?
intake-read-back-text = Wada akhriya waxa qoran. Beddel wixii aan sax ahayn.
intake-read-back-nothing = Halkan weli waxba laguma qorin.
intake-read-back-yes = Haa, waa sax
intake-read-back-no = Maya, wax baan rabaa inaan beddelo
intake-correct = Beddel
intake-skipped = Waa laga booday
intake-later-list = Tan mar dambe ayaan weydiinaynaa
intake-finish = Way dhammaatay
intake-finished = Mahadsanid. Wax badan baad sheegtay.
intake-finished-next = Hadda jidkaaga ayaan wada samaynaynaa.
intake-finished-see = Halkan waxaad ku arkaysaa waxaan qornay.

## The same questions on paper

intake-paper-title = Su’aalo warqad ku qoran
intake-paper-intro = Buuxi waxaad rabto. Ka tag waxaadan garanayn ama aadan rabin inaad sheegto.
intake-paper-help = Ma u baahan tahay caawimo? Wac { $phone }. Turjumaan baa luqaddaada ku hadla.
intake-paper-tick = Calaamad iskutallaab ah saar.
intake-paper-back = Warqaddan sii qofka ku caawiya.
intake-paper-number = Nambarka warqaddan: { $code }
intake-paper-date = Taariikhda maanta
intake-paper-filled-by = Yaa buuxiyey tan?
intake-paper-worker = Shaqaalaha
intake-paper-page = Bogga { $n } ee { $all }
