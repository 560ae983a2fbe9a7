import json
try:
    json.dumps({(1, 2): 3})
except Exception as error:
    print(type(error).__name__, error)
print(json.dumps({(1,): 2, 'a': 1}, skipkeys=True), json.dumps({1}, default=list))
try:
    json.loads('[1] x')
except Exception as error:
    print(type(error).__name__, error)
print(json.loads('"\\ud83d\\ude00\\n"'))
print(json.dumps('\x00\x1f\x7f\u2028'))
