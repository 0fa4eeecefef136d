card-title = { $name } için yol
card-title-no-name = Yolum
card-to-work = işe doğru
card-date = Hazırlandığı gün: { $date }
card-next = Sonraki randevu
card-next-none = Henüz randevu yok. Danışmanınızı arayın.
card-hour = saat { $time }
card-where = Nerede
card-bring = Getirin
card-bring-id-card = kimlik kartı
card-now = Şimdi
card-done = Bitti
card-later = Sonra
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] ve 1 adım daha
   *[other] ve { $n } adım daha
}
card-no-steps = Adımlarınızı birlikte hazırlarız.
card-people = Onlar size yardım ediyor
card-person-at = { $org } · { $role }
card-scan = Bu kodu okutun ya da yazın.
card-scan-text = Yolunuzu böyle yeniden bulursunuz. Hesap açmanız gerekmez.
card-code = Kod
card-web = Şu adrese gidin: { $address }
card-talk = Konuşmak mı istersiniz? Ücretsiz arayın: { $phone }.
card-interpreter = Bir tercüman sizin dilinizi konuşur.
card-safe = Bu kartta oturumunuzla ilgili hiçbir şey yazmaz.
card-lost = Kart kayboldu mu? Şu kişiye söyleyin: { $name }. Kod durdurulur.
card-lost-no-name = Kart kayboldu mu? Bizi arayın. Kod durdurulur.
card-keep = Bu kartı iyi saklayın.
card-fold = Buradan katlayın
card-draft = Bu çeviri henüz kontrol edilmedi.
card-demo = Uydurma bilgilerle örnek.

## The booklet or letter that goes with the card

card-letter-title = Kâğıt üzerinde yolunuz
card-letter-intro = Bunlar sizin adımlarınız. “Şimdi” yazan adımdan başlayın.
card-my-notes = Bunu sormak istiyorum
