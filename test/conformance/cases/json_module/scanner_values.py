import json
d = json.JSONDecoder(parse_int=lambda s: ('i', s), parse_float=lambda s: ('f', s), parse_constant=lambda s: ('c', s), strict=False)
for text in ['1', '-1', '-', '01', '1.5', '1.', '1.e', '1e5', '1E+5', '1e+', '-0', 'NaN', 'Infinity', '-Infinity', '-Infinit', 'nul', 'null', 'true', 'fals', '', '[', '[1', '[1,', '[1,]', '[,', '[1 2]', '{', '{"', '{"a', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1', '{"a" 1', '{ }', '[ ]', '{ "a" : 1 , "b" : [ 2 ] }', '\u0663', '1\u0663', '"\n"', '[1, ]', '{"a":1, }', '[\xa01]', '"\U0001f600" ', '[1e999]']:
    try: print(ascii(text), ascii(d.scan_once(text, 0)))
    except Exception as e: print(ascii(text), type(e).__name__, e)
