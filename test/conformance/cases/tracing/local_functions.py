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

def by_name(frame, event, arg):
    print("global", event, frame.f_code.co_name)
    if frame.f_code.co_name == "skipped":
        return None
    return local

def local(frame, event, arg):
    print("local", event, frame.f_lineno)
    if event == "line":
        return other

def other(frame, event, arg):
    print("other", event, frame.f_lineno)

def skipped():
    x = 1
    shown()

def shown():
    x = 1
    y = 2
    z = 3
    return z

sys.settrace(by_name)
skipped()
shown()
sys.settrace(None)
