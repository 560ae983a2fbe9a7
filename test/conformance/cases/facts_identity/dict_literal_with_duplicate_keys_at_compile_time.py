def f(): return {'a': 1, 'a': 2}
print(f(), len(f()))
