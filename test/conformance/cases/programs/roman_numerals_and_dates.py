NUMERALS = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]

def to_roman(n):
    if not isinstance(n, int): raise TypeError('integer needed')
    if not 0 < n < 4000: raise ValueError(f'{n} out of range')
    out = ''
    for value, numeral in NUMERALS:
        count, n = divmod(n, value)
        out += numeral * count
    return out

def from_roman(s):
    total = i = 0
    for value, numeral in NUMERALS:
        while s[i:i + len(numeral)] == numeral:
            total += value
            i += len(numeral)
    if i != len(s): raise ValueError(f'bad numeral {s!r}')
    return total

print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 500)))
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def weekday(y, m, d):
    if m < 3: m, y = m + 12, y - 1
    return 'Sat Sun Mon Tue Wed Thu Fri'.split()[(d + 13 * (m + 1) // 5 + y + y // 4 - y // 100 + y // 400) % 7]
print([y for y in range(1890, 2010) if leap(y)][:8], weekday(2024, 2, 29), weekday(1999, 12, 31))
for bad in (0, 4000, 'X', 2.5):
    try: print(to_roman(bad))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(from_roman('IIIIX'))
