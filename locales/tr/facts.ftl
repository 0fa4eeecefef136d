## Who

facts-given-name = Ad
facts-given-name-ask = Adınız ne? Yalnız adınızı söyleyin.
facts-family-name = Soyadı
facts-family-name-ask = Soyadınız ne?
facts-other-name = Başka ad ya da yazılış
facts-other-name-ask = Başka bir adınız var mı? Adınız bazen başka türlü mü yazılır?
facts-other-name-why = Belgelerde ad bazen farklıdır. Sizi böyle buluruz.
facts-own-script-name = Kendi alfabesiyle ad
facts-own-script-name-ask = Adınızı kendi dilinizde nasıl yazarsınız?
facts-own-script-name-why = Böylece adınız kartınızda doğru yazılır.
facts-birth-date = Doğum tarihi
facts-birth-date-ask = Ne zaman doğdunuz? Yalnız yıl da olur.
facts-birth-date-why = Böylece o kişinin siz olduğunuzu kesin biliriz.
facts-sex = Cinsiyet
facts-sex-ask = Kadın mısınız, erkek misiniz? Yoksa başka türlü mü söylersiniz?
facts-sex-why = Kadınlara ve erkeklere aynı derecede iyi yardım edip etmediğimizi sayıyoruz.

## How to reach and how to talk

facts-contact-language = İletişim dili
facts-contact-language-ask = Hangi dilde konuşmak istersiniz?
facts-contact-language-why = O zaman sizin dilinizi konuşan bir tercüman ararız.
facts-interpreter = Tercüman
facts-interpreter-ask = Bir tercümanın yardım etmesini ister misiniz?
facts-phone = Telefon
facts-phone-ask = Sizi hangi numaradan arayabiliriz?
facts-phone-why = Yalnız sizin yolunuz için ararız.
facts-email = E-posta
facts-email-ask = E-posta adresiniz var mı? Yoksa da olur.
facts-address = Adres
facts-address-ask = Şimdi nerede oturuyorsunuz?
facts-address-why = Böylece size yakın ders ya da iş ararız.
facts-preferred-channel = Tercih edilen iletişim
facts-preferred-channel-ask = Sizinle en iyi nasıl konuşuruz?
facts-safe-contact = Güvenli iletişim
facts-safe-contact-ask = Sizi ararken ya da size yazarken neye dikkat edelim?
facts-safe-contact-why = Bizim yüzümüzden sorun yaşamanızı istemeyiz.

## Dutch and civic integration

facts-nt2-state = Felemenkçe dersleri
facts-nt2-state-ask = Kişi Felemenkçe derslerinde ne kadar ilerledi?
facts-civic-state = Uyum
facts-civic-state-ask = Kişi uyumda ne kadar ilerledi?

## Languages

facts-language-skill = Dil bilgisi
facts-language-skill-ask = Hangi dilleri biliyorsunuz? Biraz bilmek de önemlidir.
facts-literacy = Okuma ve yazma
facts-literacy-ask = Ne görüyorsunuz: kişi ne kadar rahat okuyor ve yazıyor?

## School and diplomas

facts-education = Okul ve eğitim
facts-education-ask = Hangi okula gittiniz? Orada ne öğrendiniz?
facts-education-why = Öğrendikleriniz burada da önemlidir.
facts-recognition = Diploma tanınması
facts-recognition-ask = Diplomanızın burada geçip geçmediğini sordunuz mu?
facts-recognised-level = Tanınan düzey
facts-recognised-level-ask = Diplomanız hakkında bir mektup aldınız mı? Üzerinde hangi düzey yazıyor?

## Work and what a person can do

facts-work-abroad = Yurt dışında iş
facts-work-abroad-ask = Eskiden başka bir ülkede ne iş yaptınız?
facts-work-abroad-why = Eski işler de önemlidir. Bunu öz geçmişinize (CV) yazarız.
facts-work-here = Belçika’da iş
facts-work-here-ask = Belçika’da çalıştınız mı? Ne yaptınız?
facts-volunteering = Gönüllü iş
facts-volunteering-ask = Yardım etmek için ücretsiz çalıştınız mı?
facts-volunteering-why = Yardım etmek de deneyimdir.
facts-competence = Beceri
facts-competence-ask = Neyi iyi yaparsınız? Evi ve hobinizi de düşünün.
facts-competence-why = İyi yaptığınız şeyler iş ararken size yardım eder.

## Wishes and what stands in the way

