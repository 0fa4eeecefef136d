### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Mensaje
message-appointment = Cita { $day }, { $time }. ¿Preguntas? Llama al { $phone }.
message-call = Llama al { $phone }, por favor.
message-code = Tu código: { $code }
message-calendar-title = Cita
message-calendar-put = Poner en el calendario
