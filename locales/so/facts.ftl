## Who

facts-given-name = Magaca koowaad
facts-given-name-ask = Magacaa? Sheeg magacaaga koowaad.
facts-family-name = Magaca qoyska
facts-family-name-ask = Waa maxay magaca qoyskaagu?
facts-other-name = Magac kale ama qoraal kale
facts-other-name-ask = Magac kale ma leedahay? Mise magacaaga marmar si kale ayaa loo qoraa?
facts-other-name-why = Waraaqaha magacu mararka qaar waa ka duwan yahay. Sidaas ayaan ku helaynaa.
facts-own-script-name = Magaca oo ku qoran fartaada
facts-own-script-name-ask = Sidee magacaaga ugu qortaa luqaddaada?
facts-own-script-name-why = Sidaas magacaagu si sax ah ayuu kaarka ugu qormayaa.
facts-birth-date = Taariikhda dhalashada
facts-birth-date-ask = Goorma ayaad dhalatay? Sannadka oo keliya waa hagaag.
facts-birth-date-why = Sidaas ayaan u hubnaa inaad adigu tahay.
facts-sex = Jinsiga
facts-sex-ask = Naag ma tahay mise nin? Mise si kale ayaad u sheegtaa?
facts-sex-why = Waxaan tirinaynaa in aan haweenka iyo ragga si isku mid ah u caawino.

## How to reach and how to talk

facts-contact-language = Luqadda xidhiidhka
facts-contact-language-ask = Luqaddee ayaad jeceshahay inaad ku hadasho?
facts-contact-language-why = Markaas waxaan raadinaynaa turjumaan luqaddaada ku hadla.
facts-interpreter = Turjumaan
facts-interpreter-ask = Ma rabtaa in turjumaan ku caawiyo?
facts-phone = Telefoon
facts-phone-ask = Nambarkee ayaan ku soo wici karnaa?
facts-phone-why = Waxaan u soo wacnaa jidkaaga oo keliya.
facts-email = E-mayl
facts-email-ask = Cinwaan e-mayl ma leedahay? Maya sidoo kale waa hagaag.
facts-address = Cinwaan
facts-address-ask = Xaggee ayaad hadda ku nooshahay?
facts-address-why = Sidaas waxaan u raadinnaa cashar ama shaqo kuu dhow.
facts-preferred-channel = Habka xidhiidhka la doorbido
facts-preferred-channel-ask = Sidee ugu fiican ee aan kuula hadalno?
facts-safe-contact = Xidhiidh ammaan ah
facts-safe-contact-ask = Maxaan ka taxaddarnaa markaan ku wacno ama kuu qorno?
facts-safe-contact-why = Ma rabno inaad dhib ka hesho sababtayada.

## Dutch and civic integration

facts-nt2-state = Casharrada Af-Holandiga
facts-nt2-state-ask = Ilaa xaggee ayuu qofku ka gaadhay casharrada Af-Holandiga?
facts-civic-state = Is-dhexgalka
facts-civic-state-ask = Ilaa xaggee ayuu qofku ka gaadhay is-dhexgalka?

## Languages

facts-language-skill = Luqadaha
facts-language-skill-ask = Luqadahee ayaad taqaan? Wax yar sidoo kale waa muhiim.
facts-literacy = Akhris iyo qoris
facts-literacy-ask = Maxaad aragtaa: sidee qofku wax u akhriyaa oo u qoraa?

## School and diplomas

facts-education = Iskuul iyo tababar
facts-education-ask = Iskuulkee ayaad gashay? Maxaad halkaas ka baratay?
facts-education-why = Waxaad baratay halkanna way ka muhiim yihiin.
facts-recognition = Aqoonsiga shahaadada
facts-recognition-ask = Ma weydiisay in shahaadadaada halkan laga aqbalayo?
facts-recognised-level = Heerka la aqoonsaday
facts-recognised-level-ask = Ma heshay warqad ku saabsan shahaadadaada? Heerkee ayaa ku qoran?

## Work and what a person can do

