# What subclasses and attributes of picklers and unpicklers change, in C and in Python alike.
import copyreg
import io
import pickle


class Thing:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(other) is Thing and self.x == other.x


def reduce_thing(thing):
    return Thing, (thing.x * 2,)


def set_state(thing, state):
    thing.x = state, 'set'


class Stated:
    def __reduce__(self):
        return Stated, (), 'state', None, None, set_state


class Growing(list):
    def extend(self, items):
        print('extend', items)
        super().extend(items)

    def append(self, item):
        print('append', item)
        super().append(item)


for Pickler, Unpickler in (pickle.Pickler, pickle.Unpickler), (pickle._Pickler, pickle._Unpickler):
    def dumps(value, cls=Pickler, protocol=4, **attributes):
        out = io.BytesIO()
        pickler = cls(out, protocol)
        for name, attribute in attributes.items():
            setattr(pickler, name, attribute)
        pickler.dump(value)
        return out.getvalue()

    def loads(data, cls=Unpickler, **options):
        return cls(io.BytesIO(data), **options).load()

    class Persistent(Pickler):
        def persistent_id(self, obj):
            return obj.x if type(obj) is Thing else None

    class PersistentLoader(Unpickler):
        def persistent_load(self, pid):
            return 'loaded', pid

    for protocol in 0, 1, 2, 4:
        data = dumps([Thing('one'), Thing('two'), 3], Persistent, protocol)
        print(data, loads(data, PersistentLoader))
    try:
        dumps([Thing('é')], Persistent, 0)
    except pickle.PicklingError as error:
        print(error)

    class Overriding(Pickler):
        def reducer_override(self, obj):
            print('override', type(obj).__name__)
            return reduce_thing(obj) if type(obj) is Thing else NotImplemented

    print(loads(dumps([Thing(1), int, 5, {1}], Overriding))[0].x)

    class Tabled(Pickler):
        dispatch_table = copyreg.dispatch_table.copy()
        dispatch_table[Thing] = reduce_thing

    print(loads(dumps(Thing(3), Tabled)).x, loads(dumps(Thing(3))).x)
    print(loads(dumps(Thing(3), dispatch_table={Thing: reduce_thing})).x)

    class Finder(Unpickler):
        def find_class(self, module, name):
            print('find', module, name)
            return super().find_class(module, name)

    print(loads(dumps([Thing(1), len, dict.fromkeys], protocol=2), Finder)[1:])
    print(loads(dumps(Stated())).x)
    print(loads(dumps(Growing([1, 2]))), loads(dumps(Growing([1]), protocol=0)))

    # One memo for several pickles, handed over and forgotten.
    out = io.BytesIO()
    pickler = Pickler(out, 2)
    shared = ['shared']
    pickler.dump(shared)
    pickler.dump(shared)
    print(out.getvalue(), len(pickler.memo.copy() if hasattr(pickler.memo, 'copy') else pickler.memo))
    other = io.BytesIO()
    second = Pickler(other, 2)
    second.memo = pickler.memo
    second.dump(shared)
    pickler.clear_memo()
    pickler.dump(shared)
    print(other.getvalue(), out.getvalue())
    out.seek(0)
    unpickler = Unpickler(out)
    first = unpickler.load()
    print(unpickler.load() is first, unpickler.load(), out.read())

    pickler = Pickler(out := io.BytesIO(), 2)
    pickler.fast = True
    pickler.dump(['a', 'a', shared, shared])
    print(out.getvalue())

    # Extension codes.
    for code in 5, 0x1234, 0x12345678:
        copyreg.add_extension(__name__, 'Thing', code)
        data = dumps(Thing, protocol=2)
        print(data, loads(data) is Thing, loads(data) is Thing)
        copyreg.remove_extension(__name__, 'Thing', code)
        copyreg.clear_extension_cache()

    # Buffers beside the pickle.
    buffers = []
    for protocol in 4, 5:
        try:
            out = io.BytesIO()
            pickler = Pickler(out, protocol, buffer_callback=buffers.append if protocol == 5 else None)
            pickler.dump([pickle.PickleBuffer(b'abc'), pickle.PickleBuffer(bytearray(b'def'))])
            print(out.getvalue(), [bytes(buffer) for buffer in buffers])
            print([(type(x).__name__, bytes(x)) for x in loads(out.getvalue(), buffers=buffers)])
        except Exception as error:
            print(type(error).__name__, error)
    print(loads(dumps([pickle.PickleBuffer(b'abc'), pickle.PickleBuffer(bytearray(b'def'))], protocol=5)))

buffer = pickle.PickleBuffer(memoryview(bytearray(b'abcdef'))[1:5])
print(bytes(buffer), buffer.raw().tolist(), memoryview(buffer).readonly)
buffer.release()
for use in buffer.raw, lambda: memoryview(buffer):
    try:
        use()
    except ValueError as error:
        print(error)
try:
    pickle.PickleBuffer(memoryview(b'abcdef')[::2]).raw()
except BufferError as error:
    print(error)


class Streams:
    # A file that says what is asked of it.
    def __init__(self, data):
        self.file = io.BytesIO(data)

    def read(self, n=-1):
        print('read', n)
        return self.file.read(n)

    def readline(self):
        print('readline')
        return self.file.readline()


for protocol in 0, 2, 4:
    print(pickle.load(Streams(pickle.dumps(['ab', 1.5, (1, 2)], protocol))))


class Sink:
    def write(self, data):
        print('write', type(data).__name__, len(data))


for protocol in 3, 4:
    pickle.dump(['a' * 70000, b'b' * 70000, bytearray(b'c' * 70000), list(range(20000))], Sink(), protocol)
with open('two', 'wb') as file:
    pickle.dump([1], file)
    file.write(b'between')
    pickle.dump([2], file)
with open('two', 'rb') as file:
    print(pickle.load(file), file.read(7), pickle.load(file))
