import datetime, sys, pickle, csv, io, decimal, traceback, inspect
print(datetime.datetime.utcfromtimestamp(0))
class T(datetime.tzinfo):
    def utcoffset(self, dt):
        f = sys._getframe(1)
        print(f.f_code.co_name, f.f_lineno)
        print([x.function for x in inspect.stack()])
        return datetime.timedelta(hours=1)
    def dst(self, dt): return None
def use():
    return datetime.datetime(2020,1,1,tzinfo=T()).isoformat()
print(use())
class R:
    def __reduce__(self):
        print(sys._getframe(1).f_code.co_name)
        1/0
def pk():
    pickle.dumps(R())
try: pk()
except ZeroDivisionError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
def it():
    yield 'a,b'
    raise KeyError(1)
try: list(csv.reader(it()))
except KeyError as e: print([f.name for f in traceback.extract_tb(e.__traceback__)])
try: decimal.Decimal('x')
except Exception as e: print([f.name for f in traceback.extract_tb(e.__traceback__)], e)
try: datetime.datetime.strptime('x', '%Y')
except Exception as e: print([f.name for f in traceback.extract_tb(e.__traceback__)], e)
