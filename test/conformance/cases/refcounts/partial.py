import sys
ref = sys.getrefcount
from functools import partial
x = object()
p = partial(ref, x)
print(ref(x), p(), p.args.__len__())
del p
print(ref(x))
