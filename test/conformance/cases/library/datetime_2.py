import datetime
try:
    datetime.date(2024, 13, 1)
except Exception as error:
    print(type(error).__name__, error)
print(datetime.date.fromisoformat('2024-05-06'), datetime.time(5, 6).isoformat(), datetime.datetime(2024, 1, 1).replace(month=7))
print(datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc), datetime.timezone(datetime.timedelta(hours=-5)), datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.timezone.utc).astimezone(datetime.timezone(datetime.timedelta(hours=2))).isoformat())
print(datetime.date(2024, 1, 1) < datetime.date(2024, 1, 2), datetime.date.max, datetime.timedelta(hours=5) // datetime.timedelta(hours=2), datetime.timedelta(1) * 2.5, divmod(datetime.timedelta(5), datetime.timedelta(2)))
print(datetime.date(2024, 5, 6).toordinal(), datetime.date.fromordinal(738000), datetime.date(2024, 5, 6).strftime('%d/%m'), f'{datetime.date(2024, 5, 6):%A}')
try:
    datetime.date(2024, 1, 1) < 5
except Exception as error:
    print(type(error).__name__, error)
try:
    datetime.date.fromisoformat('2024/01/01')
except Exception as error:
    print(type(error).__name__, error)
