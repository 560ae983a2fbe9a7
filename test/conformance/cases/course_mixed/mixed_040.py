rows = [('lemon', 4, 1.5), ('thyme', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('lemon\n'), ascii('éthyme'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

class Stack:
    def __init__(self): self.items = []
    def push(self, item): self.items.append(item)
    def pop(self): return self.items.pop()
    def __len__(self): return len(self.items)

def to_binary(n):
    stack = Stack()
    while n:
        stack.push(n % 2)
        n //= 2
    return ''.join(str(stack.pop()) for _ in range(len(stack))) or '0'

print([to_binary(n) for n in (0, 1, 8, 255, 10 ** 2)])

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(2)
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 2 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))

def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=9): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(1)
print(add.calls, fact.calls, add.__name__)
