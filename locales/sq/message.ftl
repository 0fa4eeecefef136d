### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = Mesazh
message-appointment = Takim { $day }, { $time }. Pyetje? Telefononi { $phone }.
message-call = Ju lutem telefononi { $phone }.
message-code = Kodi juaj: { $code }
message-calendar-title = Takim
message-calendar-put = Vendose në kalendar
