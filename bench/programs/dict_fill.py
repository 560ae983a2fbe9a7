squares = {}
for i in range(100_000):
    squares[i] = i * i
found = 0
for i in range(0, 200_000, 2):
    if i in squares:
        found += squares[i] & 1
words = {str(i): i for i in range(100_000)}
print(len(squares), found, len(words), words["99999"])
