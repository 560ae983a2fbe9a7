import _json, sys, gc, json
d = json.JSONDecoder(parse_int=str, object_hook=len)
s = _json.make_scanner(d)
print(type(s), s.strict, s.object_hook, s.object_pairs_hook, s.parse_float, s.parse_int, s.parse_constant is d.parse_constant)
print(sys.getsizeof(s), gc.is_tracked(s), gc.get_referents(s)[:4])
before = sys.getrefcount(d.parse_constant); t = _json.make_scanner(d); print(sys.getrefcount(t), sys.getrefcount(len) > 1)
for name in ('strict', 'parse_int', 'nothing'):
    try: setattr(s, name, 1)
    except AttributeError as e: print(e)
for args in ((), (1,), (1, 2)):
    try: _json.make_scanner(*args)
    except Exception as e: print(type(e).__name__, e)
