import json
for bad in ('"\t"','"a\nb"','"abc\x00','"\\x"','"ab\\q"','"\\u12"','"\\u12g4"','"\\ud834\\u"','"\\','"\\u','"abc','["a\\x"]','"ab\\u00','{"a\t":1}','{"a":"\\z"}', '"\\ud834\\udd1e"', '"\\ud834x"','"\\ud834\\u0041"', '"\\u 123"', '"\\u+123"','"\\u1_23"'):
    try: print(ascii(json.loads(bad)))
    except json.JSONDecodeError as e: print(repr(bad), '->', e, '|', e.pos)
print(json.loads('"a\tb"', strict=False) if 0 else json.JSONDecoder(strict=False).decode('"a\tb"'))
