### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Повідомлення
message-appointment = Зустріч { $day }, { $time }. Запитання? Дзвоніть { $phone }.
message-call = Будь ласка, зателефонуйте: { $phone }.
message-code = Ваш код: { $code }
message-calendar-title = Зустріч
message-calendar-put = Додати в календар
