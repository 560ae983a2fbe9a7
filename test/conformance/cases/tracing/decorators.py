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

def double(f):
    def wrapper(*args, **kwargs):
        return 2 * f(*args, **kwargs)
    return wrapper

def times(n):
    def decorate(f):
        def run(*args):
            return [f(*args) for _ in range(n)]
        return run
    return decorate

def define():
    @double
    def f(x):
        return x

    @times(2)
    @double
    def g(x,
          y=1):
        return x + y
    return f(1), g(2)

traced(define)
