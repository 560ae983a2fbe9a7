# Elements, the builder of trees, and the parser that feeds it. Stands for Modules/_elementtree.c, CPython 3.10 to 3.13.

import copy
import operator
import sys
import warnings
import pyexpat
from xml.etree import ElementPath

_v312, _v313 = sys.version_info >= (3, 12), sys.version_info >= (3, 13)
_MODULE = 'xml.etree.ElementTree'


def _must_be_element(function, value, number=' 1'):
    if not isinstance(value, Element):
        shown = number if _v312 or function == 'SubElement' else ''
        raise TypeError(f"{function}() argument{shown} must be {_MODULE}.Element, not {type(value).__name__}")


def _attributes(function, attrib, extra):
    if not isinstance(attrib, dict):
        raise TypeError(f"{function}() argument {2 if function == 'Element' else 3} must be dict, not {type(attrib).__name__}")
    return {**attrib, **extra}


class Element:
    __slots__ = ('tag', 'attrib', 'text', 'tail', '_children', '__weakref__')

    def __init__(self, *args, **extra):
        if not args:
            raise TypeError("Element() takes at least 1 argument (0 given)")
        if len(args) > 2:
            raise TypeError(f"Element() takes at most 2 arguments ({len(args)} given)")
        if len(args) < 2:
            attrib = extra.pop('attrib', {})
        else:
            attrib = args[1]
        self.tag, self.attrib = args[0], _attributes('Element', attrib, extra)
        self.text = self.tail = None
        self._children = []

    def __repr__(self):
        return f"<Element {self.tag!r} at {id(self):#x}>"

    def __getattr__(self, name):
        raise AttributeError(f"'{_MODULE}.Element' object has no attribute {name!r}", name=name, obj=self)

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        if _v312:
            what = "always return True" if _v313 else "raise an exception"
            warnings.warn(f"Testing an element's truth value will {what} in future versions.  "
                          "Use specific 'len(elem)' or 'elem is not None' test instead.", DeprecationWarning)
        return len(self._children) != 0

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            value = list(value)
            for each in value:
                if not isinstance(each, Element):
                    raise TypeError(f'expected an Element, not "{type(each).__name__}"')
        elif not isinstance(value, Element):
            raise TypeError(f'expected an Element, not "{type(value).__name__}"')
        try:
            self._children[index] = value
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def append(self, subelement, /):
        _must_be_element('append', subelement)
        self._children.append(subelement)

    def extend(self, elements, /):
        try:
            elements = list(elements)
        except TypeError:
            raise TypeError("'elements' must be an iterable" if _v313 else
                            f'expected sequence, not "{type(elements).__name__}"') from None
        for each in elements:
            if not isinstance(each, Element):
                raise TypeError(f'expected an Element, not "{type(each).__name__}"')
            self._children.append(each)

    def insert(self, index, subelement, /):
        index = operator.index(index)
        _must_be_element('insert', subelement, ' 2')
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        _must_be_element('remove', subelement)
        for i, child in enumerate(self._children):
            if child is subelement or child == subelement:
                del self._children[i]
                return
        raise ValueError("list.remove(x): x not in list")

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def makeelement(self, tag, attrib, /):
        return Element(tag, attrib)

    # Attributes.

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, *args):
        if len(args) != 2:
            raise TypeError(f"set expected 2 arguments, got {len(args)}")
        self.attrib[args[0]] = args[1]

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    # Finding.

    def find(self, path, namespaces=None):
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        return ElementPath.iterfind(self, path, namespaces)

    def iter(self, tag=None):
        return _ElementIterator(self, None if tag == "*" else tag, False)

    def itertext(self):
        return _ElementIterator(self, None, True)

    # Copies.

    def __copy__(self):
        made = Element(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = list(self._children)
        return made

    def __deepcopy__(self, memo, /):
        made = Element(copy.deepcopy(self.tag, memo), copy.deepcopy(self.attrib, memo))
        made.text, made.tail = copy.deepcopy(self.text, memo), copy.deepcopy(self.tail, memo)
        memo[id(self)] = made
        made._children = [copy.deepcopy(child, memo) for child in self._children]
        return made

    def __reduce_ex__(self, protocol):
        return _restored, (type(self), self.__getstate__())

    def __getstate__(self):
        return {'tag': self.tag, '_children': self._children, 'attrib': self.attrib, 'text': self.text, 'tail': self.tail}

    def __setstate__(self, state, /):
        for name, value in state.items():
            setattr(self, name, value)


Element.__module__ = _MODULE


def _restored(cls, state):
    made = cls.__new__(cls)
    made.__setstate__(state)
    return made


class _ElementIterator:
    # The elements of a tree, or their texts, in the order of the document.

    def __init__(self, root, tag, isText):
        self._tag, self._isText = tag, isText
        self._waiting = [(root, False)]

    def __iter__(self):
        return self

    def __next__(self):
        while self._waiting:
            element, isTail = self._waiting.pop()
            if isTail:
                if element.tail:
                    return element.tail
                continue
            for child in reversed(element._children):
                if self._isText:
                    self._waiting.append((child, True))
                self._waiting.append((child, False))
            if self._isText:
                # Comments and the like have no text of the document.
                if isinstance(element.tag, str) or element.tag is None:
                    if element.text:
                        return element.text
                else:
                    del self._waiting[len(self._waiting) - 2 * len(element._children):]
            elif self._tag is None or element.tag == self._tag:
                return element
        raise StopIteration


def SubElement(parent, tag, /, attrib={}, **extra):
    _must_be_element('SubElement', parent)
    made = Element(tag, _attributes('SubElement', attrib, extra))
    parent._children.append(made)
    return made


_factories = {}


def _set_factories(comment_factory, pi_factory, /):
    old = _factories.get('comment'), _factories.get('pi')
    _factories.update(comment=comment_factory, pi=pi_factory)
    return old


class TreeBuilder:
    """Makes a tree of elements that begin and end."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False,
                 insert_pis=False):
        self._factory = element_factory or Element
        self._comment, self._pi = comment_factory, pi_factory
        self.insert_comments, self.insert_pis = insert_comments, insert_pis
        self._texts, self._stack = [], []
        self._last = self._root = None
        self._isTail = False

    def close(self):
        return self._root

    def _flush(self):
        if not self._texts:
            return
        text = ''.join(self._texts)
        self._texts = []
        if self._last is None:
            return
        name = 'tail' if self._isTail else 'text'
        old = getattr(self._last, name)
        setattr(self._last, name, text if old is None else old + text)

    def data(self, data, /):
        self._texts.append(data)

    def _add(self, element):
        if self._stack:
            self._stack[-1].append(element)
        elif self._root is None:
            self._root = element

    def start(self, tag, attrs, /):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        self._add(element)
        self._stack.append(element)
        self._isTail = False
        return element

    def end(self, tag, /):
        self._flush()
        if not self._stack:
            raise IndexError("pop from empty stack")
        self._last = self._stack.pop()
        self._isTail = True
        return self._last

    def _single(self, element, isKept):
        if isKept:
            self._flush()
            self._last = element
            if self._stack:
                self._stack[-1].append(element)
            self._isTail = True
        return element

    def comment(self, text, /):
        return self._single((self._comment or _factories['comment'])(text), self.insert_comments)

    def pi(self, target, text=None, /):
        return self._single((self._pi or _factories['pi'])(target, text), self.insert_pis)


TreeBuilder.__module__ = _MODULE


def _fixed(name):
    return '{' + name if '}' in name else name


class XMLParser:
    """Feeds a target with what a text in XML holds."""

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self.entity = {}
        self.version = 'Expat 2.5.0'
        self._parser = parser = pyexpat.ParserCreate(encoding, "}")
        parser.DefaultHandlerExpand = self._default
        if hasattr(self.target, 'start'):
            parser.StartElementHandler = self._start
        for handler, name in (('EndElementHandler', 'end'), ('CharacterDataHandler', 'data'), ('CommentHandler', 'comment'),
                              ('ProcessingInstructionHandler', 'pi')):
            method = getattr(self.target, name, None)
            if method is not None:
                setattr(parser, handler, (lambda tag, end=method: end(_fixed(tag))) if name == 'end' else method)
        if hasattr(self.target, 'start_ns'):
            parser.StartNamespaceDeclHandler = lambda prefix, uri: self.target.start_ns(prefix or '', uri or '')
        if hasattr(self.target, 'end_ns'):
            parser.EndNamespaceDeclHandler = lambda prefix: self.target.end_ns(prefix or '')

    def _start(self, tag, attributes):
        return self.target.start(_fixed(tag), {_fixed(key): value for key, value in attributes.items()})

    def _default(self, text):
        if text[:1] != '&':
            return
        name = text[1:-1]
        if name in self.entity:
            self.target.data(self.entity[name])
            return
        problem = self._parser._error(11, self._parser._event)
        problem.args = (f"undefined entity {text}: line {problem.lineno}, column {problem.offset}",)
        raise problem

    def _checked(self, data, isfinal):
        from xml.etree.ElementTree import ParseError
        if not isinstance(data, (str, bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        try:
            self._parser.Parse(data, isfinal)
        except pyexpat.ExpatError as problem:
            made = ParseError(str(problem))
            made.code, made.position = problem.code, (problem.lineno, problem.offset)
            raise made from None

    def feed(self, data, /):
        self._checked(data, False)

    def close(self):
        self._checked('', True)
        close = getattr(self.target, 'close', None)
        return close() if close is not None else None

    def flush(self):
        pass

    def _setevents(self, events_queue, events_to_report=None, /):
        # What happens is put into a queue, too.
        parser, target = self._parser, self.target
        parser.StartElementHandler = self._start
        for name in ('end',) if events_to_report is None else events_to_report:
            if name == 'start':
                def start(tag, attributes):
                    events_queue.append(('start', self._start(tag, attributes)))
                parser.StartElementHandler = start
            elif name == 'end':
                parser.EndElementHandler = lambda tag: events_queue.append(('end', target.end(_fixed(tag))))
            elif name == 'start-ns':
                def start_ns(prefix, uri):
                    if hasattr(target, 'start_ns'):
                        target.start_ns(prefix or '', uri or '')
                    events_queue.append(('start-ns', (prefix or '', uri or '')))
                parser.StartNamespaceDeclHandler = start_ns
            elif name == 'end-ns':
                def end_ns(prefix):
                    told = target.end_ns(prefix or '') if hasattr(target, 'end_ns') else None
                    events_queue.append(('end-ns', told))
                parser.EndNamespaceDeclHandler = end_ns
            elif name == 'comment':
                parser.CommentHandler = lambda text: events_queue.append(('comment', target.comment(text)))
            elif name == 'pi':
                parser.ProcessingInstructionHandler = lambda pi, text: events_queue.append(('pi', target.pi(pi, text)))
            else:
                raise ValueError(f"unknown event '{name}'")


XMLParser.__module__ = _MODULE
