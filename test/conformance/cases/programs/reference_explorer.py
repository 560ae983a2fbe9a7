import sys, gc, weakref

class Person:
    def __init__(self, name):
        self.name = name
        self.friends = []
    def befriend(self, other):
        self.friends.append(other)
        other.friends.append(self)
    def __repr__(self): return f'Person({self.name})'
    def __del__(self): print('goodbye', self.name)

def count(x): return sys.getrefcount(x) - 1

ana = Person('Ana')
print('one name:', count(ana))
alias = ana
people = [ana, ana]
print('alias and list:', count(ana))
table = {'first': ana}
print('and a dict:', count(ana))
del alias
people.clear()
table['first'] = None
print('back to one:', count(ana))

bob = Person('Bob')
ana.befriend(bob)
watch = weakref.ref(ana, lambda r: print('ana was collected'))
print(count(ana), count(bob), watch())
del ana, bob
print('deleted both names, still alive:', watch() is not None)
print('collected:', gc.collect())
print('watch is now', watch())

def scope():
    local = Person('Local')
    print('inside', count(local))
scope()
print('after scope')
keep = [Person(f'P{i}') for i in range(3)]
keep.pop(1)
print('popped')
keep[0] = keep[1]
print(count(keep[0]))
