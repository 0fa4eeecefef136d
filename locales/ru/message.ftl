### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Сообщение
message-appointment = Встреча { $day }, { $time }. Вопросы? Звоните { $phone }.
message-call = Пожалуйста, позвоните: { $phone }.
message-code = Ваш код: { $code }
message-calendar-title = Встреча
message-calendar-put = Добавить в календарь
