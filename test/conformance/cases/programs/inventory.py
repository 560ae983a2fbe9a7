from dataclasses import dataclass, field

@dataclass(order=True)
class Item:
    name: str
    price: float = field(compare=False)
    quantity: int = field(default=0, compare=False)

    @property
    def total(self): return self.price * self.quantity

class Inventory:
    def __init__(self): self.items = {}

    def add(self, name, price, quantity=1):
        if name in self.items:
            self.items[name].quantity += quantity
        else:
            self.items[name] = Item(name, price, quantity)
        return self

    def remove(self, name, quantity=1):
        item = self.items[name]
        if item.quantity < quantity:
            raise ValueError(f'only {item.quantity} of {name}')
        item.quantity -= quantity
        if not item.quantity:
            del self.items[name]

    def report(self):
        print(f'{"Item":<10}{"Qty":>5}{"Price":>10}{"Total":>12}')
        for item in sorted(self.items.values()):
            print(f'{item.name:<10}{item.quantity:>5}{item.price:>10.2f}{item.total:>12.2f}')
        print(f'{sum(i.total for i in self.items.values()):>37.2f}')

inv = Inventory().add('pear', 0.5, 20).add('apple', 0.25, 100).add('melon', 3).add('pear', 0.5, 5)
inv.report()
inv.remove('melon')
for name, n in (('pear', 30), ('kiwi', 1)):
    try: inv.remove(name, n)
    except (ValueError, KeyError) as e: print(type(e).__name__, e)
print(list(inv.items.values()))
