## The page

path-title = Yolum
path-hello = Merhaba { $name }
path-hello-no-name = Merhaba
path-intro = Bu, sizin işe giden yolunuz.
path-progress = Adım { $now } / { $all }
path-listen = Dinle
path-listen-stop = Durdur
path-read-aloud = Sesli oku
path-language = Dil
path-home = Yolum
path-updated = Hazırlandığı gün: { $date }

## What to do now

path-now-tag = Şimdi yapın
path-now-nothing = Şimdi bir şey yapmanız gerekmiyor.
path-now-nothing-text = Bir sonraki adımınızı size haber vereceğiz.
path-when = Ne zaman?
path-where = Nerede?
path-bring = Yanınızda getirin
path-today = bugün
path-tomorrow = yarın
path-nights = { $n ->
    [0] bugün
    [one] 1 gece kaldı
   *[other] { $n } gece kaldı
}
path-past = Bu geçti.
path-date-unknown = Gün henüz belli değil.
path-place-unknown = Yer henüz belli değil.
path-hour = saat { $time }
path-route = Yolu göster
path-with-person = { $name } ile
path-talk-with = Görüşme: { $names }
path-interpreter-there = Tercüman olacak.
path-goes-along = Sizinle gelecek: { $name }
path-other-appointments = Diğer randevularınız

## Your answer

path-now-answer-question = Gelebilir misiniz?
path-now-answer-yes = Evet, geliyorum
path-now-answer-cannot = Gelemiyorum
path-answered-yes = Güzel. Görüşmek üzere!
path-answered-yes-text = Geleceğinizi biliyoruz.
path-answered-cannot = Teşekkürler. Söylemeniz iyi oldu.
path-answered-cannot-text = Danışmanınızın haberi var. Birlikte yeni bir gün bulacaksınız.
path-answered-change = Cevabımı değiştirmek istiyorum
path-answered-moved = Randevu değişti. Cevabınız henüz kaydedilmedi.
path-cannot-title = Neden gelemiyorsunuz?
path-cannot-intro = İsterseniz söyleyin. Söylemek zorunda değilsiniz.
path-cannot-why-sick = Hastayım
path-cannot-why-child = Çocuğumun yanında olmam gerek
path-cannot-why-work = Çalışmam gerek
path-cannot-why-other-appointment = O zaman başka bir yerde olmam gerek
path-cannot-why-not-say = Söylemek istemiyorum
path-cannot-thanks = Teşekkürler. Yanlış bir şey yapmadınız.

## The steps

path-steps-title = Yolunuz
path-showing-done = Bitti
path-showing-now = Şimdi
path-showing-can-start = Şimdi başlayabilir
path-showing-later = Sonra
path-showing-waits = Bekliyor
path-together-with = “{ $step }” ile birlikte
path-step-from-to = { $from } – { $until }
path-step-from = başlangıç: { $from }
path-step-until = bitiş: { $until }
path-step-waiting = Bir cevap ya da boş yer bekliyoruz.
path-step-number = Adım { $n }
path-empty-title = Yolunuz henüz boş
path-empty = Henüz adım yok. Adımları danışmanınızla birlikte hazırlayacaksınız.

## Each step: its name, and what to do

