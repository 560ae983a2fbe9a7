import sys
ref = sys.getrefcount
for item in {1: 2, 3: 4}.items(): print(ref(item))
print([ref(i) for i in {1: 2}.items()])
