class Typed:
    def __init__(self, kind, low=None):
        self.kind, self.low = kind, low

    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: expected {self.kind.__name__}, got {value!r}")
        if self.low is not None and value < self.low:
            raise ValueError(f"{self.name}: {value} < {self.low}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        del obj.__dict__[self.name]

    def __repr__(self):
        return f"<Typed {self.name}>"


class Employee:
    name = Typed(str)
    salary = Typed(int, 0)
    raises = 0

    def __init__(self, name, salary):
        self.name = name
        self.salary = salary

    @property
    def yearly(self):
        "Salary of twelve months."
        return self.salary * 12

    @yearly.deleter
    def yearly(self):
        print("deleting yearly")
        del self.salary


e = Employee("Ann", 100)
print(e.name, e.yearly, Employee.fields, Employee.name, Employee.yearly.__doc__, vars(e))
e.salary += 50
print(e.salary, Employee.__dict__["salary"].__get__(e))
for action in (lambda: Employee("Bob", "1"), lambda: Employee("Bob", -1), lambda: setattr(e, "yearly", 5), lambda: e.wage,
               lambda: Employee.yearly.fset, lambda: e.yearly(), lambda: delattr(e, "yearly"), lambda: e.salary, lambda: e.yearly,
               lambda: delattr(e, "salary"), lambda: Employee(1), lambda: getattr(e, "salary", "default"), lambda: hasattr(e, "salary")):
    try:
        print(action())
    except Exception as ex:
        print(type(ex).__name__, ex, "| from", repr(ex.__cause__), repr(ex.__context__))
e.salary = 3
e.__dict__["salary"] = "sneaky"
print(e.salary)
Employee.salary = 9
print(e.salary, Employee("Cy", 5).salary, "salary" in Employee.fields)
try:
    class Bad:
        x = type("D", (), {"__set_name__": lambda self, owner, name: 1 / 0})()
except Exception as ex:
    print(type(ex).__name__, ex, getattr(ex, "__notes__", None), repr(ex.__cause__))
e.name = None
