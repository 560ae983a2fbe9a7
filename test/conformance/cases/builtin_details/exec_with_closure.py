# exec() of code with free variables: which closures it takes, and what it says of the others.
import sys
from types import CellType


def attempt(*args, **kwargs):
    try:
        print(exec(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def make():
    total = 0
    step = 2

    def advance():
        nonlocal total
        total += step

    return advance, lambda: total


advance, current = make()
plain = attempt.__code__.replace(co_name='plain') and (lambda: 1).__code__
attempt(advance.__code__, {})
try:
    eval(advance.__code__, {})
except TypeError as e:
    print(e)
if sys.version_info >= (3, 11):
    attempt(advance.__code__, {}, closure=advance.__closure__)
    print(current())
    attempt(advance.__code__, {}, closure=(CellType(100), advance.__closure__[1]))
    print(current())
    for closure in (None, (), advance.__closure__[:1], list(advance.__closure__), (1, 2), advance.__closure__ * 2):
        attempt(advance.__code__, {}, closure=closure)
    attempt(plain, {}, closure=advance.__closure__)
    attempt(plain, {}, closure=())
    attempt(plain, {}, closure=None)
    attempt('1', {}, closure=())
    attempt('1', {}, closure=None)
    attempt(compile('1', 'one', 'exec'), {}, closure=(CellType(),))
