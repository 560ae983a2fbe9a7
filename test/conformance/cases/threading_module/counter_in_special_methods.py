# Every special method of a shared object takes its lock and sleeps with it: nobody's step is lost.
import threading
import time


class Counter:
    def __init__(self):
        self.lock = threading.RLock()
        self.n = 0

    def step(self):
        with self.lock:
            n = self.n
            time.sleep(0.001)
            self.n = n + 1
            return self.n

    value = property(lambda self: self.step(), lambda self, value: self.step(), lambda self: self.step())

    def __getattr__(self, name):
        if name != 'dynamic':
            raise AttributeError(name)
        return self.step()

    def answer(result):
        def method(self, *args, **kwargs):
            self.step()
            return self if result is None else result

        return method

    __add__ = __radd__ = __iadd__ = __neg__ = __pos__ = __invert__ = answer(None)
    __len__ = __int__ = __index__ = __hash__ = answer(1)
    __bool__ = __eq__ = __lt__ = __contains__ = answer(True)
    __getitem__ = __setitem__ = __delitem__ = __call__ = answer(1)
    __str__ = __repr__ = __format__ = answer('C')


def set_value(c):
    c.value = 1


def delete_value(c):
    del c.value


def add_in_place(c):
    c += 1


def set_item(c):
    c[0] = 1


def delete_item(c):
    del c[0]


actions = [
    lambda c: c.value, set_value, delete_value, lambda c: c.dynamic, lambda c: hasattr(c, 'dynamic'),
    lambda c: c + 1, lambda c: 1 + c, add_in_place, lambda c: -c, lambda c: +c, lambda c: ~c,
    lambda c: len(c), len, int, hash, lambda c: [1, 2][c], lambda c: {c: 1}, lambda c: {1: 2}.get(c),
    lambda c: 1 if c else 2, lambda c: not c, bool, lambda c: c == 1, lambda c: c != 1, lambda c: c < 2, lambda c: 2 > c,
    lambda c: 3 in c, lambda c: c in [3], lambda c: c[0], lambda c: c[1:2], set_item, delete_item,
    lambda c: c(), lambda c: c(1, x=2), lambda c: c(*[1], **{'x': 2}),
    str, repr, lambda c: f'{c} {c!r} {c:>3}', lambda c: '%s %r' % (c, c), lambda c: '{} {!r}'.format(c, c), lambda c: repr([c]),
]
for number, action in enumerate(actions):
    counter = Counter()

    def work():
        for _ in range(3):
            action(counter)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(number, counter.n)
