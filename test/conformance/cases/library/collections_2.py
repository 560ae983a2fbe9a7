import collections
d = collections.defaultdict(list); d['a'].append(1)
q = collections.deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0)
print(q, q.pop(), q.popleft(), len(q))
q.rotate(1); q.extend([7, 8]); q.extendleft([9])
print(q, q[0], q.count(7), list(reversed(q)))
try:
    collections.deque().pop()
except Exception as error:
    print(type(error).__name__, error)
try:
    q[10]
except Exception as error:
    print(type(error).__name__, error)
o = collections.OrderedDict(a=1, b=2); o.move_to_end('a')
print(o, o.popitem(last=False), list(o))
