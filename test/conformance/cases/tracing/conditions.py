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

def choose(n):
    if n == 1:
        r = "one"
    elif n == 2:
        r = "two"
    else:
        r = "many"
    return r

def no_else(n):
    if n:
        x = 1
    return n

def expression(n):
    return "a" if n else (
        "b"
    )

def constant():
    if True:
        a = 1
    if 0:
        a = 2
    if __debug__:
        a = 3
    return a

def both(a, b):
    if a and b:
        return "both"
    if a or b:
        return "one"
    if not a:
        return "none"

def chained(a):
    return (1 <
            a <
            3)

def asserts(n):
    assert n
    assert n > 1, "small"
    return n

traced(choose, 1)
traced(choose, 2)
traced(choose, 3)
traced(no_else, 0)
traced(no_else, 1)
traced(expression, 0)
traced(expression, 1)
traced(constant)
for pair in ((1, 1), (1, 0), (0, 0)):
    traced(both, *pair)
traced(chained, 2)
traced(chained, 0)
traced(asserts, 2)
traced(asserts, 1)
