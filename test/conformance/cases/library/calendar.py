import calendar
print(calendar.isleap(2024), calendar.monthrange(2024, 2), calendar.month(2024, 5), calendar.day_name[0], calendar.month_abbr[5], calendar.weekday(2024, 5, 6), calendar.leapdays(2000, 2024))
