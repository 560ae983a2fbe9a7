# Keys, functions of map and filter, comparisons of what is sorted: each takes a lock and sleeps with it.
import bisect
import collections
import functools
import heapq
import itertools
import threading
import time

lock = threading.Lock()
count = collections.Counter()


def note(what, result=None):
    with lock:
        n = count[what]
        time.sleep(0.001)
        count[what] = n + 1
    return result


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return note('lt', self.n < other.n)

    def __eq__(self, other):
        return note('eq', self.n == other.n)

    def __hash__(self):
        return note('hash', self.n)

    def __radd__(self, other):
        return note('radd', self.n + other)


def work(out):
    out.append([x.n for x in sorted([Item(3), Item(1), Item(2)])])
    out.append([x.n for x in heapq.nsmallest(2, [Item(3), Item(1), Item(2)])])
    out.append(sum(map(Item, range(4))))
    out.append(sorted([3, 1, 2], key=lambda x: note('key', -x)))
    out.append(max([3, 1, 2], key=lambda x: note('max', -x)))
    out.append(list(map(lambda x: note('map', x * x), [1, 2, 3])))
    out.append([x for x in filter(lambda x: note('filter', x > 1), [1, 2, 3])])
    out.append(functools.reduce(lambda a, b: note('reduce', a + b), [1, 2, 3]))
    out.append(functools.partial(note, 'partial', 5)())
    out.append(sorted([1, 2, 3], key=functools.cmp_to_key(lambda a, b: note('cmp', b - a))))
    out.append(list(itertools.accumulate([1, 2, 3], lambda a, b: note('sum', a + b))))
    out.append([(k, list(g)) for k, g in itertools.groupby([1, 2, 4], key=lambda x: note('group', x // 2))])
    out.append(bisect.bisect([1, 3, 5], 4, key=lambda x: note('bisect', x)))
    out.append([Item(2), Item(3)].index(Item(3)))
    out.append(Item(4) in [Item(2), Item(4)])
    out.append(len({Item(1), Item(1), Item(2)}))
    words = {Item(1): 'a'}
    words[Item(1)] = 'b'
    out.append((words[Item(1)], words.get(Item(2)), words.pop(Item(1)), len(words)))


outs = [[] for _ in range(3)]
threads = [threading.Thread(target=work, args=(out,)) for out in outs]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(outs[0] == outs[1] == outs[2])
for line in outs[0]:
    print(line)
print(sorted(count.items()))
