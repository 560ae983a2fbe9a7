import time
print(time.gmtime(0), time.strftime('%Y-%m-%d', time.gmtime(86400)), time.gmtime(0).tm_year, type(time.time()).__name__, time.perf_counter() >= 0)
print(time.mktime(time.gmtime(0)) is not None, time.monotonic() <= time.monotonic(), time.sleep(0))
