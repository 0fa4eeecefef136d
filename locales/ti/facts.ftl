### Tigrinya. A draft: not yet checked by a second person.

facts-given-name = ስም
facts-given-name-ask = መን ትበሃሉ? ናይ መጀመርታ ስምኩም ንገሩና።
facts-family-name = ስም ስድራቤት
facts-family-name-ask = ስም ስድራቤትኩም (ስም ኣቦ) መን እዩ?
facts-other-name = ካልእ ስም ወይ ኣጸሓሕፋ
facts-other-name-ask = ካልእ ስም ኣለኩም ድዩ? ወይ ስምኩም ሓደ ሓደ ግዜ ብኻልእ ይጸሓፍ ድዩ?
facts-other-name-why = ኣብ ወረቓቕቲ ስም ሓደ ሓደ ግዜ ይፈላለ። በዚ ንረኽበኩም።
facts-own-script-name = ስም ብናይ ገዛእ ርእሱ ፊደል
facts-own-script-name-ask = ስምኩም ብቋንቋኹም ብኸመይ ትጽሕፍዎ?
facts-own-script-name-why = በዚ ስምኩም ኣብ ካርድኹም ቅኑዕ ይጸሓፍ።
facts-birth-date = ዕለት ልደት
facts-birth-date-ask = መዓስ ተወሊድኩም? ዓመተ ምህረት ጥራይ እውን ጽቡቕ እዩ።
facts-birth-date-why = በዚ ንስኹም ምዃንኩም ነረጋግጽ።
facts-sex = ጾታ
facts-sex-ask = ሰበይቲ ዲኹም ወይስ ሰብኣይ? ወይስ ብኻልእ ትብልዎ?
facts-sex-why = ንደቂ ኣንስትዮን ንደቂ ተባዕትዮን ብማዕረ ንሕግዝ እንተሃሊና ንቖጽር።

facts-contact-language = ናይ ርክብ ቋንቋ
facts-contact-language-ask = ብኣየናይ ቋንቋ ክትዛረቡ ትፈትዉ?
facts-contact-language-why = ሽዑ ቋንቋኹም ዝዛረብ ተርጓማይ ንደሊ።
facts-interpreter = ተርጓማይ
facts-interpreter-ask = ተርጓማይ ክሕግዘኩም ትደልዩ ዲኹም?
facts-phone = ቴሌፎን
facts-phone-ask = ኣብ ኣየናይ ቁጽሪ ክንድውለልኩም ንኽእል?
facts-phone-why = ብዛዕባ መገድኹም ጥራይ ንድውል።
facts-email = ኢመይል
facts-email-ask = ናይ ኢመይል ኣድራሻ ኣለኩም ድዩ? ኣይፋል እውን ጽቡቕ እዩ።
facts-address = ኣድራሻ
facts-address-ask = ሕጂ ኣበይ ትነብሩ?
facts-address-why = በዚ ኣብ ጥቓኹም ዝርከብ ትምህርቲ ወይ ስራሕ ንደሊ።
facts-preferred-channel = ዝተመርጸ ኣገባብ ርክብ
facts-preferred-channel-ask = ምሳኹም ብኸመይ ክንራኸብ ትመርጹ?
facts-safe-contact = ውሑስ ርክብ
facts-safe-contact-ask = ክንድውል ወይ ክንጽሕፍ ከለና እንታይ ክንጥንቀቕ ኣለና?
facts-safe-contact-why = ብሰንክና ጸገም ክመጸኩም ኣይንደልን።

facts-nt2-state = ትምህርቲ ቋንቋ ሆላንድ
facts-nt2-state-ask = እቲ ሰብ ኣብ ትምህርቲ ቋንቋ ሆላንድ ክሳብ ክንደይ በጺሑ?
facts-civic-state = ምስ ሕብረተሰብ ምውህሃድ
facts-civic-state-ask = እቲ ሰብ ኣብ ምውህሃድ ክሳብ ክንደይ በጺሑ?

facts-language-skill = ፍልጠት ቋንቋታት
facts-language-skill-ask = ኣየኖት ቋንቋታት ትፈልጡ? ቁሩብ እውን ይሕሰብ።
facts-literacy = ምንባብን ምጽሓፍን
facts-literacy-ask = እንታይ ትርእዩ፦ እቲ ሰብ ክሳብ ክንደይ ይነብብን ይጽሕፍን?

