def encode(text):
    out, previous, run = '', '', 0
    for c in text + '\0':
        if c == previous:
            run += 1
        else:
            if previous: out += previous + (str(run) if run > 1 else '')
            previous, run = c, 1
    return out

def is_palindrome(s):
    letters = [c for c in s.lower() if c.isalnum()]
    return letters == letters[::-1]

for s in ('aaabccdddd', 'apple', 'apple'[::-1] + 'apple', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [-5, 31, 9, -5, 2, 6, -1, 28]
for target in (numbers[0] + numbers[3], 3, 999):
    print(target, two_sum(numbers, target))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[43, 49, -4, 19, 8, 5, 39, -2][:3], [43, 49, -4, 19, 8, 5, 39, -2][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=2): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(2)
print(add.calls, fact.calls, add.__name__)
