import gc, sys, weakref

gc.collect()
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 6)], lcm(*range(1, 6 + 5)))

class Player:
    count = 0

    def __init__(self, nick, score=36):
        self.nick = nick
        self.score = score
        Player.count += 1

    def __repr__(self):
        return f'Player({self.nick!r}, {self.score})'

    def __eq__(self, other):
        return isinstance(other, Player) and (self.nick, self.score) == (other.nick, other.score)

    def __lt__(self, other):
        return self.score < other.score

items = [Player('Eve'), Player('Hana', 53), Player('zed', 0)]
print(items, Player.count)
print(sorted(items), max(items), items[0] == Player('Eve'))
items.sort(key=lambda i: i.nick, reverse=True)
print([i.nick for i in items], items[0] in items)

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(7, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)
