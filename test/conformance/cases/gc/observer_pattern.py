import gc
class Subject:
    def __init__(self): self.observers = []
class Observer:
    def __init__(self, s):
        self.s = s
        s.observers.append(self.update)
    def update(self): pass
gc.collect()
o = Observer(Subject())
del o
print(gc.collect())
