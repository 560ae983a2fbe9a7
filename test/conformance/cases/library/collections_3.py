import collections
d = collections.defaultdict(list); d['a'].append(1)
q = collections.deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0)
q.rotate(1); q.extend([7, 8]); q.extendleft([9])
o = collections.OrderedDict(a=1, b=2); o.move_to_end('a')
print(collections.OrderedDict(a=1, b=2) == collections.OrderedDict(b=2, a=1))
c = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(c['a'], c['b'], sorted(c), c.new_child({'z': 0})['z'])
try:
    c['none']
except Exception as error:
    print(type(error).__name__, error)
print(collections.UserDict(a=1), collections.UserList([1]), collections.UserString('s'))
print(collections.deque('ab') == collections.deque('ab'), collections.deque([1]) + collections.deque([2]))
