import csv, json, io, os
rows = [['name', 'qty', 'note'], ['pen', 3, 'a "quoted" one'], ['ink,blue', 2.5, 'two\nlines'], ['', None, 'ü']]
with open('stock.csv', 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f); print(w.writerow(rows[0])); w.writerows(rows[1:])
print(repr(open('stock.csv', newline='', encoding='utf-8').read()))
with open('stock.csv', newline='', encoding='utf-8') as f:
    r = csv.DictReader(f)
    for row in r: print(r.line_num, row)
    print(r.fieldnames)
out = io.StringIO()
d = csv.DictWriter(out, ['a', 'b'], restval='?', extrasaction='raise', delimiter=';', quoting=csv.QUOTE_NONNUMERIC, lineterminator='\n')
d.writeheader(); d.writerow({'a': 1}); d.writerow({'b': 'x;y', 'a': 2.5}); print(out.getvalue())
try: d.writerow({'z': 1})
except ValueError as e: print(e)
print(list(csv.reader(['a;b;"c;d"', "1;2"], delimiter=';')), list(csv.reader(['a  b', '"x" y'], delimiter=' ', skipinitialspace=True)), list(csv.reader(['1,"2"'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a'b,c'"], quotechar="'")), list(csv.DictReader(['x,y', '1,2,3', '4'], restkey='more', restval='-')))
print(csv.Sniffer().sniff('a;b\n1;2\n').delimiter, csv.Sniffer().has_header('n,v\na,1\nb,2\n'), csv.list_dialects())
for bad in (lambda: csv.reader(['a'], delimiter='ab'), lambda: csv.writer(out, delimiter=''), lambda: csv.writer(out, quoting=99), lambda: csv.writer(out).writerow(5), lambda: list(csv.reader([1])), lambda: list(csv.reader(['"abc'], strict=True)), lambda: list(csv.reader(['x'], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.get_dialect('zz'), lambda: csv.Sniffer().sniff('abc'), lambda: csv.reader(['a'], dialect='nope'), lambda: csv.writer(out, foo=1), lambda: csv.DictWriter(out), lambda: list(csv.reader(['a\0b']))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
data = {'b': [1, 2.0, None, True], 'a': {'é': 'ü\n"\\', 'n': float('inf')}, 3: (1, 2), None: 'k', 1.5: 1e100}
print(json.dumps(data), json.dumps(data, indent=1, ensure_ascii=False, separators=(',', ': ')), json.dumps({'b': 1, 'a': 2}, sort_keys=True, indent='--'), json.dumps([]), json.dumps({}, indent=2), json.dumps([[], {}], indent=2))
print(json.loads('{"a": [1, -2.5e3, "\\u00e9\\n", null, true], "a": 2}'), json.loads('[NaN, Infinity]'), json.loads('1.0', parse_float=str), json.loads('{"x": 1}', object_hook=lambda d: list(d)), json.loads('{"x": 1, "y": 2}', object_pairs_hook=lambda p: p), json.loads(' "a" '), json.loads(b'[1]'))
class P:
    def __init__(self, x): self.x = x
class Enc(json.JSONEncoder):
    def default(self, o): return {'P': o.x} if isinstance(o, P) else super().default(o)
print(json.dumps([P(1)], cls=Enc), json.dumps(P(2), default=vars), json.dumps({(1, 2): 3}, skipkeys=True))
for bad in ("json.loads('')", "json.loads('{a: 1}')", 'json.loads("{\'a\': 1}")', "json.loads('[1, 2')", "json.loads('[1,]')", "json.loads('{\"a\" 1}')", "json.loads('{\"a\": 1,}')", "json.loads('\"abc')", "json.loads('\"a\\nb\"')", "json.loads('01')", "json.loads('nul')", "json.loads('[1] x')", "json.loads('\"\\\\x\"')", "json.loads('{\"a\":')", "json.loads(5)", "json.loads('\\ufeff1')", "json.dumps({1, 2})", "json.dumps(P(1))", "json.dumps({(1,): 2})", "json.dumps(float('nan'), allow_nan=False)", "json.dumps(b'a')", "json.dumps([1], indent=2, foo=1)", "json.dumps({P(1): 1})", "json.load('x')", "json.loads('[\\n1,\\n x]')", "json.dumps(1j)", "json.dumps({'a': {'b': [object]}})", "json.dumps({1: 1, 'a': 2}, sort_keys=True)"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, '->', type(e).__name__, e)
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
with open('d.json', 'w') as f: json.dump({'k': [1]}, f)
print(json.load(open('d.json')), os.path.getsize('d.json'), sorted(os.listdir()))
json.loads('{"a": 1, "b": tru}')