facts-education = ትምህርትን ስልጠናን
facts-education-ask = ኣበይ ቤት ትምህርቲ ተማሂርኩም? ኣብኡ እንታይ ተማሂርኩም?
facts-education-why = ዝተማሃርኩምዎ ኣብዚ እውን ይሕሰብ።
facts-recognition = ተቐባልነት ዲፕሎማ
facts-recognition-ask = ዲፕሎማኹም ኣብዚ ተቐባልነት እንተለዎ ሓቲትኩም ዲኹም?
facts-recognised-level = ተቐባልነት ዝረኸበ ደረጃ
facts-recognised-level-ask = ብዛዕባ ዲፕሎማኹም ደብዳበ ረኺብኩም ዲኹም? ኣየናይ ደረጃ ይብል?

facts-work-abroad = ስራሕ ኣብ ካልእ ሃገር
facts-work-abroad-ask = ኣብ ካልእ ሃገር ቅድሚ ሕጂ እንታይ ትሰርሑ ኔርኩም?
facts-work-abroad-why = ናይ ቀደም ስራሕ እውን ይሕሰብ። ኣብ ሲቪኹም (CV) ክንጽሕፎ ኢና።
facts-work-here = ስራሕ ኣብ ቤልጅም
facts-work-here-ask = ኣብ ቤልጅም ሰሪሕኩም ዲኹም? እንታይ ሰሪሕኩም?
facts-volunteering = ወለንታዊ ስራሕ
facts-volunteering-ask = ንምሕጋዝ ብዘይ ደሞዝ ሰሪሕኩም ትፈልጡ ዲኹም?
facts-volunteering-why = ምሕጋዝ እውን ተመኩሮ እዩ።
facts-competence = ክእለት
facts-competence-ask = እንታይ ጽቡቕ ጌርኩም ትኽእሉ? ናይ ገዛን ናይ ትርፊ ግዜን እውን ሕሰቡ።
facts-competence-why = ጽቡቕ ጌርኩም እትኽእልዎ ስራሕ ንምድላይ ይሕግዘኩም።

facts-wanted-job = ዝድለ ስራሕ
facts-wanted-job-ask = እንታይ ስራሕ ብዝያዳ ክትሰርሑ ትደልዩ? ሕለሙ።
facts-wanted-job-why = ሕልምኹም መጀመርታ ናይ መገድኹም እዩ።
facts-sectors-wanted = ዝድለዩ ዓይነታት ስራሕ
facts-sectors-wanted-ask = ኣበይ ክትሰርሑ ትፈትዉ? ሰለስተ ምረጹ።
facts-expectations = ትጽቢታት
facts-expectations-ask = ካባና እንታይ ተስፋ ትገብሩ? ሰለስተ ምረጹ።
facts-obstacles = ዕንቅፋታት
facts-obstacles-ask = ስራሕ ምርካብ እንታይ የጸግመኩም?
facts-obstacles-why = ሽዑ ብሓባር መፍትሒ ንደሊ።

facts-licence = መዘወሪ ፍቓድ
facts-licence-ask = ክትዝውሩ ይፍቀደኩም ድዩ? ኣየናይ መዘወሪ ፍቓድ ኣለኩም?
facts-transport = መጓዓዝያ
facts-transport-ask = ናብ ሓደ ቦታ ብምንታይ ትኸዱ?
facts-digital-means = ሞባይል፣ ኮምፒተርን ኢንተርነትን
facts-digital-means-ask = ኣብ ገዛ ወይ ኣብ ኢድኩም እንታይ ኣለኩም?
facts-digital-means-why = ሽዑ ክትከፍትዎ ዘይትኽእሉ ነገር ኣይንሰድድን።
facts-digital-skill = ዲጂታላዊ ክእለት
facts-digital-skill-ask = ብሞባይል ወይ ኮምፒተር እንታይ ክትገብሩ ትኽእሉ?

facts-nationality = ዜግነት
facts-nationality-ask = ናይ ኣየነይቲ ሃገር ፓስፖርት ኣለኩም?
facts-nationality-why = ኣየኖት ወረቓቕቲ ከም ዘድልየኩም ሓደ ሓደ ግዜ ሃገርኩም ትውስን።
facts-birth-country = ዝተወለድኩምላ ሃገር
facts-birth-country-ask = ኣብ ኣየነይቲ ሃገር ተወሊድኩም?
facts-arrival = ናብ ቤልጅም ምምጻእ
facts-arrival-ask = ንመጀመርታ ግዜ መዓስ ናብ ቤልጅም መጺእኩም?
facts-arrival-why = ገለ ነገራት ድሕሪ ገለ ግዜ ይፍቀድ። በዚ መዓስ ምዃኑ ንፈልጥ።
facts-reason-of-stay = ምኽንያት መንበሪ
facts-reason-of-stay-ask = ኣብ ቤልጅም ክትነብሩ ስለምንታይ ይፍቀደኩም?
facts-reason-of-stay-why = በዚ ክትሰርሑን ክትመሃሩን ይፍቀደኩም እንተኾይኑ ንፈልጥ።
facts-residence-period = መንበሪ ፍቓድ
facts-residence-period-ask = ሕጂ ኣየናይ ካርድ ወይ ደብዳበ ኣለኩም? ክሳብ መዓስ?
facts-residence-period-why = በዚ ዝፍቀደኩም ንፈልጥ፣ ሓድሽ እውን ብግዜኡ ንሓትት።

