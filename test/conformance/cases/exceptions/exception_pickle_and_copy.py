import pickle, copy
class E(Exception): pass
e = E('a', 1); e.x = 5
f = pickle.loads(pickle.dumps(e)); c = copy.copy(e)
print(repr(f), f.x, repr(c), c.x)
