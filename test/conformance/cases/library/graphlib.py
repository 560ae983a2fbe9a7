import graphlib
print(list(graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}).static_order())[0])
try:
    list(graphlib.TopologicalSorter({1: {2}, 2: {1}}).static_order())
except Exception as error:
    print(type(error).__name__, error)
