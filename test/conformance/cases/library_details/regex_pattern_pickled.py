import re, pickle, copy
p = re.compile('a(b)', re.I)
for protocol in range(5):
    q = pickle.loads(pickle.dumps(p, protocol)); print(q == p, q.flags, q.groups)
print(copy.copy(p) is p, copy.deepcopy(p) is p)
