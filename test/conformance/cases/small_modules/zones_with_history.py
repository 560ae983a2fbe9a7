from zoneinfo import *
from datetime import *
import zoneinfo
for z in ("America/New_York", "Europe/London", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "UTC", "Asia/Tokyo", "America/Sao_Paulo", "Pacific/Apia", "Etc/GMT+5", "EST", "US/Pacific"):
    t = ZoneInfo(z); a = datetime(2024, 7, 1, 12, tzinfo=t); b = datetime(2024, 1, 1, 12, tzinfo=t)
    print(z, a.isoformat(), a.tzname(), b.utcoffset(), b.dst(), a.astimezone(timezone.utc), datetime(1900, 1, 1, tzinfo=t).utcoffset(), datetime(2050, 7, 1, tzinfo=t).tzname(), datetime(1970, 6, 1, tzinfo=t).isoformat())
ny = ZoneInfo("America/New_York"); amb = datetime(2024, 11, 3, 1, 30, tzinfo=ny); print(amb.utcoffset(), amb.replace(fold=1).utcoffset(), datetime(2024, 3, 10, 2, 30, tzinfo=ny).utcoffset(), datetime(2024, 3, 10, 2, 30, tzinfo=ny, fold=1).utcoffset(), (amb + timedelta(hours=24)), datetime.fromtimestamp(1710054000, ny), ny is ZoneInfo("America/New_York"), ZoneInfo.no_cache("UTC") is ZoneInfo("UTC"), time(3, tzinfo=ny).utcoffset(), ny.key, str(ny), ny.utcoffset(None))
print(len(available_timezones()) > 500, "Europe/Paris" in available_timezones(), TZPATH)
for bad in ("Nope/X", "", "../etc", "/abs", "europe/paris", "a\0b"):
    try: ZoneInfo(bad)
    except Exception as e: print(type(e).__name__, e)
import pickle; print(pickle.loads(pickle.dumps(ny)) is ny)
try: ZoneInfo(3)
except Exception as e: print(type(e).__name__, e)
