import gc
gc.collect()
class A:
    @staticmethod
    def p(): pass
del A
print(gc.collect(), gc.collect())
