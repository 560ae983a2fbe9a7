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

def direct():
    raise ValueError("no")

def through(n):
    if n == 0:
        return 1 // n
    return through(n - 1)

def in_expression():
    return [1, 2][
        5
    ]

def name():
    return missing

def attribute():
    x = None
    x.y

def bad_call():
    direct(1)

def not_matching():
    try:
        direct()
    except KeyError:
        pass

for f, args in ((direct, ()), (through, (2,)), (in_expression, ()), (name, ()), (attribute, ()), (bad_call, ()), (not_matching, ())):
    traced(f, *args)
