from datetime import date, datetime, time, timedelta

cases = [
    lambda: date("2020"),
    lambda: date(),
    lambda: date(2024),
    lambda: date(2024, "1"),
    lambda: date("2024", 1, 1),
    lambda: date(2024, 1, 1.5),
    lambda: datetime("2020"),
    lambda: datetime(2020),
    lambda: datetime(2020, None),
    lambda: datetime(2020, 1, 1, "h"),
    lambda: date(2024, month="x"),
    lambda: time("a"),
    lambda: timedelta("1"),
    lambda: date.fromordinal("1"),
    lambda: date.fromtimestamp("x"),
    lambda: datetime.fromisoformat(5),
    lambda: date(2024, 2, 1).replace(month="3"),
    lambda: datetime(2024, 1, 1) + 1,
    lambda: date(2024, 1, 1).strftime(5),
]
for case in cases:
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
