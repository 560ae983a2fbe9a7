# The text that help() prints. Behaves as Lib/pydoc.py of CPython 3.10 to 3.13 where output is no terminal.
# Leaves out HTML, the server, and the topics of the language reference, which are no text of ours.

import builtins
import importlib
import inspect
import re
import sys
from collections import deque
from reprlib import Repr

__all__ = ['help']

_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

_HIDDEN = {f'__{name}__' for name in (
    'author builtins cached credits date doc docformat file loader module name package path qualname slots spec '
    'version' + (' static_attributes firstlineno' if _v313 else '')).split()}


# ---- what is known of an object

def _own_doc(obj):
    # What it says itself; what its class says of all its instances does not count.
    try:
        doc = object.__getattribute__(obj, '__doc__')
    except AttributeError:
        return None
    if doc is not None and obj is not type:
        general = type(obj).__doc__
        if isinstance(general, str) and general == doc:
            return None
    return doc


def _any_doc(obj):
    doc = _own_doc(obj)
    if doc is None and not inspect.isclass(obj):
        try:
            doc = inspect._finddoc(obj)
        except (AttributeError, TypeError):
            return None
    return inspect.cleandoc(doc) if isinstance(doc, str) else None


def getdoc(object):
    """The documentation of an object, or the comment above it."""
    text = _any_doc(object) or inspect.getcomments(object)
    return re.sub('^ *\n', '', text.rstrip()) if text else ''


def splitdoc(doc):
    """The first line, if it stands alone, and the rest."""
    lines = doc.strip().split('\n')
    if len(lines) == 1:
        return lines[0], ''
    if not lines[1].rstrip():
        return lines[0], '\n'.join(lines[2:])
    return '', '\n'.join(lines)


def classname(object, modname):
    name = object.__name__
    return name if object.__module__ == modname else f'{object.__module__}.{name}'


def _parent_name(object, modname):
    # Where a function was defined, when that is not the class it is shown in.
    name = object.__qualname__.rpartition('.')[0]
    parts = [part for part in (object.__module__ if object.__module__ != modname else None, name) if part]
    return '.'.join(parts) if parts else None


def isdata(object):
    tests = (inspect.ismodule, inspect.isclass, inspect.isroutine, inspect.isframe, inspect.istraceback, inspect.iscode)
    return not any(test(object) for test in tests)


def visiblename(name, all=None, obj=None):
    if name in _HIDDEN:
        return False
    if name.startswith('__') and name.endswith('__'):
        return True
    if name.startswith('_') and hasattr(obj, '_fields'):
        # Fields and methods of named tuples.
        return True
    return name in all if all is not None else not name.startswith('_')


def _class_attributes(cls):
    for name, kind, home, value in inspect.classify_class_attrs(cls):
        if inspect.isdatadescriptor(value):
            isFixed = isinstance(value, property) and value.fset is None
            kind = 'readonly property' if isFixed else 'data descriptor'
        if visiblename(name, obj=cls):
            yield name, kind, home, value


def describe(thing):
    """What kind of thing it is, and its name."""
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return 'built-in module ' + thing.__name__
        return ('package ' if hasattr(thing, '__path__') else 'module ') + thing.__name__
    if inspect.isbuiltin(thing):
        return 'built-in function ' + thing.__name__
    for test, kind in ((inspect.isgetsetdescriptor, 'getset'), (inspect.ismemberdescriptor, 'member')):
        if test(thing):
            owner = thing.__objclass__
            return f'{kind} descriptor {owner.__module__}.{owner.__name__}.{thing.__name__}'
    for test, kind in ((inspect.isclass, 'class'), (inspect.isfunction, 'function'), (inspect.ismethod, 'method')):
        if test(thing):
            return f'{kind} {thing.__name__}' if hasattr(thing, '__name__') else type(thing).__name__
    return type(thing).__name__