facts-work-abroad = Shaqo dal kale
facts-work-abroad-ask = Maxaad hore uga shaqayn jirtay dal kale?
facts-work-abroad-why = Shaqadii hore sidoo kale waa muhiim. Waxaan ku qoraynaa CV-gaaga.
facts-work-here = Shaqo Beljamka
facts-work-here-ask = Ma ka shaqaysay Beljamka? Maxaad qaban jirtay?
facts-volunteering = Shaqo tabaruc ah
facts-volunteering-ask = Ma u shaqaysay mushahar la’aan, si aad u caawiso?
facts-volunteering-why = Caawintu waa waayo-aragnimo.
facts-competence = Xirfad
facts-competence-ask = Maxaad si fiican u taqaan? Ka fikir guriga iyo hiwaayaddaada.
facts-competence-why = Waxaad si fiican u taqaan waxay kaa caawinayaan shaqo raadinta.

## Wishes and what stands in the way

facts-wanted-job = Shaqada la rabo
facts-wanted-job-ask = Shaqadee ayaad ugu jeceshahay inaad qabato? Waad ku riyoon kartaa.
facts-wanted-job-why = Riyadaadu waa bilowga jidkaaga.
facts-sectors-wanted = Qaybaha shaqada ee la rabo
facts-sectors-wanted-ask = Xaggee ayaad jeceshahay inaad ka shaqayso? Dooro saddex.
facts-expectations = Waxa la filayo
facts-expectations-ask = Maxaad naga rajaynaysaa? Dooro saddex.
facts-obstacles = Waxa jidka taagan
facts-obstacles-ask = Maxaa adkaynaya inaad shaqo hesho?
facts-obstacles-why = Markaas si wada jir ah ayaan xal u raadinaynaa.

## Means

facts-licence = Liisanka baabuurka
facts-licence-ask = Ma wadi kartaa baabuur? Liisankee ayaad haysataa?
facts-transport = Gaadiidka
facts-transport-ask = Sidee ayaad meel u tagtaa?
facts-digital-means = Mobil, kombiyuutar iyo internet
facts-digital-means-ask = Maxaad guriga ku haysataa ama jeebka ku sidataa?
facts-digital-means-why = Markaas kuuma dirayno wax aadan furi karin.
facts-digital-skill = Xirfadaha dijitaalka
facts-digital-skill-ask = Maxaad ku samayn kartaa mobil ama kombiyuutar?

## Background and residence

facts-nationality = Jinsiyadda
facts-nationality-ask = Dalkee ayaad baasaboorkiisa haysataa?
facts-nationality-why = Dalkaagu mararka qaar wuxuu sheegaa waraaqaha aad u baahan tahay.
facts-birth-country = Dalka dhalashada
facts-birth-country-ask = Dalkee ayaad ku dhalatay?
facts-arrival = Imaatinka Beljamka
facts-arrival-ask = Goorma ayaad markii ugu horraysay timid Beljamka?
facts-arrival-why = Waxyaabaha qaar waxaa la oggol yahay muddo kadib. Markaas waan ognahay goorta.
facts-reason-of-stay = Sababta joogitaanka
facts-reason-of-stay-ask = Maxaad Beljamka u joogi kartaa?
facts-reason-of-stay-why = Sidaas waan ku ognahay in aad shaqayn karto oo wax baran karto.
facts-residence-period = Deganaanshaha
facts-residence-period-ask = Kaarkee ama warqaddee ayaad hadda haysataa? Ilaa goorma?
facts-residence-period-why = Sidaas waan ku ognahay waxa kuu bannaan, waxna waqtigeeda ayaan u codsanaynaa.

## Household

facts-civil-state = Xaaladda guurka
facts-civil-state-ask = Keligaa ma nooshahay mise lammaane ayaad la nooshahay?
facts-civil-state-why = Sidaas waan ku ognahay cidda kale ee aan ka fikirno.
facts-children = Carruurta guriga
facts-children-ask = Immisa carruur ah ayaad la nooshahay?
facts-children-why = Markaas waxaan raadinnaa saacado kugu habboon.
facts-youngest-child = Sannadka uu dhashay ilmaha ugu yar
facts-youngest-child-ask = Sannadkee ayuu dhashay ilmahaaga ugu yar?
facts-youngest-child-why = Ilmo yar waxaan u raadinnaa xannaano.
facts-single-parent = Waalid keligii ah
facts-single-parent-ask = Carruurtaada keligaa ma ku haysaa?
facts-single-parent-why = Markaas waxaan raadinnaa caawimo iyo saacado kugu habboon.
facts-family-abroad = Qoyska dal kale jooga
facts-family-abroad-ask = Ma jiraan qoys meel fog jooga? Yaad u xiistay?
facts-family-abroad-why = Ma rabtaa in qoyskaagu yimaado? Markaas shaqadaadu mararka qaar waa muhiim.

