b = bytearray(b'abc'); m = memoryview(b); m[0] = 120; print(b, m.tolist(), bytes(m[1:]))
try: b.append(1)
except BufferError as e: print(e)
