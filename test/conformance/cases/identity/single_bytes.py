print(all(bytes([i]) is bytes([i]) for i in range(256)))
b = b"abc"
print(b[0:1] is bytes([97]), b[::3] is b"a", bytes(1) is bytes([0]), b.split(b"b")[0] is b"a", b.strip(b"bc") is b"a")
