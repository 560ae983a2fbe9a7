import gc
def g(): yield
for x in (iter([]), iter(()), iter(''), iter({}), iter(range(2)), iter(set()), g(), zip(), map(str, []), enumerate([]), reversed([]), {}.keys(), slice(1)):
    print(type(x).__name__, gc.is_tracked(x))
