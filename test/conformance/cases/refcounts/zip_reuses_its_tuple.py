import sys
ref = sys.getrefcount
z = zip([object()] * 3)
print([ref(t) for t in z])
t = None
for t in zip('ab', 'cd'): print(ref(t))
