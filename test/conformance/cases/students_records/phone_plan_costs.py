from itertools import accumulate, groupby
from operator import attrgetter, itemgetter, methodcaller
from typing import NamedTuple


class Call(NamedTuple):
    number: str
    minutes: float
    zone: str = "local"

    @property
    def cost(self):
        return self.minutes * RATES[self.zone]

    def describe(self, sep=" "):
        return sep.join((self.number, self.zone, f"{self.cost:.2f}"))


RATES = {"local": 0.05, "eu": 0.2, "world": 0.9}
calls = [Call("555-1", 3), Call("44-2", 10.5, "eu"), Call("555-3", 60), Call("1-4", 2, "world"), Call("33-5", 1, "eu")]
for c in calls:
    print(c.describe(), c.describe(sep="/"), c)
by_zone = sorted(calls, key=attrgetter("zone"))
for zone, group in groupby(by_zone, key=attrgetter("zone")):
    group = list(group)
    print(zone, len(group), round(sum(map(attrgetter("cost"), group)), 3), [*map(itemgetter(0), group)])
print(list(accumulate((c.cost for c in calls), initial=0)))
print(list(map(methodcaller("describe", "-"), calls[:2])), attrgetter("number", "zone")(calls[0]), itemgetter(1, 0)(calls[0]))
print(Call.__annotations__, Call._fields, Call.__mro__[1], Call._make(["x", 1]), calls[0] == ("555-1", 3, "local"))
print(calls[0]._replace(minutes=9), calls[0] + ("extra",), calls[0].count("local"), calls[0].index(3), *calls[1])
number, *rest = calls[2]
print(number, rest, sorted(calls)[0], hash(calls[0]) == hash(tuple(calls[0])))
print(attrgetter("zone"), itemgetter(1, 2), methodcaller("describe", sep="x"), attrgetter("a.b", "c"))
for action in (lambda: Call(), lambda: Call("x", 1, "eu", 2), lambda: setattr(calls[0], "zone", "eu"), lambda: calls[0]._replace(zones=1),
               lambda: Call("x", 1, "mars").cost, lambda: Call._make([1]), lambda: itemgetter(9)(calls[0]), lambda: itemgetter(),
               lambda: attrgetter(5), lambda: Call(number="1", minute=2), lambda: calls[0].zones, lambda: attrgetter("zone.x")(calls[0])):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
try:
    class Odd(NamedTuple):
        a: int = 1
        b: int
except TypeError as e:
    print(e)
try:
    class Under(NamedTuple):
        _x: int
except ValueError as e:
    print(e)
match calls[1]:
    case Call(number=n, zone="eu") if n.startswith("4"):
        print("matched", n)
calls[1].zone += "x"
