### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Message
message-appointment = Appointment { $day }, { $time }. Questions? Call { $phone }.
message-call = Please call { $phone }.
message-code = Your code: { $code }
message-calendar-title = Appointment
message-calendar-put = Put in your calendar
