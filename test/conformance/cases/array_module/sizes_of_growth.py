import sys
from array import array
for code in "bhdq":
    numbers = array(code)
    sizes = []
    for i in range(60):
        numbers.append(i)
        sizes.append(sys.getsizeof(numbers))
    for i in range(60):
        numbers.pop()
        sizes.append(sys.getsizeof(numbers))
    print(code, sizes)
print([sys.getsizeof(array("i", [0] * n)) for n in (0, 1, 5, 100)])
print([sys.getsizeof(array("i", tuple(range(n)))) for n in (0, 1, 5, 100)])
print([sys.getsizeof(array("i", range(n))) for n in (0, 1, 5, 100)])
print([sys.getsizeof(array("i", bytes(4 * n))) for n in (0, 1, 5, 100)])
print([sys.getsizeof(array("i", [1, 2]) * n) for n in (0, 1, 5, 100)])
numbers = array("i", range(10))
numbers += numbers
print(sys.getsizeof(numbers))
numbers.extend([1, 2, 3])
print(sys.getsizeof(numbers))
del numbers[5:]
print(sys.getsizeof(numbers))
numbers *= 3
print(sys.getsizeof(numbers), sys.getsizeof(numbers[::2]), sys.getsizeof(iter(numbers)))
numbers[:] = array("i")
print(sys.getsizeof(numbers))
