state = 12345
numbers = []
for _ in range(100_000):
    state = (state * 1103515245 + 12345) % 2147483648
    numbers.append(state)
ordered = sorted(numbers)
backwards = sorted(numbers, key=lambda n: -n)
print(ordered[0], ordered[-1], ordered == backwards[::-1])
