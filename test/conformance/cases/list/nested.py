a = [3, 1, 2]
print([[0] * 2] * 2)
print([[j for j in range(i)] for i in range(4)])
print(sum([[1], [2, 3]], []))
print([x for row in [[1, 2], [3]] for x in row])
print([[1, 2], [3, 4]][1][0])
