print({(1, 2), (2, 1), (0, 0), (3,)})
print({(i, j) for i in range(3) for j in range(3)})
