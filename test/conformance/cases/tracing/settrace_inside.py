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

def begin():
    a = 1
    sys.settrace(tracer)
    b = 2
    helper()
    return b

def helper():
    c = 3
    return c

begin()
helper()
sys.settrace(None)
print(sys.gettrace())

def with_f_trace():
    sys.settrace(tracer)
    sys._getframe().f_trace = tracer
    x = 1
    helper()
    y = 2
    sys.settrace(None)
    z = 3

with_f_trace()

def caller():
    callee()
    x = 1
    return x

def callee():
    sys.settrace(tracer)
    sys._getframe(1).f_trace = tracer

caller()
sys.settrace(None)

def stopping():
    x = 1
    sys.settrace(None)
    y = 2

sys.settrace(tracer)
stopping()
print(sys.gettrace())
