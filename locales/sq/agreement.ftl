agreement-title = Kush mund t’i shohë të dhënat tuaja?
agreement-what = Ju ndihmon më shumë se një organizatë. Ato ndihmojnë më mirë kur dinë të njëjtat gjëra. Atëherë nuk duhet të tregoni gjithçka çdo herë.
agreement-your-choice = Ju zgjidhni. Mund të thoni po. Mund të thoni jo.
agreement-no-loss = Thoni jo? Nuk humbni asgjë. Ne vazhdojmë t’ju ndihmojmë.
agreement-change-mind = Çdo ditë mund të zgjidhni diçka tjetër.
agreement-pictures = E shpjegojmë me vizatime.
agreement-ask = Nuk kuptoni diçka? Na pyesni.
agreement-never = Këtë nuk ua japim atyre që vendosin për qëndrimin tuaj. Nuk e përdorim për t’ju dënuar.
agreement-log = Gjithmonë mund të shihni kush ka parë.
agreement-listen = Dëgjoni
agreement-language-of-talk = Gjuha e bisedës
agreement-date = Data

## One organisation at a time

agreement-may-see = { $org } mund të shohë:
agreement-question = A mund ta shohë { $org } këtë?
agreement-what-for = Për çfarë?
agreement-until = Deri më { $date }
agreement-until-what = Pastaj ndalet vetë.
agreement-until-longest = Është më së shumti një vit. Pastaj pyesim përsëri.
agreement-yes = Po, mund ta shohë
agreement-no = Jo, nuk dua
agreement-part-of-it = Një pjesë po, një pjesë jo
agreement-later = Dua të mendohem ende
agreement-said-yes = Ju thatë po.
agreement-said-no = Ju thatë jo.
agreement-none-chosen = Zgjidhni po ose jo për çdo organizatë.

## What they would see: four circles

agreement-tier-t1 = Si ju gjejmë
agreement-tier-t1-example = Emri juaj, gjuha, telefoni, takimet dhe kush ju ndihmon.
agreement-tier-t2 = Rruga juaj
agreement-tier-t2-example = Hapat tuaj dhe çfarë ju duhet, për shembull kujdes për fëmijën.
agreement-tier-t3 = Puna dhe shkolla
agreement-tier-t3-example = Çfarë dini, çfarë keni mësuar, ku keni punuar dhe çfarë doni.
agreement-tier-t4 = Gjëra personale
agreement-tier-t4-example = Familja, paratë, shtëpia, shëndeti dhe qëndrimi juaj. Vetëm ajo që duhet vërtet.

## What for

agreement-purpose-guidance = për t’ju ndihmuar në gjithë rrugën
agreement-purpose-activation = për të kërkuar bashkë punë ose trajnim
agreement-purpose-integration = për mësimet e holandishtes dhe integrimin tuaj
agreement-purpose-social-aid = për të ndihmuar me para, shtëpi ose shëndet
agreement-purpose-mentoring = për të gjetur një mentor për ju
agreement-purpose-matching = për të parë nëse ju njohim tashmë
agreement-purpose-coordination = që të mos prisni shumë gjatë
agreement-purpose-review = për të parë nëse punojmë mirë
agreement-purpose-oversight = për të mbrojtur privatësinë tuaj

## How the yes was given

agreement-channel-title = Si thoni po?
agreement-channel-spoken = E thatë me gojë. Dikush tjetër ishte aty.
agreement-channel-signed = Nënshkruat në letër.
agreement-channel-tapped = E prekët vetë ekranin.
agreement-witness = Kush ishte aty?
agreement-sign-here = Nënshkruani këtu
agreement-tap-here = Prekni këtu nëse thoni po
agreement-handed-over = Këtë e merrni edhe në letër.

## How we talked

agreement-mode-title = Si folëm?
agreement-mode-worker = Këshilltari flet gjuhën tuaj.
agreement-mode-interpreter-present = Ishte një përkthyes.
agreement-mode-interpreter-remote = Një përkthyes ndihmoi me telefon ose ekran.
agreement-mode-mediator = Ishte dikush që njeh gjuhën dhe vendin tuaj.
agreement-mode-companion = Ju sollët dikë. Nuk është kurrë një fëmijë.
agreement-mode-dutch = Folëm holandisht.
agreement-representative = A flet dikush në vendin tuaj?
agreement-representative-name = Kush është?
agreement-representative-proof = Pse mund ta bëjë ky person?
agreement-interpreter-name = Emri ose numri i përkthyesit

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Lexojeni këtë me zë
agreement-read-aloud = Po ju pyes diçka. A mund ta shohë { $org } këtë: { $what }? Është { $purpose }. Është deri më { $date }. Mund të thoni po ose jo. Thoni jo? Nuk humbni asgjë. Mund ta ndalni këtë çdo ditë.
agreement-read-aloud-check = Ju lutem, tregojeni me fjalët tuaja. Kështu e di nëse e shpjegova mirë.

## Stop

agreement-stop = Ndale
agreement-stop-title = Doni ta ndalni këtë?
agreement-stop-text = Tani e tutje { $org } nuk mund ta shohë më këtë.
agreement-stop-after = Ajo që { $org } e di tashmë nuk zhduket. Ligji thotë ndonjëherë se duhet ruajtur.
agreement-stop-no-loss = Ta ndalni është e drejta juaj. Nuk humbni asgjë.
agreement-stop-yes = Po, ndale tani
agreement-stop-no = Jo, mos e ndal
agreement-stopped = U ndal. { $org } nuk e sheh më këtë.
agreement-stopped-on = U ndal më { $date }
agreement-refusal-kept = Shkruajmë edhe që thatë jo. Kështu nuk pyesim çdo herë përsëri.

## What stands now

agreement-now-title = Çfarë keni vendosur
agreement-now-none = Ende nuk keni vendosur asgjë.
agreement-ended = Mbaroi më { $date }
agreement-summary = { $yes ->
    [0] Asnjë organizatë nuk mund të shohë asgjë.
    [one] 1 organizatë mund të shohë diçka.
   *[other] { $yes } organizata mund të shohin diçka.
}

agreement-compare-title = Shohim nëse keni tashmë një dosje
agreement-compare-what = Krahasojmë emrin tuaj, datën e lindjes dhe telefonin me dosje të tjera. Edhe me ato të organizatave që punojnë me ne.
agreement-compare-why = Kështu keni vetëm një dosje. Atëherë nuk duhet të tregoni dy herë të njëjtën gjë.
agreement-compare-human = Kompjuteri shikon vetëm çfarë ngjan. Gjithmonë vendos një njeri, kurrë vetëm kompjuteri.
agreement-compare-object = Nuk e doni këtë? Na thoni. Atëherë të tjerët e gjejnë dosjen tuaj vetëm me numrin tuaj. Nuk humbni asgjë.
