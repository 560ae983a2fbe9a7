class A: pass
a = A()
print(hash(a) == id(a) >> 4 | (id(a) & 15) << 60, hash(A) == hash(A), hash(object()) != hash(a) or True)
