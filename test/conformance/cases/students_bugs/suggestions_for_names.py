import collections
import math


class Student:
    school = "North"

    def __init__(self, name, grades):
        self.name = name
        self.grades = grades

    def average(self):
        return sum(self.grades) / len(self.grade)

    def describe(self):
        return f"{self.name}: {self.averge():.1f}"


def compute_total(prices):
    subtotal = sum(prices)
    return subtotl * 1.2


tests = {
    "typo in local": lambda: compute_total([1, 2]),
    "typo in builtin": lambda: pritn("x"),
    "typo in global": lambda: Studnet("a", []),
    "missing attribute": lambda: Student("a", [1]).nam,
    "inside method": lambda: Student("a", [1]).average(),
    "method typo": lambda: Student("a", [1]).describe(),
    "class attribute": lambda: Student.shcool,
    "list method": lambda: [].push(1),
    "list method 2": lambda: [].appendd(1),
    "str method": lambda: "abc".uper(),
    "dict method": lambda: {}.haskey("a"),
    "module": lambda: math.squareroot(4),
    "module 2": lambda: math.sqr(4),
    "collections": lambda: collections.defaultDict(list),
    "none": lambda: None.split(),
    "int": lambda: (5).length,
    "function": lambda: compute_total.nme,
    "tuple": lambda: (1, 2).append(3),
    "stdlib": lambda: random.randint(1, 2),
    "far": lambda: xyzzy_plugh,
    "set attribute on int": lambda: setattr(5, "x", 1),
    "self missing": lambda: name,
}
import traceback
for label, call in tests.items():
    try:
        call()
    except Exception as e:
        print(label, "=>", traceback.format_exception_only(type(e), e)[-1].strip())
        print("    ", type(e).__name__, getattr(e, "name", None))
try:
    from math import squareroot
except ImportError as e:
    print(traceback.format_exception_only(type(e), e)[-1].strip(), e.name)
try:
    import colections
except ModuleNotFoundError as e:
    print(e, e.name, e.path)
Student("Zoe", [3, 4]).describe()
