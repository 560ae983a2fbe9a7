import datetime
print(datetime.date(2024, 2, 29), datetime.date(2024, 2, 29).isoformat(), datetime.date(2024, 1, 31).weekday(), datetime.date(2024, 1, 1).isocalendar())
print(datetime.datetime(2024, 5, 6, 7, 8, 9), repr(datetime.datetime(2024, 5, 6)), datetime.datetime(2024, 5, 6, 7, 8, 9, 10).isoformat())
print(datetime.timedelta(days=1, hours=25), datetime.timedelta(seconds=-1), repr(datetime.timedelta(1, 2, 3)), datetime.timedelta(weeks=1).total_seconds())
print(datetime.date(2024, 3, 1) - datetime.date(2024, 2, 1), datetime.date(2024, 1, 31) + datetime.timedelta(days=30), datetime.datetime(2024, 1, 1) - datetime.timedelta(seconds=1))
print(datetime.datetime(2024, 5, 6, 17, 8).strftime('%Y-%m-%d %H:%M %A %B %j %I %p %y %b %a %%'), datetime.datetime.strptime('06/05/24', '%d/%m/%y'))
try:
    datetime.date(2023, 2, 29)
except Exception as error:
    print(type(error).__name__, error)
try:
    datetime.datetime.strptime('x', '%Y')
except Exception as error:
    print(type(error).__name__, error)
