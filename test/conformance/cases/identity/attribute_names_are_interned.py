class A: pass
a = A()
name = ''.join(['dyn', 'amic'])
setattr(a, name, 1)
key = list(vars(a))[0]
print(key is name, key == name, key is 'dynamic')
