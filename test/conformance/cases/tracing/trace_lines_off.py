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

def quiet(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_lineno, frame.f_trace_lines, frame.f_trace_opcodes)
    frame.f_trace_lines = False
    return quiet

def f():
    x = 1
    try:
        1 / 0
    except ZeroDivisionError:
        y = 2
    return y

sys.settrace(quiet)
f()
sys.settrace(None)
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
try:
    frame.f_trace_lines = 1
except TypeError as e:
    print(e)
try:
    frame.f_lineno = 1
except ValueError as e:
    print(e)
