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

def caught():
    try:
        x = 1
        1 / 0
        x = 2
    except ZeroDivisionError:
        x = 3
    return x

def named():
    try:
        int("z")
    except (TypeError, ValueError) as e:
        text = str(e)
    else:
        text = "none"
    return text

def not_raised():
    try:
        x = 1
    except ValueError:
        x = 2
    else:
        x = 3
    return x

def second_clause():
    try:
        {}["k"]
    except ValueError:
        r = 1
    except KeyError:
        r = 2
    return r

def raised_below():
    def deep():
        raise ValueError("deep")
    def middle():
        deep()
    try:
        middle()
    except ValueError:
        return "ok"

def reraise():
    try:
        try:
            raise KeyError("k")
        except KeyError:
            raise
    except KeyError:
        pass

def chained():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ValueError("v") from e
    except ValueError:
        pass

for f in (caught, named, not_raised, second_clause, raised_below, reraise, chained):
    traced(f)
