def f(x, acc=None):
    acc = [] if acc is None else acc
    acc.append(x)
    return acc
print(f(1), f(2), f(1) is f(1))
