# What catches exceptions is part of a code object: it is there after marshal, in nested functions too.
import marshal

SOURCE = '''
def caught(x):
    try:
        return 1 // x
    except ZeroDivisionError as e:
        return "caught", str(e)
    finally:
        print("finally")

def resumed():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            print("fin", i)

class Guard:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        print(details[0])
        return True

def nested(x):
    def inner(y):
        try:
            try:
                return [x][y]
            except KeyError:
                return "wrong"
        except IndexError as e:
            return type(e.__context__).__name__, str(e)
    return inner(0), inner(1)

with Guard() as c:
    raise KeyError(1)
print(caught(0), caught(2), list(resumed()), nested(5))
'''

code = compile(SOURCE, "text", "exec")
exec(code)
copy = marshal.loads(marshal.dumps(code))
print(type(copy).__name__, copy == code)
exec(copy)
exec(marshal.loads(marshal.dumps(copy)))
exec(code.replace(co_filename="other"))

first, second = marshal.loads(marshal.dumps([code, [1, "between", None]]))
exec(first)
print(second)


def guarded(x):
    try:
        return int(x)
    except ValueError:
        return -1


guarded.__code__ = marshal.loads(marshal.dumps(guarded.__code__))
print(guarded("7"), guarded("seven"))

try:
    marshal.loads(marshal.dumps(code)[:-3])
except (EOFError, ValueError) as e:
    print(type(e).__name__)
