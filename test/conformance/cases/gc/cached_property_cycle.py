import gc
from functools import cached_property
class A:
    @cached_property
    def me(self): return self
gc.collect()
A().me
print(gc.collect())
