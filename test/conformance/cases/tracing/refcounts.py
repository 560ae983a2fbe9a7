import sys

def tracer(frame, event, arg):
    if event == "exception":
        arg = (arg[0].__name__, str(arg[1]), arg[2] is not None)
    print(event, frame.f_code.co_name, frame.f_lineno, arg)
    return tracer

def traced(f, *args):
    sys.settrace(tracer)
    try:
        result = f(*args)
    except Exception as e:
        result = "raised " + type(e).__name__
    finally:
        sys.settrace(None)
    print("->", result)

def seen(o):
    a = o
    n = sys.getrefcount(o)
    return n

def keep(frame, event, arg):
    return keep

def none(frame, event, arg):
    return None

o = object()
print(seen(o))
for hook in (keep, none):
    sys.settrace(hook)
    n = seen(o)
    sys.settrace(None)
    print(hook.__name__, n, sys.getrefcount(o))

base = sys.getrefcount(keep)
sys.settrace(keep)
print(sys.getrefcount(keep) - base, sys.gettrace() is keep)
sys.settrace(None)
print(sys.getrefcount(keep) - base, sys.gettrace())
sys.setprofile(none)
print(sys.getprofile() is none)
sys.setprofile(None)
print(sys.getprofile())

class Local:
    def __del__(self):
        print("gone")

def holding():
    x = Local()
    x = None
    print("after")

sys.settrace(keep)
holding()
sys.settrace(None)
