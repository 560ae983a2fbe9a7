s = {1, 2, 3}
print({x % 3 for x in range(10)})
print({c for c in 'hello' if c > 'h'} == {'l', 'o'})
print({(x, y) for x in range(2) for y in range(2)})
print({len(w) for w in ('a', 'bb', 'cc')})
