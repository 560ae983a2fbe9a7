import sys
ref = sys.getrefcount
d = {1: 2}
views = [d.keys(), d.values(), d.items()]
print(ref(d))
for k in d: print(ref(d))
del views
print(ref(d))
