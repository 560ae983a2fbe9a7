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

def inner():
    x = 1
    return x

def hook(frame, event, arg):
    print(event, frame.f_code.co_name)
    if frame.f_code.co_name == "f" and event == "line":
        print(sys.call_tracing(inner, ()))
        inner()
    return hook

def f():
    y = 2

sys.settrace(hook)
f()
sys.settrace(None)
try:
    sys.call_tracing(f, [])
except TypeError as e:
    print(e)
