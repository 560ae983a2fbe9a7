import ast

SOURCES = [
    '"""Module."""\ndef f():\n    "one"\n',
    'class A:\n    """Many\n\n    lines with \'\'\' and \\"\\"\\" inside.\n    """\n',
    'def f():\n    u"unicode"\n    "second"\n',
    'def f():\n    "ends with a quote\\""\n',
    'def f():\n    "tab\\t and back\\\\slash"\n',
    'x = "a\\nb"',
    'f"{a}"', 'f"{a!r}"', 'f"{a!s:>10}"', 'f"{a:{width}.{precision}f}"', 'f"{{literal}} {a}"', 'f"{a=}"', 'f"{a = !r}"', 'f"it\'s {a}"', "f'''{a}\n{b}'''",
    'f"{x[\'k\']}"', 'f"{ {1: 2}[1] }"', 'f"{(lambda x: x)(1)}"', 'f"{a}" "b" f"{c}"', 'f""', 'f"{a if b else c}"', 'f"{a, b}"', 'f"{a!a:%Y-%m-%d}"', 'f"\\n{a}\\t"', 'f"{f(1)!r:^{20}}"',
    'f"{\'a\'}"', "f\"{x['a']} 'q' {y['b']}\"", 'f"{a}\\"{b}"', 'rf"\\d{a}"',
]
for source in SOURCES:
    tree = ast.parse(source)
    try:
        back = ast.unparse(tree)
    except ValueError as error:
        print(repr(source), 'ValueError', error)
        continue
    print(back)
    print(repr(source), ast.dump(ast.parse(back)) == ast.dump(tree))
