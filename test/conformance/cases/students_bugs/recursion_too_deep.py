import sys


def fact(n):
    return n * fact(n - 1)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


class Node:
    def __init__(self):
        self.next = self

    def __len__(self):
        return 1 + len(self.next)


class Loop:
    def __getattr__(self, name):
        return self.missing

    def __repr__(self):
        return repr(self)


class Same:
    def __eq__(self, other):
        return self == other


sys.setrecursionlimit(200)
print(sys.getrecursionlimit())
for label, call in [("fact", lambda: fact(5)), ("even", lambda: even(50)), ("odd", lambda: odd(500)),
                    ("len", lambda: len(Node())), ("getattr", lambda: Loop().anything), ("repr", lambda: repr(Loop())),
                    ("eq", lambda: Same() == Same())]:
    try:
        print(label, call())
    except RecursionError as e:
        print(label, "RecursionError:", str(e)[:32])
depth = 0


def dive():
    global depth
    depth += 1
    dive()


try:
    dive()
except RecursionError:
    print(180 < depth < 200)
nested = []
nested.append(nested)
print(nested, nested == nested, nested in nested)
d = {}
d["self"] = d
print(d)
loop = [1, {"inner": None}]
loop[1]["inner"] = loop
print(loop, str(loop)[:10])
for limit in (0, -3, "x"):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
fact(3)
