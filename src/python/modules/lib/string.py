"""The characters of each class, capwords(), templates with $names, and str.format() as a class to derive from."""

import sys as _sys
import _string

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
           "punctuation", "whitespace", "Formatter", "Template"]

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
octdigits = '01234567'
hexdigits = '0123456789abcdefABCDEF'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalizes the words between separators (runs of whitespace where none is given)."""
    words = [word.capitalize() for word in s.split(sep)]
    return (sep or ' ').join(words)


import re as _re
from collections import ChainMap as _ChainMap

_sentinel_dict = {}


class Template:
    """A text with places named $name or ${name}; $$ stands for a dollar sign."""

    delimiter = '$'
    # (?a:...) keeps to ASCII: IGNORECASE alone would let in two letters that fold to ASCII ones.
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' in cls.__dict__:
            source = cls.pattern
        else:
            mark = _re.escape(cls.delimiter)
            # Written for VERBOSE, as the patterns of subclasses are: they may hold blanks.
            source = (f'{mark} (?: (?P<escaped> {mark} ) | (?P<named> {cls.idpattern} )'
                      f' | {{ (?P<braced> {cls.braceidpattern or cls.idpattern} ) }} | (?P<invalid>) )')
        cls.pattern = _re.compile(source, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        before = self.template[:mo.start('invalid')]
        lines = before.splitlines(keepends=True)
        # Counted from the delimiter's end; an empty text in front of it has no line at all.
        line, column = (len(lines), len(lines[-1])) if lines else (1, 1)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def _place(self, mo):
        # What stands at a match: a name, or else None and whether it is the delimiter itself.
        name = mo.group('named') or mo.group('braced')
        if name is not None:
            return name, False
        is_delimiter = mo.group('escaped') is not None
        if not is_delimiter and mo.group('invalid') is None:
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return None, is_delimiter

    def substitute(self, mapping=_sentinel_dict, /, **kws):
        """Puts values in the places; a KeyError for a name without one, a ValueError for what is no name."""
        values = _merged(mapping, kws)

        def convert(mo):
            name, is_delimiter = self._place(mo)
            if name is not None:
                return str(values[name])
            return self.delimiter if is_delimiter else self._invalid(mo)

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=_sentinel_dict, /, **kws):
        """As substitute(), but places without a value stay as they are."""
        values = _merged(mapping, kws)

        def convert(mo):
            name, is_delimiter = self._place(mo)
            if is_delimiter:
                return self.delimiter
            if name is not None:
                try:
                    return str(values[name])
                except KeyError:
                    pass
            return mo.group()

        return self.pattern.sub(convert, self.template)

    if _sys.version_info >= (3, 11):
        def is_valid(self):
            """Whether substitute() would find nothing wrong with the text."""
            for mo in self.pattern.finditer(self.template):
                if mo.group('invalid') is not None:
                    return False
                self._place(mo)
            return True

        def get_identifiers(self):
            """The names in the text, each once, in the order of their first places."""
            found = {}
            for mo in self.pattern.finditer(self.template):
                name, _ = self._place(mo)
                if name is not None:
                    found[name] = None
            return list(found)


def _merged(mapping, named):
    # Keyword arguments come before the mapping. Neither is copied.
    if mapping is _sentinel_dict:
        return named
    return _ChainMap(named, mapping) if named else mapping


# __init_subclass__ runs for subclasses only, and Template too wants its pattern compiled.
Template.__init_subclass__()


_conversions = {None: lambda value: value, 's': str, 'r': repr, 'a': ascii}
_mixed_numbering = 'cannot switch from manual field specification to automatic field numbering'


class Formatter:
    """str.format() in steps that a subclass may replace."""

    def format(self, format_string, /, *args, **kwargs):
        """Formats with the arguments given."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """Formats with arguments that are already a sequence and a mapping."""
        used = set()
        text = self._vformat(format_string, args, kwargs, used, 2)[0]
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        # auto_arg_index is the number of the next field without a name; False once a field had a number of its own.
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                pieces.append(literal)
            if field is None:
                continue
            if field == '':
                if auto_arg_index is False:
                    raise ValueError(_mixed_numbering)
                field, auto_arg_index = str(auto_arg_index), auto_arg_index + 1
            elif field.isdigit():
                if auto_arg_index:
                    raise ValueError(_mixed_numbering)
                auto_arg_index = False
            value, key = self.get_field(field, args, kwargs)
            used_args.add(key)
            value = self.convert_field(value, conversion)
            # The specification may hold fields itself.
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            pieces.append(self.format_field(value, spec))
        return ''.join(pieces), auto_arg_index

    def parse(self, format_string):
        """Yields (text in front of a field, the field's name, its specification, its conversion)."""
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """The object that a field's name with its attributes and items means, and the key it starts from."""
        key, steps = _string.formatter_field_name_split(field_name)
        value = self.get_value(key, args, kwargs)
        for is_attribute, step in steps:
            if is_attribute:
                value = getattr(value, step)
            else:
                value = value[step]
        return value, key

    def get_value(self, key, args, kwargs):
        """The argument of a number or a name."""
        return (args if isinstance(key, int) else kwargs)[key]

    def check_unused_args(self, used_args, args, kwargs):
        """For subclasses that want every argument used."""

    def convert_field(self, value, conversion):
        """Applies what stands behind an exclamation mark."""
        try:
            convert = _conversions[conversion]
        except KeyError:
            raise ValueError(f"Unknown conversion specifier {conversion!s}") from None
        return convert(value)

    def format_field(self, value, format_spec):
        """Formats one value."""
        return format(value, format_spec)
