### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Mesaj
message-appointment = Randevu { $day }, { $time }. Soru? Arayın: { $phone }.
message-call = Lütfen { $phone } numarasını arayın.
message-code = Kodunuz: { $code }
message-calendar-title = Randevu
message-calendar-put = Takvime ekle