facts-wanted-job = İstenen iş
facts-wanted-job-ask = En çok hangi işi yapmak istersiniz? Hayal kurun.
facts-wanted-job-why = Hayaliniz yolunuzun başlangıcıdır.
facts-sectors-wanted = İstenen sektörler
facts-sectors-wanted-ask = Nerede çalışmak istersiniz? Üç tane seçin.
facts-expectations = Beklentiler
facts-expectations-ask = Bizden ne bekliyorsunuz? Üç tane seçin.
facts-obstacles = Engeller
facts-obstacles-ask = İş bulmayı ne zorlaştırıyor?
facts-obstacles-why = O zaman birlikte bir çare ararız.

## Means

facts-licence = Ehliyet
facts-licence-ask = Araç kullanabilir misiniz? Hangi ehliyetiniz var?
facts-transport = Ulaşım
facts-transport-ask = Bir yere nasıl gidersiniz?
facts-digital-means = Cep telefonu, bilgisayar ve internet
facts-digital-means-ask = Evde ya da yanınızda ne var?
facts-digital-means-why = O zaman açamayacağınız bir şey göndermeyiz.
facts-digital-skill = Dijital beceriler
facts-digital-skill-ask = Telefon ya da bilgisayarda neler yapabiliyorsunuz?

## Background and residence

facts-nationality = Vatandaşlık
facts-nationality-ask = Hangi ülkenin pasaportu var sizde?
facts-nationality-why = Hangi belgelerin gerektiği bazen ülkenize bağlıdır.
facts-birth-country = Doğduğu ülke
facts-birth-country-ask = Hangi ülkede doğdunuz?
facts-arrival = Belçika’ya geliş
facts-arrival-ask = Belçika’ya ilk ne zaman geldiniz?
facts-arrival-why = Bazı şeylere bir süre sonra izin verilir. O zaman ne zaman olduğunu biliriz.
facts-reason-of-stay = Kalma nedeni
facts-reason-of-stay-ask = Neden Belçika’da kalabiliyorsunuz?
facts-reason-of-stay-why = Böylece çalışıp öğrenebileceğinizi biliriz.
facts-residence-period = Oturum
facts-residence-period-ask = Şimdi hangi kartınız ya da mektubunuz var? Ne zamana kadar?
facts-residence-period-why = Böylece neye hakkınız olduğunu biliriz ve yenisini zamanında isteriz.

## Household

facts-civil-state = Medeni durum
facts-civil-state-ask = Yalnız mı yaşıyorsunuz, eşinizle ya da partnerinizle mi?
facts-civil-state-why = Böylece kimi düşünmemiz gerektiğini biliriz.
facts-children = Evdeki çocuklar
facts-children-ask = Kaç çocukla oturuyorsunuz?
facts-children-why = O zaman size uyan saatleri ararız.
facts-youngest-child = En küçük çocuğun doğum yılı
facts-youngest-child-ask = En küçük çocuğunuz hangi yıl doğdu?
facts-youngest-child-why = Küçük bir çocuk için bakım yeri ararız.
facts-single-parent = Tek ebeveyn
facts-single-parent-ask = Çocuklarınıza yalnız mı bakıyorsunuz?
facts-single-parent-why = O zaman yardım ve size uyan saatler ararız.
facts-family-abroad = Yurt dışında aile
facts-family-abroad-ask = Uzakta aileniz var mı? Kimi özlüyorsunuz?
facts-family-abroad-why = Ailenizin gelmesini mi istiyorsunuz? O zaman işiniz bazen önemlidir.

## Income, home, health

facts-income-source = Gelir
facts-income-source-ask = Paranız nereden geliyor?
facts-income-source-why = Çalışmaya başlayınca paranız değişir. Bunu birlikte hesaplarız.
facts-debts = Borçlar
facts-debts-ask = Birine hâlâ para ödemeniz gerekiyor mu? En çok hangisi sıkıyor?
facts-debts-why = Birçok insanın borcu var. Yardım var.
facts-housing-state = Konut durumu
facts-housing-state-ask = Kimin yanında ya da nerede oturuyorsunuz?
facts-housing-state-why = Sabit bir yer olunca çalışmak ve öğrenmek daha kolay olur.
facts-housing-problems = Konutla ilgili sorunlar
facts-housing-problems-ask = Evinizde bir sorun var mı?
facts-health-limits = Sağlık ve iş
facts-health-limits-ask = İşte bedeniniz ya da ruhunuz için dikkat edilmesi gereken bir şey var mı?
facts-health-limits-why = Size iyi gelen bir iş ararız. Hastalığınızı söylemeniz gerekmez.

