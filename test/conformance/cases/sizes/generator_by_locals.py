import sys
def g(a, b, c, d, e):
    f = h = i = j = a
    yield b
    yield f"{a}{b}{c}{d}{e}{f}{h}{i}{j}"
print(sys.getsizeof(g(1, 2, 3, 4, 5)))
