from typing import NamedTuple
class E(NamedTuple):
    name: str
    id: int = 3
    def hi(self): return 'hi ' + self.name
print(E('a'), E('b', 1).hi(), E._field_defaults)