def locate(path, forceload=0):
    """The object with a dotted name; None when there is none."""
    parts = [part for part in path.split('.') if part]
    found, used = builtins, 0
    for length in range(1, len(parts) + 1):
        try:
            found, used = importlib.import_module('.'.join(parts[:length])), length
        except ImportError:
            break
        except Exception as problem:
            raise ErrorDuringImport(path, (type(problem), problem, problem.__traceback__))
    for part in parts[used:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


class ErrorDuringImport(Exception):
    """A module that is to be described cannot be imported."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        return f'problem in {self.filename} - {self.exc.__name__}: {self.value}'


def _short(text, most):
    if len(text) <= most:
        return text
    head = max(0, (most - 3) // 2)
    tail = max(0, most - 3 - head)
    return text[:head] + '...' + text[len(text) - tail:]


class TextRepr(Repr):
    """Values as the listings show them: not too long, and without addresses."""

    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        method = getattr(self, 'repr_' + '_'.join(type(x).__name__.split()), None)
        if method is not None:
            return method(x, level)
        return _short(re.sub(r' at 0x[0-9a-f]{6,16}(>+)$', r'\1', repr(x), flags=re.IGNORECASE), self.maxother)

    def repr_string(self, x, level):
        text = _short(x, self.maxstring)
        shown = repr(text)
        if '\\' in text and '\\' not in shown.replace(r'\\', ''):
            return 'r' + shown[0] + text + shown[0]
        return shown

    repr_str = repr_string

    def repr_instance(self, x, level):
        try:
            return _short(repr(x), self.maxstring)
        except Exception:
            return f'<{x.__class__.__name__} instance>'


# ---- the text

def _unparsed_signature(routine):
    # Built-in functions may state what no signature can say: defaults without a value, groups in brackets.
    stated = getattr(routine, '__text_signature__', None)
    if not stated:
        return None
    stated = stated.replace('($', '(', 1) if stated.startswith('($') else stated
    if getattr(routine, '__self__', None) is not None:
        stated = re.sub(r'^\(\w+(?:, (?:/(?:, )?)?)?', '(', stated)
    return stated


class TextDoc:
    """Describes objects in text, with headings struck over as printers make them bold."""

    _repr_instance = TextRepr()
    repr = _repr_instance.repr

    def bold(self, text):
        return ''.join(f'{char}\b{char}' for char in text)

    def indent(self, text, prefix='    '):
        lines = [prefix + line for line in text.split('\n')]
        if _v312:
            return '\n'.join(line.rstrip() for line in lines)
        return '\n'.join([*lines[:-1], lines[-1].rstrip()])

    def section(self, title, contents):
        return f"{self.bold(title)}\n{self.indent(contents).rstrip()}\n\n"

    def document(self, object, name=None, *args):
        """The description of any object."""
        try:
            if inspect.ismodule(object):
                return self.docmodule(object, name, *args)
            if inspect.isclass(object):
                return self.docclass(object, name, *args)
            if inspect.isroutine(object):
                return self.docroutine(object, name, *args)
        except AttributeError:
            pass
        if inspect.isdatadescriptor(object):
            return self.docdata(object, name, *args)
        return self.docother(object, name, *args)

    # A module: sections under headings.

    def formattree(self, tree, modname, parent=None, prefix=''):
        lines = []
        for entry in tree:
            if isinstance(entry, list):
                lines.append(self.formattree(entry, modname, cls, prefix + '    '))
                continue
            cls, bases = entry
            above = ', '.join(classname(base, modname) for base in bases)
            lines.append(prefix + classname(cls, modname) + (f'({above})\n' if bases and bases != (parent,) else '\n'))
        return ''.join(lines)

    def docmodule(self, object, name=None, mod=None, *ignored):
        name = object.__name__
        synopsis, description = splitdoc(getdoc(object))
        exported = getattr(object, '__all__', None)
        sections = [('NAME', f'{name} - {synopsis}' if synopsis else name), ('DESCRIPTION', description)]
        found = {}
        for kind, test in (('CLASSES', inspect.isclass), ('FUNCTIONS', inspect.isroutine), ('DATA', isdata)):
            found[kind] = [(key, value) for key, value in inspect.getmembers(object, test)
                           if self._belongs(kind, value, object, exported) and visiblename(key, exported, object)]
        classes, functions, data = found.values()
        if hasattr(object, '__path__'):
            sections.append(('PACKAGE CONTENTS', '\n'.join(self._parts_of(object))))
        if classes:
            tree = self.formattree(inspect.getclasstree([cls for _, cls in classes], 1), name)
            sections.append(('CLASSES', '\n'.join([tree, *(self.document(cls, key, name) for key, cls in classes)])))
        sections.append(('FUNCTIONS', '\n'.join(self.document(func, key, name) for key, func in functions)))
        sections.append(('DATA', '\n'.join(self.docother(value, key, name, maxlen=70) for key, value in data)))
        for attribute in ('version', 'date', 'author', 'credits'):
            if hasattr(object, f'__{attribute}__'):
                sections.append((attribute.upper(), str(getattr(object, f'__{attribute}__'))))
        try:
            file = inspect.getabsfile(object)
        except TypeError:
            file = '(built-in)'
        sections.append(('FILE', file))
        return ''.join(self.section(title, contents) for title, contents in sections if contents)

    @staticmethod
    def _belongs(kind, value, module, exported):
        # Without __all__, what was only imported is left out.
        if kind == 'DATA' or exported is not None:
            return True
        home = inspect.getmodule(value)
        if kind == 'CLASSES':
            return (home or module) is module
        return inspect.isbuiltin(value) or home is module

    @staticmethod
    def _parts_of(package):
        import os
        names = set()
        for place in package.__path__:
            for entry in os.listdir(place) if os.path.isdir(place) else ():
                path = os.path.join(place, entry)
                if entry.endswith('.py') and entry != '__init__.py':
                    names.add(entry[:-3])
                elif os.path.isfile(os.path.join(path, '__init__.py')):
                    names.add(entry + ' (package)')
        return sorted(names)

    # A class: its attributes, by where they come from and what they are.

    _KINDS = (('method', 'Methods'), ('class method', 'Class methods'), ('static method', 'Static methods'),
              ('readonly property', 'Readonly properties'), ('data descriptor', 'Data descriptors'),
              ('data', 'Data and other attributes'))

    def docclass(self, object, name=None, mod=None, *ignored):
        real, module = object.__name__, object.__module__
        name = name or real
        title = f'class {self.bold(real)}' if name == real else f'{self.bold(name)} = class {real}'
        if object.__bases__:
            title += f"({', '.join(classname(base, module) for base in object.__bases__)})"
        lines = []
        arguments = self._signature(object)
        if arguments and arguments != '()':
            lines.append(f'{name}{arguments}\n')
        if doc := getdoc(object):
            lines.append(doc + '\n')
        lineage = deque(inspect.getmro(object))
        if len(lineage) > 2:
            lines += ['Method resolution order:', *('    ' + classname(cls, module) for cls in lineage), '']
        lines += self._builtin_subclasses(object)
        attributes = [*_class_attributes(object)]
        isFirst = True
        while attributes:
            cls = lineage.popleft() if lineage else attributes[0][2]
            own = [each for each in attributes if each[2] is cls]
            attributes = [each for each in attributes if each[2] is not cls]
            if cls is builtins.object and object is not builtins.object:
                continue
            where = 'defined here' if cls is object else 'inherited from ' + classname(cls, module)
            for kind, title_of_kind in self._KINDS:
                some = [each for each in self._in_order(own, object) if each[1] == kind]
                if some:
                    lines += [] if isFirst else ['-' * 70]
                    isFirst = False
                    lines.append(f'{title_of_kind} {where}:\n')
                    lines += [self._attribute(object, mod, *each) for each in some]
        contents = '\n'.join(lines)
        return f"{title}\n{self.indent(contents.rstrip(), ' |  ')}\n" if contents else title + '\n'

    @staticmethod
    def _builtin_subclasses(cls):
        names = sorted((str(sub.__name__) for sub in type.__subclasses__(cls)
                        if not sub.__name__.startswith('_') and getattr(sub, '__module__', '') == 'builtins'), key=str.lower)
        if not names:
            return []
        more = [f'    ... and {len(names) - 4} other subclasses'] if len(names) > 4 else []
        return ['Built-in subclasses:', *('    ' + name for name in names[:4]), *more, '']

    @staticmethod
    def _in_order(attributes, cls):
        # By name, but the fields of a named tuple first, as they are.
        fields = getattr(cls, '_fields', ())
        try:
            places = {name: i - len(fields) for i, name in enumerate(fields)}
        except TypeError:
            places = {}
        return sorted(attributes, key=lambda each: (places.get(each[0], 0), each[0]))

    def _attribute(self, cls, mod, name, kind, home, value):
        if kind in ('readonly property', 'data descriptor'):
            return self.docdata(value, name, mod)
        if kind == 'data':
            doc = getdoc(value)
            try:
                value = getattr(cls, name)
            except AttributeError:
                value = home.__dict__[name]
            return self.docother(value, name, mod, maxlen=70, doc=doc) + '\n'
        try:
            value = getattr(cls, name)
        except Exception:
            # Some descriptors cannot be asked for.
            return self.docdata(value, name, mod)
        return self.document(value, name, mod, cls, home)

    # A function or method.

    @staticmethod
    def _signature(object):
        try:
            signature = inspect.signature(object)
        except (ValueError, TypeError):
            return _unparsed_signature(object) if _v313 else None
        if not _v313:
            return str(signature)
        name = getattr(object, '__name__', '')
        return signature.format(max_width=None if name == '<lambda>' else 80 - len(name))

    def _note(self, object, name, mod, cls, home):
        # How a routine that is not where it was defined got there.
        bound = getattr(object, '__self__', None)
        isBound = inspect.ismethod(object) or (inspect.isbuiltin(object) and not (bound is None or inspect.ismodule(bound)))
        if not _v313:
            if not isBound:
                return ''
            if cls is None:
                return f' method of {classname(bound.__class__, mod)} instance'
            return '' if bound.__class__ is cls else f' from {classname(bound.__class__, mod)}'
        func = None
        if isBound:
            if bound is cls:
                func = getattr(object, '__func__', None)
            elif inspect.isclass(bound):
                return f' class method of {classname(bound, mod)}'
            else:
                return f' method of {classname(bound.__class__, mod)} instance'
        elif inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            owner = getattr(object, '__objclass__', None)
            if owner is None:
                return ''
            if cls is None:
                return f' unbound {classname(owner, mod)} method'
            return '' if owner is home else f' from {classname(owner, mod)}'
        else:
            func = object
        if inspect.isfunction(func) and home is not None:
            if func.__module__ != home.__module__ or func.__qualname__ != f'{home.__qualname__}.{name}':
                if parent := _parent_name(func, mod):
                    return f' from {parent}'
        return ''

    def docroutine(self, object, name=None, mod=None, cl=None, homecls=None):
        real = object.__name__
        name = name or real
        note = self._note(object, real, mod, cl, cl if homecls is None else homecls)
        isAsync = inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object)
        title, hasDoc = self.bold(real), True
        if name != real:
            title = f'{self.bold(name)} = {real}'
            if cl is not None and inspect.getattr_static(cl, real, []) is object:
                # It is described under its own name.
                hasDoc = False
                if _v313 and note.startswith(' from '):
                    note = ''
        arguments = self._signature(object) if inspect.isroutine(object) else None
        if arguments and real == '<lambda>':
            title, arguments = f'{self.bold(name)} lambda ', arguments[1:-1]
        head = f"{'async ' if isAsync else ''}{title}{arguments or '(...)'}{note}\n"
        doc = getdoc(object) if hasDoc else ''
        return f'{head}{self.indent(doc).rstrip()}\n' if doc else head

    # Whatever else.

    def docdata(self, object, name=None, mod=None, cl=None, *ignored):
        doc = getdoc(object)
        return (self.bold(name) + '\n' if name else '') + (self.indent(doc) + '\n' if doc else '')

    docproperty = docdata

    def docother(self, object, name=None, mod=None, parent=None, *ignored, maxlen=None, doc=None):
        shown = self.repr(object)
        head = f'{name} = ' if name else ''
        if maxlen and len(head) + len(shown) > maxlen:
            shown = shown[:maxlen - len(head) - len(shown)] + '...'
        doc = doc or getdoc(object)
        head = f'{self.bold(name)} = ' if name else ''
        return f'{head}{shown}\n{self.indent(str(doc))}\n' if doc else head + shown


class _PlainTextDoc(TextDoc):
    def bold(self, text):
        return text


text, plaintext = TextDoc(), _PlainTextDoc()


def resolve(thing, forceload=0):
    """The object and its name, of an object or a dotted name."""
    if not isinstance(thing, str):
        name = getattr(thing, '__name__', None)
        return thing, name if isinstance(name, str) else None
    found = locate(thing, forceload)
    if found is None:
        raise ImportError(f"No Python documentation found for {thing!r}.\n"
                          "Use help() to get the interactive help utility.\n"
                          "Use help(str) for help on the str class.")
    return found, thing


def render_doc(thing, title='Python Library Documentation: %s', forceload=0, renderer=None):
    """The text about an object or a dotted name."""
    found, name = resolve(thing, forceload)
    what = describe(found)
    module = inspect.getmodule(found)
    if name and '.' in name:
        what += ' in ' + name[:name.rfind('.')]
    elif module and module is not found:
        what += ' in module ' + module.__name__
    isDescribed = (inspect.ismodule(found) or inspect.isclass(found) or inspect.isroutine(found)
                   or inspect.isdatadescriptor(found) or _any_doc(found))
    if not isDescribed:
        # A value: its class says what can be done with it.
        found = found.__origin__ if hasattr(found, '__origin__') else type(found)
        what += ' object'
    return title % what + '\n\n' + (renderer or text).document(found, name)


def pager(text, title=''):
    sys.stdout.write(text)


plainpager = pager


def plain(text):
    return re.sub('.\b', '', text)


def doc(thing, title='Python Library Documentation: %s', forceload=0, output=None, is_cli=False):
    """Print the text about an object or a dotted name."""
    try:
        shown = render_doc(thing, title, forceload, plaintext)
    except ImportError as problem:
        if is_cli:
            raise
        print(problem)
        return
    if output is None:
        pager(shown)
    else:
        output.write(shown)


class Helper:
    """help(): describes what it is given; without anything it asks what."""

    def __init__(self, input=None, output=None):
        self._input, self._output = input, output

    input = property(lambda self: self._input or sys.stdin)
    output = property(lambda self: self._output or sys.stdout)

    def __repr__(self):
        return '<%s.%s instance>' % (type(self).__module__, type(self).__qualname__)

    _nothing = object()

    def __call__(self, request=_nothing):
        if request is not self._nothing:
            self.help(request)
            return
        self.interact()

    def interact(self):
        while True:
            self.output.write('help> ')
            self.output.flush()
            request = self.input.readline()
            if not request:
                return
            request = request.strip().replace('"', '').replace("'", '')
            if request.lower() in ('q', 'quit', 'exit'):
                return
            self.help(request)

    def help(self, request, is_cli=False):
        if isinstance(request, Helper):
            self()
            return
        if isinstance(request, str):
            request = request.strip()
            if request in ('True', 'False', 'None'):
                request = {'True': True, 'False': False, 'None': None}[request]
            elif not request:
                request = str
        doc(request, 'Help on %s:', output=self._output, is_cli=is_cli)
        self.output.write('\n')


help = Helper()
