s = ''
ids = []
for i in range(200):
    s += 'x'
    ids.append(id(s))
ch = [k for k in range(1, 200) if ids[k] != ids[k-1]]
print(len(ch), ch[:20])
