def add_item(item, basket=[]):
    basket.append(item)
    return basket


def add_item_fixed(item, basket=None):
    if basket is None:
        basket = []
    basket.append(item)
    return basket


print(add_item("apple"))
print(add_item("pear"))
print(add_item("fig", ["own"]))
print(add_item.__defaults__)
print(add_item("kiwi") is add_item("plum"))
print(add_item_fixed("apple"), add_item_fixed("pear"))
print(add_item_fixed.__defaults__)


def counter(word, *, seen={}):
    seen[word] = seen.get(word, 0) + 1
    return seen[word]


for w in "to be or not to be".split():
    print(w, counter(w), end="; ")
print()
print(counter.__kwdefaults__)
counter.__kwdefaults__["seen"].clear()
print(counter("to"))


class Team:
    members = []
    size = 0

    def join(self, name):
        self.members.append(name)
        self.size += 1


red, blue = Team(), Team()
red.join("ann")
blue.join("bob")
blue.join("cid")
print(red.members, blue.members, red.members is Team.members)
print(red.size, blue.size, Team.size, vars(red), vars(blue))

grid = [[0] * 3] * 3
grid[0][0] = 1
print(grid, len({id(r) for r in grid}))
good = [[0] * 3 for _ in range(3)]
good[0][0] = 1
print(good, len({id(r) for r in good}))
d = dict.fromkeys("abc", [])
d["a"].append(1)
print(d)
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as e:
    print("error:", e, "but", t)
add_item_fixed.__defaults__ = ("oops",)
add_item_fixed("x")
