d = {'a': 1, 'b': 2}
print({i: i * i for i in range(3)})
print({v: k for k, v in d.items()})
print({k: v for k, v in d.items() if v > 1})
print({c: 'hello'.count(c) for c in 'hello'})
try:
    {[]: 1 for i in range(1)}
except Exception as error:
    print(type(error).__name__, error)
