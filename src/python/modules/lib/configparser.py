# Configuration files: sections in brackets, options with values that may go over lines and refer to others.
# Behaves as Lib/configparser.py of CPython 3.10 to 3.13. 3.12 dropped what was deprecated, 3.13 knows a section without a
# name and refuses to continue an option that has no value.

import contextlib
import functools
import io
import itertools
import os
import re
import sys
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

__all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
           'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
           'MissingSectionHeaderError', 'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation',
           'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping', 'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH']
if _v313:
    __all__ += ['MultilineContinuationError', 'UNNAMED_SECTION']
else:
    __all__.insert(15, 'LegacyInterpolation')
if _v312:
    __all__ = tuple(__all__)
else:
    __all__.append('SafeConfigParser')

DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10
_default_dict = dict
_UNSET = object()


# ---- errors ----

class Error(Exception):
    """What all errors of this module are."""

    def __init__(self, msg=''):
        super().__init__(msg)
        self.message = msg

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, f'No section: {section!r}')
        self.section, = self.args = section,


def _twice(what, kind, source, lineno):
    if source is None:
        return f'{kind.capitalize()} {what} already exists'
    line = '' if lineno is None else f' [line {lineno:2d}]'
    return f'While reading from {source!r}{line}: {kind} {what} already exists'


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        Error.__init__(self, _twice(repr(section), 'section', source, lineno))
        self.section, self.source, self.lineno = self.args = section, source, lineno


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        Error.__init__(self, _twice(f'{option!r} in section {section!r}', 'option', source, lineno))
        self.section, self.option, self.source, self.lineno = self.args = section, option, source, lineno


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, f'No option {option!r} in section: {section!r}')
        self.option, self.section = self.args = option, section


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section, _ = self.args = option, section, msg


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, f'Bad value substitution: option {option!r} in section {section!r} contains an '
                                          f'interpolation key {reference!r} which is not a valid option name. '
                                          f'Raw value: {rawval!r}')
        _, _, _, self.reference = self.args = option, section, rawval, reference


