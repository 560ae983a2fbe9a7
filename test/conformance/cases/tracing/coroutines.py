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

class Wait:
    def __await__(self):
        yield "w"
        return 5

async def inner():
    x = await Wait()
    return x

async def outer():
    y = await inner()
    return y + 1

async def agen():
    yield 1
    yield 2

async def consume():
    total = 0
    async for x in agen():
        total += x
    return total

def drive(c):
    while True:
        try:
            c.send(None)
        except StopIteration as e:
            return e.value

traced(drive, outer())
traced(drive, consume())
