import sys, functools, itertools
print(sys.getsizeof(functools.partial(print)), sys.getsizeof(itertools.count()), sys.getsizeof(itertools.chain()), sys.getsizeof(itertools.repeat(1)), sys.getsizeof(itertools.cycle([])))