facts-civil-state = ኩነታት ሓዳር
facts-civil-state-ask = በይንኹም ትነብሩ ወይስ ምስ መጻምድቲ?
facts-civil-state-why = በዚ መን ኣብ ግምት ከም እነእቱ ንፈልጥ።
facts-children = ኣብ ገዛ ዘለዉ ቆልዑ
facts-children-ask = ምስ ክንደይ ቆልዑ ትነብሩ?
facts-children-why = ሽዑ ዝሰማማዕ ሰዓታት ንደሊ።
facts-youngest-child = ናይቲ ዝነኣሰ ቆልዓ ዓመተ ልደት
facts-youngest-child-ask = እቲ ዝነኣሰ ውላድኩም ኣብ ኣየናይ ዓመት ተወሊዱ?
facts-youngest-child-why = ንንእሽቶ ቆልዓ መውዓሊ ንደሊ።
facts-single-parent = በይኑ ዘዕቢ ወላዲ
facts-single-parent-ask = ንደቅኹም በይንኹም ዲኹም እትከናኸኑ?
facts-single-parent-why = ሽዑ ሓገዝን ዝሰማማዕ ሰዓታትን ንደሊ።
facts-family-abroad = ኣብ ካልእ ሃገር ዘላ ስድራቤት
facts-family-abroad-ask = ርሑቕ ዘለዉ ቤተሰብ ኣለዉኹም ድዮም? መን ይናፍቐኩም?
facts-family-abroad-why = ቤተሰብኩም ክመጹ ትደልዩ ዲኹም? ሓደ ሓደ ግዜ ስራሕኩም ይሕሰብ።

facts-income-source = እቶት
facts-income-source-ask = ገንዘብኩም ካበይ ይመጽእ?
facts-income-source-why = ክትሰርሑ እንተ ጀሚርኩም፣ ገንዘብኩም ይቕየር። ብሓባር ክንሕስቦ ኢና።
facts-debts = ዕዳ
facts-debts-ask = ንሰብ ወይ ትካል እትኸፍልዎ ዕዳ ኣለኩም ድዩ? ኣየናይ ዝያዳ ይኸብደኩም?
facts-debts-why = ብዙሓት ሰባት ዕዳ ኣለዎም። ሓገዝ ኣሎ።
facts-housing-state = ኩነታት መንበሪ ገዛ
facts-housing-state-ask = ምስ መን ወይ ኣበይ ትነብሩ?
facts-housing-state-why = ቀዋሚ ቦታ ምስ ዝህሉ ስራሕን ትምህርትን ይቐልል።
facts-housing-problems = ጸገማት ገዛ
facts-housing-problems-ask = ኣብ ገዛኹም ጸገም ኣሎ ድዩ?
facts-health-limits = ጥዕናን ስራሕን
facts-health-limits-ask = ስራሕ ኣካላትኩም ወይ ኣእምሮኹም ኣብ ግምት ከእቱ ኣለዎ ድዩ?
facts-health-limits-why = ንዓኹም ዝሰማማዕ ስራሕ ንደሊ። ሕማምኩም ክትነግሩ ኣይትግደዱን።

facts-social-problems = ጭንቀት
facts-social-problems-ask = ክንፈልጦ እትደልይዎ ዘጨንቐኩም ነገር ኣሎ ድዩ?
facts-social-problems-why = ሽዑ ዝሕግዘኩም ሰብ ንደሊ። ብዘይ ፍቓድኩም ንማንም ኣይንነግርን።
facts-journey = ኣብ መገዲ ዘጋጠመ
facts-journey-ask = እቲ ሰብ ብዛዕባ ናብዚ ዝመጸሉ መገዲ ባዕሉ እንታይ ነጊሩ?
facts-journey-why = ብዛዕባ እዚ ኣይትሕተቱ። እቲ ሰብ ክነግር ዝደለዮ ጥራይ ጽሓፉ።

