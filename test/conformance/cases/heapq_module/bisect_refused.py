import bisect

row = [1, 2, 3]
calls = [
    lambda: bisect.bisect_left(row, 2, -1),
    lambda: bisect.bisect_left(row, 2, 0, 100),
    lambda: bisect.bisect_left(row, "a"),
    lambda: bisect.bisect(5, 2),
    lambda: bisect.bisect(row),
    lambda: bisect.bisect(),
    lambda: bisect.bisect(a=row, x=2),
    lambda: bisect.bisect(row, 2, 0, 3, None),
    lambda: bisect.bisect(row, 2, "a"),
    lambda: bisect.bisect(row, 2, 0, 1.5),
    lambda: bisect.bisect(row, 2, hi=-2),
    lambda: bisect.insort((1,), 2),
    lambda: bisect.insort(row, []),
    lambda: bisect.insort(row, 2, foo=2),
    lambda: bisect.insort(row, 2, key=3),
    lambda: bisect.bisect({1: 2}, 2),
    lambda: bisect.bisect({1, 2}, 2),
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
