import sys
ref = sys.getrefcount
for pair in enumerate('ab'): print(ref(pair))
