import sys
ref = sys.getrefcount
from functools import reduce
l = [object(), object()]
print(list(filter(lambda x: print(ref(x)), l)))
reduce(lambda a, b: print(ref(a), ref(b)) or b, l)
