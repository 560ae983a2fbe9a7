l = [1]
i = iter(l)
print(iter(i) is i, iter(l) is iter(l), map(str, l).__iter__() is map, zip(l) is zip(l))
