import gc, sys, weakref

gc.collect()
def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=2): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(4)
print(add.calls, fact.calls, add.__name__)

# Order of destruction
class Noisy:
    def __init__(self, n): self.n = n
    def __del__(self): print('  bye', self.n)

def work(n):
    first, second = Noisy('first'), Noisy('second')
    items = [Noisy(i) for i in range(n)]
    print('  in work', len(items))
    return second

result = work(1)
print('returned', result.n)
result = Noisy('replacement')
table = {'a': Noisy('a'), 'b': (Noisy('b1'), Noisy('b2'))}
table['a'] = None
print('cleared a')
del table, result
