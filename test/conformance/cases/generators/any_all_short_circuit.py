def g():
    for i in range(5): print('y', i, end=' '); yield i
print(any(x > 1 for x in g())); print(all(x < 1 for x in g())); print(2 in g())
