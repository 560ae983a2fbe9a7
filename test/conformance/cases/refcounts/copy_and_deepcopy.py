import sys
ref = sys.getrefcount
import copy
x = object(); l = [x, [x]]
c = copy.copy(l)
print(ref(x), ref(l[1]))
d = copy.deepcopy([l[1]])
print(ref(x))
