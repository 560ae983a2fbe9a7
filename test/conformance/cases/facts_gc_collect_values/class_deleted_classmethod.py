import gc
gc.collect()
class A:
    @classmethod
    def p(cls): pass
del A
print(gc.collect(), gc.collect())
