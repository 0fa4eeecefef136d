### Tigrinya. A draft: not yet checked by a second person.

agreement-title = ሓበሬታኹም መን ክርእዮ ይኽእል?
agreement-what = ካብ ሓደ ንላዕሊ ትካላት ይሕግዙኹም። ሓደ ዓይነት ነገር ምስ ዝፈልጡ ዝሓሸ ይሕግዙ። ሽዑ ኩሉ ግዜ ኩሉ ነገር ክትነግሩ ኣየድልየኩምን።
agreement-your-choice = ምርጫ ናትኩም እዩ። እወ ክትብሉ ትኽእሉ። ኣይፋል ክትብሉ ትኽእሉ።
agreement-no-loss = ኣይፋል እንተ በልኩም፣ ዋላ ሓደ ነገር ኣይትስእኑን። ምሕጋዝኩም ንቕጽል።
agreement-change-mind = ኣብ ዝኾነት መዓልቲ ካልእ ክትመርጹ ትኽእሉ።
agreement-pictures = ብስእልታት ክንገልጸልኩም ኢና።
agreement-ask = ዘይተረድኣኩም ነገር ኣሎ ድዩ? ሕተቱና።
agreement-never = ነዚ ነቶም ብዛዕባ መንበሪ ፍቓድኩም ዝውስኑ ኣይንህቦምን። ንኽንቀጽዓኩም ኣይንጥቀመሉን።
agreement-log = መን ከም ዝረኣዮ ኩሉ ግዜ ክትርእዩ ትኽእሉ።
agreement-listen = ስምዑ
agreement-language-of-talk = ቋንቋ ናይቲ ዝርርብ
agreement-date = ዕለት

agreement-may-see = { $org } ክርእዮ ዝኽእል፦
agreement-question = { $org } ነዚ ክርኢ ይኽእል ድዩ?
agreement-what-for = ንምንታይ?
agreement-until = ክሳብ { $date }
agreement-until-what = ድሕሪኡ ባዕሉ ደው ይብል።
agreement-until-longest = እንተ በዝሐ ሓደ ዓመት እዩ። ድሕሪኡ መሊስና ክንሓትት ኢና።
agreement-yes = እወ፣ ይኽእል
agreement-no = ኣይፋል፣ ነዚ ኣይደልን
agreement-part-of-it = ገሊኡ እወ፣ ገሊኡ ኣይፋል
agreement-later = ገና ክሓስበሉ እደሊ
agreement-said-yes = ንስኹም እወ ኢልኩም።
agreement-said-no = ንስኹም ኣይፋል ኢልኩም።
agreement-none-chosen = ንነፍሲ ወከፍ ትካል እወ ወይ ኣይፋል ምረጹ።

agreement-tier-t1 = ብኸመይ ንረኽበኩም
agreement-tier-t1-example = ስምኩም፣ ቋንቋኹም፣ ቴሌፎንኩም፣ ቆጸራታትኩምን መን ከም ዝሕግዘኩምን።
agreement-tier-t2 = መገድኹም
agreement-tier-t2-example = ስጉምትታትኩምን ዘድልየኩም ነገራትን፣ ከም መውዓሊ ንውላድኩም።
agreement-tier-t3 = ስራሕን ትምህርትን
agreement-tier-t3-example = እትኽእልዎ፣ ዝተማሃርኩምዎ፣ ዝሰራሕኩምሉ ቦታን እትደልይዎን።
agreement-tier-t4 = ውልቃዊ ነገራት
agreement-tier-t4-example = ስድራቤትኩም፣ ገንዘብ፣ ገዛ፣ ጥዕናን መንበሪ ፍቓድን። ብሓቂ ዘድሊ ጥራይ።

agreement-purpose-guidance = ኣብ ምሉእ መገድኹም ንምሕጋዝኩም
agreement-purpose-activation = ስራሕ ወይ ስልጠና ብሓባር ንምድላይ
agreement-purpose-integration = ንትምህርቲ ቋንቋ ሆላንድን ምስ ሕብረተሰብ ንምውህሃድኩምን
agreement-purpose-social-aid = ብገንዘብ፣ ገዛ ወይ ጥዕና ንምሕጋዝ
agreement-purpose-mentoring = ንዓኹም ሜንቶር ንምድላይ
agreement-purpose-matching = ድሮ ንፈልጠኩም እንተኾይንና ንምርኣይ
agreement-purpose-coordination = ኣዝዩ ነዊሕ ግዜ ከይትጽበዩ ንምክትታል
agreement-purpose-review = ጽቡቕ ንሰርሕ እንተሃሊና ንምርኣይ
agreement-purpose-oversight = ውልቃዊ ሓበሬታኹም ንምሕላው

agreement-channel-title = እወ ብኸመይ ትብሉ?
agreement-channel-spoken = ብቓል ተዛሪብኩም። ካልእ ሰብ ምሳኹም ነይሩ።
agreement-channel-signed = ኣብ ወረቐት ፈሪምኩም።
agreement-channel-tapped = ባዕልኹም ኣብ ስክሪን ጠዊቕኩም።
agreement-witness = መን ምሳኹም ነይሩ?
agreement-sign-here = ኣብዚ ፈርሙ
agreement-tap-here = እወ እንተ ኢልኩም ኣብዚ ጠውቑ
agreement-handed-over = ነዚ ብወረቐት እውን ትወስድዎ።

