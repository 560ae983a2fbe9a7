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

import threading

def worker(n):
    x = n
    return x

def only_worker(frame, event, arg):
    if frame.f_code.co_name != "worker":
        return None
    print(event, frame.f_lineno, dict(frame.f_locals))
    return only_worker

threading.settrace(only_worker)
print(threading.gettrace() is only_worker, sys.gettrace())
t = threading.Thread(target=worker, args=(1,))
t.start()
t.join()
threading.settrace(None)
t = threading.Thread(target=worker, args=(2,))
t.start()
t.join()
print(sys.gettrace())
worker(3)
