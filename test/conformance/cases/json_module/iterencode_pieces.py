import json
for kw in ({}, {'indent': 1}, {'indent': '\t', 'sort_keys': True}, {'skipkeys': True, 'indent': 2}, {'separators': (',', ':'), 'indent': 0}):
    for value in ([1, 'a', [2, {'b': []}], {}], {'x': [1.5, None, (True, False)], 'y': {}}, {b'x': 1}, {b'x': 1, 'a': [b'']}, 'abc', {1: 2, 3.5: {}}):
        for write in (lambda e: list(e.iterencode(value)), lambda e: e.encode(value)):
            try: print(write(json.JSONEncoder(**kw, default=lambda o: ['D'])))
            except Exception as e: print(type(e).__name__, e)
