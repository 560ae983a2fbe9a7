class A: n = 1
a = A(); l = [1]; d = {'k': 1}
a.n += 1; l[0] *= 5; d['k'] -= 3
print(a.n, A.n, l, d)