## Income, home, health

facts-income-source = Dakhliga
facts-income-source-ask = Xaggee ayay lacagtaadu ka timaaddaa?
facts-income-source-why = Markaad shaqo bilowdo, lacagtaadu way isbeddeshaa. Si wada jir ah ayaan u xisaabinaynaa.
facts-debts = Deyn
facts-debts-ask = Weli ma lagugu leeyahay lacag? Maxaa ugu culus?
facts-debts-why = Dad badan ayaa deyn qaba. Caawimo way jirtaa.
facts-housing-state = Xaaladda guriga
facts-housing-state-ask = Yaad la nooshahay ama xaggee ayaad ku nooshahay?
facts-housing-state-why = Meel joogto ah haddii aad haysato, shaqada iyo waxbarashadu way fududdahay.
facts-housing-problems = Dhibaatooyinka guriga
facts-housing-problems-ask = Wax ma ka khaldan yihiin gurigaaga?
facts-health-limits = Caafimaadka iyo shaqada
facts-health-limits-ask = Ma jiraan wax jidhkaaga ama maskaxdaada ku saabsan oo ay tahay in shaqadu tixgeliso?
facts-health-limits-why = Waxaan raadinnaa shaqo kuu fiican. Xanuunkaaga uma baahnid inaad sheegto.

## Told in confidence

facts-social-problems = Walaacyada
facts-social-problems-ask = Ma jiraan walaacyo aan ogaan karno?
facts-social-problems-why = Markaas waxaan raadinnaa qof ku caawiya. Cidna u sheegi mayno haddaadan haa odhan.
facts-journey = Wixii jidka ka dhacay
facts-journey-ask = Maxuu qofku laftiisu ka sheegay jidka uu ku yimid?
facts-journey-why = Tan ha weydiin. Qor oo keliya waxa qofku rabo inuu sheego.

## Origin, for figures only

facts-birth-nationality = Jinsiyadda markii uu dhashay
facts-birth-nationality-ask = Dalkee ayaad ka ahayd markaad dhalatay?
facts-mother-birth-nationality = Jinsiyadda hooyada markii ay dhalatay
facts-mother-birth-nationality-ask = Dalkee ayay hooyadaa ka ahayd markay dhalatay?
facts-father-birth-nationality = Jinsiyadda aabbaha markii uu dhashay
facts-father-birth-nationality-ask = Dalkee ayuu aabbahaa ka ahaa markuu dhashay?
facts-grandparents-outside-eu15 = Awoowe iyo ayeeyo ka yimid meel ka baxsan EU-15
facts-grandparents-outside-eu15-ask = Immisa awoowe iyo ayeeyo ayaan ka iman shan iyo tobanka dal ee hore ee Midowga Yurub (EU)?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Ma haysto
facts-answer-unknown = Ma garanayo
facts-answer-refused = Ma rabo inaan sheego
facts-answer-not-asked = Lama weydiin
facts-answer-ask-later = Mar dambe i weydii
facts-yes = Haa
facts-no = Maya

## Where a fact comes from

facts-source-client = qofka laftiisa ayaa sheegay
facts-source-representative = waxaa sheegay qof ku hadlaya magaca qofka
facts-source-document = wuxuu ku qoran yahay dukumenti
facts-source-register = wuxuu ku jiraa diiwaan
facts-source-observed = waxaa arkay shaqaale
facts-source-test = imtixaan ayaa laga helay
facts-source-third-party = waxaa sheegay hage (mentor) ama qof kale
facts-source-import = nidaam kale ayuu ka yimid

## Dates

facts-date-day = Maalin
facts-date-month = Bil
facts-date-year = Sannad
facts-date-about = qiyaas

## Parts of an entry