facts-birth-nationality = ዜግነት ኣብ ግዜ ልደት
facts-birth-nationality-ask = ክትውለዱ ከለኹም ናይ ኣየነይቲ ሃገር ኔርኩም?
facts-mother-birth-nationality = ናይ ኣደ ዜግነት ኣብ ግዜ ልደታ
facts-mother-birth-nationality-ask = ኣደኹም ክትውለድ ከላ ናይ ኣየነይቲ ሃገር ነይራ?
facts-father-birth-nationality = ናይ ኣቦ ዜግነት ኣብ ግዜ ልደቱ
facts-father-birth-nationality-ask = ኣቦኹም ክውለድ ከሎ ናይ ኣየነይቲ ሃገር ነይሩ?
facts-grandparents-outside-eu15 = ካብ EU-15 ወጻኢ ዝመጹ ኣቦሓጎታትን ዓባያትን
facts-grandparents-outside-eu15-ask = ካብ ኣቦሓጎታትኩምን ዓባያትኩምን ክንደይ ካብተን 15 ናይ ቀደም ሃገራት EU ወጻኢ መጺኦም?

facts-answer-has-none = የብለይን
facts-answer-unknown = ኣይፈልጥን እየ
facts-answer-refused = ከይነገርኩ ክተርፍ እመርጽ
facts-answer-not-asked = ኣይተሓተተን
facts-answer-ask-later = ደሓር ሕተቱኒ
facts-yes = እወ
facts-no = ኣይፋል

facts-source-client = እቲ ሰብ ባዕሉ ኢልዎ
facts-source-representative = ኣብ ክንዲ እቲ ሰብ ዝዛረብ ኢልዎ
facts-source-document = ኣብ ሰነድ ኣሎ
facts-source-register = ኣብ ወግዓዊ መዝገብ ኣሎ
facts-source-observed = ኣማኻሪ ርእይዎ
facts-source-test = ካብ ፈተና
facts-source-third-party = ሜንቶር ወይ ካልእ ሰብ ኢልዎ
facts-source-import = ካብ ካልእ ሲስተም

facts-date-day = መዓልቲ
facts-date-month = ወርሒ
facts-date-year = ዓመት
facts-date-about = ብግምት

facts-field-level = ደረጃ
facts-field-field = እንታይ ተማሂርኩም?
facts-field-school = ቤት ትምህርቲ
facts-field-country = ሃገር
facts-field-from = ካብ
facts-field-until = ክሳብ
facts-field-finished = ተወዲኡ ድዩ?
facts-field-proof = መረጋገጺ
facts-field-diploma = ዲፕሎማ
facts-field-body = መን ይውስን?
facts-field-requested = ዝተሓተተሉ ዕለት
facts-field-decided = መልሲ ዝተዋህበሉ ዕለት
facts-field-result = ውጽኢት
facts-field-remark = ካልእ ነገር
facts-field-job = ስራሕ
facts-field-sector = ዓይነት ስራሕ
facts-field-employer = ኣብ መን?
facts-field-hours = ክንደይ ሰዓታት?
facts-field-tasks = ኣብኡ እንታይ ትሰርሑ ኔርኩም?
facts-field-relevant = ምስቲ እትደልይዎ ስራሕ ይሰማማዕ ድዩ?
facts-field-what = እንታይ ትኽእሉ?
facts-field-context = ኣበይ ተማሂርኩምዎ?
facts-field-status = መንበሪ ፍቓድ
facts-field-document = ካርድ ወይ ደብዳበ
facts-field-stage = ክሳብ ክንደይ በጺሑ?
facts-field-street = ጎደናን ቁጽርን
facts-field-postcode = ቁጽሪ ፖስታ
facts-field-town = ምምሕዳር ከተማ

facts-skill-language = ቋንቋ
facts-skill-listening = ምስማዕ
facts-skill-reading = ምንባብ
facts-skill-speaking = ምዝራብ
facts-skill-writing = ምጽሓፍ
facts-skill-known-from = ነዚ ብኸመይ ንፈልጦ?
facts-cefr-0 = ገና ዋላ ሓደ
facts-cefr-A1 = ቁሩብ ቃላትን ሓረጋትን
facts-cefr-A2 = ብዛዕባ ናይ መዓልታዊ ህይወት ነገራት
facts-cefr-B1 = መብዛሕትኡ ግዜ ይከኣሎ
facts-cefr-B2 = ብቐሊሉ፣ ኣብ ስራሕ እውን
facts-cefr-C1 = ብጣዕሚ ብቐሊሉ
facts-cefr-C2 = ልክዕ ከም ናይ ኣደ ቋንቋ
facts-cefr-first = እዚ ናይ ኣደ ቋንቋ እዩ

facts-sex-f = ሰበይቲ
facts-sex-m = ሰብኣይ
facts-sex-x = ካልእ

facts-interpreter-none = ተርጓማይ ኣየድልን
facts-interpreter-phone = ተርጓማይ ብቴሌፎን
facts-interpreter-present = ኣብቲ ቦታ ዘሎ ተርጓማይ
facts-interpreter-mediator = ሃገርኩም እውን ዝፈልጥ ሰብ

