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

def for_loop(n):
    total = 0
    for i in range(n):
        total += i
    return total

def for_else(n):
    for i in range(n):
        if i == 1:
            continue
        if i == 3:
            break
    else:
        return "else"
    return "broken"

def one_line():
    for i in range(3): pass
    return i

def nested():
    for i in range(2):
        for j in "ab":
            k = (i, j)

def over_list():
    for x in [1, 2]:
        y = x
    for x in ():
        y = x
    for a, b in {1: 2}.items():
        c = a

traced(for_loop, 3)
traced(for_else, 2)
traced(for_else, 5)
traced(one_line)
traced(nested)
traced(over_list)
