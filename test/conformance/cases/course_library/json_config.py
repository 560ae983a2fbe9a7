import json
cfg = {'name': 'app', 'debug': True, 'ports': [80, 443], 'db': {'host': None, 'ratio': 0.5}, 'é': 'ü\n"q"', 'nums': [1e100, -0.0, 1.0, 10**20]}
s = json.dumps(cfg); print(s); print(json.loads(s) == cfg, json.dumps(cfg, ensure_ascii=False, separators=(',', ':'))); print(json.dumps(cfg, indent=2, sort_keys=True)); print(json.dumps([], indent=2), json.dumps({}), json.dumps([[], {}], indent=1), json.dumps({1: 2, None: 3, True: 4, 2.5: 5}), json.dumps((1, 'a')), json.dumps(float('inf')))
class P:
    def __init__(self, x): self.x = x
print(json.dumps({'p': P(3)}, default=lambda o: vars(o)), json.loads('{"x": 1}', object_hook=lambda d: P(**d)).x, json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: int(s) * 10), json.loads(' [1, "\\u00e9\\n", null, true] '), json.loads('{"a":1,"a":2}', object_pairs_hook=list))
for bad in ('', '{', '[1,]', "{'a': 1}", '{"a" 1}', '[1 2]', 'nul', '"abc', '{"a": 1,}', '1 2', '"\t"', '[NaN, Infinity]', '01', '-', '"\\x"', '{"a":}'):
    try: print(json.loads(bad))
    except json.JSONDecodeError as e: print(repr(bad), '->', e, '|', e.msg, e.lineno, e.colno, e.pos)
for bad in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(P(1)), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.loads(5), lambda: json.dumps(b'x')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
a = []; a.append(a)
try: json.dumps(a)
except ValueError as e: print(e)
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({'s': {3, 1}}, cls=E), json.dumps({'a': 1, (1,): 2}, skipkeys=True), json.dumps('\u2028\x7f\x00</script>'), json.dumps(1 << 70), json.dumps([1, [2, {'k': [3]}]], indent='\t').count('\t'))
