from unittest.mock import sentinel, ANY, DEFAULT
print(sentinel.thing, sentinel.thing is sentinel.thing, sentinel.a == sentinel.b, DEFAULT, ANY, ANY == 3, 3 == ANY, ANY != 3)
print([1, ANY, 3] == [1, 2, 3], {'a': ANY} == {'a': object()})
