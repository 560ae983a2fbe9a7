import json
print(json.dumps({'a': [1, 2.5, None, True, 'é"']}), json.dumps([1, 2], indent=2), json.dumps({'b': 1, 'a': 2}, sort_keys=True, separators=(',', ':')))
print(json.loads('{"a": [1, 2.5, null, true, "\u00e9"]}'), json.loads('[1e5, -0, 1.0]'))
try:
    json.loads('{a: 1}')
except Exception as error:
    print(type(error).__name__, error)
try:
    json.loads('[1, 2')
except Exception as error:
    print(type(error).__name__, error)
try:
    json.loads('')
except Exception as error:
    print(type(error).__name__, error)
try:
    json.dumps({1, 2})
except Exception as error:
    print(type(error).__name__, error)
print(json.dumps({1: 'a', None: 'b', True: 'c', 2.5: 'd'}), json.dumps('日本', ensure_ascii=False))
