import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    from collections.abc import ByteString
    print(isinstance(b'', ByteString), issubclass(bytearray, ByteString), isinstance('', ByteString))
    class B(ByteString):
        def __getitem__(self, i): return 1
        def __len__(self): return 0
    print(len(B()))
for x in w:
    print(x.category.__name__, x.message)
