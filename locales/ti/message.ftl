### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = መልእኽቲ
message-appointment = ቆጸራ { $day }፣ { $time }። ሕቶ ኣለኩም? ደውሉ { $phone }።
message-call = በጃኹም ናብ { $phone } ደውሉ።
message-code = ኮድኩም፦ { $code }
message-calendar-title = ቆጸራ
message-calendar-put = ኣብ ዓውደ-ኣዋርሕ ኣእትዉ
