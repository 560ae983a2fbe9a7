class Outer:
    class Inner:
        def f(self): return 'inner'
    def make(self): return self.Inner()
print(Outer().make().f(), Outer.Inner.__qualname__)
