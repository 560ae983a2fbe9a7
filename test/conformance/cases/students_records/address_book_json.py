import json
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace


@dataclass(frozen=True)
class Address:
    street: str
    city: str = "Bern"


@dataclass
class Contact:
    name: str
    phones: list = field(default_factory=list)
    address: Address = None
    tags: set = field(default_factory=set, repr=False)
    count: int = field(init=False, default=0)

    def __post_init__(self):
        self.name = self.name.strip().title()


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        if is_dataclass(o):
            return asdict(o)
        return super().default(o)


def hook(d):
    return Address(**d) if d.keys() == {"street", "city"} else d


book = [Contact(" ann lee", ["031", "079"], Address("Long St 1"), {"b", "a"}), Contact("bob")]
print(book)
text = json.dumps(book, cls=Encoder, indent=2)
print(text)
back = json.loads(text, object_hook=hook)
print(back[0]["address"], type(back[0]["address"]).__name__, back[1])
print(json.dumps(book[0].address.__dict__, separators=(",", ":")), [f.name for f in fields(Contact)])
print(replace(book[0].address, city="Basel"), hash(Address("x")) == hash(Address("x")))
print(json.dumps({"é": [1.5, None, True, float("inf")], 3: "k", None: 1}), json.dumps("é\n\t\"\\/", ensure_ascii=False))
print(json.dumps({"b": 1, "a": {"d": [], "c": {}}}, sort_keys=True, indent="--"))
for bad in ('{"a": }', "[1, 2", '{"a" 1}', "nul", '"abc', "{'a': 1}", '[1,]', "", "1 2", '"\\x"', '{"a": 1,}', "\ufeff[]"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(repr(bad), "->", e, "|", e.msg, e.pos, e.lineno, e.colno)
for obj in ({1, 2}, {(1, 2): 3}, b"x", 1j, float("nan")):
    try:
        print(json.dumps(obj, allow_nan=False))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    book[0].address.city = "Zug"
except Exception as e:
    print(type(e).__mro__[:2], e)
loop = []
loop.append(loop)
json.dumps(loop)
