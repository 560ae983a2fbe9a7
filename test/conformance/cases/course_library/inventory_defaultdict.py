from collections import defaultdict, Counter, OrderedDict, ChainMap, namedtuple
from operator import itemgetter, attrgetter, methodcaller

Item = namedtuple('Item', 'name price qty', defaults=[1])
stock = [Item('pen', 1.5, 10), Item('book', 12.25), Item('cup', 4), Item(name='bag', price=30, qty=2)]
print(stock[1], Item._fields, Item._field_defaults, stock[2]._asdict(), stock[0]._replace(qty=9))
by_size = defaultdict(lambda: defaultdict(list))
for item in stock:
    by_size[len(item.name)]['cheap' if item.price < 10 else 'dear'].append(item.name)
print({k: dict(v) for k, v in by_size.items()})
print(sorted(stock, key=itemgetter(2, 0)))
print(*map(attrgetter('name', 'qty'), stock))
print(list(map(methodcaller('count', 1), stock)))
total = sum(i.price * i.qty for i in stock)
print(f'{total:=^20.2f}')
c = Counter(i.name[0] for i in stock)
c.update('bbb'); c.subtract({'p': 3, 'z': 1})
print(c, +c, -c, c.most_common(2), c.total(), c['nothing'], list(c.elements()))
print(c & Counter('bp'), c | Counter('zz'), c - Counter('b'), c + Counter(z=5))
od = OrderedDict((i.name, i.qty) for i in stock)
od.move_to_end('pen'); od.move_to_end('cup', last=False)
print(od, od.popitem(last=False), od == OrderedDict(reversed(list(od.items()))), od == dict(reversed(list(od.items()))))
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
child = cm.new_child({'c': 4})
print(child, child['a'], dict(child), child.parents, len(child), list(child))
for f in (lambda: Item('x'), lambda: Item('x', 1, 2, 3), lambda: Item('x', 1, weight=3), lambda: stock[0]._replace(color=1), lambda: setattr(stock[0], 'qty', 1),
          lambda: namedtuple('T', 'a a'), lambda: namedtuple('T', 'class'), lambda: namedtuple('T', '_x'), lambda: namedtuple('1T', 'x'), lambda: namedtuple('T', 'a b', defaults=[1, 2, 3]),
          lambda: Item._make([1]), lambda: od.move_to_end('nope'), lambda: child.pop('a'), lambda: defaultdict(3), lambda: defaultdict()['k'], lambda: Counter(5),
          lambda: ChainMap({}).popitem(), lambda: OrderedDict().popitem(), lambda: Counter.fromkeys('ab'), lambda: Counter('ab', 'cd'), lambda: c.most_common('x')):
    try: print(f())
    except Exception as e: print(f'{type(e).__name__}: {e}')
print(namedtuple('T', ['def', 'ok', 'ok', '_u'], rename=True)(1, 2, 3, 4))
