from array import array


def primes_below(limit):
    is_prime = array("b", [1]) * limit
    is_prime[0] = is_prime[1] = 0
    for candidate in range(2, int(limit**0.5) + 1):
        if is_prime[candidate]:
            for multiple in range(candidate * candidate, limit, candidate):
                is_prime[multiple] = 0
    return array("I", (n for n in range(limit) if is_prime[n]))


def moving_average(samples, width):
    window = array("d")
    total = 0.0
    for value in samples:
        window.append(value)
        total += value
        if len(window) > width:
            total -= window.pop(0)
        yield total / len(window)


found = primes_below(200)
print(found[:10], len(found), sum(found), found.itemsize * len(found))
temperatures = array("d", [20.5, 21.0, 19.5, 22.25, 23.0, 18.75])
print([round(x, 3) for x in moving_average(temperatures, 3)])
print(max(temperatures), min(temperatures), sorted(temperatures)[:2])
histogram = array("i", [0] * 5)
for prime in found:
    histogram[prime % 5] += 1
for remainder, count in enumerate(histogram):
    print(f"{remainder}: {'#' * count}")
