### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Message
message-appointment = Rendez-vous { $day }, { $time }. Des questions ? Appelez { $phone }.
message-call = Appelez { $phone } si possible.
message-code = Votre code : { $code }
message-calendar-title = Rendez-vous
message-calendar-put = Mettre dans l’agenda
