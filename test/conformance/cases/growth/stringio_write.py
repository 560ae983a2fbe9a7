import sys
import io
f = io.StringIO()
before = sys.getsizeof(f)
print(before)
for i in range(30):
    f.write("x" * 10)
    now = sys.getsizeof(f)
    if now != before:
        print(i, now)
        before = now
