import math
from collections import Counter


class Full(Exception):
    def __init__(self, level, *, tried=()):
        super().__init__(level)
        self.tried = list(tried)
        if hasattr(self, "add_note"):
            self.add_note(f"tried levels {self.tried}")


class Ticket:
    __slots__ = ("plate", "level", "start", "_paid")
    serial = 0

    def __init__(self, plate, level, start):
        Ticket.serial += 1
        self.plate, self.level, self.start = plate, level, start
        self._paid = False

    @property
    def paid(self):
        return self._paid

    @paid.setter
    def paid(self, value):
        if not isinstance(value, bool):
            raise TypeError(f"paid must be a bool, not {type(value).__name__}")
        self._paid = value

    def fee(self, end):
        hours = math.ceil((end - self.start) / 60)
        return min(2 * hours, 15)


class Garage:
    def __init__(self, *capacity):
        self.free = list(capacity)
        self.tickets = {}

    def enter(self, plate, minute):
        for level, free in enumerate(self.free):
            if free:
                self.free[level] -= 1
                ticket = self.tickets[plate] = Ticket(plate, level, minute)
                return ticket
        raise Full(level, tried=range(len(self.free)))

    def leave(self, plate, minute):
        ticket = self.tickets.pop(plate)
        self.free[ticket.level] += 1
        ticket.paid = True
        return ticket.fee(minute)

    def __len__(self):
        return len(self.tickets)

    def __contains__(self, plate):
        return plate in self.tickets


g = Garage(1, 2)
for n, plate in enumerate(["AB-1", "CD-2", "EF-3"]):
    print(plate, g.enter(plate, n * 10).level, g.free, len(g))
print(g.leave("AB-1", 61), g.leave("EF-3", 2000), g.free, "AB-1" in g, bool(g), Counter(t.level for t in g.tickets.values()))
t = g.tickets["CD-2"]
for action in (lambda: setattr(t, "paid", 1), lambda: setattr(t, "color", "red"), lambda: t.__dict__, lambda: delattr(t, "plate"),
               lambda: t.plate, lambda: delattr(t, "paid"), lambda: g.leave("ZZ", 1), lambda: Ticket.plate.__get__(5), lambda: vars(t)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
for plate in "xyz":
    g.enter(plate, 0)
