import json
print(json.dumps(float('nan')), json.dumps({}, indent=4), json.dumps([[]], indent=1))
print(json.dumps({'x': {'y': [1, {'z': 2}]}}, indent=2))
print(json.loads('1', parse_int=float), json.loads('{"a": 1}', object_hook=lambda d: sorted(d.items())))
try:
    json.loads('[1,]')
except Exception as error:
    print(type(error).__name__, error)
try:
    json.loads('{"a" 1}')
except Exception as error:
    print(type(error).__name__, error)
try:
    json.loads('nul')
except Exception as error:
    print(type(error).__name__, error)
try:
    json.loads('"a')
except Exception as error:
    print(type(error).__name__, error)
