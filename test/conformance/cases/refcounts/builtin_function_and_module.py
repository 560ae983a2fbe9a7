import sys
ref = sys.getrefcount
import math
print(ref(math), ref(math.sin) - ref(math.sin))
s = math.sin
n = ref(s)
t = math.sin
print(ref(s) - n)
