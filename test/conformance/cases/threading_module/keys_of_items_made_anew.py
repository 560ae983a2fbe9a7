# Keys for items that an iterator makes as it goes: each is asked once, while its thread holds a lock and sleeps.
import threading, time, functools, collections, operator
lock = threading.Lock()
count = collections.Counter()
def note(what, result):
    with lock:
        n = count[what]
        time.sleep(0.001)
        count[what] = n + 1
    return result
words = {'eins': 1001, 'zwei': 1002, 'drei': 1003}
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return note('seq', 1000 + i)
class V:
    def __init__(self, n): self.n = n
    def __add__(self, o): return note('add', V(self.n + getattr(o, 'n', o)))
    def __radd__(self, o): return note('radd', V(self.n + o))
    def __lt__(self, o): return note('lt', self.n < o.n)
def work(out):
    out.append(max(words.items(), key=lambda kv: note('items', kv[1])))
    out.append(sorted(words.items(), key=lambda kv: note('sorted items', -kv[1])))
    out.append(sorted(range(1000, 1004), key=lambda x: note('range', -x)))
    out.append(min(range(1000, 1004), key=lambda x: note('min range', -x)))
    out.append(max('äöüжщ', key=lambda c: note('chars', ord(c))))
    out.append(sorted('жщ', key=lambda c: note('chars2', -ord(c))))
    out.append(list(map(lambda x: note('map', x), range(1000, 1003))))
    out.append(functools.reduce(lambda a, b: note('reduce', a + b), range(1000, 1004)))
    out.append(sorted(Seq(), key=lambda x: note('seq key', -x)))
    out.append([x for x in Seq()])
    out.append(sum([V(1000), V(2000)], 1000.5).n)
    out.append(sum(map(V, range(1000, 1003))).n)
    out.append(max(map(V, range(1000, 1003))).n)
    out.append(max(zip(range(1000, 1003), 'abc'), key=lambda p: note('zip', p[0])))
    out.append(max(enumerate(words), key=lambda p: note('enum', p[0])))
    out.append(sorted(zip(range(1000, 1003), 'abc'), key=lambda p: note('sorted zip', -p[0])))
    out.append(dict(sorted(words.items(), key=lambda kv: note('d', kv[0]))))
    out.append(list(filter(lambda x: note('filter', x > 1001), range(1000, 1003))))
    out.append(min(words.values(), key=lambda v: note('values', v)))
    out.append(sorted({1000.5, 1001.5}, key=lambda v: note('set', v)))
    out.append(sorted([1 / 3, 2 / 3], key=functools.cmp_to_key(lambda a, b: note('cmp', (b > a) - (b < a)))))
    out.append(sorted(reversed(range(1000, 1003)), key=lambda x: note('reversed', x)))
    out.append(max(reversed([1000.25, 1001.25]), key=lambda x: note('reversed2', x)))
    out.append(collections.Counter(note('c', w) for w in ['a', 'b', 'a']).most_common(1))
    out.append(max(collections.deque([1000.5, 2000.5]), key=lambda x: note('deque', x)))
    out.append(max(collections.OrderedDict(words).items(), key=lambda x: note('od', x)))
    out.append(sorted(b'abc', key=lambda x: note('bytes', -x)))
    out.append(max(memoryview(b'abc'), key=lambda x: note('mv', x)))
    out.append(any(map(lambda x: note('any', x > 1001), range(1000, 1003))))
    out.append(max(1000 + 1, 1000 + 2, key=lambda x: note('args', x)))
    out.append(max((x * 1000 for x in range(1, 4)), key=lambda x: note('gen', x)))
outs = [[] for _ in range(3)]
ts = [threading.Thread(target=work, args=(o,)) for o in outs]
for t in ts: t.start()
for t in ts: t.join()
print(outs[0] == outs[1] == outs[2])
for x in outs[0]: print(x)
for k, n in sorted(count.items()): print(k, n)
