def f(a):
    return a.x

print(
    f(
        1
    ),
)