facts-channel-phone = ምድዋል
facts-channel-sms = SMS ወይ መልእኽቲ
facts-channel-visit = ምምጻእ
facts-channel-post = ደብዳበ
facts-channel-email = ኢመይል
facts-channel-through-someone = ብመገዲ ዝኣምኖ ሰብ

facts-safe-contact-none = ዋላ ሓደ
facts-safe-contact-shared-phone = ሞባይለይ ካልኦት እውን ይጥቀሙሉ
facts-safe-contact-no-sms = SMS ኣይትስደዱለይ
facts-safe-contact-no-calls = ኣይትደውሉለይ
facts-safe-contact-no-post = ደብዳበ ኣይትስደዱለይ
facts-safe-contact-hide-address = ኣድራሻይ ንማንም ኣይትንገሩ
facts-safe-contact-ask-first = ብናጻ ክዛረብ ዝኽእል እንተኾይነ ቅድም ሕተቱኒ

facts-nt2-not-started = ገና ኣይተጀመረን
facts-nt2-waiting = ቦታ ይጽበ ኣሎ
facts-nt2-literacy = ምንባብን ምጽሓፍን ይመሃር ኣሎ
facts-nt2-grade-1 = ደረጃ 1 ይመሃር ኣሎ (ክሳብ A2)
facts-nt2-grade-2 = ደረጃ 2 ይመሃር ኣሎ (ክሳብ B1)
facts-nt2-grade-3 = ደረጃ 3 ይመሃር ኣሎ (ክሳብ B2)
facts-nt2-grade-4 = ደረጃ 4 ይመሃር ኣሎ (ክሳብ C1)
facts-nt2-stopped = ኣቋሪጹ
facts-nt2-not-needed = ኣየድልን

facts-civic-not-started = ገና ኣይተጀመረን
facts-civic-waiting = ቦታ ይጽበ ኣሎ
facts-civic-running = ይካየድ ኣሎ
facts-civic-certificate = ምስክር ወረቐት ኣለዎ
facts-civic-exempt = ግዴታ የብሉን
facts-civic-stopped = ኣቋሪጹ

facts-level-source-self = እቲ ሰብ ባዕሉ ኢልዎ
facts-level-source-observed = ኣብ ዝርርብ ወይ ኣብ ስራሕ ተራእዩ
facts-level-source-assessment = ክኢላ ገምጊምዎ
facts-level-source-test = ካብ ፈተና
facts-level-source-certificate = ኣብ ምስክር ወረቐት ኣሎ

facts-literacy-reads-well = ብቐሊሉ ይነብብን ይጽሕፍን
facts-literacy-reads-slowly = ቀስ ኢሉ ይነብብ
facts-literacy-other-script-only = ካልእ ፊደል ጥራይ ይነብብ
facts-literacy-reads-little = ቁሩብ ቃላት ይነብብ
facts-literacy-does-not-read = ገና ኣይነብብን

facts-level-none = ትምህርቲ የለን
facts-level-primary = መባእታ ትምህርቲ
facts-level-lower-secondary = ናይ መጀመርታ ዓመታት ካልኣይ ደረጃ
facts-level-vocational-secondary = ካልኣይ ደረጃ ምስ ሞያ
facts-level-upper-secondary = ምሉእ ካልኣይ ደረጃ
facts-level-higher-short = ኮሌጅ ወይ ባችለር
facts-level-higher-long = ዩኒቨርሲቲ ወይ ማስተር
facts-level-doctorate = ዶክትሬት

facts-finished-yes = እወ፣ ወዲአዮ
facts-finished-no = ኣይፋል፣ ኣቋሪጸዮ
facts-finished-running = ገና እመሃር ኣለኹ

facts-proof-original = እቲ ናይ ሓቂ ወረቐት
facts-proof-copy = ቅዳሕ ወይ ስእሊ
facts-proof-lost = ጠፊኡ
facts-proof-never-had = ፈጺሙ ኣይተዋህበን
facts-proof-with-embassy = ኣብ ኤምባሲ ኣሎ
facts-proof-none = መረጋገጺ የለን

facts-recognition-not-asked = ገና ኣይተሓተተን
facts-recognition-running = መልሲ እጽበ ኣለኹ
facts-recognition-full = እወ፣ ምሉእ ተቐባልነት ኣለዎ
facts-recognition-partial = ብኸፊል ተቐባልነት ኣለዎ
facts-recognition-conditional = እወ፣ ተወሳኺ እንተ ተማሂረ ወይ እንተ ጌረ
facts-recognition-refused = ኣይፋል
facts-recognition-withdrawn = ሓቲተ ነይረ፣ ግን ደው ኣቢለዮ

