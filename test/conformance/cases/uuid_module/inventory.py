import uuid
from dataclasses import dataclass, field

SHOP = uuid.uuid5(uuid.NAMESPACE_DNS, "shop.example")

@dataclass(order=True)
class Item:
    name: str
    price: int
    key: uuid.UUID = field(init=False)

    def __post_init__(self):
        self.key = uuid.uuid5(SHOP, self.name)

class Inventory:
    def __init__(self):
        self._items = {}

    def add(self, item):
        fresh = item.key not in self._items
        self._items[item.key] = item
        return fresh

    def __getitem__(self, key):
        return self._items[key if isinstance(key, uuid.UUID) else uuid.UUID(key)]

stock = Inventory()
print([stock.add(Item(name, price)) for name, price in [("lamp", 30), ("desk", 120), ("lamp", 25)]])
for item in sorted(stock._items.values()):
    print(item)
print(stock[str(uuid.uuid5(SHOP, "desk"))].price)
try:
    stock["12345678123456781234567812345678"]
except KeyError as error:
    print("missing", error)