class InterpolationSyntaxError(InterpolationError):
    """A value in which a reference is not well written."""


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(option, section, 'Recursion limit exceeded in value substitution: option {!r} in section {!r} '
                         'contains an interpolation key which cannot be substituted in {} steps. Raw value: {!r}'
                         .format(option, section, MAX_INTERPOLATION_DEPTH, rawval))
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that are neither headers nor options; all of them, when reading is over."""

    if _v312:
        def __init__(self, source, *args):
            super().__init__(f'Source contains parsing errors: {source!r}')
            self._begin(source)
            if args:
                self.append(*args)
    else:
        def __init__(self, source=None, filename=None):
            if filename and source:
                raise ValueError("Cannot specify both `filename' and `source'. Use `source'.")
            if not filename and not source:
                raise ValueError("Required argument `source' not given.")
            source = filename or source
            Error.__init__(self, f'Source contains parsing errors: {source!r}')
            self._begin(source)

        @property
        def filename(self):
            _warn_attribute()
            return self.source

        @filename.setter
        def filename(self, value):
            _warn_attribute()
            self.source = value

    def _begin(self, source):
        self.source, self.errors = source, []
        self.args = source,

    def append(self, lineno, line):
        self.errors += [(lineno, line)]
        # Before 3.13 the line came as its repr.
        self.message += f'\n\t[line {lineno:2d}]: {line!r}' if _v313 else f'\n\t[line {lineno:2d}]: {line}'

    if _v313:
        def combine(self, others):
            for lineno, line in itertools.chain.from_iterable(other.errors for other in others):
                self.append(lineno, line)
            return self


def _warn_attribute():
    import warnings
    warnings.warn("The 'filename' attribute will be removed in Python 3.12. Use 'source' instead.", DeprecationWarning,
                  stacklevel=3)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
        self.source, self.lineno, self.line = self.args = filename, lineno, line


if _v313:
    class MultilineContinuationError(ParsingError):
        def __init__(self, filename, lineno, line):
            Error.__init__(self, f'Key without value continued with an indented line.\nfile: {filename!r}, '
                                 f'line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = self.args = filename, lineno, line

    class _UnnamedSection:
        def __repr__(self):
            return '<UNNAMED_SECTION>'

    UNNAMED_SECTION = _UnnamedSection()


# ---- references in values ----

class Interpolation:
    """What happens to values on their way in and out; here nothing."""

    def before_read(self, parser, section, option, value):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Referring(Interpolation):
    """Replaces references that begin with a sign; the sign twice is the sign."""

    def before_get(self, parser, section, option, value, defaults):
        return ''.join(self._pieces(parser, option, value, section, defaults, 1))

    def before_set(self, parser, section, option, value):
        rest = self._KEYCRE.sub('', value.replace(self._sign * 2, ''))
        if self._sign in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find(self._sign)}')
        return value

    def _pieces(self, parser, option, rest, section, map, depth):
        rawval = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, rawval)
        sign = self._sign
        while rest:
            before, found, after = rest.partition(sign)
            if before:
                yield before
            if not found:
                return
            rest = sign + after
            if after.startswith(sign):
                yield sign
                rest = after[1:]
            elif after.startswith(self._open):
                match = self._KEYCRE.match(rest)
                if match is None:
                    raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
                rest = rest[match.end():]
                yield from self._referred(parser, option, section, map, depth, rawval, match[1], rest)
            else:
                raise InterpolationSyntaxError(option, section, f"'{self._shown}' must be followed by '{self._shown}' or "
                                                                f"'{self._open}', found: {rest!r}")


class BasicInterpolation(_Referring):
    """%(name)s is the value of that option of the section or of the defaults."""

    _KEYCRE = re.compile(r'%\(([^)]+)\)s')
    _sign = _shown = '%'
    _open = '('

    def _referred(self, parser, option, section, map, depth, rawval, reference, rest):
        name = parser.optionxform(reference)
        try:
            value = map[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, rawval, name) from None
        if '%' in value:
            yield from self._pieces(parser, option, value, section, map, depth + 1)
        else:
            yield value


class ExtendedInterpolation(_Referring):
    """${name} is an option of the section, ${section:name} one of another."""

    _KEYCRE = re.compile(r'\$\{([^}]+)\}')
    _sign = _shown = '$'
    _open = '{'

    def _referred(self, parser, option, section, map, depth, rawval, reference, rest):
        path = reference.split(':')
        owner = section
        name = option
        try:
            if len(path) == 1:
                name = parser.optionxform(path[0])
                value = map[name]
            elif len(path) == 2:
                owner, name = path[0], parser.optionxform(path[1])
                value = parser.get(owner, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, rawval, ':'.join(path)) from None
        if '$' in value:
            yield from self._pieces(parser, name, value, owner, dict(parser.items(owner, raw=True)), depth + 1)
        else:
            yield value


if not _v313:
    class LegacyInterpolation(Interpolation):
        """References as the % operator replaces them, over and over."""

        _KEYCRE = re.compile(r'%\(([^)]*)\)s|.')

        if _v311:
            def __init__(self, *args, **kwargs):
                super().__init__(*args, **kwargs)
                import warnings
                warnings.warn('LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the '
                              'configparser module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation '
                              'instead.', DeprecationWarning, stacklevel=2)

        def before_get(self, parser, section, option, value, vars):
            rawval = value
            for _step in range(MAX_INTERPOLATION_DEPTH):
                if not value or '%(' not in value:
                    break
                value = self._KEYCRE.sub(functools.partial(self._lowered, parser=parser), value)
                try:
                    value = value % vars
                except KeyError as e:
                    raise InterpolationMissingOptionError(option, section, rawval, e.args[0]) from None
            if value and '%(' in value:
                raise InterpolationDepthError(option, section, rawval)
            return value

        def before_set(self, parser, section, option, value):
            return value

        @staticmethod
        def _lowered(match, parser):
            return match[0] if match[1] is None else f'%({parser.optionxform(match[1])})s'


# ---- reading ----

class _Reading:
    """One reading of a file into a parser, line by line."""

    def __init__(self, parser, name):
        self.parser, self.name = parser, name
        self.seen = set()  # sections and (section, option) of this file
        self.options = None  # of the section that is being read
        self.section = self.option = None
        self.lineno = self.indent = 0
        self.errors = []

    def without_comment(self, line):
        parser = self.parser
        if line.strip().startswith(parser._comment_prefixes):
            return ''
        places = [match.start() for prefix in parser._inline_comment_prefixes
                  for match in re.finditer(r'(?:^|(?<=\s))' + re.escape(prefix), line)]
        return line[:min(places)].strip() if places else line.strip()

    def read(self, lines):
        parser = self.parser
        for self.lineno, line in enumerate(lines, start=1):
            text = self.without_comment(line)
            if not text:
                if not parser._empty_lines_in_values:
                    # Nothing is indented further than this: the value is over.
                    self.indent = sys.maxsize
                elif not line.strip() and self.value() is not None:
                    self.value().append('')
                continue
            match = parser.NONSPACECRE.search(line)
            indent = match.start() if match else 0
            if self.options is not None and self.option and indent > self.indent:
                if _v313 and self.value() is None:
                    raise MultilineContinuationError(self.name, self.lineno, line)
                self.value().append(text)
                continue
            self.indent = indent
            if _v313 and parser._allow_unnamed_section and self.options is None:
                self.begin(UNNAMED_SECTION)
            header = parser.SECTCRE.match(text)
            if header:
                self.begin_named(header['header'])
            elif self.options is None:
                raise MissingSectionHeaderError(self.name, self.lineno, line)
            else:
                self.read_option(text, line)

    def value(self):
        return self.options[self.option] if self.options is not None and self.option else None

    def begin(self, name):
        self.section = name
        self.options = self.parser._new_section(name)
        self.seen.add(name)

    def begin_named(self, name):
        parser = self.parser
        if name in parser._sections:
            if parser._strict and name in self.seen:
                raise DuplicateSectionError(name, self.name, self.lineno)
            self.options = parser._sections[name]
            self.seen.add(name)
        elif name == parser.default_section:
            self.options = parser._defaults
        else:
            self.begin(name)
        self.section = name
        self.option = None

    def read_option(self, text, line):
        parser = self.parser
        match = parser._optcre.match(text)
        if not match or not match['option']:
            self.errors.append((self.lineno, line if _v313 else repr(line)))
        if not match:
            return
        self.option = parser.optionxform(match['option'].rstrip())
        key = self.section, self.option
        if parser._strict and key in self.seen:
            raise DuplicateOptionError(self.section, self.option, self.name, self.lineno)
        self.seen.add(key)
        value = match['value']
        self.options[self.option] = None if value is None else [value.strip()]


_OPTION = r'(?P<option>.*?)\s*(?P<vi>{delim})\s*(?P<value>.*)$'
_OPTION_MAYBE_BARE = r'(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))?$'


class RawConfigParser(MutableMapping):
    """Sections by name, each a mapping of options to text; what references are it does not know."""

    _SECT_TMPL = r'\[(?P<header>.+)\]'
    _OPT_TMPL = _OPTION
    _OPT_NV_TMPL = _OPTION_MAYBE_BARE
    _DEFAULT_INTERPOLATION = Interpolation()
    SECTCRE = re.compile(_SECT_TMPL)
    OPTCRE = re.compile(_OPTION.format(delim='=|:'))
    OPTCRE_NV = re.compile(_OPTION_MAYBE_BARE.format(delim='=|:'))
    NONSPACECRE = re.compile(r'\S')
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}

    if _v313:
        def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=('=', ':'),
                     comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                     default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
            self._set_up(defaults, dict_type, allow_no_value, delimiters, comment_prefixes, inline_comment_prefixes, strict,
                         empty_lines_in_values, default_section, interpolation, converters)
            self._allow_unnamed_section = allow_unnamed_section
    else:
        def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=('=', ':'),
                     comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                     default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
            self._set_up(defaults, dict_type, allow_no_value, delimiters, comment_prefixes, inline_comment_prefixes, strict,
                         empty_lines_in_values, default_section, interpolation, converters)

    def _set_up(self, defaults, dict_type, allow_no_value, delimiters, comment_prefixes, inline_comment_prefixes, strict,
                empty_lines_in_values, default_section, interpolation, converters):
        self._dict, self._sections, self._defaults = dict_type, dict_type(), dict_type()
        self._converters, self._proxies = ConverterMapping(self), dict_type()
        self._proxies.update({default_section: SectionProxy(self, default_section)})
        self._delimiters = tuple(delimiters)
        if delimiters != ('=', ':'):
            template = self._OPT_NV_TMPL if allow_no_value else self._OPT_TMPL
            alternatives = '|'.join(map(re.escape, delimiters))
            self._optcre = re.compile(template.format(delim=alternatives))
        else:
            self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        self._comment_prefixes, self._inline_comment_prefixes = (
            tuple(prefixes or ()) for prefixes in (comment_prefixes, inline_comment_prefixes))
        self._strict, self._allow_no_value, self._empty_lines_in_values = strict, allow_no_value, empty_lines_in_values
        self.default_section = default_section
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        if _v311 and not isinstance(self._interpolation, Interpolation):
            raise TypeError('interpolation= must be None or an instance of Interpolation; got an object of type '
                            f'{type(self._interpolation)}')
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def sections(self):
        """The names of the sections without the default one."""
        return list(self._sections)

    def defaults(self):
        return self._defaults

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._new_section(section)

    def _new_section(self, name):
        self._proxies[name] = SectionProxy(self, name)
        return self._sections.setdefault(name, self._dict())

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section) from None
        names = self._sections[section].copy()
        names.update(self._defaults)
        return list(names)

    def read(self, filenames, encoding=None):
        """Reads those of the files that can be opened; answers which."""
        done = []
        for name in [filenames] if isinstance(filenames, (str, bytes, os.PathLike)) else filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(os.fspath(name) if isinstance(name, os.PathLike) else name)
        return done

    def read_file(self, f, source=None):
        self._read(f, getattr(f, 'name', '<???>') if source is None else source)

    def read_string(self, string, source='<string>'):
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source='<dict>'):
        seen = set()
        for name, options in dictionary.items():
            section = str(name)
            try:
                self.add_section(section)
            except (ValueError, DuplicateSectionError):
                # The default one, and what is there from before.
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for name, value in options.items():
                option = self.optionxform(str(name))
                place = section, option
                if self._strict and place in seen:
                    raise DuplicateOptionError(section, option, source)
                seen.add(place)
                self.set(section, option, None if value is None else str(value))

    if not _v312:
        def readfp(self, fp, filename=None):
            import warnings
            warnings.warn("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.",
                          DeprecationWarning, stacklevel=2)
            self.read_file(fp, source=filename)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option with its references replaced; vars come first, then the section, then the defaults."""
        try:
            values = self._unify_values(section, vars)
        except NoSectionError:
            if fallback is not _UNSET:
                return fallback
            raise
        name = self.optionxform(option)
        try:
            found = values[name]
        except KeyError:
            if fallback is not _UNSET:
                return fallback
            raise NoOptionError(name, section)
        if found is None or raw:
            return found
        return self._interpolation.before_get(self, section, name, found, values)

    def _get(self, section, conv, option, **kwargs):
        return conv(self.get(section, option, **kwargs))

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return self._get(section, conv, option, raw=raw, vars=vars, **kwargs)
        except (NoOptionError, NoSectionError):
            if fallback is not _UNSET:
                return fallback
            raise

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        kwargs |= dict(raw=raw, vars=vars, fallback=fallback)
        return self._get_conv(section, option, self._convert_to_boolean, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        kwargs |= dict(raw=raw, vars=vars, fallback=fallback)
        return self._get_conv(section, option, float, **kwargs)

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        kwargs |= dict(raw=raw, vars=vars, fallback=fallback)
        return self._get_conv(section, option, int, **kwargs)

    def items(self, section=_UNSET, raw=False, vars=None):
        """The sections with their names, or the options of a section with their values."""
        if section is _UNSET:
            return super().items()
        if section not in self._sections and section != self.default_section:
            raise NoSectionError(section)
        values = self._defaults.copy()
        values.update(self._sections.get(section, ()))
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        get = self._interpolation.before_get
        return [(name, get(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        for name in self.sections():
            proxy = self[name]
            del self[name]
            return name, proxy
        raise KeyError

    def optionxform(self, optionstr):
        """How names of options are spelled; may be replaced."""
        return optionstr.lower()

    def _is_default(self, section):
        return not section or section == self.default_section

    def has_option(self, section, option):
        option = self.optionxform(option) if self._is_default(section) or section in self._sections else option
        if self._is_default(section):
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def _options_of(self, section):
        if self._is_default(section):
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    def set(self, section, option, value=None):
        ready = self._interpolation.before_set(self, section, option, value) if value else value
        self._options_of(section)[self.optionxform(option)] = ready

    def write(self, fp, space_around_delimiters=True):
        """Writes everything as it would be read; comments are lost."""
        sign = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), sign)
        names = list(self._sections)
        if _v313 and UNNAMED_SECTION in self._sections:
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), sign, unnamed=True)
            names.remove(UNNAMED_SECTION)
        for name in names:
            self._write_section(fp, name, self._sections[name].items(), sign)

    def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
        if not unnamed:
            fp.write(f'[{section_name}]\n')
        for option, value in section_items:
            ready = self._interpolation.before_write(self, section_name, option, value)
            bare = ready is None and self._allow_no_value
            fp.write(f'{option}\n' if bare else option + delimiter + str(ready).replace('\n', '\n\t') + '\n')
        fp.write('\n')

    def remove_option(self, section, option):
        options = self._options_of(section)
        option = self.optionxform(option)
        if option not in options:
            return False
        del options[option]
        return True

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key not in self or self[key] is not value:
            before = self._defaults if key == self.default_section else self._sections.get(key)
            if before is not None:
                before.clear()
            self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if self.has_section(key):
            self.remove_section(key)
        else:
            raise KeyError(key)

    def __iter__(self):
        return itertools.chain((self.default_section,), self._sections)

    def __len__(self):
        return 1 + len(self._sections)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def _read(self, fp, fpname):
        reading = _Reading(self, fpname)
        whole = _v313
        try:
            reading.read(fp)
            whole = True
        finally:
            # Before 3.13 what an error interrupted stayed in pieces.
            if whole:
                self._join_multiline_values()
        if reading.errors:
            error = ParsingError(fpname)
            for each in reading.errors:
                error.append(*each)
            raise error

    def _join_multiline_values(self):
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = '\n'.join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults.update({self.optionxform(name): value})

    def _unify_values(self, section, vars):
        if section not in self._sections and section != self.default_section:
            raise NoSectionError(section) from None
        first = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return _ChainMap(first, self._sections.get(section, {}), self._defaults)

    def _convert_to_boolean(self, value):
        text = value.lower()
        if text in self.BOOLEAN_STATES:
            return self.BOOLEAN_STATES[text]
        raise ValueError(f'Not a boolean: {value}')

    def _validate_value_types(self, *, section='', option='', value=''):
        for what, given in ('section names', section), ('option keys', option):
            if not isinstance(given, str):
                raise TypeError(f'{what} must be strings')
        if not isinstance(value, str) and (value or not self._allow_no_value):
            raise TypeError('option values must be strings')

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    """A parser that replaces references, and takes only text."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._validate_value_types(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        # As if read from a file, where nothing is checked for references.
        own, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = own


if not _v312:
    class SafeConfigParser(ConfigParser):
        """A name of ConfigParser that it had once."""

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            import warnings
            warnings.warn('The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be '
                          'removed in Python 3.12. Use ConfigParser directly instead.', DeprecationWarning, stacklevel=2)


class SectionProxy(MutableMapping):
    """One section of a parser as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for kind in parser.converters:
            setattr(self, f'get{kind}', functools.partial(self.get, _impl=getattr(parser, f'get{kind}')))

    def __repr__(self):
        return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if key not in self or not self._parser.remove_option(self._name, key):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        parser = self._parser
        return parser.defaults() if self._name == parser.default_section else parser.options(self._name)

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, fallback if there is none."""
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The kinds there are get… methods for; adding one gives the parser and its sections such a method."""

    GETTERCRE = re.compile(r'^get(?P<name>.+)$')

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for name in dir(parser):
            match = self.GETTERCRE.match(name)
            if match and callable(getattr(parser, name)):
                self._data[match['name']] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        try:
            name = 'get' + key
        except TypeError:
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
        if not key:
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        getter = functools.partial(self._parser._get_conv, conv=value)
        getter.converter = value
        setattr(self._parser, name, getter)
        for proxy in self._parser.values():
            setattr(proxy, name, functools.partial(proxy.get, _impl=getter))

    def __delitem__(self, key):
        try:
            name = 'get' + (key or None)
        except TypeError:
            raise KeyError(key)
        del self._data[key]
        for owner in (self._parser, *self._parser.values()):
            with contextlib.suppress(AttributeError):
                delattr(owner, name)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