facts-sectors-sales = ድኳንን መሸጣን
facts-sectors-administration = ቤት ጽሕፈት
facts-sectors-no-preference = ኩሉ ጽቡቕ እዩ
facts-sectors-social = ንሰባት ምሕጋዝ
facts-sectors-logistics = መኽዘንን መጓዓዝያን
facts-sectors-horeca = ክሽነ፣ ካፌን ሆቴልን
facts-sectors-cleaning = ምጽራይን ምዕቃብን
facts-sectors-ict = ኮምፒተርን ቴሌፎንን
facts-sectors-health = ክንክን ሕሙማት ወይ ሽማግለታት
facts-sectors-accounting = ሕሳብ (ኣካውንቲንግ)
facts-sectors-construction = ህንጻ
facts-sectors-industry = ፋብሪካን ቴክኒክን
facts-sectors-agriculture = ጀርዲን፣ እንስሳን ሕርሻን
facts-sectors-education = ቤት ትምህርትን መውዓሊ ቆልዑን
facts-sectors-crafts = ናይ ኢድ ስራሕ
facts-sectors-other = ካልእ

facts-relevant-yes = እወ
facts-relevant-partly = ብኸፊል
facts-relevant-no = ኣይፋል

facts-context-work = ኣብ ስራሕ ኣብ ቤልጅም
facts-context-work-abroad = ኣብ ስራሕ ኣብ ካልእ ሃገር
facts-context-school = ኣብ ቤት ትምህርቲ
facts-context-volunteering = ብወለንታ
facts-context-association = ኣብ ክለብ ወይ ማሕበር
facts-context-household = ኣብ ገዛ
facts-context-hobby = ኣብ ትርፊ ግዜይ

facts-licence-none = መዘወሪ ፍቓድ የብለይን
facts-licence-theory = ናይ ክልሰ-ሓሳብ ፈተና ሓሊፈ
facts-licence-am = ንእሽቶ ሞተር (AM)
facts-licence-a = ሞተር ሳይክል (A)
facts-licence-b = መኪና (B)
facts-licence-c = ናይ ጽዕነት መኪና (C)
facts-licence-d = ኣውቶቡስ (D)
facts-licence-foreign-exchangeable = ናይ ካልእ ሃገር፣ ኣብዚ ክቕይሮ እኽእል
facts-licence-foreign-other = ናይ ካልእ ሃገር፣ ኣብዚ ክቕይሮ ኣይክእልን

facts-transport-on-foot = ብእግሪ
facts-transport-public-transport = ትራም፣ ኣውቶቡስ ወይ ባቡር
facts-transport-bicycle = ብሽክለታ
facts-transport-moped = ንእሽቶ ሞተር
facts-transport-car = መኪና
facts-transport-needs-company = ንመጀመርታ ግዜ ሓደ ሰብ ምሳይ ይኸይድ

facts-digital-means-none = ዋላ ሓደ
facts-digital-means-simple-phone = ሞባይል ብዘይ ኢንተርነት
facts-digital-means-smartphone = ስማርትፎን
facts-digital-means-shared-phone = ምስ ካልእ ዝካፈሎ ሞባይል
facts-digital-means-computer = ኮምፒተር ወይ ታብለት
facts-digital-means-internet-home = ኢንተርነት ኣብ ገዛ
facts-digital-means-mobile-data = ኢንተርነት ኣብ ሞባይለይ
facts-digital-means-email = ኣድራሻ ኢመይል

facts-digital-skill-none = ገና ዋላ ሓደ
facts-digital-skill-call = ምድዋል
facts-digital-skill-messages = መልእኽቲ ምስዳድ
facts-digital-skill-search = ሓበሬታ ምድላይ
facts-digital-skill-email-attachment = ኢመይል ምስ ፋይል ምስዳድ
facts-digital-skill-forms = ፎርም ምምላእ
facts-digital-skill-office = ብኮምፒተር ደብዳበ ወይ ዝርዝር ምጽሓፍ
facts-digital-skill-eid = ብካርደይ ወይ ብ itsme ምእታው

