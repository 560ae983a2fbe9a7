import collections
print(collections.Counter('banana'), collections.Counter('banana').most_common(2))
print(collections.Counter(a=3) - collections.Counter(a=1, b=2), collections.Counter('ab') + collections.Counter('bc'), collections.Counter('aab') & collections.Counter('ab'))
print(sorted(collections.Counter('aab').elements()), collections.Counter('ab').total(), collections.Counter()['x'])
d = collections.defaultdict(list); d['a'].append(1)
print(d, d['q'], dict(d))
try:
    collections.defaultdict(5)
except Exception as error:
    print(type(error).__name__, error)
q = collections.deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0)