## Told in confidence

facts-social-problems = Dertler
facts-social-problems-ask = Bilmemizi istediğiniz dertler var mı?
facts-social-problems-why = O zaman size yardım edecek birini ararız. Siz evet demeden kimseye anlatmayız.
facts-journey = Yolda olanlar
facts-journey-ask = Kişi buraya geliş yolu hakkında kendisi ne anlattı?
facts-journey-why = Bunu sormayın. Yalnız kişinin anlatmak istediğini yazın.

## Origin, for figures only

facts-birth-nationality = Doğumda vatandaşlık
facts-birth-nationality-ask = Doğduğunuzda hangi ülkenin vatandaşıydınız?
facts-mother-birth-nationality = Annenin doğumda vatandaşlığı
facts-mother-birth-nationality-ask = Anneniz doğduğunda hangi ülkedendi?
facts-father-birth-nationality = Babanın doğumda vatandaşlığı
facts-father-birth-nationality-ask = Babanız doğduğunda hangi ülkedendi?
facts-grandparents-outside-eu15 = AB-15 dışından büyükanne ve büyükbabalar
facts-grandparents-outside-eu15-ask = Büyükanne ve büyükbabalarınızdan kaçı AB’nin on beş eski ülkesinden değildi?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Bende yok
facts-answer-unknown = Bilmiyorum
facts-answer-refused = Söylemek istemiyorum
facts-answer-not-asked = Sorulmadı
facts-answer-ask-later = Sonra sorun
facts-yes = Evet
facts-no = Hayır

## Where a fact comes from

facts-source-client = kişi kendisi söyledi
facts-source-representative = kişi adına konuşan biri söyledi
facts-source-document = bir belgede yazıyor
facts-source-register = bir kayıtta var
facts-source-observed = bir danışman gördü
facts-source-test = bir testten
facts-source-third-party = bir mentor ya da başka biri söyledi
facts-source-import = başka bir sistemden

## Dates

facts-date-day = Gün
facts-date-month = Ay
facts-date-year = Yıl
facts-date-about = yaklaşık

## Parts of an entry

facts-field-level = Düzey
facts-field-field = Ne öğrendiniz?
facts-field-school = Okul
facts-field-country = Ülke
facts-field-from = Başlangıç
facts-field-until = Bitiş
facts-field-finished = Bitti mi?
facts-field-proof = Kanıt
facts-field-diploma = Diploma
facts-field-body = Kim karar veriyor?
facts-field-requested = Başvuru tarihi
facts-field-decided = Cevap tarihi
facts-field-result = Sonuç
facts-field-remark = Başka bir şey
facts-field-job = İş
facts-field-sector = Sektör
facts-field-employer = Kimin yanında?
facts-field-hours = Kaç saat?
facts-field-tasks = Orada ne yaptınız?
facts-field-relevant = İstediğiniz işe uyuyor mu?
facts-field-what = Ne yapabiliyorsunuz?
facts-field-context = Bunu nerede öğrendiniz?
facts-field-status = Oturum
facts-field-document = Kart ya da mektup
facts-field-stage = Ne aşamada?
facts-field-street = Sokak ve numara
facts-field-postcode = Posta kodu
facts-field-town = Belediye

## Languages per skill

facts-skill-language = Dil
facts-skill-listening = Dinleme
facts-skill-reading = Okuma
facts-skill-speaking = Konuşma
facts-skill-writing = Yazma
facts-skill-known-from = Bunu nereden biliyoruz?
facts-cefr-0 = henüz hiç
facts-cefr-A1 = birkaç kelime ve cümle
facts-cefr-A2 = her günkü sıradan konularda
facts-cefr-B1 = çoğu zaman derdini anlatır
facts-cefr-B2 = rahat, işte de
facts-cefr-C1 = çok rahat
facts-cefr-C2 = ana dili kadar iyi
facts-cefr-first = bu ana dili

## Lists

facts-sex-f = kadın
facts-sex-m = erkek
facts-sex-x = başka

facts-interpreter-none = Tercüman gerekmiyor
facts-interpreter-phone = Telefonla tercüman
facts-interpreter-present = Yanımızda bir tercüman
facts-interpreter-mediator = Ülkenizi de bilen biri

facts-channel-phone = Telefon
facts-channel-sms = SMS ya da mesaj
facts-channel-visit = Gelerek görüşme
facts-channel-post = Mektup
facts-channel-email = E-posta
facts-channel-through-someone = Güvendiğim biri aracılığıyla