agreement-mode-title = ብኸመይ ተዘራሪብና?
agreement-mode-worker = እቲ ኣማኻሪ ቋንቋኹም ይዛረብ።
agreement-mode-interpreter-present = ተርጓማይ ምሳና ነይሩ።
agreement-mode-interpreter-remote = ተርጓማይ ብቴሌፎን ወይ ብስክሪን ሓጊዙ።
agreement-mode-mediator = ቋንቋኹምን ሃገርኩምን ዝፈልጥ ሰብ ምሳና ነይሩ።
agreement-mode-companion = ሰብ ሒዝኩም መጺእኩም። ቆልዓ ክኸውን ፈጺሙ ኣይፍቀድን።
agreement-mode-dutch = ብቋንቋ ሆላንድ ተዘራሪብና።
agreement-representative = ኣብ ክንዳኹም ዝዛረብ ሰብ ኣሎ ድዩ?
agreement-representative-name = መን እዩ?
agreement-representative-proof = እቲ ሰብ ስለምንታይ ይፍቀደሉ?
agreement-interpreter-name = ስም ወይ ቁጽሪ ናይቲ ተርጓማይ

agreement-read-aloud-title = ነዚ ዓው ኢልኩም ኣንብቡ
agreement-read-aloud = ሓደ ነገር ክሓተኩም። { $org } ነዚ ክርኢ ይኽእል ድዩ፦ { $what }? ዕላምኡ { $purpose } እዩ። ክሳብ { $date } ይፍቀደሉ። እወ ወይ ኣይፋል ክትብሉ ትኽእሉ። ኣይፋል እንተ በልኩም፣ ዋላ ሓደ ነገር ኣይትስእኑን። ነዚ ኣብ ዝኾነት መዓልቲ ደው ከተብሉዎ ትኽእሉ።
agreement-read-aloud-check = በጃኹም ብናትኩም ቃላት ንገሩኒ። ሽዑ ጽቡቕ ጌረ ገሊጸ እንተኾይነ ክፈልጥ እየ።

agreement-stop = ደው ኣብሉ
agreement-stop-title = ነዚ ደው ከተብሉዎ ትደልዩ ዲኹም?
agreement-stop-text = ካብ ሕጂ ጀሚሩ { $org } ነዚ ክርኢ ኣይፍቀደሉን።
agreement-stop-after = { $org } ድሮ ዝፈልጦ ኣይጠፍእን። ሓደ ሓደ ግዜ ሕጊ ክዕቅብዎ ይእዝዞም።
agreement-stop-no-loss = ደው ምባል መሰልኩም እዩ። ዋላ ሓደ ነገር ኣይትስእኑን።
agreement-stop-yes = እወ፣ ሕጂ ደው ኣብሉ
agreement-stop-no = ኣይፋል፣ ይቀጽል
agreement-stopped = ደው ኢሉ ኣሎ። { $org } ድሕሪ ሕጂ ነዚ ኣይርእን እዩ።
agreement-stopped-on = ደው ዝበለሉ ዕለት፦ { $date }
agreement-refusal-kept = ኣይፋል ከም ዝበልኩም እውን ንጽሕፍ ኢና። በዚ መመሊስና ኣይንሓተኩምን።

agreement-now-title = እዚ ኢኹም ተሰማሚዕኩም
agreement-now-none = ክሳብ ሕጂ ዝተሰማማዕኩምሉ ነገር የለን።
agreement-ended = ካብ { $date } ጀሚሩ ኣብቂዑ
agreement-summary = { $yes ->
    [0] ዋላ ሓደ ትካል ክርኢ ኣይፍቀደሉን።
    [one] { $yes } ትካል ክርኢ ይኽእል።
   *[other] { $yes } ትካላት ክርእዩ ይኽእሉ።
}

agreement-compare-title = ድሮ ፋይል ከም ዘለኩም ንርኢ
agreement-compare-what = ስምኩም፣ ዕለት ልደትኩምን ቴሌፎንኩምን ምስ ካልእ ፋይላት ነወዳድር። ምስ ናይ ምሳና ዝሰርሓ ትካላት ፋይላት እውን።
agreement-compare-why = ከምኡ ሓደ ፋይል ጥራይ ይህልወኩም። ሓደ ነገር ክልተ ግዜ ክትነግሩ ኣየድልየኩምን።
agreement-compare-human = ኮምፒተር እንታይ ከም ዝመሳሰል ጥራይ ይርኢ። ኩሉ ግዜ ሰብ እዩ ዝውስን፣ ኮምፒተር በይኑ ፈጺሙ ኣይውስንን።
agreement-compare-object = እዚ ኣይትደልይዎን ዲኹም? ንገሩና። ካብኡ ካልኦት ንፋይልኩም ብቑጽርኹም ጥራይ ይረኽብዎ። ዋላ ሓደ ነገር ኣይትስእኑን።
