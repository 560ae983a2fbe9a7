# The part of XPath that elements understand: tags, *, ., .., //, attributes, positions and texts in brackets.
# Behaves as Lib/xml/etree/ElementPath.py of CPython 3.10 to 3.13. A path is a list of steps, each a generator of elements.

import re

xpath_tokenizer_re = re.compile(r"""('[^']*'|"[^"]*"|::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+""")


def xpath_tokenizer(pattern, namespaces=None):
    """Pairs of a sign and a name, one of them empty; names with a prefix get their namespace."""
    default = namespaces.get('') if namespaces else None
    isAttribute = False
    for sign, name in xpath_tokenizer_re.findall(pattern):
        if not name or name[0] == '{':
            yield sign, name
        elif ':' in name:
            prefix, local = name.split(':', 1)
            try:
                if not namespaces:
                    raise KeyError
                yield sign, f'{{{namespaces[prefix]}}}{local}'
            except KeyError:
                if namespaces is None:
                    yield sign, name
                else:
                    raise SyntaxError("prefix %r not found in prefix map" % prefix) from None
        elif default and not isAttribute:
            yield sign, f'{{{default}}}{name}'
        else:
            yield sign, name
        isAttribute = sign == '@' if not name else False


def _fits(tag):
    # A test for tags; {*} is any namespace, {}* none.
    if tag in ('*', '{*}*'):
        return (lambda each: isinstance(each, str)) if tag == '{*}*' else (lambda each: True)
    if tag == '{}*':
        return lambda each: isinstance(each, str) and each[0] != '{'
    if tag[:3] == '{*}':
        ending = tag[2:]
        return lambda each: each == tag[3:] or isinstance(each, str) and each[-len(ending):] == ending
    if tag[-2:] == '}*':
        return lambda each: isinstance(each, str) and each[:len(tag) - 1] == tag[:-1]
    return lambda each: each == tag


class _SelectorContext:
    parent_map = None

    def __init__(self, root):
        self.root = root


def get_parent_map(context):
    if context.parent_map is None:
        context.parent_map = {child: parent for parent in context.root.iter() for child in parent}
    return context.parent_map


def _children(tag):
    fits = _fits(tag)
    return lambda context, found: (child for element in found for child in element if fits(child.tag))


def _themselves(context, found):
    yield from found


def _descendants(next, token):
    token = next()
    if token[0] != '*' and token[0]:
        raise SyntaxError("invalid descendant")
    fits = _fits('*' if token[0] == '*' else token[1])

    def step(context, found):
        for element in found:
            for each in element.iter():
                if each is not element and fits(each.tag):
                    yield each
    return step


def _parents(context, found):
    parents, seen = get_parent_map(context), set()
    for element in found:
        parent = parents.get(element)
        if parent is not None and parent not in seen:
            seen.add(parent)
            yield parent


def _filter(test):
    return lambda context, found: (element for element in found if test(element))


def _text(element):
    return ''.join(element.itertext())


def _position(index):
    def step(context, found):
        parents = get_parent_map(context)
        for element in found:
            try:
                same = [*parents[element].findall(element.tag)]
                if same[index] is element:
                    yield element
            except (IndexError, KeyError):
                pass
    return step


def _predicate(next, token):
    signs, parts = [], []
    while True:
        try:
            token = next()
        except StopIteration:
            return None
        if token[0] == ']':
            break
        if token == ('', ''):
            continue
        if token[0] and token[0][:1] in "'\"":
            token = "'", token[0][1:-1]
        signs.append(token[0] or '-')
        parts.append(token[1])
    shape = ''.join(signs)
    isNumber = bool(parts) and re.match(r'-?\d+$', parts[0]) is not None
    if shape == '@-':
        return _filter(lambda element: element.get(parts[1]) is not None)
    if shape == "@-='":
        return _filter(lambda element: element.get(parts[1]) == parts[-1])
    if shape == "@-!='":
        return _filter(lambda element: element.get(parts[1]) not in (None, parts[-1]))
    if shape == '-' and not isNumber:
        return _filter(lambda element: element.find(parts[0]) is not None)
    if shape in (".='", ".!='") or shape in ("-='", "-!='") and not isNumber:
        isEqual, wanted, tag = '!' not in shape, parts[-1], parts[0]
        if shape[0] == '.':
            return _filter(lambda element: (_text(element) == wanted) is isEqual)
        return _filter(lambda element: any((_text(each) == wanted) is isEqual for each in element.iterfind(tag)))
    if shape in ('-', '-()', '-()-'):
        return _position(_index(shape, parts))
    raise SyntaxError("invalid predicate")


def _index(shape, parts):
    if shape == '-':
        index = int(parts[0]) - 1
        if index < 0:
            raise SyntaxError("XPath position >= 1 expected")
        return index
    if parts[0] != 'last':
        raise SyntaxError("unsupported function")
    if shape == '-()':
        return -1
    try:
        index = int(parts[2]) - 1
    except ValueError:
        raise SyntaxError("unsupported expression")
    if index > -2:
        raise SyntaxError("XPath offset from last() must be negative")
    return index


ops = {
    '': lambda next, token: _children(token[1]),
    '*': lambda next, token: _children('*'),
    '.': lambda next, token: _themselves,
    '..': lambda next, token: _parents,
    '//': _descendants,
    '[': _predicate,
}

_cache = {}


def _steps(path, namespaces):
    if path[-1:] == '/':
        path += '*'
    key = path, *(sorted(namespaces.items(), key=lambda pair: pair[0] or '') if namespaces else ())
    if key in _cache:
        return _cache[key]
    if path[:1] == '/':
        raise SyntaxError("cannot use absolute path on element")
    next = iter(xpath_tokenizer(path, namespaces)).__next__
    steps = []
    try:
        token = next()
    except StopIteration:
        return None
    while True:
        try:
            steps.append(ops[token[0]](next, token))
        except StopIteration:
            raise SyntaxError("invalid path") from None
        try:
            token = next()
            if token[0] == '/':
                token = next()
        except StopIteration:
            break
    if len(_cache) > 100:
        _cache.clear()
    _cache[key] = steps
    return steps


def iterfind(elem, path, namespaces=None):
    """The elements at the end of a path."""
    steps = _steps(path, namespaces)
    if steps is None:
        return iter(())
    found, context = [elem], _SelectorContext(elem)
    for step in steps:
        found = step(context, found)
    return found


def find(elem, path, namespaces=None):
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    found = find(elem, path, namespaces)
    if found is None:
        return default
    return "" if found.text is None else found.text
