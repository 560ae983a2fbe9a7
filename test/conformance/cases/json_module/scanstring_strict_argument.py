import _json
for strict in (0, 1, True, [], [1], None, 'x', 2.5):
    try: print(strict, _json.scanstring('a"', 0, strict))
    except TypeError as e: print(strict, e)
