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

class Manager:
    def __init__(self, swallows):
        self.swallows = swallows
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        return self.swallows

def plain():
    with Manager(False) as m:
        x = 1
    return x

def swallowing():
    with Manager(True):
        1 / 0
    return "after"

def raising():
    with Manager(False):
        1 / 0

def returning():
    with Manager(False):
        return 1

def two():
    with Manager(False) as a, \
         Manager(True) as b:
        x = 1
        raise ValueError
    x = 2

def in_loop():
    for i in range(2):
        with Manager(False):
            if i:
                break
            continue

for f in (plain, swallowing, raising, returning, two, in_loop):
    traced(f)