path-step-papers = Belgeler tamam
path-step-papers-now = Belgelerinizi tamamlayın
path-step-first-talk = İlk görüşme
path-step-first-talk-now = İlk görüşmeye gelin
path-step-address = Adres bildirme
path-step-address-now = Adresinizi belediyeye bildirin
path-step-health-fund = Sağlık sigortası kurumu
path-step-health-fund-now = Bir sağlık sigortası kurumuna üye olun
path-step-bank = Banka hesabı
path-step-bank-now = Bir banka hesabı açın
path-step-register-vdab = VDAB’ye gitmek
path-step-register-vdab-now = VDAB’ye kaydolun
path-step-integration-contract = Uyum: başlangıç
path-step-integration-contract-now = Uyum sözleşmenizi imzalamaya gelin
path-step-social-orientation = Belçika’yı öğrenmek
path-step-social-orientation-now = Belçika dersine gidin
path-step-language-test = Dil testi
path-step-language-test-now = Dil testine girin
path-step-dutch-lessons = Felemenkçe öğrenmek
path-step-dutch-lessons-now = Felemenkçe dersine gidin
path-step-practise-dutch = Felemenkçe pratiği
path-step-practise-dutch-now = Başkalarıyla Felemenkçe pratiği yapın
path-step-read-and-write = Okuma ve yazma
path-step-read-and-write-now = Okuma yazma dersine gidin
path-step-diploma = Diplomanız
path-step-diploma-now = Diplomanızın burada geçip geçmediğini sorun
path-step-work-talk = İş hakkında konuşma
path-step-work-talk-now = İş hakkında konuşmaya gelin
path-step-cv = Öz geçmişiniz (CV)
path-step-cv-now = Öz geçmişinizi (CV) hazırlayın
path-step-training = Meslek eğitimi
path-step-training-now = Meslek eğitimine gidin
path-step-work-and-learn = Çalışmak ve öğrenmek
path-step-work-and-learn-now = Hem çalışın hem öğrenin
path-step-volunteering = Gönüllü iş
path-step-volunteering-now = Gönüllü olarak yardım etmeye gidin
path-step-mentor = Mentorunuz
path-step-mentor-now = Mentorunuza gidin
path-step-look-for-work = İş aramak
path-step-look-for-work-now = Bizimle birlikte iş arayın
path-step-your-work = İşiniz
path-step-your-work-now = İşinize gidin
path-step-child-care = Çocuğunuz için bakım
path-step-child-care-now = Çocuğunuz için bakım yeri bulun
path-step-transport = Ulaşım
path-step-transport-now = Yolu öğrenin
path-step-home = Bir ev
path-step-home-now = Eviniz hakkında konuşmaya gelin
path-step-care = Sizin için bakım
path-step-care-now = Randevunuza gelin
path-step-money = Bir görüşme
path-step-money-now = Görüşmeye gelin
path-step-digital = Bilgisayar ve cep telefonu
path-step-digital-now = Bilgisayar ya da telefon dersine gidin
path-step-other = Sizin için bir adım
path-step-other-now = Bir sonraki adımınızı atın

## What to bring

path-bring-id-card = kimlik kartı ya da oturum kartı
path-bring-letter = mektup
path-bring-diploma = diplomanız
path-bring-bank-card = banka kartınız
path-bring-cv = öz geçmişiniz (CV)
path-bring-pen = kalem ve kâğıt
path-bring-card = Op weg kartınız

## The people

path-people-title = Onlar size yardım ediyor
path-people-empty = Henüz sabit bir danışmanınız yok. Bizi arayın.
path-role-lead = sabit danışmanınız
path-role-worker = danışmanınız
path-role-team-lead = ekibi yönetiyor
path-role-coordinator = bütün ağ için çalışıyor
path-role-reception = danışmada size yardım ediyor
path-role-mentor = mentorunuz
path-role-analyst = sayıları hazırlıyor
path-role-editor = metinleri yazıyor
path-role-dpo = gizliliğinizi koruyor
path-role-administrator = sistemle ilgileniyor
path-person-at = { $role }, { $org }
path-person-call = Arayın: { $name }
path-person-message = Mesaj gönderin: { $name }

## Keep it

path-keep-title = Yolunuzu saklayın
path-keep-save = Bu telefonda
path-keep-saved = Yolunuz artık bu telefonda.
path-keep-shared-phone = Bu telefonu başkası da kullanıyor mu? O zaman yolunuzu burada saklamayın.
path-keep-remove = Bu telefondan sil
path-keep-removed = Yolunuz artık bu telefonda değil.
path-keep-share = Paylaş
path-keep-sms = SMS
path-keep-print = Yazdır
path-keep-card = Kartım
path-share-text = Op weg. Devam etmek için kodunuzu yazın.

