class X:
    def __bool__(self): 1/0
x=X(); y=1
import traceback
def t(f):
    try: f()
    except ZeroDivisionError: traceback.print_exc()
def f():
    if (
        x
    ):
        pass
t(f)
def f():
    if (
        y == 1
        and
        x
    ):
        pass
t(f)
def f():
    while (y
      and
      x):
        pass
t(f)
def f():
    r = (1
        if
        x else
        2)
t(f)
def f():
    assert (
        x
    )
t(f)
def f():
    r = [
     y
     for z in "a"
     if
     x
    ]
t(f)
def f():
    r = {
     []
     for z in "a"
     if
     z
     if z == "a"
    }
try: f()
except TypeError: traceback.print_exc()
def f():
    match y:
        case z if (
            x
            ):
            pass
t(f)
