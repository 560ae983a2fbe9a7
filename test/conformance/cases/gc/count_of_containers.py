import gc
def count(make):
    keep = [None] * 30
    gc.collect()
    before = gc.get_count()[0]
    for i in range(30):
        keep[i] = make()
    return gc.get_count()[0] - before
gc.disable()
for name, make in [('list', lambda: []), ('set', lambda: set()), ('object', lambda: object()), ('tuple', lambda: tuple([1, 2, 3])), ('int', lambda: 10**10), ('str', lambda: str(1)), ('function', lambda: lambda: 0), ('dict', lambda: {1: 2})]:
    print(name, count(make))
