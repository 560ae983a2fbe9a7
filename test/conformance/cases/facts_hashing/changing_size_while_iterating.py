for make, change in ((lambda: {1: 1, 2: 2}, lambda d: d.update({3: 3})), (lambda: {1: 1, 2: 2}, lambda d: d.pop(1)), (lambda: {1, 2}, lambda s: s.add(3)), (lambda: {1, 2}, lambda s: s.discard(1))):
    d = make()
    try:
        for x in d: change(d)
        print('no error', x)
    except RuntimeError as e: print(e)
d = {1: 1, 2: 2}
try:
    for k in d:
        del d[k]; d[k + 10] = 1
    print('no error')
except RuntimeError as e: print(e)
l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 10)
    if len(l) > 8: break
print(l)
l = [1, 2, 3, 4]
for x in l: l.remove(x)
print(l)
