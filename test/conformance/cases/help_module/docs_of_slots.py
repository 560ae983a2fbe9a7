# What wrappers of slots say of themselves.
kinds = [object, int, float, str, list, dict, set, type, complex, bytes, slice, bytearray, frozenset, tuple, property, type(lambda: 0)]
found = {}
for kind in kinds:
    for name, value in vars(kind).items():
        if type(value).__name__ == 'wrapper_descriptor' and name not in ('__buffer__', '__release_buffer__'):
            found[name] = value.__doc__
for name in sorted(found):
    print(name, '|', found[name])
class A: pass
print(A.__dict__['__dict__'].__doc__, '|', A.__dict__['__weakref__'].__doc__, '|', (5).__add__.__doc__, '|', [].__iadd__.__doc__)
print(help, repr(type(help)))
