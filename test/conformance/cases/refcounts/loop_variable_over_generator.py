import sys
ref = sys.getrefcount
def g():
    for i in range(2):
        yield object()
for x in g(): print(ref(x))
print(ref(x))
