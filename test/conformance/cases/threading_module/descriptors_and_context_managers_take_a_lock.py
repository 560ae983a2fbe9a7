import contextlib
import functools
import threading
import time

lock = threading.Lock()
trace = []


@contextlib.contextmanager
def locked(name):
    with lock:
        time.sleep(0.001)
        yield name
        time.sleep(0.001)
        trace.append(name)


class Lazy:
    made = 0

    @functools.cached_property
    def thing(self):
        with lock:
            time.sleep(0.001)
            Lazy.made += 1
            return [Lazy.made]


@functools.lru_cache(maxsize=None)
def slow(n):
    with lock:
        time.sleep(0.001)
        return n * n


class Descriptor:
    def __get__(self, obj, owner):
        with lock:
            time.sleep(0.001)
            return 7

    def __set__(self, obj, value):
        with lock:
            time.sleep(0.001)
            trace.append(value)


class Uses:
    d = Descriptor()


class Single:
    _one = None

    def __new__(cls):
        with lock:
            time.sleep(0.001)
            if cls._one is None:
                cls._one = super().__new__(cls)
                cls._one.count = 0
        return cls._one

    def __init__(self):
        with lock:
            time.sleep(0.001)
            self.count += 1


class Meta(type):
    _made = {}

    def __call__(cls, *args):
        with lock:
            time.sleep(0.001)
            if cls not in Meta._made:
                Meta._made[cls] = super().__call__(*args)
        return Meta._made[cls]


class One(metaclass=Meta):
    def __init__(self, n):
        self.n = n


def work(k):
    for i in range(5):
        with locked('w'):
            pass
        try:
            with locked('e'):
                raise ValueError(i)
        except ValueError:
            pass
        with contextlib.suppress(KeyError):
            with locked('s') as s:
                {}[s]
        Lazy().thing
        slow(k)
        u = Uses()
        u.d = u.d
        Single()
        One(k)


ts = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(trace.count('w'), trace.count('e'), trace.count('s'), trace.count(7))
print(Lazy.made, slow.cache_info(), Single().count, Single() is Single(), One(1) is One(2))
