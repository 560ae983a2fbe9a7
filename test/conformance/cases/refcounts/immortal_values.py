import sys
ref = sys.getrefcount
for x in (None, True, False, ..., NotImplemented, 0, 1, 256, '', (), b''):
    r = ref(x)
    print(repr(x), r == 4294967295, ref(x) == r)
