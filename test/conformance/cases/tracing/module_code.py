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

code = compile("a = 1\nb = a\nfor i in range(2):\n    c = i\n", "text", "exec")

def run():
    exec(code, {})
    eval("1 + 1")
    exec("\n\nx = 1")

traced(run)
