# Accounts whose operators take a lock and sleep inside it.
import functools
import threading
import time


@functools.total_ordering
class Account:
    def __init__(self, name, balance=0):
        self.name = name
        self._balance = balance
        self.lock = threading.RLock()
        self.log = []

    @property
    def balance(self):
        with self.lock:
            time.sleep(0.001)
            return self._balance

    @balance.setter
    def balance(self, value):
        with self.lock:
            time.sleep(0.001)
            if value < 0:
                raise ValueError(f'{self.name} would be overdrawn')
            self._balance = value

    def __iadd__(self, amount):
        with self.lock:
            self.balance = self.balance + amount
        return self

    def __add__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        with self.lock, other.lock:
            time.sleep(0.001)
            return Account('sum', self.balance + other.balance)

    def __radd__(self, other):
        return other + self.balance

    def __eq__(self, other):
        return self.balance == other.balance

    def __lt__(self, other):
        return self.balance < other.balance

    def __len__(self):
        with self.lock:
            time.sleep(0.001)
            return len(self.log)

    def __contains__(self, text):
        with self.lock:
            time.sleep(0.001)
            return text in self.log

    def __setitem__(self, i, text):
        with self.lock:
            n = len(self)
            time.sleep(0.001)
            self.log.append((i, text))
            assert len(self) == n + 1

    def __bool__(self):
        return self.balance > 0

    def __str__(self):
        return f'{self.name}: {self.balance}'


a, b = Account('a', 100), Account('b', 50)
errors = []


def work(k):
    global a
    acc = a
    for i in range(5):
        acc += 10
        acc[k] = i
        total = acc + b
        assert total.name == 'sum'
        assert sum([acc, b]) >= 150
        assert acc > b and not acc < b
        assert (k, i) in acc
        try:
            b.balance = -1
        except ValueError as e:
            errors.append(str(e))
        if acc and len(acc) and str(b) == 'b: 50' and max([b, acc], key=lambda x: x.balance) is acc:
            acc += 0


threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(a, b, len(a), sorted(a.log), len(errors), set(errors))
