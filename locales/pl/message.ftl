### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Wiadomość
message-appointment = Spotkanie { $day }, { $time }. Pytania? Tel. { $phone }.
message-call = Proszę zadzwonić: { $phone }.
message-code = Twój kod: { $code }
message-calendar-title = Spotkanie
message-calendar-put = Dodaj do kalendarza
