class A: pass
a = A()
print(repr(a) == '<__main__.A object at 0x%012x>' % id(a) or repr(a) == '<__main__.A object at ' + hex(id(a)) + '>', '%x' % id(a) in repr(a))
def f(): pass
print(hex(id(f)) in repr(f), hex(id(a.__init__)) in repr(a.__init__) , repr(object()).startswith('<object object at 0x'))
print(hex(id(a)) in repr(a.__str__))
print(len(hex(id(a))), id(a) > 0, type(id(a)).__name__, id(a) % 16)
b = id(a)
print(b == id(a), b is id(a))
