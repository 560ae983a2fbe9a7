import json
class LoadError(Exception): pass
class ParseError(LoadError):
    def __init__(self, source, line, why):
        super().__init__(f'{source}:{line}: {why}')
        self.line = line
def read(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as e:
        raise ParseError('conf', e.lineno, e.msg) from e
def field(doc, *path):
    for key in path:
        try:
            doc = doc[key]
        except (KeyError, IndexError, TypeError) as e:
            raise LoadError(f'no {"/".join(map(str, path))}') from e
    return doc
doc = read('{"a": [1, {"b": null}]}')
print(field(doc, 'a', 1, 'b'))
for path in (('a', 5), ('z',), ('a', 0, 'x'), ('a', 'b')):
    try: field(doc, *path)
    except LoadError as e: print(e, '<-', repr(e.__cause__))
try:
    try:
        read('{bad}')
    except ParseError:
        field(doc, 'nothing')
except LoadError as e:
    e.args = ('changed', *e.args)
    final = e
    print(e, e.__context__, e.__cause__, sep=' / ')
try:
    raise final
finally:
    print('at the end')
