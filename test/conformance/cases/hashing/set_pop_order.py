s = {5, 3, 9, 1}
print([s.pop() for i in range(4)])
s = set('abcdef')
print([s.pop() for i in range(6)])
