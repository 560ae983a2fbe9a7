from collections import OrderedDict


def attempt(label, size, change, turn=iter, at=0):
    ordered = OrderedDict((number, str(number)) for number in range(size))
    seen = []
    try:
        for place, key in enumerate(turn(ordered)):
            seen.append(key)
            if place == at:
                change(ordered)
    except (RuntimeError, KeyError) as error:
        print(label, seen, type(error).__name__, error)
    else:
        print(label, seen, list(ordered))


def add(ordered):
    ordered["new"] = 1


def replace(ordered):
    ordered[0] = "other"


def remove_first(ordered):
    del ordered[0]


attempt("add to one", 1, add)
attempt("add at the last", 3, add, at=2)
attempt("add at the first", 3, add)
attempt("replace", 3, replace)
attempt("remove", 3, remove_first)
attempt("remove at the last", 3, remove_first, at=2)
attempt("move", 3, lambda ordered: ordered.move_to_end(0))
attempt("clear at the last", 2, OrderedDict.clear, at=1)
attempt("reversed, add at the last", 3, add, reversed, at=2)
attempt("reversed, remove", 3, remove_first, reversed)
attempt("items, add at the last", 2, add, lambda ordered: iter(ordered.items()), at=1)
attempt("empty", 0, add)
walk = iter(OrderedDict(a=1, b=2))
print(next(walk), walk.__reduce__(), list(walk), list(walk))
