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

def counting(n):
    for i in range(n):
        yield i

def use():
    total = 0
    for x in counting(2):
        total += x
    return total

def returns():
    got = yield 1
    return got

def sends():
    g = returns()
    a = next(g)
    try:
        g.send("sent")
    except StopIteration as e:
        return e.value

def throws():
    g = counting(3)
    next(g)
    try:
        g.throw(ValueError("thrown"))
    except ValueError as e:
        return str(e)

def closes():
    g = counting(3)
    next(g)
    g.close()

def delegating():
    r = yield from returns()
    yield r

def listed():
    return list(delegating())

def expression():
    return sum(x * 2 for x in range(2))

def returned_value():
    def g():
        yield 1
        return 7
    for x in g():
        pass

for f in (use, sends, throws, closes, listed, expression, returned_value):
    traced(f)
