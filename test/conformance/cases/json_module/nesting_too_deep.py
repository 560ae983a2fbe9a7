import json
for text in ('[' * 100000, '{"a":' * 100000):
    try: json.loads(text)
    except RecursionError as e: print(e)
nested = []
for i in range(100000): nested = [nested]
try: json.dumps(nested)
except RecursionError as e: print(e)
d = {}
for i in range(100000): d = {'k': d}
try: json.dumps(d)
except RecursionError as e: print(e)