facts-obstacles-none = ዋላ ሓደ
facts-obstacles-language = ቋንቋ ሆላንድ ገና ቁሩብ ጥራይ እዛረብ
facts-obstacles-experience = ተመኩሮይ ኣብዚ ኣይሕሰብን፣ ወይ ተመኩሮ የብለይን
facts-obstacles-finding-vacancies = ክፉት ስራሕ ኣይረክብን ወይ ብኸመይ ከም ዘመልክት ኣይፈልጥን
facts-obstacles-discrimination = ብሰንኪ ስመይ፣ ሕብረይ፣ እምነተይ ወይ ሒጃበይ ዕድል ኣይወሃበንን
facts-obstacles-search-tools = ሲቪይ (CV) ወይ ደብዳበይ ድሉው ኣይኮነን
facts-obstacles-labour-market = ኣብዚ ስራሕ ብኸመይ ከም ዝካየድ ኣይፈልጥን
facts-obstacles-skills-not-recognised = ዝኽእሎ ኣብዚ ብወረቐት ተቐባልነት የብሉን
facts-obstacles-network = ውሑዳት ሰባት ጥራይ እፈልጥ
facts-obstacles-self-confidence = ገና ድፍረት የብለይን
facts-obstacles-transport = ናብቲ ስራሕ ምኻድ የጸግመኒ
facts-obstacles-administration = ወረቓቕተይ ምሉእ ኣይኮነን
facts-obstacles-cultural-codes = ናይዚ ሃገር ልምዲ ገና ኣይፈልጦን
facts-obstacles-choice-of-job = ኣየናይ ስራሕ ከም ዝሰማምዓኒ ኣይፈልጥን
facts-obstacles-no-vacancies = ምስቲ ዝኽእሎ ዝኸይድ ስራሕ የለን
facts-obstacles-child-care = ንውላደይ መውዓሊ የብለይን

facts-expectations-sector-experience = ስራሐይ ዝፈልጥ ሰብ
facts-expectations-support = ደገፍን ምኽርን
facts-expectations-understand-search = ኣብዚ ስራሕ ብኸመይ ከም ዝድለ ምምሃር
facts-expectations-networks = ሓደስቲ ሰባት ምፍላጥ
facts-expectations-traineeships = ናይ ተግባር ልምምድን (stage) ስልጠናታትን ምፍላጥ
facts-expectations-interviews = ንናይ ስራሕ ቃለ መሕትት ምልምማድ
facts-expectations-cv-and-letter = ሓገዝ ኣብ ሲቪይን (CV) ደብዳበይን
facts-expectations-choice-of-job = ኣየናይ ስራሕ ከም ዝሰማምዓኒ ምፍላጥ
facts-expectations-language = ቋንቋ ሆላንድ ምልምማድ
facts-expectations-workplace-attitude = ኣብ ስራሕ ብኸመይ ከም ዝካየድ ምፍላጥ
facts-expectations-institutions = ኣብ ቤልጅም መን እንታይ ከም ዝገብር ምፍላጥ
facts-expectations-culture = ቤልጅምን ታሪኻን ምፍላጥ

facts-social-problems-none = ኣይፋል፣ ሻቕሎት የብለይን
facts-social-problems-debt = ገንዘብን ዕዳን
facts-social-problems-legal = ወረቓቕቲ፣ ሕግን መንግስትን
facts-social-problems-housing = ገዛይ
facts-social-problems-health = ኣካላተይ
facts-social-problems-mental-health = ኣእምሮይን ልበይን
facts-social-problems-child-care = ክንክን ውላደይ
facts-social-problems-violence = ሓደ ሰብ ይጎድኣኒ ወይ የፍርሃኒ
facts-social-problems-disability = ስንክልና
facts-social-problems-other = ካልእ ነገር

facts-reason-of-stay-protection = ዕቑባ ሓቲተ ወይ ረኺበ
facts-reason-of-stay-family = ስድራቤተይ ኣብዚ ኣለዉ
facts-reason-of-stay-study = እመሃር ኣለኹ
facts-reason-of-stay-work = ክሰርሕ መጺአ
facts-reason-of-stay-eu-citizen = ካብ ሃገር EU እየ
facts-reason-of-stay-born-here = ኣብዚ ተወሊደ
facts-reason-of-stay-regularised = ድሕሪ ነዊሕ ግዜ ወይ ብኸቢድ ምኽንያት ክነብር ተፈቒዱለይ
facts-reason-of-stay-other = ካልእ ምኽንያት

facts-status-belgian = ዜጋ ቤልጅም
facts-status-eu-citizen = ዜጋ EU
facts-status-eu-family = ስድራቤት ናይ ዜጋ EU ወይ ቤልጅም
facts-status-refugee = ብወግዒ ተቐባልነት ዝረኸበ ስደተኛ
facts-status-subsidiary-protected = መተካእታ ዕቑባ (subsidiaire bescherming)
facts-status-temporary-protected = ግዝያዊ ዕቑባ
facts-status-asylum-applicant = ዕቑባ ሓቲቱ፣ ገና መልሲ የለን
facts-status-family-reunification = ምጥርናፍ ስድራቤት
facts-status-student = ተመሃራይ
facts-status-search-year = ድሕሪ ትምህርቲ ስራሕ መድለዪ ዓመት
facts-status-labour-migrant = ንስራሕ ዝመጸ
facts-status-long-term-resident = ነዊሕ ግዜ ኣብ ቤልጅም ወይ ኣብ EU
facts-status-regularised = ብፍሉይ ውሳኔ መንበሪ ፍቓድ ዝረኸበ
facts-status-stateless = ዜግነት ዘይብሉ
facts-status-no-legal-stay = ናይ መንበሪ ወረቓቕቲ ዘይብሉ
facts-status-other = ካልእ ነገር

