total = 10


def add(n):
    total += n
    return total


def show():
    print(total)
    total = 3


def maybe(flag):
    if flag:
        result = "yes"
    return result


def loop_var(items):
    for item in items:
        pass
    return item


def deleted():
    x = 1
    del x
    return x


def in_except():
    try:
        1 / 0
    except ZeroDivisionError as err:
        print("caught", err)
    return err


def comprehension():
    squares = [n * n for n in range(3)]
    return n


for call in (lambda: add(1), show, lambda: maybe(True), lambda: maybe(False), lambda: loop_var([1, 2]),
             lambda: loop_var([]), deleted, in_except, comprehension):
    try:
        print("->", call())
    except NameError as e:
        print(f"{type(e).__name__}: {e} (name={e.name!r})")


class Config:
    debug = True
    levels = [lvl for lvl in range(3)]
    try:
        flags = [debug for _ in levels]
    except NameError as e:
        flags = str(e)


print(Config.flags, Config.levels)


def uses_nonlocal():
    count = 0

    def bump():
        count += 1
        return count
    return bump


print(uses_nonlocal.__code__.co_cellvars, uses_nonlocal.__code__.co_varnames)
print(add.__code__.co_varnames, add.__code__.co_names)
uses_nonlocal()()
