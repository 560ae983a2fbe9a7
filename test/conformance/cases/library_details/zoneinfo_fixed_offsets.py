from datetime import datetime, timezone, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
import zoneinfo, pickle
utc = ZoneInfo('UTC')
now = datetime(2024, 3, 1, 12, 30, tzinfo=utc)
print(now, repr(utc), str(utc), utc.key, now.tzname(), now.utcoffset(), now.dst())
print(now.astimezone(ZoneInfo('Etc/GMT+5')), now.astimezone(ZoneInfo('Etc/GMT-3')).tzname())
print(ZoneInfo('UTC') is utc, ZoneInfo.no_cache('UTC') is utc)
print(now == datetime(2024, 3, 1, 12, 30, tzinfo=timezone.utc))
try: ZoneInfo('Nowhere/Land')
except ZoneInfoNotFoundError as error: print(type(error).__name__, error, isinstance(error, KeyError))
print('UTC' in zoneinfo.available_timezones(), pickle.loads(pickle.dumps(utc)) is utc)
print(datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone(utc).isoformat())
