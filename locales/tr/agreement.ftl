agreement-title = Bilgilerinizi kim görebilir?
agreement-what = Size birden fazla kuruluş yardım ediyor. Aynı şeyleri bilirlerse daha iyi yardım ederler. O zaman her seferinde her şeyi anlatmanız gerekmez.
agreement-your-choice = Siz seçersiniz. Evet diyebilirsiniz. Hayır diyebilirsiniz.
agreement-no-loss = Hayır mı diyorsunuz? Hiçbir şey kaybetmezsiniz. Size yardım etmeye devam ederiz.
agreement-change-mind = Her gün başka bir seçim yapabilirsiniz.
agreement-pictures = Bunu resimlerle anlatırız.
agreement-ask = Anlamadığınız bir şey mi var? Bize sorun.
agreement-never = Bunu, oturumunuza karar verenlere vermeyiz. Bunu sizi cezalandırmak için kullanmayız.
agreement-log = Kimin baktığını her zaman görebilirsiniz.
agreement-listen = Dinle
agreement-language-of-talk = Konuşmanın dili
agreement-date = Tarih

## One organisation at a time

agreement-may-see = { $org } şunları görebilir:
agreement-question = { $org } bunu görebilir mi?
agreement-what-for = Ne için?
agreement-until = Son gün: { $date }
agreement-until-what = Sonra kendiliğinden biter.
agreement-until-longest = En fazla bir yıl sürer. Sonra yeniden sorarız.
agreement-yes = Evet, olabilir
agreement-no = Hayır, bunu istemiyorum
agreement-part-of-it = Bir kısmı olur, bir kısmı olmaz
agreement-later = Biraz daha düşünmek istiyorum
agreement-said-yes = Evet dediniz.
agreement-said-no = Hayır dediniz.
agreement-none-chosen = Her kuruluş için evet ya da hayır seçin.

## What they would see: four circles

agreement-tier-t1 = Size nasıl ulaşırız
agreement-tier-t1-example = Adınız, diliniz, telefonunuz, randevularınız ve size kimin yardım ettiği.
agreement-tier-t2 = Yolunuz
agreement-tier-t2-example = Adımlarınız ve ihtiyaçlarınız. Örneğin çocuğunuz için bakım.
agreement-tier-t3 = İş ve okul
agreement-tier-t3-example = Neler yapabildiğiniz, ne öğrendiğiniz, nerede çalıştığınız ve ne istediğiniz.
agreement-tier-t4 = Kişisel konular
agreement-tier-t4-example = Aileniz, paranız, eviniz, sağlığınız ve oturumunuz. Yalnız gerçekten gerekli olan.

## What for

agreement-purpose-guidance = bütün yolunuzda size yardım etmek için
agreement-purpose-activation = birlikte iş ya da meslek eğitimi aramak için
agreement-purpose-integration = Felemenkçe dersleriniz ve uyumunuz için
agreement-purpose-social-aid = para, ev ya da sağlık konusunda yardım etmek için
agreement-purpose-mentoring = size bir mentor bulmak için
agreement-purpose-matching = sizi zaten tanıyıp tanımadığımızı görmek için
agreement-purpose-coordination = çok uzun beklemeyesiniz diye
agreement-purpose-review = iyi çalışıp çalışmadığımıza bakmak için
agreement-purpose-oversight = gizliliğinizi korumak için

## How the yes was given

agreement-channel-title = Nasıl evet diyorsunuz?
agreement-channel-spoken = Sözle söylediniz. Yanınızda başka biri vardı.
agreement-channel-signed = Kâğıda imza attınız.
agreement-channel-tapped = Ekrana kendiniz dokundunuz.
agreement-witness = Yanınızda kim vardı?
agreement-sign-here = Burayı imzalayın
agreement-tap-here = Evet diyorsanız buraya dokunun
agreement-handed-over = Bunu kâğıt olarak da alırsınız.

## How we talked

agreement-mode-title = Nasıl konuştuk?
agreement-mode-worker = Danışman sizin dilinizi konuşuyor.
agreement-mode-interpreter-present = Bir tercüman vardı.
agreement-mode-interpreter-remote = Bir tercüman telefonla ya da ekrandan yardım etti.
agreement-mode-mediator = Dilinizi ve ülkenizi bilen biri vardı.
agreement-mode-companion = Siz birini getirdiniz. Bu hiçbir zaman bir çocuk değildir.
agreement-mode-dutch = Felemenkçe konuştuk.
agreement-representative = Sizin yerinize biri mi konuşuyor?
agreement-representative-name = Bu kim?
agreement-representative-proof = Bu kişi neden bunu yapabilir?
agreement-interpreter-name = Tercümanın adı ya da numarası

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Bunu sesli okuyun
agreement-read-aloud = Size bir şey soruyorum. { $org } şunu görebilir mi: { $what }? Amaç: { $purpose }. Son gün: { $date }. Evet ya da hayır diyebilirsiniz. Hayır mı diyorsunuz? Hiçbir şey kaybetmezsiniz. Bunu her gün durdurabilirsiniz.
agreement-read-aloud-check = Lütfen bunu kendi sözlerinizle anlatın. Böylece iyi anlatıp anlatmadığımı bilirim.

## Stop

agreement-stop = Durdur
agreement-stop-title = Bunu durdurmak istiyor musunuz?
agreement-stop-text = Bundan sonra { $org } bunu artık göremez.
agreement-stop-after = { $org } şimdiye kadar ne öğrendiyse silinmez. Yasa bazen saklanmasını ister.
agreement-stop-no-loss = Durdurmak sizin hakkınız. Hiçbir şey kaybetmezsiniz.
agreement-stop-yes = Evet, şimdi durdur
agreement-stop-no = Hayır, durdurma
agreement-stopped = Durduruldu. { $org } bunu artık görmüyor.
agreement-stopped-on = Durdurulduğu gün: { $date }
agreement-refusal-kept = Hayır dediğinizi de yazarız. Böylece her seferinde yeniden sormayız.

## What stands now

agreement-now-title = Neye karar verdiniz
agreement-now-none = Henüz hiçbir şeye karar vermediniz.
agreement-ended = Bittiği gün: { $date }
agreement-summary = { $yes ->
    [0] Hiçbir kuruluş bir şey göremez.
    [one] 1 kuruluş bir şeyler görebilir.
   *[other] { $yes } kuruluş bir şeyler görebilir.
}

agreement-compare-title = Dosyanız zaten var mı, bakıyoruz
agreement-compare-what = Adınızı, doğum tarihinizi ve telefonunuzu başka dosyalarla karşılaştırıyoruz. Bizimle çalışan kuruluşların dosyalarıyla da.
agreement-compare-why = Böylece tek bir dosyanız olur. Aynı şeyi iki kez anlatmanız gerekmez.
agreement-compare-human = Bilgisayar yalnızca neyin benzediğine bakar. Kararı her zaman bir insan verir, asla tek başına bilgisayar değil.
agreement-compare-object = Bunu istemiyor musunuz? Bize söyleyin. O zaman başkaları dosyanızı yalnızca numaranızla bulur. Hiçbir şey kaybetmezsiniz.
