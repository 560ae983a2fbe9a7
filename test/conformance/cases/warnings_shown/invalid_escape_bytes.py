b = b'\q'
print(b)
