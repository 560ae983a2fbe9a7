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

def f(*args, **kwargs):
    return len(args) + len(kwargs)

def calls():
    r = f(
        1,
        f(2,
          3),
        k=4,
    )
    s = (
        1 +
        r +
        f()
    )
    t = [
        1,
        r,
        f(),
    ]
    u = {
        "a": 1,
        "b": f(1),
    }
    v = "x" \
        "y"
    w = f"""
    {r}
    {f()}
    """
    return r

def chain():
    return (
        "a,b"
        .upper()
        .split(",")
    )

def assignments():
    a = b = 1
    c, d = (
        1,
        2,
    )
    a += (
        c
    )
    x = 1; y = 2
    del x, y
    global g
    g = 1
    return a

traced(calls)
traced(chain)
traced(assignments)
