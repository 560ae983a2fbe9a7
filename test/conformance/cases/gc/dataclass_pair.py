import gc
from dataclasses import dataclass
from typing import Any
@dataclass
class A: other: Any = None
@dataclass(slots=True)
class B: other: Any = None
for C in A, B:
    x, y = C(), C()
    x.other, y.other = y, x
    gc.collect()
    del x, y
    print(C.__name__, gc.collect())
