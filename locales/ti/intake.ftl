### Tigrinya. A draft: not yet checked by a second person.

intake-title = ክንላለ ኢና

intake-opening-1 = ቁሩብ ሕቶታት ክሓተኩም እየ። በዚ ዝሓሸ ክንሕግዘኩም ንኽእል።
intake-opening-2 = ኩሉ ግዜ ደው ከተብሉ ትኽእሉ። ሓደ ሕቶ ክትዘሉ ትኽእሉ።
intake-opening-3 = ግጉይ መልሲ የለን።
intake-opening-4 = እትብልዎ ኣባና ይተርፍ። ካልእ መን ክርእዮ ከም ዝኽእል ንስኹም ትመርጹ።
intake-opening-5 = ደኺምኩም ዲኹም? ካልእ መዓልቲ ክንቅጽል ኢና።
intake-opening-start = ንጅምር

intake-chapter-you = መን ኢኹም?
intake-chapter-you-intro = ብስምኩም ክንጅምር ኢና።
intake-chapter-contact = ብኸመይ ንረኽበኩም?
intake-chapter-contact-intro = በዚ ምሳኹም ብኸመይ ከም እንዘራረብ ንፈልጥ።
intake-chapter-school = ቋንቋታትን ትምህርትን
intake-chapter-school-intro = ኩሉ ይሕሰብ። ናይ ገዛ ቋንቋታትን ብዘይ ዲፕሎማ ዝተማሃርኩምዎን እውን።
intake-chapter-work = ስራሕን እትኽእልዎን
intake-chapter-work-intro = ዝሰራሕኩምዎ ንገሩና። ብዘይ ደሞዝ ዝተሰርሐን ንሰብ ምክንኻንን እውን ይሕሰብ።
intake-chapter-wishes = እንታይ ትደልዩ?
intake-chapter-wishes-intro = ሕልምኹም መጀመርታ እዩ። እንታይ ክትገብሩ ትፈትዉ?
intake-chapter-means = ምዝዋር፣ ሞባይልን ኮምፒተርን
intake-chapter-means-intro = በዚ ድሮ እትኽእልዎን ሓገዝ እትደልይሉን ንፈልጥ።
intake-chapter-family = ስድራቤትኩም
intake-chapter-family-intro = በዚ መገድኹም ምስ ስድራቤትኩም ይሰማማዕ።
intake-chapter-home = ገዛኹምን ገንዘብኩምን
intake-chapter-home-intro = ገዛን ገንዘብን ዕረፍቲ ይህቡ። ምናልባት ክንሕግዝ ንኽእል።
intake-chapter-papers = ወረቓቕትኹም
intake-chapter-papers-intro = በዚ ንዓኹም ክፉት ዝኾነ መገዲ ንፈልጥ።
intake-chapter-gentle = እንታይ ይኸብደኩም?
intake-chapter-gentle-intro = እዞም ሕቶታት ከበድቲ እዮም። ዋላ ሓደ ክትብሉ ኣይትግደዱን። ደሓር እውን ይከኣል።
intake-chapter-observed = ንሕና እንርእዮ
intake-chapter-observed-intro = ንኣማኸርቲ። እዞም ሕቶታት ኣይሕተቱን። እትርእይዎ ወይ እትሰምዕዎ ምልኡ።