facts-safe-contact-none = Hiçbir şeye
facts-safe-contact-shared-phone = Telefonumu başkaları da kullanıyor
facts-safe-contact-no-sms = SMS göndermeyin
facts-safe-contact-no-calls = Beni aramayın
facts-safe-contact-no-post = Mektup göndermeyin
facts-safe-contact-hide-address = Adresimi kimseye söylemeyin
facts-safe-contact-ask-first = Önce rahat konuşabilir miyim diye sorun

facts-nt2-not-started = Henüz başlamadı
facts-nt2-waiting = Yer bekliyor
facts-nt2-literacy = Okuma yazma öğreniyor
facts-nt2-grade-1 = 1. basamakta (A2’ye kadar)
facts-nt2-grade-2 = 2. basamakta (B1’e kadar)
facts-nt2-grade-3 = 3. basamakta (B2’ye kadar)
facts-nt2-grade-4 = 4. basamakta (C1’e kadar)
facts-nt2-stopped = Durduruldu
facts-nt2-not-needed = Gerekmiyor

facts-civic-not-started = Henüz başlamadı
facts-civic-waiting = Yer bekliyor
facts-civic-running = Sürüyor
facts-civic-certificate = Belgesi var
facts-civic-exempt = Muaf
facts-civic-stopped = Durduruldu

facts-level-source-self = Kişi kendisi söylüyor
facts-level-source-observed = Konuşmada ya da işte görüldü
facts-level-source-assessment = Bilen biri değerlendirdi
facts-level-source-test = Bir testten
facts-level-source-certificate = Bir sertifikada yazıyor

facts-literacy-reads-well = Rahat okuyor ve yazıyor
facts-literacy-reads-slowly = Yavaş okuyor
facts-literacy-other-script-only = Yalnız başka bir alfabe okuyor
facts-literacy-reads-little = Birkaç kelime okuyor
facts-literacy-does-not-read = Henüz okumuyor

facts-level-none = Okul yok
facts-level-primary = İlkokul
facts-level-lower-secondary = Ortaokulun ilk yılları
facts-level-vocational-secondary = Lise, bir meslek öğrendi
facts-level-upper-secondary = Lisenin tamamı
facts-level-higher-short = Yüksekokul ya da lisans
facts-level-higher-long = Üniversite ya da yüksek lisans
facts-level-doctorate = Doktora

facts-finished-yes = Evet, bitti
facts-finished-no = Hayır, bıraktım
facts-finished-running = Hâlâ sürüyor

facts-proof-original = Asıl belge
facts-proof-copy = Kopya ya da fotoğraf
facts-proof-lost = Kayıp
facts-proof-never-had = Hiç verilmedi
facts-proof-with-embassy = Elçilikte
facts-proof-none = Kanıt yok

facts-recognition-not-asked = Henüz sorulmadı
facts-recognition-running = Cevap bekliyorum
facts-recognition-full = Evet, tamamen geçiyor
facts-recognition-partial = Bir kısmı geçiyor
facts-recognition-conditional = Evet, bir şey daha öğrenirsem ya da yaparsam
facts-recognition-refused = Hayır
facts-recognition-withdrawn = Sordum ama bıraktım

facts-sectors-sales = Mağaza ve satış
facts-sectors-administration = Büro
facts-sectors-no-preference = Her şey olur
facts-sectors-social = İnsanlara yardım
facts-sectors-logistics = Depo ve taşıma
facts-sectors-horeca = Mutfak, kafe ve otel
facts-sectors-cleaning = Temizlik ve bakım
facts-sectors-ict = Bilgisayar ve telefon
facts-sectors-health = Hasta ya da yaşlı bakımı
facts-sectors-accounting = Muhasebe
facts-sectors-construction = İnşaat
facts-sectors-industry = Fabrika ve teknik
facts-sectors-agriculture = Bahçe, hayvanlar ve tarla
facts-sectors-education = Okul ve çocuk bakımı
facts-sectors-crafts = Elle bir şeyler yapmak
facts-sectors-other = Başka bir şey

facts-relevant-yes = Evet
facts-relevant-partly = Kısmen
facts-relevant-no = Hayır

facts-context-work = Belçika’da işte
facts-context-work-abroad = Başka bir ülkede işte
facts-context-school = Okulda
facts-context-volunteering = Gönüllü olarak
facts-context-association = Bir kulüpte ya da dernekte
facts-context-household = Evde
facts-context-hobby = Hobimde

