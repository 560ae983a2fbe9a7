def f(a, b, c):
    return a / b + c
result = f(
    10,
    0,
    f(1,
      1,
      1),
)
