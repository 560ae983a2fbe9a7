from abc import ABC, abstractmethod
from functools import total_ordering


@total_ordering
class Person(ABC):
    population = 0

    def __init__(self, name, age, **kwargs):
        super().__init__(**kwargs)
        self.name, self.age = name, age
        Person.population += 1

    @abstractmethod
    def role(self): ...

    def __eq__(self, other):
        return isinstance(other, Person) and self.key == other.key

    def __lt__(self, other):
        if not isinstance(other, Person):
            return NotImplemented
        return self.key < other.key

    @property
    def key(self):
        return (self.age, self.name)

    def __str__(self):
        return f"{self.name} ({self.age}), {self.role()}"


class Paid:
    def __init__(self, salary=0, **kwargs):
        super().__init__(**kwargs)
        self.salary = salary


class Teacher(Person, Paid):
    def role(self):
        return f"teacher for {self.salary}"


class Pupil(Person):
    def __init__(self, *args, level=1, **kwargs):
        super().__init__(*args, **kwargs)
        self.level = level

    def role(self):
        return f"pupil of level {self.level}"


class Assistant(Teacher, Pupil):
    def role(self):
        return " and ".join(c.role(self) for c in (Teacher, Pupil))


people = [Teacher("Tess", 40, salary=3000), Pupil("Paul", 12, level=3), Assistant("Alf", 20, level=9, salary=500)]
for p in sorted(people):
    print(p, "|", [c.__name__ for c in type(p).__mro__])
print(people[0] > people[1], people[0] >= people[2], people[1] == Pupil("Paul", 12), Person.population)
print(max(people).name, min(people, key=lambda p: p.name).name)
print(Person.__abstractmethods__, Teacher.__abstractmethods__, isinstance(people[2], Pupil), issubclass(Assistant, Paid))
for call in (lambda: Person("x", 1), lambda: people[0] < 5, lambda: hash(people[0]), lambda: Pupil("x", 1, salary=3),
             lambda: Teacher("x"), lambda: people[1] + people[2], lambda: type("T", (Person,), {})("n", 3)):
    try:
        call()
    except TypeError as e:
        print("TypeError:", e)
Pupil("Eve", "11") < Pupil("Max", 11)
