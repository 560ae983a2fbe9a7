import _json, sys, gc
E = _json.make_encoder
e = E(None, len, _json.encode_basestring, None, ': ', ', ', 2, [], 1)
print(type(e), e.markers, e.default, e.encoder, e.indent, e.key_separator, e.item_separator, e.sort_keys, e.skipkeys, sys.getsizeof(e), gc.is_tracked(e), gc.get_referents(e))
for args in ((), (1,), range(9), range(10), (None, len, len, None, ': ', 2, 0, 0, 1), (3, len, len, None, ': ', ', ', 0, 0, 1)):
    try: E(*args)
    except TypeError as x: print(x)
for args in ((), (1,), (1, 2, 3), (1, 'x'), (1, 2 ** 70)):
    try: print(e(*args))
    except Exception as x: print(type(x).__name__, x)
for name in ('markers', 'sort_keys'):
    try: setattr(e, name, 1)
    except AttributeError as x: print(x)
