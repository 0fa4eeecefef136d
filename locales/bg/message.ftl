### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Съобщение
message-appointment = Среща { $day }, { $time }. Въпроси? Обадете се на { $phone }.
message-call = Моля, обадете се на { $phone }.
message-code = Вашият код: { $code }
message-calendar-title = Среща
message-calendar-put = Сложете в календара
