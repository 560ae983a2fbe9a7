import sys
ref = sys.getrefcount
l = [object() for i in range(3)]
print([ref(x) for x in l], {ref(x) for x in l}, list(ref(x) for x in l))
print([ref(x) for x in l for y in l][:3], [ref(y) for x in [l] for y in x])
