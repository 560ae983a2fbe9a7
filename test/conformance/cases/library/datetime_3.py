import datetime
print(datetime.datetime.fromtimestamp(0, datetime.timezone.utc), datetime.datetime(2024, 1, 1).timetuple().tm_yday)
try:
    datetime.datetime(2024, 1, 1) - datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
except Exception as error:
    print(type(error).__name__, error)
try:
    datetime.timedelta(days=10**10)
except Exception as error:
    print(type(error).__name__, error)