facts-field-level = Heerka
facts-field-field = Maxaad baratay?
facts-field-school = Iskuul
facts-field-country = Dal
facts-field-from = Laga bilaabo
facts-field-until = Ilaa
facts-field-finished = Ma dhammaatay?
facts-field-proof = Caddayn
facts-field-diploma = Shahaado
facts-field-body = Yaa go’aansada?
facts-field-requested = La codsaday
facts-field-decided = La jawaabay
facts-field-result = Natiijo
facts-field-remark = Wax kale
facts-field-job = Shaqo
facts-field-sector = Qaybta shaqada
facts-field-employer = Yaad u shaqaysay?
facts-field-hours = Immisa saacadood?
facts-field-tasks = Maxaad halkaas ka qaban jirtay?
facts-field-relevant = Ma ku habboon tahay shaqada aad rabto?
facts-field-what = Maxaad taqaan?
facts-field-context = Xaggee ayaad ku baratay?
facts-field-status = Deganaanshaha
facts-field-document = Kaar ama warqad
facts-field-stage = Ilaa xaggee?
facts-field-street = Waddo iyo lambar
facts-field-postcode = Lambarka boostada
facts-field-town = Degmada

## Languages per skill

facts-skill-language = Luqad
facts-skill-listening = Dhageysi
facts-skill-reading = Akhris
facts-skill-speaking = Hadal
facts-skill-writing = Qoris
facts-skill-known-from = Sidee ku ognahay?
facts-cefr-0 = weli waxba
facts-cefr-A1 = dhowr erey iyo weedho
facts-cefr-A2 = wax caadi ah oo maalin kasta ah
facts-cefr-B1 = inta badan wuu isku filan yahay
facts-cefr-B2 = si fiican, shaqadana ku jirto
facts-cefr-C1 = si aad u fiican
facts-cefr-C2 = sida luqadda koowaad
facts-cefr-first = tani waa luqadda koowaad

## Lists

facts-sex-f = naag
facts-sex-m = nin
facts-sex-x = si kale

facts-interpreter-none = Turjumaan looma baahna
facts-interpreter-phone = Turjumaan telefoonka jooga
facts-interpreter-present = Turjumaan goobta jooga
facts-interpreter-mediator = Qof dalkaaga sidoo kale yaqaan

facts-channel-phone = Wicitaan
facts-channel-sms = SMS ama farriin
facts-channel-visit = Inaan kuu nimaadno ama noo timaaddo
facts-channel-post = Warqad
facts-channel-email = E-mayl
facts-channel-through-someone = Qof aan aamminay ayaa loo marayaa

facts-safe-contact-none = Waxba
facts-safe-contact-shared-phone = Dad kale ayaa mobilkayga isticmaala
facts-safe-contact-no-sms = SMS ha soo dirin
facts-safe-contact-no-calls = Ha i soo wicin
facts-safe-contact-no-post = Warqad ha soo dirin
facts-safe-contact-hide-address = Cinwaankayga cidna ha u sheegin
facts-safe-contact-ask-first = Marka hore weydii in aan si xor ah u hadli karo

facts-nt2-not-started = Weli ma bilaaban
facts-nt2-waiting = Meel ayuu sugayaa
facts-nt2-literacy = Wuxuu baranayaa akhris iyo qoris
facts-nt2-grade-1 = Wuxuu dhigtaa heerka 1 (ilaa A2)
facts-nt2-grade-2 = Wuxuu dhigtaa heerka 2 (ilaa B1)
facts-nt2-grade-3 = Wuxuu dhigtaa heerka 3 (ilaa B2)
facts-nt2-grade-4 = Wuxuu dhigtaa heerka 4 (ilaa C1)
facts-nt2-stopped = Way joogsatay
facts-nt2-not-needed = Looma baahna

facts-civic-not-started = Weli ma bilaaban
facts-civic-waiting = Meel ayuu sugayaa
facts-civic-running = Way socotaa
facts-civic-certificate = Shahaadada ayuu haystaa
facts-civic-exempt = Waa laga dhaafay
facts-civic-stopped = Way joogsatay

facts-level-source-self = Qofka laftiisa ayaa sheegay
facts-level-source-observed = Waxaa lagu arkay wadahadal ama shaqo
facts-level-source-assessment = Waxaa qiimeeyey qof yaqaan
facts-level-source-test = Imtixaan ayaa laga helay
facts-level-source-certificate = Waxay ku qoran tahay shahaado

