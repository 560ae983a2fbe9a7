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

import traceback

def failing_at(when):
    def hook(frame, event, arg):
        if event == when:
            raise RuntimeError("in " + event)
        return hook
    return hook

def f():
    x = 1
    try:
        1 / 0
    except ZeroDivisionError:
        x = 2
    return x

def guarded():
    try:
        return f()
    except RuntimeError as e:
        return "caught " + str(e)

for when in ("call", "line", "exception", "return"):
    sys.settrace(failing_at(when))
    try:
        f()
    except RuntimeError:
        print(when, sys.gettrace())
        print(traceback.format_exc())
    else:
        print(when, "nothing")
    sys.settrace(None)
    print(guarded())