facts-licence-none = Ehliyet yok
facts-licence-theory = Teoriyi geçtim
facts-licence-am = Moped (AM)
facts-licence-a = Motosiklet (A)
facts-licence-b = Otomobil (B)
facts-licence-c = Kamyon (C)
facts-licence-d = Otobüs (D)
facts-licence-foreign-exchangeable = Başka ülkeden, burada değiştirebilirim
facts-licence-foreign-other = Başka ülkeden, burada değiştiremem

facts-transport-on-foot = Yürüyerek
facts-transport-public-transport = Tramvay, otobüs ya da tren
facts-transport-bicycle = Bisiklet
facts-transport-moped = Moped
facts-transport-car = Araba
facts-transport-needs-company = İlk seferde biri birlikte gelir

facts-digital-means-none = Hiçbir şey
facts-digital-means-simple-phone = İnternetsiz cep telefonu
facts-digital-means-smartphone = Akıllı telefon
facts-digital-means-shared-phone = Paylaştığım cep telefonu
facts-digital-means-computer = Bilgisayar ya da tablet
facts-digital-means-internet-home = Evde internet
facts-digital-means-mobile-data = Cep telefonumda internet
facts-digital-means-email = E-posta adresi

facts-digital-skill-none = Henüz hiçbir şey
facts-digital-skill-call = Telefon etmek
facts-digital-skill-messages = Mesaj göndermek
facts-digital-skill-search = Bir şey aramak
facts-digital-skill-email-attachment = Dosyalı e-posta göndermek
facts-digital-skill-forms = Form doldurmak
facts-digital-skill-office = Bilgisayarda mektup ya da liste yapmak
facts-digital-skill-eid = Kartımla ya da itsme ile giriş yapmak

facts-obstacles-none = Hiçbir şey
facts-obstacles-language = Felemenkçem henüz az
facts-obstacles-experience = Deneyimim burada geçmiyor ya da deneyimim yok
facts-obstacles-finding-vacancies = İş ilanı bulamıyorum ya da kendimi nasıl tanıtacağımı bilmiyorum
facts-obstacles-discrimination = Adım, rengim, dinim ya da başörtüm yüzünden şans verilmiyor
facts-obstacles-search-tools = CV’m ya da mektubum hazır değil
facts-obstacles-labour-market = Burada iş nasıl yürür bilmiyorum
facts-obstacles-skills-not-recognised = Yapabildiklerim burada kâğıt üzerinde geçmiyor
facts-obstacles-network = Çok az insan tanıyorum
facts-obstacles-self-confidence = Henüz cesaretim yok
facts-obstacles-transport = Oraya ulaşmam zor
facts-obstacles-administration = Belgelerim tamam değil
facts-obstacles-cultural-codes = Buradaki alışkanlıkları henüz bilmiyorum
facts-obstacles-choice-of-job = Bana hangi iş uyar bilmiyorum
facts-obstacles-no-vacancies = Yapabildiğim şey için iş yok
facts-obstacles-child-care = Çocuğuma bakacak kimse yok

facts-expectations-sector-experience = İşimi bilen biri
facts-expectations-support = Destek ve öğüt
facts-expectations-understand-search = Burada nasıl iş arandığını öğrenmek
facts-expectations-networks = Yeni insanlarla tanışmak
facts-expectations-traineeships = Stajları ve eğitimleri öğrenmek
facts-expectations-interviews = İş konuşmasına hazırlanmak
facts-expectations-cv-and-letter = CV ve mektup için yardım
facts-expectations-choice-of-job = Bana hangi işin uyduğunu bilmek
facts-expectations-language = Felemenkçe pratiği
facts-expectations-workplace-attitude = İşte nasıl davranılacağını bilmek
facts-expectations-institutions = Belçika’da kimin ne yaptığını bilmek
facts-expectations-culture = Belçika’yı ve hikâyesini öğrenmek

facts-social-problems-none = Hayır, bir derdim yok
facts-social-problems-debt = Para ve borçlar
facts-social-problems-legal = Belgeler, hukuk ve devlet
facts-social-problems-housing = Evim
facts-social-problems-health = Bedenim
facts-social-problems-mental-health = Ruhum ve kalbim
facts-social-problems-child-care = Çocuğumun bakımı
facts-social-problems-violence = Biri bana zarar veriyor ya da beni korkutuyor
facts-social-problems-disability = Bir engel
facts-social-problems-other = Başka bir şey

