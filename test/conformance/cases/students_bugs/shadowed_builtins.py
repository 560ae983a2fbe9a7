import builtins

list = [3, 1, 2]
print(list)
try:
    print(list("abc"))
except TypeError as e:
    print(e)
print(builtins.list("abc"))
del list
print(list("abc"))

str = "text"
try:
    str(5)
except TypeError as e:
    print(e)
str = type("")
print(str(5), str is builtins.str)


def sum(values):
    total = 0
    for v in values:
        total = total + v * 2
    return total


print(sum([1, 2]), builtins.sum([1, 2]))


class max:
    def __init__(self, *args):
        self.args = args

    def __repr__(self):
        return f"max{self.args}"


print(max(1, 2), sorted([2, 1], key=builtins.abs))


def input(prompt=""):
    print(prompt, end="")
    return "fake"


name = input("name? ")
print(name)
id = 7
type_ = type(id)
print(type_, "id" in globals(), "id" in dir(builtins))
try:
    id([])
except TypeError as e:
    print(e)
for type in (1, "two"):
    print(type)
try:
    print(type("x"))
except TypeError as e:
    print(e)


def area(len, width):
    print(len * width)
    return len("x")


real_print = print
print = lambda *a: real_print("LOG:", *a)
print("patched")
del print
print("restored")
print(__builtins__.__name__, __builtins__ is builtins)
dict = {"a": 1}
area(3, 4)
