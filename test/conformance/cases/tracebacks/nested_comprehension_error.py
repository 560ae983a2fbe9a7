rows = [[1, 2], [3, "x"], None]
print([[c * 2 + 1 for c in row] for row in rows])