facts-document-a = ካርድ A
facts-document-b = ካርድ B
facts-document-k = ካርድ K
facts-document-l = ካርድ L
facts-document-eu = ካርድ EU
facts-document-eu-plus = ካርድ EU+
facts-document-f = ካርድ F
facts-document-f-plus = ካርድ F+
facts-document-h = ካርድ H
facts-document-m = ካርድ M
facts-document-n = ካርድ N
facts-document-orange-card = ኣራንሾኒ ካርድ
facts-document-annex-15 = Bijlage 15
facts-document-annex-19 = Bijlage 19
facts-document-annex-19ter = Bijlage 19ter
facts-document-annex-26 = Bijlage 26
facts-document-annex-35 = Bijlage 35
facts-document-belgian-id = ካርድ መንነት ቤልጅም
facts-document-other = ካልእ ወረቐት
facts-document-none = ወረቐት የለን

facts-stage-none = ሕጂ ዝካየድ የለን
facts-stage-first-instance = ቀዳማይ ሕቶ ይካየድ ኣሎ
facts-stage-appeal = ኣብ ይግባይ
facts-stage-decided = መልሲ ኣሎ
facts-stage-repeat-application = ዳግማይ ተሓቲቱ

facts-civil-state-single = በይነይ
facts-civil-state-married = ሓዳር ኣለኒ
facts-civil-state-cohabiting = ምስ መጻምድተይ እነብር
facts-civil-state-divorced = ተፋቲሐ
facts-civil-state-widowed = መጻምድተይ ሞይቱ/ሞይታ
facts-civil-state-partner-abroad = መጻምድተይ ኣብ ካልእ ሃገር ኣሎ/ኣላ

facts-income-ocmw = ገንዘብ ካብ OCMW
facts-income-unemployment = ስራሕ ስለ ዘይብለይ ዝወሃበኒ ገንዘብ
facts-income-partner = መጻምድተይ ገንዘብ የእቱ
facts-income-none = ገንዘብ የብለይን
facts-income-family = ቤተሰበይ ይሕግዙኒ
facts-income-work = ስራሐይ
facts-income-sickness = ስለ ዝሓመምኩ ዝወሃበኒ ገንዘብ
facts-income-material-aid = ዓራት፣ መግብን ሓገዝን ኣብ መዕቆቢ ማእከል
facts-income-other = ካልእ ነገር

facts-housing-own-rent = ባዕለይ እኻረ
facts-housing-social-rent = ማሕበራዊ ክራይ ገዛ
facts-housing-with-family = ምስ ቤተሰብ
facts-housing-reception = ኣብ መቐበሊ ማእከል ስደተኛታት
facts-housing-local-reception = ኣብ መዕቆቢ ገዛ ናይ OCMW
facts-housing-shelter = ኣብ ናይ ለይቲ መዕቆቢ ወይ ናይ ድሕነት ገዛ
facts-housing-with-friends = ምስ ኣዕሩኽ
facts-housing-no-fixed-address = ቀዋሚ ቦታ የብለይን
facts-housing-owner = ናይ ገዛእ ርእሰይ ገዛ

facts-housing-problems-none = ኣይፋል፣ ጽቡቕ እዩ
facts-housing-problems-rent = ክራይ ክቡር እዩ
facts-housing-problems-size = ጸቢብ እዩ
facts-housing-problems-unhealthy = ጠሊ ኣለዎ፣ ዝሑል ወይ ውሑስ ኣይኮነን
facts-housing-problems-eviction = ምናልባት ክወጽእ ክግደድ እየ
facts-housing-problems-guarantee = ናይ ክራይ ትሕጃ ገንዘብ (waarborg) ክኸፍል ኣይክእልን
facts-housing-problems-discrimination = ንዓይ ከካርዩኒ ኣይደልዩን

facts-hours-full-time = ምሉእ ሰሙን፣ ምሉእ ግዜ
facts-hours-part-time = ክፋል ሰሙን
facts-hours-by-the-day = ብመዓልቲ፣ ብግዝያዊ ስራሕ (interim)
facts-hours-own-business = ናይ ገዛእ ርእሰይ ትካል
facts-hours-unpaid = ብዘይ ደሞዝ
