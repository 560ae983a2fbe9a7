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

def plain():
    try:
        x = 1
    finally:
        x = 2
    return x

def returning():
    try:
        return 1
    finally:
        x = 2

def overriding():
    try:
        1 / 0
    finally:
        return 5

def raising():
    try:
        1 / 0
    finally:
        x = 1

def in_loop():
    for i in range(2):
        try:
            continue
        finally:
            x = i
    while True:
        try:
            break
        finally:
            x = 5

def everything(n):
    try:
        if n: raise ValueError(n)
    except ValueError:
        r = 1
    else:
        r = 2
    finally:
        r = 3
    return r

for f, args in ((plain, ()), (returning, ()), (overriding, ()), (raising, ()), (in_loop, ()), (everything, (0,)), (everything, (1,))):
    traced(f, *args)
