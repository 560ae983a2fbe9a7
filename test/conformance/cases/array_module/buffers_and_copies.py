import copy
import pickle
from array import array
from collections.abc import MutableSequence, Sequence

numbers = array("H", [1, 2, 65535])
view = memoryview(numbers)
print(view.format, view.itemsize, len(view), view[2], view.nbytes, view.readonly)
view[0] = 500
print(numbers)
try:
    numbers.append(1)
except BufferError as error:
    print(error)
view.release()
numbers.append(1)
print(numbers, bytes(numbers), bytearray(numbers)[:3])
print(isinstance(numbers, MutableSequence), issubclass(array, Sequence))
for protocol in range(5):
    again = pickle.loads(pickle.dumps(numbers, protocol))
    print(protocol, again, again == numbers)
print(numbers.__reduce_ex__(2))
print(numbers.__reduce_ex__(4))
print(copy.copy(numbers), copy.deepcopy([numbers]))
match numbers:
    case [first, *rest]:
        print(first, rest)
items = iter(numbers)
print(next(items), items.__reduce__(), type(items))

class Samples(array):
    unit = "V"

samples = Samples("d", [1.5])
samples.name = "probe"
print(samples, samples.unit, samples.__reduce_ex__(2), samples[:1])
