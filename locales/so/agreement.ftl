agreement-title = Yaa arki kara xogtaada?
agreement-what = Wax ka badan hal hay’ad baa ku caawinaysa. Si ka fiican bay kuu caawinayaan markay isku wax og yihiin. Markaas uma baahnid inaad mar kasta wax walba sheegto.
agreement-your-choice = Adigaa dooranaya. Haa waad odhan kartaa. Maya waad odhan kartaa.
agreement-no-loss = Maya ma tidhi? Waxba kuma lumayaan. Waan kuu sii caawinaynaa.
agreement-change-mind = Maalin kasta wax kale ayaad dooran kartaa.
agreement-pictures = Sawirro ayaan ku sharraxnaa.
agreement-ask = Wax ma fahmi weyday? Na weydii.
agreement-never = Tan ma siino cidda go’aanka ka gaadha deganaanshahaaga. Uma isticmaalno inaan ku ciqaabno.
agreement-log = Mar kasta waad arki kartaa qofka eegay.
agreement-listen = Dhageyso
agreement-language-of-talk = Luqadda wadahadalka
agreement-date = Taariikhda

## One organisation at a time

agreement-may-see = { $org } waxay arki kartaa:
agreement-question = { $org } tan ma arki kartaa?
agreement-what-for = Maxaa loogu baahan yahay?
agreement-until = Ilaa { $date }
agreement-until-what = Kadib iskeed bay u joogsanaysaa.
agreement-until-longest = Ugu badnaan waa hal sano. Kadib mar kale ayaan ku weydiinaynaa.
agreement-yes = Haa, waa loo oggol yahay
agreement-no = Maya, ma rabo
agreement-part-of-it = Qayb haa, qayb maya
agreement-later = Weli waan ka fikirayaa
agreement-said-yes = Haa ayaad tidhi.
agreement-said-no = Maya ayaad tidhi.
agreement-none-chosen = Hay’ad kasta u dooro haa ama maya.

## What they would see: four circles

agreement-tier-t1 = Sida aan kula soo xidhiidhno
agreement-tier-t1-example = Magacaaga, luqaddaada, telefoonkaaga, ballamahaaga iyo cidda ku caawisa.
agreement-tier-t2 = Jidkaaga
agreement-tier-t2-example = Tallaabooyinkaaga iyo waxaad u baahan tahay, sida xannaanada ilmahaaga.
agreement-tier-t3 = Shaqo iyo iskuul
agreement-tier-t3-example = Waxaad taqaan, waxaad baratay, meeshaad ka shaqaysay iyo waxaad rabto.
agreement-tier-t4 = Arrimo gaar ah
agreement-tier-t4-example = Qoyskaaga, lacagtaada, gurigaaga, caafimaadkaaga iyo deganaanshahaaga. Oo keliya wixii run ahaan loo baahan yahay.

## What for

agreement-purpose-guidance = in lagaa caawiyo jidkaaga oo dhan
agreement-purpose-activation = in si wada jir ah loo raadiyo shaqo ama tababar
agreement-purpose-integration = casharradaada Af-Holandiga iyo is-dhexgalkaaga
agreement-purpose-social-aid = in lagaa caawiyo lacag, guri ama caafimaad
agreement-purpose-mentoring = in laguu helo hage (mentor)
agreement-purpose-matching = in la eego in hore laguu yaqaanay
agreement-purpose-coordination = in aanad wax badan sugin
agreement-purpose-review = in la eego in aan si fiican u shaqayno
agreement-purpose-oversight = in la ilaaliyo asturnaantaada

## How the yes was given

agreement-channel-title = Sidee haa u leedahay?
agreement-channel-spoken = Waad sheegtay. Qof kale ayaa joogay.
agreement-channel-signed = Warqad ayaad saxeexday.
agreement-channel-tapped = Adiga ayaa shaashadda taabtay.
agreement-witness = Yaa joogay?
agreement-sign-here = Halkan saxeex
agreement-tap-here = Halkan taabo haddii aad haa leedahay
agreement-handed-over = Tan waxaad sidoo kale helaysaa iyadoo warqad ku qoran.

## How we talked

agreement-mode-title = Sidee aynu u hadalnay?
agreement-mode-worker = Qofka ku caawiya ayaa luqaddaada ku hadla.
agreement-mode-interpreter-present = Turjumaan ayaa joogay.
agreement-mode-interpreter-remote = Turjumaan ayaa telefoon ama shaashad ku caawiyey.
agreement-mode-mediator = Waxaa joogay qof yaqaan luqaddaada iyo dalkaaga.
agreement-mode-companion = Qof baad soo kaxaysay. Weligeed ilmo ma aha.
agreement-mode-dutch = Af-Holandi ayaan ku hadalnay.
agreement-representative = Qof kale ma kuu hadlayaa?
agreement-representative-name = Waa kuma?
agreement-representative-proof = Maxay qofkaas ugu bannaan tahay?
agreement-interpreter-name = Magaca ama nambarka turjumaanka

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Kor u akhri tan
agreement-read-aloud = Wax baan ku weydiinayaa. { $org } ma arki kartaa tan: { $what }? Sababtu waa: { $purpose }. Waa ilaa { $date }. Haa ama maya ayaad odhan kartaa. Maya ma tidhi? Waxba kuma lumayaan. Maalin kasta waad joojin kartaa.
agreement-read-aloud-check = Fadlan ereyadaada ku sheeg. Markaas ayaan ogaanayaa in aan si fiican u sharraxay.

## Stop

agreement-stop = Jooji
agreement-stop-title = Ma rabtaa inaad tan joojiso?
agreement-stop-text = Hadda ka dib { $org } tan ma arki karto.
agreement-stop-after = Waxa { $org } horay u ogayd ma tirtirmayaan. Sharcigu mararka qaar wuxuu yidhaahdaa waa in la hayo.
agreement-stop-no-loss = Joojintu waa xaqaaga. Waxba kuma lumayaan.
agreement-stop-yes = Haa, hadda jooji
agreement-stop-no = Maya, ha joojin
agreement-stopped = Waa la joojiyey. { $org } tan ma aragto hadda.
agreement-stopped-on = La joojiyey { $date }
agreement-refusal-kept = Sidoo kale waan qornaa inaad maya tidhi. Markaas mar kasta kuma weydiinno.

## What stands now

agreement-now-title = Waxaad ku heshiiseen
agreement-now-none = Weli waxba kuma heshiin.
agreement-ended = Waxay dhammaatay { $date }
agreement-summary = { $yes ->
    [0] Hay’adna waxba ma arki karto.
    [one] 1 hay’ad ayaa wax arki karta.
   *[other] { $yes } hay’adood ayaa wax arki kara.
}

agreement-compare-title = Waxaan eegeynaa inaad horay u leedahay fayl
agreement-compare-what = Magacaaga, taariikhda dhalashadaada iyo telefoonkaaga waxaan barbar dhignaa faylal kale. Sidoo kale faylasha ururrada nala shaqeeya.
agreement-compare-why = Sidaas waxaad leedahay hal fayl oo keliya. Markaas uma baahnid inaad isla wax laba jeer sheegto.
agreement-compare-human = Kombiyuutarku wuxuu eegaa oo keliya waxa isu eg. Mar walba qof baa go’aamiya, marnaba ma aha kombiyuutarka oo keliya.
agreement-compare-object = Ma dooneysid tan? Noo sheeg. Markaas kuwa kale waxay faylkaaga ku helaan lambarkaaga oo keliya. Waxba kuma lumayaan.
