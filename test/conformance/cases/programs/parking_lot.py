"""Parking lot system with vehicle classes, an enum of sizes and tickets."""
from dataclasses import dataclass, field, asdict, replace, fields, astuple
from enum import Enum, IntEnum, unique, auto
from datetime import datetime, timedelta
import itertools

@unique
class Size(IntEnum):
    BIKE = 1
    CAR = 2
    TRUCK = 4

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        return None

@dataclass(order=True, frozen=True)
class Vehicle:
    size: Size
    plate: str = field(compare=False)
    tags: tuple = field(default=(), repr=False, hash=False)

@dataclass
class Ticket:
    number: int = field(init=False, default_factory=itertools.count(100).__next__)
    vehicle: Vehicle
    start: datetime
    paid: bool = False

    def __post_init__(self):
        if not self.vehicle.plate:
            raise ValueError(f'no plate: {self.vehicle!r}')

    def fee(self, end):
        hours = -(-(end - self.start) // timedelta(hours=1))
        return hours * self.vehicle.size * 1.5

class LotFull(Exception):
    """No room."""

class Lot:
    def __init__(self, capacity):
        self._free = capacity
        self.tickets = {}

    def enter(self, v, when):
        if v.size > self._free:
            raise LotFull(v, self._free) from None
        t = Ticket(v, when)
        self._free -= v.size
        self.tickets[t.number] = t
        return t

lot = Lot(6)
t0 = datetime(2024, 2, 28, 22, 30)
for s, p in [('car', 'AB-1'), ('truck', 'XX-9'), ('bike', 'B'), ('plane', 'Z'), (1, '')]:
    try:
        v = Vehicle(Size(s), p)
        print(lot.enter(v, t0), lot._free)
    except (ValueError, LotFull) as e:
        print(type(e).__name__, e.args, '|', e)
print({k: t.fee(t0 + timedelta(hours=k - 98, minutes=1)) for k, t in lot.tickets.items()})
v = Vehicle(Size.CAR, 'Q', ('x',))
print(v, hash(v) == hash(replace(v, tags=())), v == Vehicle(Size.CAR, 'other'))
try:
    v.plate = 'new'
except Exception as e:
    print(type(e).__mro__[:3], e)
try:
    del v.size
except Exception as e:
    print(repr(e))
try:
    Ticket()
except TypeError as e:
    print(e)
try:
    Ticket(1, 2, 3, 4)
except TypeError as e:
    print(e)
try:
    replace(lot.tickets[100], number=5)
except (ValueError, TypeError) as e:
    print(repr(e))
print([f.name for f in fields(Ticket)], astuple(lot.tickets[100]), sep='\n')
print(sorted([Vehicle(Size.TRUCK, 'a'), Vehicle(Size.BIKE, 'b')]))
print(asdict(v))
print(Ticket.__doc__, Vehicle.__doc__, sep='\n')
print(Size['CAR'], Size.CAR + 1, f'{Size.CAR}', '%s %d' % (Size.CAR, Size.CAR), f'{Size.TRUCK:>5}|', repr(Size(4)))
lot.enter(Vehicle(Size.TRUCK, 'LAST'), t0)