facts-literacy-reads-well = Si fiican ayuu wax u akhriyaa oo u qoraa
facts-literacy-reads-slowly = Si gaabis ah ayuu wax u akhriyaa
facts-literacy-other-script-only = Far kale oo keliya ayuu akhriyaa
facts-literacy-reads-little = Dhowr erey ayuu akhriyaa
facts-literacy-does-not-read = Weli wax ma akhriyo

facts-level-none = Iskuul la’aan
facts-level-primary = Dugsiga hoose
facts-level-lower-secondary = Sannadihii hore ee dugsiga sare
facts-level-vocational-secondary = Dugsi sare, xirfad la bartay
facts-level-upper-secondary = Dugsiga sare oo dhan
facts-level-higher-short = Kulliyad ama bachelor
facts-level-higher-long = Jaamacad ama master
facts-level-doctorate = Doktoraat

facts-finished-yes = Haa, way dhammaatay
facts-finished-no = Maya, way joogsatay
facts-finished-running = Weli way socotaa

facts-proof-original = Warqadda dhabta ah
facts-proof-copy = Nuqul ama sawir
facts-proof-lost = Way luntay
facts-proof-never-had = Weligay la ima siin
facts-proof-with-embassy = Safaaradda ayay taal
facts-proof-none = Caddayn la’aan

facts-recognition-not-asked = Weli lama weydiin
facts-recognition-running = Jawaab ayaan sugayaa
facts-recognition-full = Haa, dhammaanteed waa la aqbalay
facts-recognition-partial = Qayb ayaa la aqbalay
facts-recognition-conditional = Haa, haddii aan wax kale barto ama sameeyo
facts-recognition-refused = Maya
facts-recognition-withdrawn = Waan codsaday, laakiin waan joojiyey

facts-sectors-sales = Dukaan iyo iib
facts-sectors-administration = Xafiis
facts-sectors-no-preference = Wax kasta waa hagaag
facts-sectors-social = Dadka oo la caawiyo
facts-sectors-logistics = Bakhaar iyo gaadiid
facts-sectors-horeca = Jikada, makhaayadda iyo hudheelka
facts-sectors-cleaning = Nadaafad iyo dayactir
facts-sectors-ict = Kombiyuutar iyo telefoon
facts-sectors-health = Daryeelka dadka buka ama da’da ah
facts-sectors-accounting = Xisaabaad
facts-sectors-construction = Dhismo
facts-sectors-industry = Warshad iyo farsamo
facts-sectors-agriculture = Beer, xoolo iyo dhul
facts-sectors-education = Iskuul iyo xannaano
facts-sectors-crafts = Wax gacanta lagu sameeyo
facts-sectors-other = Wax kale

facts-relevant-yes = Haa
facts-relevant-partly = Qayb ahaan
facts-relevant-no = Maya

facts-context-work = Shaqo Beljamka
facts-context-work-abroad = Shaqo dal kale
facts-context-school = Iskuul
facts-context-volunteering = Tabaruc ahaan
facts-context-association = Naadi ama urur
facts-context-household = Guriga
facts-context-hobby = Hiwaayaddayda

facts-licence-none = Liisan la’aan
facts-licence-theory = Imtixaanka aragtida waan ka gudbay
facts-licence-am = Mooto yar (AM)
facts-licence-a = Mooto (A)
facts-licence-b = Baabuur (B)
facts-licence-c = Gaadhi xamuul (C)
facts-licence-d = Bas (D)
facts-licence-foreign-exchangeable = Mid dal kale, halkan waan ku beddeli karaa
facts-licence-foreign-other = Mid dal kale, halkan kuma beddeli karo

facts-transport-on-foot = Lugayn
facts-transport-public-transport = Taraam, bas ama tareen
facts-transport-bicycle = Baaskiil
facts-transport-moped = Mooto yar
facts-transport-car = Baabuur
facts-transport-needs-company = Marka koowaad qof baa i raacaya

facts-digital-means-none = Waxba
facts-digital-means-simple-phone = Mobil aan internet lahayn
facts-digital-means-smartphone = Mobil casri ah (smartphone)
facts-digital-means-shared-phone = Mobil aan la wadaago dad kale
facts-digital-means-computer = Kombiyuutar ama tablet
facts-digital-means-internet-home = Internet guriga
facts-digital-means-mobile-data = Internet mobilkayga
facts-digital-means-email = Cinwaan e-mayl

