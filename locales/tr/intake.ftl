intake-title = Sizi tanıyalım

## Opening words, said or read before the first question

intake-opening-1 = Size birkaç soru soracağım. Böylece size daha iyi yardım edebiliriz.
intake-opening-2 = Her zaman durabilirsiniz. Bir soruyu atlayabilirsiniz.
intake-opening-3 = Yanlış cevap yoktur.
intake-opening-4 = Söyledikleriniz bizde kalır. Başka kimin görebileceğini siz seçersiniz.
intake-opening-5 = Yoruldunuz mu? O zaman başka bir gün devam ederiz.
intake-opening-start = Başlıyoruz

## The chapters

intake-chapter-you = Kimsiniz?
intake-chapter-you-intro = Adınızla başlıyoruz.
intake-chapter-contact = Size nasıl ulaşırız?
intake-chapter-contact-intro = Böylece sizinle nasıl konuşacağımızı biliriz.
intake-chapter-school = Diller ve okul
intake-chapter-school-intro = Her şey önemlidir. Evde konuşulan diller ve diplomasız dersler de.
intake-chapter-work = İş ve yapabildikleriniz
intake-chapter-work-intro = Neler yaptığınızı anlatın. Ücretsiz iş de önemlidir. Başkalarına bakmak da.
intake-chapter-wishes = Ne istiyorsunuz?
intake-chapter-wishes-intro = Hayaliniz başlangıçtır. Ne yapmak istersiniz?
intake-chapter-means = Araba, cep telefonu ve bilgisayar
intake-chapter-means-intro = Böylece neyin iyi gittiğini ve nerede yardım istediğinizi biliriz.
intake-chapter-family = Aileniz
intake-chapter-family-intro = Böylece yolunuz ailenize uyar.
intake-chapter-home = Eviniz ve paranız
intake-chapter-home-intro = Ev ve para huzur verir. Belki yardım edebiliriz.
intake-chapter-papers = Belgeleriniz
intake-chapter-papers-intro = Böylece size hangi yolların açık olduğunu biliriz.
intake-chapter-gentle = İçinizi ne sıkıyor?
intake-chapter-gentle-intro = Bu sorular zor. Hiçbir şey söylemek zorunda değilsiniz. Sonra da olur.
intake-chapter-observed = Bizim gördüklerimiz
intake-chapter-observed-intro = Danışmanlar için. Bu sorular sorulmaz. Gördüğünüzü ya da duyduğunuzu yazın.

## On the way

intake-progress = Bölüm { $now } / { $all }
intake-progress-start = Daha yeni başladık.
intake-progress-half = Yarıya geldik.
intake-progress-nearly = Bitmek üzere.
intake-questions-left = { $n ->
    [0] Bu son soruydu.
    [one] Bu bölümde 1 soru kaldı.
   *[other] Bu bölümde { $n } soru kaldı.
}
intake-why = Bunu neden soruyoruz?
intake-next = İleri
intake-back = Geri
intake-skip = Atla
intake-skip-chapter = Bu bölümü atla
intake-stop-now = Bugünlük bu kadar
intake-stopped = Her şey saklandı. Siz isteyince devam ederiz.
intake-go-on = Kaldığınız yerden devam edin
intake-saved = Saklandı: { $time }
intake-unknown = Bilmiyorum
intake-refused = Söylemek istemiyorum
intake-ask-later = Sonra sorun
intake-pause = Biraz ara
intake-add-another = Bir tane daha ekle
intake-remove = Kaldır
intake-choose-one = Bir cevap seçin.
intake-choose-many = Birden fazla cevap seçebilirsiniz.
intake-choose-ranked = En fazla { $n } tane seçin. En önemlisinden başlayın.
intake-about = Tam bilmiyor musunuz? Yaklaşık da olur.
intake-known-already = Bunu daha önce anlatmıştınız. Hâlâ doğru mu?
intake-known-from = Bunu { $org } bildirdi. Tarih: { $date }.

## Who is at the table

intake-who-answers = Kim cevap veriyor?
intake-who-answers-client = Kişinin kendisi
intake-who-answers-representative = Onun adına konuşan biri
intake-who-types = Kim yazıyor?
intake-who-types-client = Kişinin kendisi
intake-who-types-worker = Ben, danışman
intake-language = Hangi dilde konuşuyoruz?
intake-language-form = Ekrandaki soruların dili
intake-mode = Nasıl konuşuyoruz?
intake-interpreter = Tercüman var mı?
intake-interpreter-none = Tercüman gerekmiyor
intake-interpreter-name = Tercümanın adı ya da numarası
intake-interpreter-no-child = Asla bir çocuğa tercümanlık yaptırmayın.
intake-place = Neredeyiz?
intake-others-present = Başka kim var?
intake-alone-first = Dinleyen biri mi var? O zaman zor soruları sonra sorun.

## Reading back

intake-read-back = Ben bunları anladım. Doğru mu?
intake-read-back-text = Yazılanları birlikte okuyun. Doğru olmayanı değiştirin.
intake-read-back-nothing = Burada henüz bir şey yazılmadı.
intake-read-back-yes = Evet, doğru
intake-read-back-no = Hayır, bir şey değiştirmek istiyorum
intake-correct = Değiştir
intake-skipped = Atlandı
intake-later-list = Bunu sonra soracağız
intake-finish = Bitti
intake-finished = Teşekkürler. Çok şey anlattınız.
intake-finished-next = Şimdi yolunuzu birlikte hazırlıyoruz.
intake-finished-see = Burada ne yazdığımızı görürsünüz.

## The same questions on paper

intake-paper-title = Kâğıt üzerinde sorular
intake-paper-intro = İstediğinizi doldurun. Bilmediğinizi ya da söylemek istemediğinizi boş bırakın.
intake-paper-help = Yardım mı lazım? Arayın: { $phone }. Bir tercüman sizin dilinizi konuşur.
intake-paper-tick = Çarpı işareti koyun.
intake-paper-back = Bu kâğıdı danışmanınıza verin.
intake-paper-number = Bu kâğıdın numarası: { $code }
intake-paper-date = Bugünün tarihi
intake-paper-filled-by = Bunu kim doldurdu?
intake-paper-worker = Danışman için
intake-paper-page = Sayfa { $n } / { $all }
