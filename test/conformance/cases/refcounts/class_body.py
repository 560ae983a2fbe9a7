import sys
ref = sys.getrefcount
x = object()
class A:
    y = x
    print(ref(x))
    z = [x]
print(ref(x), ref(A.z))
