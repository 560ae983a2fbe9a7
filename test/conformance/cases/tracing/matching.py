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

def f(x):
    match x:
        case 0:
            r = "zero"
        case [a, b]:
            r = a + b
        case {"k": v} if v:
            r = v
        case str() as s:
            r = s
        case _:
            r = "other"
    return r

for value in (0, [1, 2], {"k": 0}, {"k": 3}, "s", 9.5):
    traced(f, value)
