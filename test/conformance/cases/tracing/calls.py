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

def inner(a, b=2):
    c = a + b
    return c

def outer(n):
    x = inner(n)
    y = inner(
        n,
        b=x,
    )
    return x + y

def one(): return 1

def nothing():
    pass

def empty(): ...

def doc():
    """Only a docstring."""

traced(outer, 1)
traced(one)
traced(nothing)
traced(empty)
traced(doc)
traced(lambda: 5)
traced(lambda a, b: (
    a
    + b
), 1, 2)
traced(len, [1])
