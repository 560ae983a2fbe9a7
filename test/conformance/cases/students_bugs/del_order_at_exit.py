import atexit
import sys


class Noisy:
    def __init__(self, name, friend=None):
        self.name = name
        self.friend = friend

    def __del__(self):
        print("del", self.name, "friend" if self.friend else "alone")


def scope():
    a = Noisy("local a")
    b = Noisy("local b", a)
    print("leaving scope")


scope()
n = Noisy("rebound 1")
n = Noisy("rebound 2")
pair = [Noisy("first"), Noisy("second")]
pair.clear()
x = Noisy("x")
y = x
del x
print("x deleted, y still here")
y = None
c1 = Noisy("cycle 1")
c2 = Noisy("cycle 2", c1)
c1.friend = c2
del c1, c2
print("cycle left behind")
import gc
print("collected", gc.collect())


class Broken:
    def __del__(self):
        raise ValueError("problem in del")


b = Broken()
sys.unraisablehook = lambda info: print("hook:", info.exc_type.__name__, info.exc_value, info.err_msg)
del b


class Phoenix:
    kept = []

    def __del__(self):
        print("rising")
        Phoenix.kept.append(self)


p = Phoenix()
del p
print(len(Phoenix.kept))
Phoenix.kept.clear()
print("gone for good", len(Phoenix.kept))


@atexit.register
def goodbye():
    print("atexit runs", len(table))


table = {"k": Noisy("in global dict")}
alive = Noisy("global alive")
_private = Noisy("global private")
print("end of module")
