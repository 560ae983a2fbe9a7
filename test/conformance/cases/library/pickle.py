import pickle
print(pickle.loads(pickle.dumps({'a': [1, (2, 3), None]})), pickle.loads(pickle.dumps([1.5, 'é', b'x', {1}, frozenset([2])])), pickle.dumps(1, 0), pickle.loads(pickle.dumps(len)) is len)
try:
    pickle.dumps(lambda: 0)
except Exception as error:
    print(type(error).__name__, error)
try:
    pickle.loads(b'x')
except Exception as error:
    print(type(error).__name__, error)
