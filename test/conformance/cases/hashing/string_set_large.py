s = {'w%d' % i for i in range(60)}
print(list(s)[:12])
