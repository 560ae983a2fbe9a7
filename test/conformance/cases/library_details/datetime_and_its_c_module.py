# What the module datetime shows of _datetime, and flags for shared libraries.
import datetime, pickle, sys, copy
print([n for n in dir(datetime) if n != 'datetime_CAPI' and not n.startswith('__')], datetime.__all__)
print(datetime.date, datetime.datetime.__module__, datetime.timedelta.__qualname__, '_datetime' in sys.modules)
for o in (datetime.date(2024,1,2), datetime.datetime(2024,1,2,3), datetime.time(1), datetime.timedelta(5), datetime.timezone.utc):
    print(repr(o), pickle.loads(pickle.dumps(o)) == o, pickle.dumps(o, 0)[:30])
try: datetime.date(1,2,99)
except ValueError as e:
    import traceback; print(len(traceback.extract_tb(e.__traceback__)))
try: datetime.foo
except AttributeError as e: print(e)
import gc; gc.collect(); print(gc.isenabled())
for f in (lambda: sys.getdlopenflags(42), lambda: sys.setdlopenflags(), lambda: sys.getdlopenflags(), lambda: sys.setdlopenflags(1), lambda: sys.getdlopenflags()):
    try: print(f())
    except TypeError as e: print(e)