facts-digital-skill-none = Weli waxba
facts-digital-skill-call = Wicitaan
facts-digital-skill-messages = Diridda farriimaha
facts-digital-skill-search = Raadinta wax
facts-digital-skill-email-attachment = Diridda e-mayl fayl leh
facts-digital-skill-forms = Buuxinta foom
facts-digital-skill-office = Samaynta warqad ama liis kombiyuutarka
facts-digital-skill-eid = Ku gelidda kaarkayga ama itsme

facts-obstacles-none = Waxba
facts-obstacles-language = Weli Af-Holandi yar baan ku hadlaa
facts-obstacles-experience = Waayo-aragnimadaydu halkan lama aqbalo, ama ma lihi
facts-obstacles-finding-vacancies = Shaqo bannaan ma helo ama ma garanayo sida aan isu soo bandhigo
facts-obstacles-discrimination = Fursad la iima siiyo magacayga, midabkayga, diintayda ama xijaabka awgood
facts-obstacles-search-tools = CV-gayga ama warqaddaydu diyaar ma aha
facts-obstacles-labour-market = Ma garanayo sida shaqadu halkan u socoto
facts-obstacles-skills-not-recognised = Waxa aan aqaan halkan warqad ahaan lama aqbalo
facts-obstacles-network = Dad yar baan aqaan
facts-obstacles-self-confidence = Weli kuma dhiirran karo
facts-obstacles-transport = Way igu adag tahay inaan gaadho
facts-obstacles-administration = Waraaqahaygu ma dhammaystirna
facts-obstacles-cultural-codes = Weli ma aqaan caadooyinka halkan
facts-obstacles-choice-of-job = Ma garanayo shaqada igu habboon
facts-obstacles-no-vacancies = Ma jirto shaqo ku habboon waxaan aqaan
facts-obstacles-child-care = Ilmahayga xannaano uma hayo

facts-expectations-sector-experience = Qof shaqadayda yaqaan
facts-expectations-support = Taageero iyo talo
facts-expectations-understand-search = Barashada sida halkan shaqo looga raadiyo
facts-expectations-networks = Inaan dad cusub barto
facts-expectations-traineeships = Inaan barto tababarrada shaqada iyo waxbarashada
facts-expectations-interviews = Ku celcelinta wadahadal shaqo
facts-expectations-cv-and-letter = Caawimo CV-gayga iyo warqaddayda
facts-expectations-choice-of-job = Inaan ogaado shaqada igu habboon
facts-expectations-language = Ku celcelinta Af-Holandiga
facts-expectations-workplace-attitude = Inaan ogaado sida loogu dhaqmo shaqada
facts-expectations-institutions = Inaan ogaado cidda maxay ka qabato Beljamka
facts-expectations-culture = Inaan barto Beljamka iyo sheekadiisa

facts-social-problems-none = Maya, welwel ma qabo
facts-social-problems-debt = Lacag iyo deyn
facts-social-problems-legal = Waraaqo, sharci iyo dawladda
facts-social-problems-housing = Gurigayga
facts-social-problems-health = Jidhkayga
facts-social-problems-mental-health = Maskaxdayda iyo qalbigayga
facts-social-problems-child-care = Daryeelka ilmahayga
facts-social-problems-violence = Qof baa i dhibaya ama i cabsi gelinaya
facts-social-problems-disability = Naafonimo
facts-social-problems-other = Wax kale

facts-reason-of-stay-protection = Magangelyo ayaan codsaday ama helay
facts-reason-of-stay-family = Qoyskaygu halkan buu joogaa
facts-reason-of-stay-study = Wax baan bartaa
facts-reason-of-stay-work = Waxaan u imid inaan shaqeeyo
facts-reason-of-stay-eu-citizen = Waxaan ka imid dal Midowga Yurub (EU) ka mid ah
facts-reason-of-stay-born-here = Halkan ayaan ku dhashay
facts-reason-of-stay-regularised = Waxaa la ii oggolaaday inaan joogo muddo dheer kadib ama sabab culus
facts-reason-of-stay-other = Sabab kale

