l = [1, 2]
print(l[:] is l, [*l] is l, l[0:2] is l, l + [] is l, l * 1 is l)
a = l
a += [3]
print(a is l)
a = a + [4]
print(a is l)
a *= 2
print(len(a))
