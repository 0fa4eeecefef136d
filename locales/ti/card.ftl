### Tigrinya. A draft: not yet checked by a second person.

card-title = መገዲ { $name }
card-title-no-name = መገደይ
card-to-work = ናብ ስራሕ
card-date = ዝተዳለወሉ ዕለት፦ { $date }
card-next = ቀጻሊ ቆጸራ
card-next-none = ገና ቆጸራ የለን። ናብ ኣማኻሪኹም ደውሉ።
card-hour = ሰዓት { $time }
card-where = ኣበይ
card-bring = ሒዝኩም ምጹ
card-bring-id-card = ካርድ መንነት
card-now = ሕጂ
card-done = ተወዲኡ
card-later = ደሓር
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] ከምኡ'ውን { $n } ተወሳኺ ስጉምቲ
   *[other] ከምኡ'ውን { $n } ተወሳኺ ስጉምትታት
}
card-no-steps = ስጉምትታትኩም ብሓባር ክንገብሮም ኢና።
card-people = እዞም ሰባት ይሕግዙኹም
card-person-at = { $org } · { $role }
card-scan = ነዚ ኮድ ስካን ግበሩ ወይ ጽሓፉ።
card-scan-text = በዚ መገድኹም ትረኽቡ። ኣካውንት ኣየድልየኩምን።
card-code = ኮድ
card-web = ናብ { $address } ኪዱ
card-talk = ክትዛረቡ ትመርጹ? ብነጻ ናብ { $phone } ደውሉ።
card-interpreter = ቋንቋኹም ዝዛረብ ተርጓማይ ኣሎ።
card-safe = ኣብዚ ካርድ ብዛዕባ መንበሪ ፍቓድኩም ዝተጻሕፈ ነገር የለን።
card-lost = ካርድ ጠፊኡኩም? ን{ $name } ንገሩ። ሽዑ እቲ ኮድ ደው ይብል።
card-lost-no-name = ካርድ ጠፊኡኩም? ደውሉልና። ሽዑ እቲ ኮድ ደው ይብል።
card-keep = ነዚ ካርድ ጽቡቕ ጌርኩም ሓዙዎ።
card-fold = ኣብዚ ዕጸፉ
card-draft = እዚ ትርጉም ገና ኣይተመርመረን።
card-demo = ኣብነት ብዝተማህዘ ሓበሬታ።

card-letter-title = መገድኹም ኣብ ወረቐት
card-letter-intro = እዚኦም ስጉምትታትኩም እዮም። ካብታ «ሕጂ» ዝተጻሕፋ ስጉምቲ ጀምሩ።
card-my-notes = ነዚ ክሓትት እደሊ