facts-status-belgian = Muwaadin Beljam ah
facts-status-eu-citizen = Muwaadin EU ah
facts-status-eu-family = Qoyska muwaadin EU ama Beljam ah
facts-status-refugee = Qaxooti la aqoonsaday
facts-status-subsidiary-protected = Ilaalin dheeraad ah (subsidiair)
facts-status-temporary-protected = Ilaalin ku-meelgaadh ah
facts-status-asylum-applicant = Magangelyo la codsaday, jawaab weli ma jirto
facts-status-family-reunification = Isu keenidda qoyska
facts-status-student = Arday
facts-status-search-year = Sannad shaqo raadin waxbarasho kadib
facts-status-labour-migrant = Wuxuu u yimid shaqo
facts-status-long-term-resident = Muddo dheer ayuu joogay Beljamka ama EU
facts-status-regularised = Oggolaansho ayaa dambe la siiyey
facts-status-stateless = Jinsiyad la’aan
facts-status-no-legal-stay = Ma haysto waraaqo uu ku joogo
facts-status-other = Wax kale

facts-document-a = Kaarka A
facts-document-b = Kaarka B
facts-document-k = Kaarka K
facts-document-l = Kaarka L
facts-document-eu = Kaarka EU
facts-document-eu-plus = Kaarka EU+
facts-document-f = Kaarka F
facts-document-f-plus = Kaarka F+
facts-document-h = Kaarka H
facts-document-m = Kaarka M
facts-document-n = Kaarka N
facts-document-orange-card = Kaarka oranjiga ah
facts-document-annex-15 = Lifaaqa 15
facts-document-annex-19 = Lifaaqa 19
facts-document-annex-19ter = Lifaaqa 19ter
facts-document-annex-26 = Lifaaqa 26
facts-document-annex-35 = Lifaaqa 35
facts-document-belgian-id = Kaarka aqoonsiga Beljamka
facts-document-other = Waraaq kale
facts-document-none = Waraaq la’aan

facts-stage-none = Hadda waxba ma socdaan
facts-stage-first-instance = Codsiga koowaad ayaa socda
facts-stage-appeal = Rafcaan ayaa socda
facts-stage-decided = Jawaab baa jirta
facts-stage-repeat-application = Mar kale ayaa la codsaday

facts-civil-state-single = Keli
facts-civil-state-married = Guur ayaan ku jiraa
facts-civil-state-cohabiting = Lammaane ayaan la noolahay
facts-civil-state-divorced = Waa la kala tagay (furriin)
facts-civil-state-widowed = Lammaanahaygii wuu dhintay
facts-civil-state-partner-abroad = Lammaanahaygu dal kale ayuu joogaa

facts-income-ocmw = Lacag OCMW ka timid
facts-income-unemployment = Lacag maadaama aanan shaqo haysan
facts-income-partner = Lammaanahaygu dakhli buu helaa
facts-income-none = Lacag ma haysto
facts-income-family = Qoyskaygu wuu i caawiyaa
facts-income-work = Shaqadayda
facts-income-sickness = Lacag maadaama aan xanuunsanahay
facts-income-material-aid = Sariir, cunto iyo caawimo xarunta qaabilaadda
facts-income-other = Wax kale

facts-housing-own-rent = Aniga ayaa kiraysta
facts-housing-social-rent = Guri bulsho (kiro jaban)
facts-housing-with-family = Qoyska ayaan la joogaa
facts-housing-reception = Xarun qaabilaad
facts-housing-local-reception = Guri qaabilaad oo OCMW leedahay
facts-housing-shelter = Hoy habeen ama guri badbaado
facts-housing-with-friends = Saaxiibbo
facts-housing-no-fixed-address = Meel joogto ah ma jirto
facts-housing-owner = Gurigayga gaar ah

facts-housing-problems-none = Maya, waa hagaag
facts-housing-problems-rent = Kiradu aad bay u sarraysaa
facts-housing-problems-size = Aad buu u yar yahay
facts-housing-problems-unhealthy = Waa qoyaan, qabow ama aan ammaan ahayn
facts-housing-problems-eviction = Waxaa laga yaabaa inaan ka baxo
facts-housing-problems-guarantee = Debaajiga ma bixin karo
facts-housing-problems-discrimination = Ma rabaan inay guri iga kireeyaan

facts-hours-full-time = Toddobaadka oo dhan, wakhti buuxa
facts-hours-part-time = Qayb toddobaadka ka mid ah
facts-hours-by-the-day = Maalin maalin, wakaalad
facts-hours-own-business = Ganacsigayga
facts-hours-unpaid = Mushahar la’aan
