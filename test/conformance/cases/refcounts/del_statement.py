import sys
ref = sys.getrefcount
x = object(); y = x; z = [x]
print(ref(x)); del y; print(ref(x)); del z[0]; print(ref(x))
