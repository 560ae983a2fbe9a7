import uuid

calls = [
    lambda: uuid.UUID(),
    lambda: uuid.UUID("x"),
    lambda: uuid.UUID("1", int=3),
    lambda: uuid.UUID(bytes=b"1"),
    lambda: uuid.UUID(bytes_le=b"1"),
    lambda: uuid.UUID(fields=(1,)),
    lambda: uuid.UUID(fields=(1 << 32, 0, 0, 0, 0, 0)),
    lambda: uuid.UUID(fields=(0, 0, 0, 256, 0, 0)),
    lambda: uuid.UUID(fields=(0, 0, 0, 0, 0, 1 << 48)),
    lambda: uuid.UUID(int=-1),
    lambda: uuid.UUID(int=1 << 128),
    lambda: uuid.UUID(int=1, version=9),
    lambda: setattr(uuid.UUID(int=1), "int", 2),
    lambda: uuid.UUID(int=1) < 3,
    lambda: uuid.UUID(3),
    lambda: uuid.uuid5(uuid.NAMESPACE_DNS, 3),
    lambda: uuid.uuid3(5, "x"),
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
