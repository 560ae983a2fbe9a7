from enum import Enum

class Status(Enum):
    NEW = 5
    OPEN = 'open'
    DONE = (1, 59)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Planet:
    def __init__(self, name): self.name, self.status = name, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.name}: {old.name} -> {self.status.name}'

x = Planet('Kim')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

class Robot:
    count = 0

    def __init__(self, serial, battery=58):
        self.serial = serial
        self.battery = battery
        Robot.count += 1

    def __repr__(self):
        return f'Robot({self.serial!r}, {self.battery})'

    def __eq__(self, other):
        return isinstance(other, Robot) and (self.serial, self.battery) == (other.serial, other.battery)

    def __lt__(self, other):
        return self.battery < other.battery

items = [Robot('Gus'), Robot('Leo', 48), Robot('zed', 0)]
print(items, Robot.count)
print(sorted(items), max(items), items[0] == Robot('Gus'))
items.sort(key=lambda i: i.serial, reverse=True)
print([i.serial for i in items], items[0] in items)
