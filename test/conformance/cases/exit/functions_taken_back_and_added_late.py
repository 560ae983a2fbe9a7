import atexit


class Noisy:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args, **kwargs):
        print("called", self.name, args, kwargs)

    def __del__(self):
        print("freed", self.name)


before = atexit._ncallbacks()
atexit.register(Noisy("a"), 1, key=2)
b = Noisy("b")
atexit.register(b)
atexit.register(Noisy("c"))
print(atexit._ncallbacks() - before)
atexit.unregister(b)
del b
print(atexit._ncallbacks() - before)


def late():
    atexit.register(print, "never called")
    atexit.unregister(first)
    print("late")


def first():
    print("first")


def fails():
    raise ValueError("at exit")


def ends():
    raise SystemExit(7)


atexit.register(first)
atexit.register(fails)
atexit.register(ends)
atexit.register(late)
print("end")
