import json
d = {'a': 1j, 'b': 2}
def default(o):
    d['q'] = 1; return 5
print(json.dumps(d, default=default))
