import gc
import sys
import weakref

gc.disable()


class Person:
    alive = 0

    def __init__(self, name):
        self.name = name
        self.friends = []
        Person.alive += 1

    def __del__(self):
        Person.alive -= 1


def befriend(a, b):
    a.friends.append(b)
    b.friends.append(a)


ann, bob, cid = Person("ann"), Person("bob"), Person("cid")
befriend(ann, bob)
print(sys.getrefcount(ann) - 1, sys.getrefcount(bob) - 1, sys.getrefcount(cid) - 1)
r = weakref.ref(ann)
del cid
print("alive after cid:", Person.alive)
del ann, bob
print("alive after ann, bob:", Person.alive, r() is not None)
print(gc.get_count()[0] > 0)
found = gc.collect()
print("found", found, "alive", Person.alive, r())


class Tree:
    def __init__(self, value, parent=None):
        self.value = value
        self.children = []
        self.parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)

    def path(self):
        node, names = self, []
        while node is not None:
            names.append(node.value)
            node = node.parent() if node.parent else None
        return "/".join(reversed(names))


root = Tree("root")
leaf = Tree("leaf", Tree("branch", root))
print(leaf.path(), gc.collect())
del root
print(leaf.path())
values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
s = weakref.WeakSet()
p = Person("dan")
values["dan"] = p
keys[p] = "data"
s.add(p)
print(len(values), len(keys), len(s), list(values), list(keys.values()))
weakref.finalize(p, print, "finalizer for dan called")
del p
print(len(values), len(keys), len(s))
a, b = [], []
a.append(b)
b.append(a)
print(gc.is_tracked(a), gc.get_referents(a) == [b], sum(1 for o in gc.get_referrers(a) if o is b))
del a, b
print(gc.collect(), gc.garbage)
weakref.ref(5)
