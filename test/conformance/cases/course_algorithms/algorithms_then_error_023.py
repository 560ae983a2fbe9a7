def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([19, -14, 3, 11, -15, -16, 0, 13, -18]))
print(max_subarray([-3, -1]))

def parse(line):
    key, value = line.split('=')
    return key.strip(), int(value)

settings = {}
for number, line in enumerate(['a = 5', 'b=5', 'c = x', 'd'], 1):
    try:
        key, value = parse(line)
    except ValueError as error:
        print(f'line {number}: {error}')
        if number > 3:
            raise RuntimeError(f'cannot read {line!r}') from error
    else:
        settings[key] = value
print(settings)
