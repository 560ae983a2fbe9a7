import sys
ref = sys.getrefcount
d = {object(): object()}
for k in d: print(ref(k))
for v in d.values(): print(ref(v))
for k, v in d.items(): print(ref(k), ref(v))
