from datetime import date, datetime, time, timedelta, timezone

zone = timezone(timedelta(hours=1), 'X')
print(repr(datetime(2024, 1, 2, tzinfo=zone, fold=1)), repr(time(1, 2, tzinfo=zone, fold=1)))
print(hash(time(1, 2, tzinfo=zone)) == hash(timedelta(minutes=2)), hash(datetime(1, 1, 1)) == hash(datetime(1, 1, 1, fold=1)))
print(timedelta(0.5, 1.5) * 1.5, timedelta(7) / 3, timedelta(-1, 5) // 2, divmod(timedelta(3), timedelta(2)), -timedelta(0, 1))
print(date(2024, 12, 30).isocalendar(), date.fromordinal(738886), date.max - date.min, datetime.min.ctime())
for act in (lambda: date(2024, 1, 1).replace(year=None), lambda: datetime.fromtimestamp(float('nan')),
            lambda: datetime.fromtimestamp(float('inf'), zone), lambda: date.fromisocalendar(2024, 1, 8),
            lambda: datetime.fromisoformat('2024-01-02T'), lambda: date.fromisoformat('2024-W54-1'), lambda: time(1).isoformat(3),
            lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=zone), lambda: datetime(2024, 1, 1) < date(2024, 1, 1),
            lambda: timedelta(10 ** 9), lambda: datetime(2024, 2, 30), lambda: time(24), lambda: date.max + timedelta(1)):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)