facts-reason-of-stay-protection = Koruma istedim ya da aldım
facts-reason-of-stay-family = Ailem burada
facts-reason-of-stay-study = Okuyorum
facts-reason-of-stay-work = Çalışmak için geldim
facts-reason-of-stay-eu-citizen = AB ülkesinden geliyorum
facts-reason-of-stay-born-here = Burada doğdum
facts-reason-of-stay-regularised = Uzun süre sonra ya da ciddi bir nedenle kalmama izin verildi
facts-reason-of-stay-other = Başka bir neden

facts-status-belgian = Belçika vatandaşı
facts-status-eu-citizen = AB vatandaşı
facts-status-eu-family = AB ya da Belçika vatandaşının ailesi
facts-status-refugee = Tanınmış mülteci
facts-status-subsidiary-protected = İkincil koruma
facts-status-temporary-protected = Geçici koruma
facts-status-asylum-applicant = İltica istedi, henüz cevap yok
facts-status-family-reunification = Aile birleşimi
facts-status-student = Öğrenci
facts-status-search-year = Okuldan sonra iş arama yılı
facts-status-labour-migrant = Çalışmak için geldi
facts-status-long-term-resident = Uzun süredir Belçika’da ya da AB’de
facts-status-regularised = Sonradan oturum verildi
facts-status-stateless = Vatansız
facts-status-no-legal-stay = Kalmak için belge yok
facts-status-other = Başka bir şey

facts-document-a = A kartı
facts-document-b = B kartı
facts-document-k = K kartı
facts-document-l = L kartı
facts-document-eu = EU kartı
facts-document-eu-plus = EU+ kartı
facts-document-f = F kartı
facts-document-f-plus = F+ kartı
facts-document-h = H kartı
facts-document-m = M kartı
facts-document-n = N kartı
facts-document-orange-card = Turuncu kart
facts-document-annex-15 = Ek 15
facts-document-annex-19 = Ek 19
facts-document-annex-19ter = Ek 19ter
facts-document-annex-26 = Ek 26
facts-document-annex-35 = Ek 35
facts-document-belgian-id = Belçika kimlik kartı
facts-document-other = Başka bir belge
facts-document-none = Belge yok

facts-stage-none = Şimdi süren bir şey yok
facts-stage-first-instance = İlk başvuru sürüyor
facts-stage-appeal = İtiraz aşamasında
facts-stage-decided = Bir cevap var
facts-stage-repeat-application = Yeniden istendi

facts-civil-state-single = Yalnız
facts-civil-state-married = Evli
facts-civil-state-cohabiting = Birlikte yaşıyorum
facts-civil-state-divorced = Boşanmış
facts-civil-state-widowed = Eşim vefat etti
facts-civil-state-partner-abroad = Eşim başka bir ülkede

facts-income-ocmw = OCMW’den para
facts-income-unemployment = İşim olmadığı için para
facts-income-partner = Eşim kazanıyor
facts-income-none = Param yok
facts-income-family = Ailem yardım ediyor
facts-income-work = İşim
facts-income-sickness = Hasta olduğum için para
facts-income-material-aid = Kabul merkezinde yatak, yemek ve yardım
facts-income-other = Başka bir şey

facts-housing-own-rent = Kendim kiracıyım
facts-housing-social-rent = Sosyal konut
facts-housing-with-family = Ailenin yanında
facts-housing-reception = Bir kabul merkezinde
facts-housing-local-reception = OCMW’nin kabul evinde
facts-housing-shelter = Gece barınağında ya da sığınma evinde
facts-housing-with-friends = Arkadaşların yanında
facts-housing-no-fixed-address = Sabit yer yok
facts-housing-owner = Kendi evim

facts-housing-problems-none = Hayır, iyi
facts-housing-problems-rent = Kira çok yüksek
facts-housing-problems-size = Çok küçük
facts-housing-problems-unhealthy = Nemli, soğuk ya da güvensiz
facts-housing-problems-eviction = Belki çıkmam gerekecek
facts-housing-problems-guarantee = Depozitoyu ödeyemiyorum
facts-housing-problems-discrimination = Bana kiraya vermek istemiyorlar

facts-hours-full-time = Bütün hafta, tam gün
facts-hours-part-time = Haftanın bir bölümü
facts-hours-by-the-day = Gün gün, ajans aracılığıyla
facts-hours-own-business = Kendi işim
facts-hours-unpaid = Ücretsiz
