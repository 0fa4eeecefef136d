### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Mesaj
message-appointment = Întâlnire { $day }, { $time }. Întrebări? Sunați la { $phone }.
message-call = Vă rugăm sunați la { $phone }.
message-code = Codul dumneavoastră: { $code }
message-calendar-title = Întâlnire
message-calendar-put = Puneți în calendar
