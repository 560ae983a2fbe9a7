import sys, collections, array
d = collections.deque()
out = []; last = None
for i in range(200):
    d.append(i); z = sys.getsizeof(d)
    if z != last: out.append((i, z)); last = z
print(out)
for i in range(199): d.popleft()
print(sys.getsizeof(d), d)
d.rotate(1); d.extendleft(range(3)); print(d, sys.getsizeof(d), sys.getsizeof(collections.deque(maxlen=3)))
b = bytearray(); out = []; last = None
for i in range(100):
    b.append(65); z = sys.getsizeof(b)
    if z != last: out.append((i, z)); last = z
print(out)
del b[:50]; print(sys.getsizeof(b), b.__alloc__()); b.pop(); del b[10:]; print(sys.getsizeof(b), b.__alloc__(), b)
b += b"x" * 3; b.extend(b"yy"); b *= 2; print(sys.getsizeof(b), b)
a = array.array("i"); out = []; last = None
for i in range(100):
    a.append(i); z = sys.getsizeof(a)
    if z != last: out.append((i, z)); last = z
print(out)
a = array.array("d", range(10)); print(sys.getsizeof(a), a.itemsize, a.buffer_info()[1]); a.extend(range(5)); print(sys.getsizeof(a)); del a[3:]; print(sys.getsizeof(a))
m = memoryview(b)
for f in (lambda: b.append(1), lambda: b.clear(), lambda: b.__delitem__(0), lambda: b.extend(b"x")):
    try: f(); print("ok")
    except BufferError as e: print(e)
m2 = m[2:5]; m.release()
try: m[0]
except ValueError as e: print(e)
try: b.append(1)
except BufferError as e: print(e)
m2.release(); b.append(1); print(len(b))
with memoryview(a) as mv:
    try: a.append(1)
    except BufferError as e: print(e)
    print(mv.format, mv.itemsize, mv.nbytes, mv.shape, mv.strides, mv.readonly, mv.contiguous)
    mv[0] = 9.5
print(a[0])