intake-progress = ክፍሊ { $now } ካብ { $all }
intake-progress-start = ሕጂ ኢና ጀሚርና።
intake-progress-half = ፍርቂ መገዲ በጺሕና።
intake-progress-nearly = ክንውድእ ቀሪብና።
intake-questions-left = { $n ->
    [0] እዚ ናይ መወዳእታ ሕቶ ነይሩ።
    [one] ኣብዚ ክፍሊ { $n } ሕቶ ተሪፉ።
   *[other] ኣብዚ ክፍሊ { $n } ሕቶታት ተሪፎም።
}
intake-why = ስለምንታይ ነዚ ንሓትት?
intake-next = ቀጽሉ
intake-back = ተመለሱ
intake-skip = ዝለሉ
intake-skip-chapter = ነዚ ክፍሊ ዝለልዎ
intake-stop-now = ንሎሚ ይኣክል
intake-stopped = ኩሉ ተዓቂቡ ኣሎ። ኣብ እትደልይዎ ግዜ ክንቅጽል ኢና።
intake-go-on = ካብ ዝገደፍኩምዎ ቀጽሉ
intake-saved = ሰዓት { $time } ተዓቂቡ
intake-unknown = ኣይፈልጥን እየ
intake-refused = ከይነገርኩ ክተርፍ እመርጽ
intake-ask-later = ደሓር ሕተቱኒ
intake-pause = ቁሩብ ንዕረፍ
intake-add-another = ሓደ ካልእ ወስኹ
intake-remove = ኣጥፍኡ
intake-choose-one = ሓደ መልሲ ምረጹ።
intake-choose-many = ካብ ሓደ ንላዕሊ መልሲ ክትመርጹ ትኽእሉ።
intake-choose-ranked = እንተ በዝሐ { $n } ምረጹ። ካብቲ ዝኣገሰ ጀምሩ።
intake-about = ብልክዕ ኣይትፈልጥዎን ዲኹም? ብግምት እውን ጽቡቕ እዩ።
intake-known-already = ነዚ ድሮ ነጊርኩምና ኔርኩም። ገና ቅኑዕ ድዩ?
intake-known-from = ነዚ ካብ { $org } ኣብ { $date } ፈሊጥናዮ።

intake-who-answers = መን ይምልስ?
intake-who-answers-client = እቲ ሰብ ባዕሉ
intake-who-answers-representative = ኣብ ክንድኡ ዝዛረብ ሰብ
intake-who-types = መን ይጽሕፍ?
intake-who-types-client = እቲ ሰብ ባዕሉ
intake-who-types-worker = ኣነ፣ ኣማኻሪ
intake-language = ብኣየናይ ቋንቋ ንዛረብ?
intake-language-form = ኣብ ስክሪን ናይ ሕቶታት ቋንቋ
intake-mode = ብኸመይ ንዘራረብ?
intake-interpreter = ተርጓማይ ኣሎ ድዩ?
intake-interpreter-none = ተርጓማይ ኣየድልን
intake-interpreter-name = ስም ወይ ቁጽሪ ናይቲ ተርጓማይ
intake-interpreter-no-child = ቆልዓ ፈጺሙ ኣይተርጉም።
intake-place = ኣበይ ኮፍ ኢልና ኣለና?
intake-others-present = ካልእ መን ምሳኹም ኣሎ?
intake-alone-first = ዝሰምዕ ካልእ ሰብ ኣሎ ድዩ? ነቶም ከበድቲ ሕቶታት ደሓር ሕተትዎም።

intake-read-back = እዚ እዩ ተረዲኡኒ። ቅኑዕ ድዩ?
intake-read-back-text = ዝተጻሕፈ ብሓባር ኣንብቡ። ቅኑዕ ዘይኮነ ቀይሩ።
intake-read-back-nothing = ኣብዚ ገና ዝተመልአ ነገር የለን።
intake-read-back-yes = እወ፣ ቅኑዕ እዩ
intake-read-back-no = ኣይፋል፣ ክቕይር እደሊ
intake-correct = ቀይሩ
intake-skipped = ተዘሊሉ
intake-later-list = ነዚ ደሓር ክንሓትት ኢና
intake-finish = ተወዲኡ
intake-finished = የቐንየልና። ብዙሕ ነጊርኩምና።
intake-finished-next = ሕጂ መገድኹም ብሓባር ክንገብር ኢና።
intake-finished-see = ዝጸሓፍናዮ ኣብዚ ትርእዩ።

intake-paper-title = ሕቶታት ኣብ ወረቐት
intake-paper-intro = እትደልይዎ ምልኡ። ዘይትፈልጥዎ ወይ ክትብልዎ ዘይትደልዩ ባዶ ግደፍዎ።
intake-paper-help = ሓገዝ የድልየኩም ድዩ? ናብ { $phone } ደውሉ። ቋንቋኹም ዝዛረብ ተርጓማይ ኣሎ።
intake-paper-tick = ናይ መስቀል ምልክት (x) ግበሩ።
intake-paper-back = ነዚ ወረቐት ንኣማኻሪኹም ሃቡ።
intake-paper-number = ቁጽሪ ናይዚ ወረቐት፦ { $code }
intake-paper-date = ናይ ሎሚ ዕለት
intake-paper-filled-by = ነዚ መን መሊእዎ?
intake-paper-worker = ንኣማኻሪ
intake-paper-page = ገጽ { $n } ካብ { $all }
