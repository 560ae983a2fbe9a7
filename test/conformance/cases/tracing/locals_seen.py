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

def f(a):
    b = a + 1
    a = b * 2
    del b
    return a

def show(frame, event, arg):
    print(event, frame.f_lineno, dict(frame.f_locals))
    return show

sys.settrace(show)
f(1)
sys.settrace(None)

def outer():
    x = 1
    def inner():
        nonlocal x
        x += 1
        return x
    return inner() + x

sys.settrace(show)
f(2)
sys.settrace(None)

def only_names(frame, event, arg):
    print(event, frame.f_lineno, sorted(frame.f_locals), frame.f_locals.get("x"))
    return only_names

sys.settrace(only_names)
outer()
sys.settrace(None)
