# Iterators and generators that take a lock for each item, and everything that goes through them.
import itertools
import threading
import time

lock = threading.Lock()
steps = 0


def step():
    global steps
    with lock:
        n = steps
        time.sleep(0.001)
        steps = n + 1


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        step()
        return self

    def __next__(self):
        step()
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Tickets:
    """One iterator for all threads."""

    def __init__(self, n):
        self.numbers, self.lock = iter(range(n)), threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            time.sleep(0.001)
            return next(self.numbers)


def numbers(n):
    for i in range(n):
        step()
        yield i


tickets = Tickets(30)
taken = []


def work(out):
    out.append([x for x in Countdown(2)])
    for source in Countdown, numbers:
        out.append(list(source(3)))
        out.append(sum(source(3)))
        out.append(max(source(3)))
        out.append(sorted(source(3)))
        out.append(1 in source(3))
        out.append([*source(2), *source(1)])
        out.append(','.join(str(x) for x in source(2)))
        out.append(dict.fromkeys(source(2)))
        out.append({x: x for x in source(2)})
        out.append(list(zip(source(2), source(2))))
        out.append(list(enumerate(source(2))))
        out.append(list(map(str, source(2))))
        out.append([x for x in map(str, source(2))])
        out.append(list(itertools.islice(source(5), 1, 3)))
        out.append(list(itertools.chain(source(1), source(2))))
        out.append(any(source(3)))
        a, *b = source(3)
        out.append((a, b))
        items = [9]
        items.extend(source(2))
        items += source(2)
        out.append(items)
        out.append(next(iter(source(1)), None))
    taken.append(sum(1 for _ in tickets))


outs = [[] for _ in range(3)]
threads = [threading.Thread(target=work, args=(out,)) for out in outs]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(outs[0] == outs[1] == outs[2], steps, sum(taken))
for line in outs[0]:
    print(line)
