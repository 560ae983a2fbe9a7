x = 1if True else 0
print(x, 5in [5], 0x1for_ if 0 else 2)
