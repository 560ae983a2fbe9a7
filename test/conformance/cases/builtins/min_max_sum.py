print(min(3, 1, 2), max([1, 5]), min('abc'), max('a', 'b', key=ord), sum([1, 2], 10), min([], default='d'), max({'a': 1, 'b': 0}))
for f in (lambda: min(), lambda: min([]), lambda: max(1, 'a'), lambda: sum(['a']), lambda: sum('ab', ''), lambda: max([1], [2], default=1), lambda: min(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
