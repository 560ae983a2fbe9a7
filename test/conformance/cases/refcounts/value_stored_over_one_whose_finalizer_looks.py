# The instruction holds the value until the one before it is gone.
import sys


class Looks:
    def __init__(self, value):
        self.value = value

    def __del__(self):
        print(sys.getrefcount(self.value))


value = object()
name = Looks(value)
name = value
name, other = Looks(value), None
name, other = value, value
name = other = None
for name in [Looks(value), value]:
    pass
name = None


class Body:
    name = Looks(value)
    name = value


def looking(held):
    try:
        yield
    finally:
        print(sys.getrefcount(held))


name = looking(value)
next(name)
name, other = other, value
exec('name = Looks(value); name = value')
