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

class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

def loop():
    for x in Count(2):
        y = x

def listed():
    return list(Count(1))

def unpack():
    a, b = Count(2)
    return a, b

class Items:
    def __getitem__(self, i):
        if i == 1:
            raise IndexError
        return i

def by_index():
    for x in Items():
        pass

for f in (loop, listed, unpack, by_index):
    traced(f)