## Help at the foot of every page

path-help-title = Konuşmak mı istersiniz?
path-help-text = Ücretsiz arayın. Bir tercüman sizin dilinizi konuşur.
path-help-call = Arayın: { $phone }
path-help-hours = Pazartesiden cumaya, saat { $from } – { $until }.
path-leave-quickly = Hemen çık
path-leave-quickly-text = Buraya dokunun. Başka bir sayfa açılır.

## Ask a person to call

path-call-me = Beni arayın
path-call-me-title = Biri sizi arayacak
path-call-me-intro = Numaranızı verin. Biz sizi ararız. Ücretsizdir.
path-call-me-name = Adınız
path-call-me-phone = Telefon numaranız
path-call-me-language = Hangi dilde?
path-call-me-when = Ne zaman arayabiliriz?
path-call-me-when-morning = Sabah
path-call-me-when-afternoon = Öğleden sonra
path-call-me-when-any = Her zaman olur
path-call-me-send = Aranmak istiyorum
path-call-me-sent = Teşekkürler. Sizi iki iş günü içinde arayacağız.
path-call-me-wrong-phone = Bu numara doğru değil. Bir daha bakın.

## Start page

path-start-title = Ne yapmak istiyorsunuz?
path-start-work = Çalışmak istiyorum
path-start-work-text = İş aramak istiyorsunuz. Biri sizinle birlikte düşünür. Neler yapabildiğinizi ve ne istediğinizi konuşursunuz.
path-start-dutch = Felemenkçe öğrenmek istiyorum
path-start-dutch-text = Önce kısa bir test yaparsınız. Sonra size uyan dersi birlikte ararsınız.
path-start-papers = Belgelerim
path-start-papers-text = Belgeleriniz hakkında bir sorunuz var. Bilen biriyle konuşun. Belgelerinizi getirin.
path-start-talk = Biriyle konuşmak istiyorum
path-start-talk-text = Bizi arayın ya da gelin. Bir tercüman sizin dilinizi konuşur. Ücretsizdir.
path-start-code = Kodum var
path-start-first = Henüz kodunuz yok mu? O zaman yolunuzu birlikte hazırlarız.

## Language choice

path-language-title = Dilinizi seçin
path-language-more = Daha çok dil
path-language-other = Benim dilim burada yok
path-language-other-text = Bizi arayın. Sizin için bir tercüman ararız.

## The code

path-code-title = Kodunuzu yazın
path-code-hint = Kod kartınızda yazıyor.
path-code-label = Kodunuz
path-code-form = Kodda 8 harf ve rakam var.
path-code-button = Yolumu göster
path-code-wrong = Bu kod doğru değil. Kartınıza bir daha bakın.
path-code-too-many = Çok fazla denediniz. 15 dakika bekleyin ve yeniden deneyin. Ya da bizi arayın.
path-code-expired = Bu kod artık çalışmıyor. Danışmanınızdan yeni bir kod isteyin ya da bizi arayın.
path-code-lost = Kodumu kaybettim
path-code-lost-text = Bizi arayın ya da danışmanınıza söyleyin. Yeni bir kod alırsınız.
path-code-forget = Bu telefonda kodumu unut
path-code-forgotten = Kodunuz artık bu telefonda değil.
path-code-leave = Yolumu kapat
path-code-left = Yolunuz kapandı. Kodunuzla her zaman geri gelebilirsiniz.

## Stop a code

path-revoke = Bu kodu durdur
path-revoke-title = Bu kodu durdurmak istiyor musunuz?
path-revoke-text = O zaman kimse bu kodla yolunuzu göremez. Yolunuz silinmez.
path-revoke-yes = Evet, kodu durdur
path-revoke-no = Hayır, kod kalsın
path-revoke-done = Kod durduruldu. İsterseniz yeni bir kart isteyin.

## Who looked

