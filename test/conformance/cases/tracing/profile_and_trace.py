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
    print("  profile", event, frame.f_code.co_name)

def g():
    return 1

def f():
    x = g()
    len("a")
    return x

sys.setprofile(profiler)
sys.settrace(tracer)
f()
sys.settrace(None)
f()
sys.setprofile(None)
f()
