d = {}
print(d.get('a') is d.get('b'), d.setdefault('l', []) is d['l'])
