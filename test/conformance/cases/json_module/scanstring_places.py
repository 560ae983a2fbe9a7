import _json, json
for args in [('abc"', 0), ('abc"', 5), ('abc"', -1), ('abc', 3), (b'a"', 0), ('a"', 'x'), ('a"', 2 ** 70), ('a\n"', 0), ('a\n"', 0, False), ('a\\x"', 0), ('a\\u12"', 0), ('\\', 0), ('\\ud834\\udd20"', 0), ('\\ud834\\u1234"', 0), ('\\ud834\\uz"', 0), ('\\ud834', 0), ('\\u+123"', 0), ('\U0001f600x"', 0), (), ('a', 1, 2, 3)]:
    try: print(args, _json.scanstring(*args))
    except Exception as e: print(args, type(e).__name__, e)
try: _json.scanstring(string='a"', end=0)
except TypeError as e: print(e)
