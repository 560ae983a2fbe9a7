from array import array

numbers = array("i", [5, 3, 8, 3, 1])
numbers.insert(0, 9)
numbers.insert(-1, 7)
numbers.insert(100, 4)
print(numbers, len(numbers), numbers.count(3), numbers.index(8), 8 in numbers, 2 in numbers)
numbers.remove(3)
print(numbers.pop(), numbers.pop(0), numbers.pop(-2), numbers)
numbers.reverse()
print(numbers, numbers[1], numbers[-1], numbers[1:3], numbers[::-2])
numbers[1:3] = array("i", [100, 200, 300])
print(numbers)
numbers[::2] = array("i", [0, 0, 0])
print(numbers)
del numbers[::2]
print(numbers, numbers + array("i", [1]), 2 * numbers, numbers * 0)
numbers.extend(x * x for x in range(4))
numbers.fromlist([11, 12])
numbers.frombytes(b"\x01\x00\x00\x00")
print(numbers.tolist(), numbers.tobytes()[:8])
numbers.byteswap()
print(numbers[0], list(map(hex, numbers)))
for action in (
    lambda: numbers.pop(99), lambda: array("i").pop(), lambda: numbers.remove(-5), lambda: numbers.index(-5),
    lambda: numbers[99], lambda: numbers["x"], lambda: numbers + [1], lambda: numbers + array("h", [1]),
    lambda: numbers.extend(array("h", [1])), lambda: numbers.fromlist((1, 2)), lambda: numbers.fromlist([1, "x"]),
    lambda: numbers.frombytes(b"abc"), lambda: numbers.append(None), lambda: array("i", "text"), lambda: array("x"),
    lambda: array(), lambda: array("ii"), lambda: array("i", [1], 2), lambda: array(typecode="i"), lambda: hash(numbers),
    lambda: numbers.__setitem__(slice(0, 4, 2), array("i", [1])), lambda: numbers.__setitem__(slice(0, 2), [1, 2]),
    lambda: numbers.__setitem__(99, 1), lambda: numbers < [1], lambda: numbers.fromunicode("a"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(numbers[-1], array("i", [1, 2]) == array("d", [1.0, 2.0]), array("i", [1, 2]) < array("b", [1, 3]), array("i") == [])
