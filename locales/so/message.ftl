### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Fariin
message-appointment = Ballan { $day }, { $time }. Su'aal? Wac { $phone }.
message-call = Fadlan wac { $phone }.
message-code = Koodhkaaga: { $code }
message-calendar-title = Ballan
message-calendar-put = Ku dar jadwalka
