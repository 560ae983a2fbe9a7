import pickle
s = tuple([1, 2])
print('max(s, s)', (max(s, s)) is s)
print('pickle.loads(pickle.dumps(s))', (pickle.loads(pickle.dumps(s))) is s)
