import gc
import abc
gc.collect()
class B(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
gc.collect()
del B
print(gc.collect(), gc.collect())
