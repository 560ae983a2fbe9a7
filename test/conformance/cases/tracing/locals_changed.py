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

def f():
    x = 1
    y = 2
    return x + y

def change(frame, event, arg):
    if event == "line" and "x" in frame.f_locals:
        frame.f_locals["x"] = 100
    return change

sys.settrace(change)
r = f()
sys.settrace(None)
print(r)

def closure():
    x = 1
    def g():
        return x
    y = g()
    return x, y

sys.settrace(change)
r = closure()
sys.settrace(None)
print(r)
