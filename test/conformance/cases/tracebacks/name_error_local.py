def f():
    counter = 0
    return conter
f()
