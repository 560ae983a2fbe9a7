# Exceptions out of properties and operators in threads: tracebacks with their places.
import sys
import threading
import time
import traceback

gate = threading.Barrier(3)
lock = threading.Lock()
texts = []


class Bad:
    @property
    def value(self):
        gate.wait()
        with lock:
            time.sleep(0.001)
            raise KeyError('value')

    def __getattr__(self, name):
        gate.wait()
        with lock:
            time.sleep(0.001)
        if name == 'found':
            return name
        raise AttributeError(f'no {name}')

    def __add__(self, other):
        gate.wait()
        with lock:
            time.sleep(0.001)
            return 1 // 0

    def __len__(self):
        gate.wait()
        return -1

    def __bool__(self):
        gate.wait()
        return 3

    def __iter__(self):
        gate.wait()
        return 5

    def __hash__(self):
        gate.wait()
        return 'x'

    def __index__(self):
        gate.wait()
        return 1.5

    def __lt__(self, other):
        gate.wait()
        return NotImplemented

    def __str__(self):
        gate.wait()
        return 5


def work():
    b = Bad()
    out = []
    actions = [
        lambda: b.value + 1,
        lambda: (b.found, hasattr(b, 'other'), getattr(b, 'third', 3)),
        lambda: 1 + (b + 2),
        lambda: len(b),
        lambda: bool(b),
        lambda: 1 if b else 2,
        lambda: [x for x in b],
        lambda: list(b),
        lambda: {b: 1},
        lambda: [1, 2][b],
        lambda: b < b,
        lambda: b > 3,
        lambda: str(b),
        lambda: f'{b}',
        lambda: b.nothing,
        lambda: sorted([b, b]),
        lambda: print(b),
    ]
    for f in actions:
        try:
            out.append(repr(f()))
        except Exception as e:
            out.append(''.join(traceback.format_exception(type(e), e, e.__traceback__)))
    texts.append('\n'.join(out))


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(texts), len(set(texts)))
print(texts[0])
