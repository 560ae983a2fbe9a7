# platform and clocks of time: what other systems would tell, and which clocks there are.
import platform, time, sys
for f in ('mac_ver','win32_ver','win32_edition','win32_is_iot'): print(f, getattr(platform,f)())
print(platform.system_alias('Linux','5','1'), platform.system_alias('SunOS','5.8','x'))
for f in (lambda: time.clock_gettime(99), lambda: time.clock_getres(0), lambda: time.clock_settime(1, 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print({n:getattr(time,n) for n in dir(time) if n.startswith('CLOCK_')}, 0 <= time.clock_gettime(time.CLOCK_REALTIME) - time.time() + 1 < 2, type(time.clock_gettime_ns(time.CLOCK_MONOTONIC)))
