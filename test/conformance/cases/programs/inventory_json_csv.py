"""Inventory kept in CSV and JSON files; reports, sorting and broken rows."""
import csv
import json
from collections import defaultdict, Counter
from decimal import Decimal, InvalidOperation, ROUND_HALF_UP
from pathlib import Path
import sys

CSV_TEXT = '''sku,name,qty,price,tags
A1,"Bolt, M6",100,0.25,metal;small
B2,Nut,,0.10,metal
C3,"He said ""hi""",3,12.5,
D4,Washer,x,0.05,small
E5,Glue,5,abc,chem;sticky,extra
F6
'''

class Item:
    __slots__ = ('sku', 'name', 'qty', 'price', 'tags')

    def __init__(self, sku, name, qty, price, tags=''):
        self.sku, self.name = sku, name
        self.qty = int(qty or 0)
        self.price = Decimal(price)
        self.tags = frozenset(filter(None, tags.split(';')))

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{s}={getattr(self, s)!r}' for s in self.__slots__ if s != 'tags')})"

    def __lt__(self, other):
        if not isinstance(other, Item):
            return NotImplemented
        return (self.price, self.sku) < (other.price, other.sku)

    @property
    def total(self):
        return (self.qty * self.price).quantize(Decimal('0.01'), ROUND_HALF_UP)

class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Item):
            return {s: getattr(o, s) for s in o.__slots__}
        if isinstance(o, Decimal):
            return str(o)
        if isinstance(o, frozenset):
            return sorted(o)
        return super().default(o)

path = Path('stock.csv')
print(path.write_text(CSV_TEXT), path.exists(), path.stat().st_size, path.suffix, path.stem)
items, errors = [], []
with path.open(newline='') as f:
    reader = csv.DictReader(f)
    print(reader.fieldnames)
    for row in reader:
        try:
            extra = row.pop(None, None)
            items.append(Item(**row))
            if extra: print('extra', extra)
        except (ValueError, InvalidOperation, AttributeError, TypeError) as e:
            errors.append((reader.line_num, type(e).__name__, str(e)))
print(*items, sep='\n')
print(*errors, sep='\n')
print(min(items), max(items), sorted(items, key=lambda i: i.total, reverse=True)[0].sku)
by_tag = defaultdict(list)
for it in items:
    for tag in sorted(it.tags):
        by_tag[tag].append(it.sku)
print(by_tag, Counter(t for i in items for t in sorted(i.tags)))
text = json.dumps({'items': items, 'n': len(items), (1): None, True: 1.0}, cls=Encoder, indent=2, sort_keys=False)
print(text)
Path('out.json').write_text(text)
data = json.load(open('out.json'), parse_float=Decimal, object_pairs_hook=lambda p: dict(reversed(p)))
print(data)
for bad in ('{"a": 1,}', "{'a': 1}", '[1, 2', '{"a" 1}', '', 'nul', '[1] x', '"\t"', '{"a": NaN, "b": -Infinity}', '"\\ud800"', '01', '[1.]', '{1: 2}'):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(repr(bad), e, '|', e.msg, e.pos, e.lineno, e.colno)
for thing in ({1, 2}, {(1, 2): 3}, b'x', items[0], float('nan'), [1, {'k': object}], 1j):
    try:
        print(json.dumps(thing, allow_nan=False))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
w = csv.writer(sys.stdout, delimiter=';', quoting=csv.QUOTE_NONNUMERIC, lineterminator='\n')
w.writerow([1, 'a;b', None, 2.5, True, 'q"q'])
w.writerows([(), [''], ['x', 'y\nz']])
dw = csv.DictWriter(sys.stdout, ['a', 'b'], restval='-', extrasaction='raise')
dw.writeheader()
dw.writerow({'a': 1})
try:
    dw.writerow({'a': 1, 'c': 2, 'd': 3})
except ValueError as e:
    print(e)
try:
    csv.writer(sys.stdout, quoting=csv.QUOTE_NONE).writerow(['a,b'])
except csv.Error as e:
    print(e)
print(items[0] < 5)
