### questions: texts for staff.

questions-no-answer = Why there is no answer
questions-has-answer = Answer or still open
questions-open = Still open
questions-both = There is an answer and also a reason for having no answer. Keep one of the two.
questions-place = Place
questions-date-form = year-month-day or only the year
questions-filled = There are answers already. Correct them one by one if they are no longer right.
