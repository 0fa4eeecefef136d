### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = پیام
message-appointment = قرار { $day }، ساعت { $time }. سؤال دارید؟ زنگ بزنید { $phone }.
message-call = لطفاً به { $phone } زنگ بزنید.
message-code = کد شما: { $code }
message-calendar-title = قرار
message-calendar-put = در تقویم بگذارید
