# Bytes repeated no times are an empty object of their own, also where the compiler does it; slices of it are the shared one.
a = b"ab" * 0
print(a[:] is a, a[:1] is a, bytes(a) is a, a[:] is a[:1], a[:] is bytes(), a == b"", id(a) == id(b""))


def folded():
    return b"ab" * 0


def shared():
    return b""


def counted(n):
    return b"ab" * n


print(folded() is folded(), folded() is shared(), shared() is bytes(), counted(0) is shared(), counted(-1) is bytes())
print(counted(1) is counted(1), (b"" * 3) is b"", b"".join([a]) is a, a.strip() is a, a + b"" is a, len({id(counted(0)), id(a), id(bytes())}))
print("ab" * 0 is str(), ("a" * 0)[:] is "", (1, 2) * 0 is tuple())