path-who-looked-link = Bilgilerime kim baktı?
path-who-looked-title = Bilgilerinize kim baktı?
path-who-looked-intro = Burada kimin, ne zaman ve neden baktığını görürsünüz.
path-who-looked-date = Ne zaman
path-who-looked-organisation = Kuruluş
path-who-looked-function = Görev
path-who-looked-part = Ne
path-who-looked-why = Neden
path-who-looked-line = { $date }: { $organisation } şuna baktı: { $part }.
path-who-looked-urgent = Acil bir durumdu. Bu yüzden bu kişi sizin izniniz olmadan baktı.
path-who-looked-empty = Bilgilerinize henüz kimse bakmadı.
path-who-looked-question = Açıklama iste
path-who-looked-question-title = Ne öğrenmek istiyorsunuz?
path-who-looked-question-text = Birinin neden baktığını anlamıyor musunuz? Sorun. Bu sizin hakkınız.
path-who-looked-question-send = Sorumu gönder
path-who-looked-question-sent = Teşekkürler. Gizliliğinizi koruyan biri size cevap verecek.
path-who-looked-question-many = Zaten birkaç soru sordun. Cevabı bekle. Acil mi? Ara.

## What I agreed to

path-agreed-title = Kim neyi görebilir?
path-agreed-line = { $org } bunu görebilir. Son gün: { $date }.
path-agreed-change = Bunu değiştirmek istiyorum
path-agreed-none = Henüz kimseye evet demediniz.

## When the text is not there yet, or was not checked yet

path-text-draft = Bu çeviri henüz kontrol edilmedi. Emin değil misiniz? Bizi arayın.
path-text-missing = Bu metin henüz sizin dilinizde yok. Bu yüzden Felemenkçe görüyorsunuz. Yardım mı lazım? Bizi arayın.
path-offline = Şimdi internetiniz yok. Bu, yolunuzun { $date } günkü hâli.
path-demo = Bu bir örnektir. Bütün adlar uydurmadır.

## The plan, and what the client wants

path-plan-title = Bu plan sizin için iyi mi?
path-plan-text = Yukarıdaki adımlara bakın. Hayır diyebilirsiniz. Hiçbir şey kaybetmezsiniz.
path-plan-changed = Planınızda bir şey değişti.
path-plan-yes = Evet, bu iyi
path-plan-no = Henüz değil
path-plan-said-yes = Evet dediniz. Teşekkürler.
path-plan-said-no = Henüz değil dediniz. İrtibat kişiniz sizinle konuşacak.
path-refuse-go = İstemediğim bir adım var
path-refuse-title = Hangi adımı istemiyorsunuz?
path-refuse-why = Neden?
path-refuse-text = Söylemek zorunda değilsiniz. İrtibat kişiniz sizinle konuşacak.
path-refused-text = Bunu istemediğinizi söylediniz. İrtibat kişiniz sizinle konuşacak.
path-refused-back = Bunu yine de istiyorum
path-step-refused = Hayır dediniz
path-refuse-why-child-care = Çocuğuma bakacak kimse yok
path-refuse-why-transport = Oraya gidemiyorum
path-refuse-why-health = Sağlığım
path-refuse-why-money = Para
path-refuse-why-hours = Saatler
path-refuse-why-level = Çok zor veya çok kolay
path-refuse-why-own-choice = Başka bir şey istiyorum
path-refuse-why-other = Söylememeyi tercih ederim
path-wish-go = Başka bir şey yapmak istiyorum
path-wish-title = Ne yapmak istersiniz?
path-wish-text = Bir şey seçin veya yazın. İrtibat kişiniz okur.
path-wish-other = Başka bir şey
path-wish-said = Kendi sözlerinizle
path-wish-send = Gönder
path-wish-wrong = Bir şey seçin veya birkaç kelime yazın.
path-wish-open = cevap bekliyor
path-wish-taken-up = şimdi yolunuzda
path-wish-declined = şimdi değil
