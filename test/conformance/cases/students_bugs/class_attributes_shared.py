class Dog:
    tricks = []
    count = 0
    species = "canis"

    def __init__(self, name):
        self.name = name
        Dog.count += 1
        self.count += 100

    def add(self, trick):
        self.tricks.append(trick)

    @classmethod
    def create(cls, *names):
        return [cls(n) for n in names]

    @staticmethod
    def bark(times=1):
        return "woof " * times


class Puppy(Dog):
    tricks = Dog.tricks + ["chew"]

    def __init__(self, name, age):
        super().__init__(name)
        self.__age = age

    def age(self):
        return self.__age


rex, fido = Dog.create("Rex", "Fido")
rex.add("roll")
fido.add("sit")
print(rex.tricks, Dog.count, rex.count, fido.count, Puppy.count)
bit = Puppy("Bit", 0.5)
bit.add("nap")
print(bit.tricks, Puppy.tricks, Dog.tricks, bit.age(), vars(bit))
rex.species = "robot"
print(rex.species, fido.species, Dog.species, "species" in vars(rex), "species" in vars(fido))
del rex.species
print(rex.species)
for label, call in {
    "del twice": lambda: delattr(rex, "species"),
    "private": lambda: bit.__age,
    "classmethod on subclass": lambda: Puppy.create("x"),
    "missing self": lambda: Dog.add("roll"),
    "too many": lambda: rex.add("a", "b"),
    "staticmethod": lambda: rex.bark(2),
    "staticmethod kw": lambda: Dog.bark(time=2),
    "not callable": lambda: rex.name(),
    "no init args": lambda: Dog(),
    "init return": lambda: type("Bad", (), {"__init__": lambda self: 5})(),
    "unhashable": lambda: {type("E", (), {"__eq__": lambda a, b: True})(): 1},
    "abstract slots": lambda: setattr(type("S", (), {"__slots__": ("a",)})(), "b", 1),
    "subclass bool": lambda: type("B", (bool,), {}),
    "two layouts": lambda: type("X", (int, str), {}),
    "mro": lambda: type("M", (Dog, Puppy), {}),
    "class call": lambda: Dog.bark.add,
    "super": lambda: super(Puppy, rex).add,
}.items():
    try:
        print(label, "->", call())
    except Exception as e:
        print(label, "->", type(e).__name__, e)
print(Dog.count, Dog.__dict__["count"], [k for k in vars(Dog) if not k.startswith("__")])
Puppy("Zed")
