import json
def boom(x): raise KeyError(x)
def stop(x): raise StopIteration(x)
for kw in ({'parse_int': boom}, {'parse_float': boom}, {'parse_int': stop}, {'object_hook': lambda d: sorted(d)}, {'object_pairs_hook': tuple}, {'object_hook': len, 'object_pairs_hook': list}, {'parse_constant': str.lower}):
    for text in ('[15]', '{"b":1,"a":{"c":2}}', '{}', '[1.5]', '[NaN,-Infinity]'):
        try: print(json.loads(text, **kw))
        except Exception as e: print(type(e).__name__, e)
