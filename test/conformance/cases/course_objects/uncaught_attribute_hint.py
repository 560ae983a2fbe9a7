class Car:
    wheels = 4
    def __init__(self, brand):
        self.brand = brand
        self._fuel_level = 10
    def refuel(self, amount):
        self._fuel_level += amount
        return self
    def drive(self, km):
        self._fuel_level -= km / 10
        print(f'{self.brand} drove {km}, {self._fuel_level:.1f} left')
class Fleet(list):
    def total_wheels(self): return sum(c.wheels for c in self)
fleet = Fleet([Car('Fiat'), Car('BMW')])
fleet[0].refuel(5).drive(20)
print(fleet.total_wheels(), [c.brand for c in fleet])
import math, collections
for attempt in ('fleet[0].brnad', 'fleet[0].fuel_level', 'fleet.totl_wheels', 'fleet[0].drive(5).x', 'math.squirt', 'collections.ordereddict', '[].push', '"".trim', '(1).bit_lenght', 'None.append', 'fleet[0].Brand', 'Car.wheel', 'Car.drve', 'fleet[0].refule', '{}.has_key', 'fleet.lenght'):
    try: eval(attempt)
    except AttributeError as e: print(attempt, '|', e, '|', e.name, type(e.obj).__name__)
fleet[1].refule(5)
