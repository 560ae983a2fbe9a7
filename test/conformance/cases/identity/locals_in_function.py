def f():
    x = 1
    return locals() is locals(), locals() == {'x': 1}
print(f())
