if (n := len('hello')) > 3: print(n)
print([y := 5, y ** 2], [last := x for x in range(3)], last)
while (line := 'ab'[n - 5:n - 4]) and n < 7:
    print(line); n += 1
