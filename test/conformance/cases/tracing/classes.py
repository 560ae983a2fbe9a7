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

def define():
    class A:
        """Doc."""
        x = 1
        def m(self):
            return self.x
        @property
        def p(self):
            return 2
        @classmethod
        def c(cls):
            return cls()
        @staticmethod
        def s():
            return 3
    return A

A = define()

def use():
    a = A()
    r = a.m() + a.p
    A.c()
    return r + A.s()

class B(A):
    def __init__(self, v):
        super().__init__()
        self.v = v
    def __eq__(self, other):
        return self.v == other.v
    def __getattr__(self, name):
        return name
    def __len__(self):
        return 0
    def __iter__(self):
        return iter((1,))
    def __repr__(self):
        return "B"
    def __hash__(self):
        return 1
    def __lt__(self, other):
        return self.v < other.v
    def __add__(self, other):
        return B(self.v + other.v)

def special():
    a = B(1)
    b = B(2)
    a == b
    a.other
    bool(a)
    list(a)
    repr(a)
    {a: 1}
    sorted([b, a])
    a + b

traced(define)
traced(use)
traced(special)
