import sys
ref = sys.getrefcount
x = object()
l = [x]; t = (l,); d = {1: t}
print(ref(l), ref(t), ref(x), ref(d[1][0][0]))
