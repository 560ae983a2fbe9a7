from datetime import date, datetime, timezone
import time

for seconds in (253402300799, 253402300800, 67768036191690000, 1e18, 1e19, -62135596801, -1e18, float("nan"), float("inf")):
    for convert in (lambda s: datetime.fromtimestamp(s, timezone.utc), datetime.fromtimestamp, date.fromtimestamp, time.gmtime, time.ctime):
        try:
            print(convert(seconds))
        except Exception as e:
            print(type(e).__name__, e)
