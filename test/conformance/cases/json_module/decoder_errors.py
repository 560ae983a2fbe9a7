import json
for text in ['[', '{"a":', '[1,]', '{"a":1,}', 'nul', '', ' ', '1 2', '"a', '"\\', '[1,\n2,\n]', '{1:2}', '\ufeff1', '-', '"\\ud8"', '{"a":1 "b"']:
    try: json.loads(text)
    except json.JSONDecodeError as e: print(ascii(text), e, e.pos, e.lineno, e.colno, repr(e.__context__), e.__suppress_context__)
