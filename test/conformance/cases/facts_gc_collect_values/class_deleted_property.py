import gc
gc.collect()
class A:
    @property
    def p(self): pass
del A
print(gc.collect(), gc.collect())
