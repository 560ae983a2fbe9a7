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

def profiler(frame, event, arg):
    name = getattr(arg, "__name__", arg)
    print(event, frame.f_code.co_name, frame.f_lineno, name)

class Key:
    def __init__(self, v):
        self.v = v

def key(x):
    return -x

def f():
    a = [3, 1, 2]
    a.sort(key=key)
    len(a)
    "x".join(["a"])
    max(1, 2)
    int("5")
    Key(1)
    a.append(*[4])
    dict.fromkeys([1])
    str.upper("a")
    list(map(key, a))
    try:
        a.index(99)
    except ValueError:
        pass
    isinstance(a, list)
    m = a.pop
    m()
    return sorted(a, reverse=True)

sys.setprofile(profiler)
f()
sys.setprofile(None)
