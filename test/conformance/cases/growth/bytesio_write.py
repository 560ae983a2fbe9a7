import sys
import io
f = io.BytesIO()
before = sys.getsizeof(f)
print(before)
for i in range(30):
    f.write(b"x" * 10)
    now = sys.getsizeof(f)
    if now != before:
        print(i, now)
        before = now
