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

def countdown(n):
    while n > 0:
        n -= 1
    return n

def forever():
    n = 0
    while True:
        n += 1
        if n == 3:
            break
    return n

def with_else(n):
    while n:
        n -= 1
    else:
        n = "done"
    return n

def one_line(n):
    while n: n -= 1

def compound(n):
    while n > 0 and n != 2:
        if n % 2:
            n -= 1
            continue
        n -= 1
    return n

def body_of_pass(n):
    it = iter(range(n))
    while next(it, None) is not None:
        pass

traced(countdown, 2)
traced(countdown, 0)
traced(forever)
traced(with_else, 2)
traced(one_line, 3)
traced(compound, 5)
traced(body_of_pass, 2)
