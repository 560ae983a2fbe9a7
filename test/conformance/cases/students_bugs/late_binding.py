import functools

funcs = []
for i in range(4):
    funcs.append(lambda: i * 10)
print([f() for f in funcs])
print([f.__closure__ for f in funcs[:1]], funcs[0].__code__.co_names)

fixed = [lambda i=i: i * 10 for i in range(4)]
print([f() for f in fixed], [f.__defaults__ for f in fixed])


def make():
    out = []
    for i in range(3):
        def inner():
            return i
        out.append(inner)
    i = "changed"
    return out


made = make()
print([f() for f in made])
print(made[0].__closure__[0] is made[1].__closure__[0])
print(made[0].__closure__[0].cell_contents, made[0].__code__.co_freevars)
made[0].__closure__[0].cell_contents = 99
print([f() for f in made])

partials = [functools.partial(pow, 2, n) for n in range(5)]
print([p() for p in partials], partials[3])
lc = [lambda: x for x in "abc"]
print([f() for f in lc])
ge = list((lambda: x) for x in "abc")
print([f() for f in ge])


def outer():
    def reader():
        return value
    try:
        print(reader())
    except NameError as e:
        print(type(e).__name__, e)
    value = 5
    print(reader())
    del value
    try:
        reader()
    except NameError as e:
        print(type(e).__name__, e)
    return reader


r = outer()
try:
    r.__closure__[0].cell_contents
except ValueError as e:
    print(e)
print(r.__closure__[0] == r.__closure__[0])
callbacks = {name: lambda: print("pressed", name) for name in ("ok", "cancel")}
callbacks["ok"]()
callbacks["help"]()
