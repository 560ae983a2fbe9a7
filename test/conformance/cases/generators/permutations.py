def perms(l):
    if not l: yield []
    for i, x in enumerate(l):
        for p in perms(l[:i] + l[i+1:]): yield [x] + p
print(list(perms([1, 2, 3])))
