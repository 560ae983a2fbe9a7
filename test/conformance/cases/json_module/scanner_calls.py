import json
s = json.JSONDecoder().scan_once
for args, kw in [(('1',), {}), ((1, 0), {}), (('"a"', 0), {}), (('"a"',), {'idx': 0}), (('1', -1), {}), (('1', 10), {}), (('1', 'a'), {}), (('1', 2 ** 70), {}), (('1', 0, 1), {})]:
    try: print(args, kw, s(*args, **kw))
    except Exception as e: print(args, kw, type(e).__name__, e)
