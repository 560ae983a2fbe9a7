import dis
def f(x):
    a = x
    for i in range(3):
        if i:
            a += (
                i
            )
    try:
        a()
    except TypeError:
        pass
    return a
def lines(code):
    return sorted({line for _, line in dis.findlinestarts(code) if line is not None})
print(lines(f.__code__))
print(lines(compile("a = 1\n\nb = 2\nif a:\n    c = 3\n", "t", "exec")))
print(lines((lambda: 0).__code__))
print(sorted({line for *_, line in f.__code__.co_lines() if line is not None}))
bounds = [(start, end) for start, end, _ in f.__code__.co_lines()]
print(bounds[0][0], bounds[-1][1] == len(f.__code__.co_code), all(a[1] == b[0] for a, b in zip(bounds, bounds[1:])))
if hasattr(f.__code__, "co_positions"):
    print(len(list(f.__code__.co_positions())) * 2 == len(f.__code__.co_code))
