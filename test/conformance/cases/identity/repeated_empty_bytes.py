# bytes repeated no time are an empty object of their own; as many bytes as before are the object itself.
import sys


class Bytes(bytes):
    pass


none, two = 0, 2
pair = b'ab'
empty = pair * none
print(empty is bytes(), empty == b'', empty[:] is empty, empty[:] is bytes(), empty + bytes() is empty, b''.join([empty]) is empty)
print(empty.strip() is empty, empty * two is empty, none * pair is empty, bytes() * two is bytes(), pair * 1 is pair)
print(bytes(empty) is empty, hash(empty) == hash(b''), {empty: 1}[b''], sys.getsizeof(empty), sys.getrefcount(empty))
for made in (Bytes(pair) * none, Bytes() * two, Bytes(pair) * 1, Bytes(b'a') * 1):
    print(made is bytes(), type(made), made, made is b'abc'[:1])
