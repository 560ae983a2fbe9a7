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

def one_line():
    return [x * 2 for x in range(3)]

def several_lines():
    return [
        x
        for x in range(3)
        if x
    ]

def nested():
    return [[y for y in range(x)] for x in range(2)]

def others():
    a = {x for x in "ab"}
    b = {x: 1 for x in "a"}
    return len(a), b

def calling():
    return [one_line() for _ in range(1)]

def closure():
    fs = [lambda: i for i in range(2)]
    return [f() for f in fs]

for f in (one_line, several_lines, nested, others, calling, closure):
    traced(f)
