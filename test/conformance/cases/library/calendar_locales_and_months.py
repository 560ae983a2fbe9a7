import calendar

print(calendar.IllegalMonthError.__mro__)
for make in (lambda: calendar.LocaleTextCalendar(locale='C').formatmonth(2024, 2),
             lambda: calendar.LocaleTextCalendar(locale='de_DE').formatweekday(0, 9),
             lambda: calendar.LocaleHTMLCalendar(6, 'C').formatweekheader(),
             lambda: calendar.TextCalendar().formatmonthname(2024, 0, 20),
             lambda: calendar.TextCalendar().formatmonthname(2024, 13, 20),
             lambda: calendar.TextCalendar(6).formatyear(2023, m=5)[:300]):
    try:
        print(make())
    except Exception as error:
        print(type(error), error)
