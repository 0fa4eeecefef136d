card-title = Rruga: { $name }
card-title-no-name = Rruga ime
card-to-work = drejt punës
card-date = Bërë më { $date }
card-next = Takimi tjetër
card-next-none = Ende nuk ka takim. Telefononi këshilltarin.
card-hour = ora { $time }
card-where = Ku
card-bring = Merrni
card-bring-id-card = letërnjoftim
card-now = Tani
card-done = U krye
card-later = Më vonë
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] edhe 1 hap
   *[other] edhe { $n } hapa
}
card-no-steps = Bashkë i bëjmë hapat tuaj.
card-people = Ata ju ndihmojnë
card-person-at = { $org } · { $role }
card-scan = Skanoni ose shkruani këtë kod.
card-scan-text = Kështu e gjeni përsëri rrugën tuaj. Nuk ju duhet llogari.
card-code = Kodi
card-web = Shkoni te { $address }
card-talk = Më mirë të flisni? Telefononi falas { $phone }.
card-interpreter = Një përkthyes flet gjuhën tuaj.
card-safe = Në këtë kartë nuk shkruan asgjë për qëndrimin tuaj.
card-lost = Humbi karta? Tregojini: { $name }. Atëherë kodi ndalet.
card-lost-no-name = Humbi karta? Na telefononi. Atëherë kodi ndalet.
card-keep = Ruajeni mirë këtë kartë.
card-fold = Palosni këtu
card-draft = Ky përkthim nuk është kontrolluar ende.
card-demo = Shembull me të dhëna të trilluara.

## The booklet or letter that goes with the card

card-letter-title = Rruga juaj në letër
card-letter-intro = Këta janë hapat tuaj. Filloni me hapin ku shkruan “tani”.
card-my-notes = Këtë dua të pyes
