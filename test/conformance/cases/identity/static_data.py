# What lies one after the other in static data, and what is a block of the heap.
characters = [chr(i) for i in range(256)]


def steps(objects):
    found = sorted({id(b) - id(a) for a, b in zip(objects, objects[1:])})
    return found if len(found) < 5 else 'irregular'


print(steps(characters[:128]))
print(steps([bytes([i]) for i in range(256)]), steps(list(range(-5, 257))))
print([abs(id(None) - id(o)) < 1 << 22 for o in (True, 0, 'a', '', (), int, b'')])
print([id(o) % 16 for o in (0, 'a', '', b'', (), None, True, b'a')])
