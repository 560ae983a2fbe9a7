# Command lines: parsers that are told what arguments there are, read them into a namespace, and describe them in usage and help.
# Behaves as Lib/argparse.py of CPython 3.10 to 3.13. 3.13 knows deprecated arguments, spells options of one value once in
# help and breaks usage by parts where earlier versions searched the finished line. Help is 80 columns less two wide,
# unless COLUMNS says otherwise.

import os as _os
import re as _re
import sys as _sys

from gettext import gettext as _, ngettext

__version__ = '1.1'
__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS',
           'ZERO_OR_MORE']

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'
_UNRECOGNIZED_ARGS_ATTR = '_unrecognized_args'

_v311 = _sys.version_info >= (3, 11)
_v312 = _sys.version_info >= (3, 12)
_v313 = _sys.version_info >= (3, 13)


class _AttributeHolder(object):
    """Something whose repr lists its attributes as keyword arguments."""

    def __repr__(self):
        shown = [repr(arg) for arg in self._get_args()]
        odd = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                shown.append(f'{name}={value!r}')
            else:
                odd[name] = value
        if odd:
            shown.append(f'**{odd!r}')
        return f"{type(self).__name__}({', '.join(shown)})"

    def _get_kwargs(self):
        return list(vars(self).items())

    def _get_args(self):
        return []


def _copy_items(items):
    # The default of an action that appends belongs to the parser and must not grow.
    if items is None:
        return []
    import copy
    return copy.copy(items)


def _columns():
    try:
        columns = int(_os.environ['COLUMNS'])
    except (KeyError, ValueError):
        columns = 0
    return columns if columns > 0 else 80


# ---- help ----

class HelpFormatter(object):
    """Lays out usage, texts and the list of arguments. Calls that add something queue it; format_help() lays it out."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = _columns() - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._current_section = self._Section(self, None)
        self._whitespace_matcher = _re.compile(r'\s+', _re.ASCII)
        self._long_break_matcher = _re.compile(r'\n\n\n+')

    def _indent(self):
        self._level += 1
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._level -= 1
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, 'Indent decreased below 0.'

    class _Section(object):
        """A heading and what stands under it, a step to the right unless it is the root."""

        def __init__(self, formatter, parent, heading=None):
            self.formatter, self.parent, self.heading = formatter, parent, heading
            self.items = []

        def format_help(self):
            formatter = self.formatter
            if self.parent is not None:
                formatter._indent()
            body = formatter._join_parts([func(*args) for func, args in self.items])
            if self.parent is not None:
                formatter._dedent()
            if not body:
                return ''
            title = ''
            if self.heading is not None and self.heading is not SUPPRESS:
                title = ' ' * formatter._current_indent + str(self.heading) + ':\n'
            return formatter._join_parts(['\n', title, body, '\n'])

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        self._indent()
        inner = self._Section(self, self._current_section, heading)
        self._add_item(inner.format_help, [])
        self._current_section = inner

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is None or text is SUPPRESS:
            return
        self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is SUPPRESS:
            return
        self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        # The column of the help texts follows the longest invocation. Before 3.13 all of them were measured at the
        # indentation of the action itself.
        lengths = [len(self._format_action_invocation(action)) + self._current_indent]
        outer = self._current_indent
        for inner in self._iter_indented_subactions(action):
            lengths.append(len(self._format_action_invocation(inner)) + (self._current_indent if _v313 else outer))
        self._action_max_length = max(self._action_max_length, *lengths)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if not text:
            return text
        return self._long_break_matcher.sub('\n\n', text).strip('\n') + '\n'

    def _join_parts(self, part_strings):
        return ''.join(part for part in part_strings if part and part is not SUPPRESS)

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = _('usage: ')
        if usage is not None:
            usage = usage % {'prog': self._prog}
        elif not actions:
            usage = str(self._prog)
        else:
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            prog = str(self._prog)
            usage = ' '.join(filter(None, [prog, self._format_actions_usage(optionals + positionals, groups)]))
            if len(prefix) + len(usage) > self._width - self._current_indent:
                usage = self._wrapped_usage(prefix, prog, self._breakable_usage(optionals, groups),
                                            self._breakable_usage(positionals, groups))
        return f'{prefix}{usage}\n\n'

    def _wrapped_usage(self, prefix, prog, optionals, positionals):
        width = self._width - self._current_indent
        if len(prefix) + len(prog) <= 0.75 * width:
            # Everything is aligned behind the name; positionals begin a line of their own.
            margin = ' ' * (len(prefix) + len(prog) + 1)
            first, *others = [parts for parts in (optionals, positionals) if parts] or [[]]
            if not first:
                return prog
            lines = _filled([prog] + first, width, margin, len(prefix))
            for parts in others:
                lines += _filled(parts, width, margin)
        else:
            margin = ' ' * len(prefix)
            lines = _filled(optionals + positionals, width, margin)
            if len(lines) > 1:
                lines = _filled(optionals, width, margin) + _filled(positionals, width, margin)
            lines.insert(0, prog)
        return '\n'.join(lines)

    def _usage_piece(self, action, grouped):
        """How usage shows one argument; brackets of its own only outside of a group."""
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            piece = self._format_args(action, self._get_default_metavar_for_positional(action))
            if grouped and piece[0] == '[' and piece[-1] == ']':
                piece = piece[1:-1]
            return piece
        if action.nargs == 0:
            piece = action.format_usage()
        else:
            metavar = self._get_default_metavar_for_optional(action)
            piece = f'{action.option_strings[0]} {self._format_args(action, metavar)}'
        return piece if action.required or grouped else f'[{piece}]'

    def _usage_groups(self, actions, groups):
        """The groups whose members stand side by side in actions: (first index, index after the last, group)."""
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if _v313 and all(member.help is SUPPRESS for member in members):
                continue
            if members[0] in actions:
                first = actions.index(members[0])
                if actions[first:first + len(members)] == members:
                    yield first, first + len(members), group

    if _v313:
        def _format_actions_usage(self, actions, groups):
            return ' '.join(self._get_actions_usage_parts(actions, groups))

        def _breakable_usage(self, actions, groups):
            return self._get_actions_usage_parts(actions, groups)

        def _get_actions_usage_parts(self, actions, groups):
            spans = {(first, after): group for first, after, group in self._usage_groups(actions, groups)}
            grouped = {member for group in spans.values() for member in group._group_actions}
            pieces = [self._usage_piece(action, action in grouped) for action in actions]
            barred = set()
            for first, after in sorted(spans, reverse=True):
                shown = [piece for piece in pieces[first:after] if piece is not None]
                if not spans[first, after].required:
                    opening, closing = '[]'
                else:
                    opening, closing = '()' if len(shown) > 1 else ('', '')
                shown[0] = opening + shown[0]
                shown[-1] += closing
                last = first + len(shown) - 1
                for place, piece in zip(range(first, last), shown):
                    # A group nested in this one has set its bars already.
                    if place not in barred:
                        barred.add(place)
                        pieces[place] = piece + ' |'
                pieces[last] = shown[-1]
                pieces[last + 1:after] = [None] * (after - last - 1)
            return [piece for piece in pieces if piece is not None]
    else:
        def _format_actions_usage(self, actions, groups):
            marks = {}
            grouped = set()

            def mark(place, text):
                marks[place] = f'{marks[place]} {text}' if place in marks and text in '[(' else marks.get(place, '') + text

            for first, after, group in self._usage_groups(actions, groups):
                grouped.update(group._group_actions)
                exposed = sum(member.help is not SUPPRESS for member in group._group_actions)
                pair = '[]' if not group.required else '()' if exposed > 1 else ''
                if pair:
                    mark(first, pair[0])
                    mark(after, pair[1])
                for place in range(first + 1, after):
                    marks[place] = '|'
            pieces = []
            for place, action in enumerate(actions):
                piece = self._usage_piece(action, action in grouped)
                if piece is None:
                    # The bar beside what is not shown goes too.
                    for beside in (place, place + 1):
                        if marks.get(beside) == '|':
                            del marks[beside]
                            break
                pieces.append(piece)
            for place in sorted(marks, reverse=True):
                pieces.insert(place, marks[place])
            text = ' '.join(piece for piece in pieces if piece is not None)
            text = _re.sub(r'([\[(]) ', r'\1', text)
            text = _re.sub(r' ([\])])', r'\1', text)
            return _re.sub(r'[\[(] *[\])]', '', text).strip()

        def _breakable_usage(self, actions, groups):
            text = self._format_actions_usage(actions, groups)
            parts = _re.findall(r'\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+', text)
            assert ' '.join(parts) == text
            return parts

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        room = max(self._width - self._current_indent, 11)
        return self._fill_text(text, room, ' ' * self._current_indent) + '\n\n'

    def _format_action(self, action):
        column = min(self._action_max_length + 2, self._max_help_position)
        margin = ' ' * self._current_indent
        header = self._format_action_invocation(action)
        room = column - self._current_indent - 2
        beside = bool(action.help) and len(header) <= room
        parts = [margin + (header.ljust(room) + '  ' if beside else header + '\n')]
        text = self._expand_help(action) if action.help and action.help.strip() else ''
        if text:
            lines = self._split_lines(text, max(self._width - column, 11))
            parts.append(('' if beside else ' ' * column) + lines[0] + '\n')
            parts += [' ' * column + line + '\n' for line in lines[1:]]
        elif beside and not (action.help and action.help.strip()):
            parts.append('\n')
        parts += [self._format_action(inner) for inner in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            metavar, = self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1)
            return metavar
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        if _v313:
            return f"{', '.join(action.option_strings)} {args}"
        return ', '.join(f'{option} {args}' for option in action.option_strings)

    def _metavar_formatter(self, action, default_metavar):
        metavar = action.metavar
        if metavar is None:
            metavar = default_metavar
            if action.choices is not None:
                metavar = '{%s}' % ','.join(str(choice) for choice in action.choices)
        return lambda count: metavar if isinstance(metavar, tuple) else (metavar,) * count

    def _format_args(self, action, default_metavar):
        metavars = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return '%s' % metavars(1)
        if nargs == OPTIONAL:
            return '[%s]' % metavars(1)
        if nargs == ZERO_OR_MORE:
            names = metavars(1)
            return ('[%s [%s ...]]' if len(names) == 2 else '[%s ...]') % names
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % metavars(2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % metavars(1)
        if nargs == SUPPRESS:
            return ''
        try:
            places = ' '.join(['%s' for _place in range(nargs)])
        except TypeError:
            raise ValueError('invalid nargs value') from None
        return places % metavars(nargs)

    def _expand_help(self, action):
        params = {'prog': self._prog}
        for name, value in dict(vars(action), prog=self._prog).items():
            if value is not SUPPRESS:
                params[name] = getattr(value, '__name__', value)
        if params.get('choices') is not None:
            params['choices'] = ', '.join(str(choice) for choice in params['choices'])
        return self._get_help_string(action) % params

    def _iter_indented_subactions(self, action):
        get_subactions = getattr(action, '_get_subactions', None)
        if get_subactions is not None:
            self._indent()
            yield from get_subactions()
            self._dedent()

    def _plain(self, text):
        return self._whitespace_matcher.sub(' ', text).strip()

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(self._plain(text), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(self._plain(text), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


def _filled(parts, width, margin, taken=None):
    """Lines of parts behind a margin; taken is what already stands on the first line, which then has no margin."""
    lines = []
    line = []
    length = (len(margin) if taken is None else taken) - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(margin + ' '.join(line))
            line = []
            length = len(margin) - 1
        line.append(part)
        length += 1 + len(part)
    if line:
        lines.append(margin + ' '.join(line))
    if taken is not None:
        lines[0] = lines[0][len(margin):]
    return lines


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions and of the epilog as they are."""

    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of every text as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


def _with_default(action):
    text = action.help
    if _v311 and text is None:
        text = ''
    if '%(default)' in text or action.default is SUPPRESS:
        return text
    if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
        text += ' (default: %(default)s)'
    return text


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the default to the help of what may be left out."""

    def _get_help_string(self, action):
        return _with_default(action)


class MetavarTypeHelpFormatter(HelpFormatter):
    """Names values after their type."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


# ---- errors ----

def _get_action_name(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return '/'.join(argument.option_strings)
    for name in (argument.metavar, argument.dest):
        if name not in (None, SUPPRESS):
            return name
    return '{%s}' % ','.join(argument.choices) if argument.choices else None


class ArgumentError(Exception):
    """A command line, or a definition, that does not fit; says which argument."""

    def __init__(self, argument, message):
        self.argument_name = _get_action_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return f'{self.message}'
        return _('argument %(argument_name)s: %(message)s') % {'argument_name': self.argument_name,
                                                                'message': self.message}


class ArgumentTypeError(Exception):
    """What the function given as type raises to have its own words shown."""


# ---- actions ----

class Action(_AttributeHolder):
    """One argument: how it is written, and what happens when it is met."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar
        if _v313:
            self.deprecated = deprecated

    def _get_kwargs(self):
        names = 'option_strings dest nargs const default type choices required help metavar'
        if _v313:
            names += ' deprecated'
        return [(name, getattr(self, name)) for name in names.split()]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(_('.__call__() not defined'))


_not_given = object() if _v312 else None


class BooleanOptionalAction(Action):
    """--name and --no-name."""

    def __init__(self, option_strings, dest, default=None, type=_not_given, choices=_not_given, required=False, help=None,
                 metavar=_not_given, deprecated=False):
        spellings = []
        for option in option_strings:
            spellings.append(option)
            if option.startswith('--'):
                spellings.append('--no-' + option[2:])
        if _v312:
            given = {'type': type, 'choices': choices, 'metavar': metavar}
            for name in given:
                if given[name] is not _not_given:
                    import warnings
                    warnings.warn(f"{name!r} is deprecated as of Python 3.12 and will be removed in Python 3.14.",
                                  DeprecationWarning, stacklevel=2)
                else:
                    given[name] = None
            type, choices, metavar = given.values()
        elif not _v311 and help is not None and default is not None and default is not SUPPRESS:
            help += ' (default: %(default)s)'
        super().__init__(spellings, dest, 0, None, default, type, choices, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith('--no-'))

    def format_usage(self):
        return ' | '.join(self.option_strings)


def _check_nargs(nargs, const, refusal):
    if nargs == 0:
        raise ValueError(refusal)
    if const is not None and nargs != OPTIONAL:
        raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')


class _StoreAction(Action):

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        _check_nargs(nargs, const, 'nargs for store actions must be != 0; if you have nothing to store, actions such as '
                                   'store true or store const may be more appropriate')
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    # 3.10 wanted a const.
    if _v311:
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                     deprecated=False):
            super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar, deprecated)
    else:
        def __init__(self, option_strings, dest, const, default=None, required=False, help=None, metavar=None,
                     deprecated=False):
            super().__init__(option_strings, dest, 0, const, default, None, None, required, help, None, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):

    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, None, deprecated)


class _StoreFalseAction(_StoreConstAction):

    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, None, deprecated)


class _AppendAction(Action):

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        _check_nargs(nargs, const, 'nargs for append actions must be != 0; if arg strings are not supplying the value to '
                                   'append, the append const action may be more appropriate')
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(Action):
    if _v311:
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                     deprecated=False):
            super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar, deprecated)
    else:
        def __init__(self, option_strings, dest, const, default=None, required=False, help=None, metavar=None,
                     deprecated=False):
            super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _CountAction(Action):

    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, None, None, required, help, None, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        seen = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, 1 if seen is None else seen + 1)


class _HelpAction(Action):

    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    _help = "show program's version number and exit"

    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None if _v313 else _help,
                 deprecated=False):
        if _v313 and help is None:
            help = self._help
        super().__init__(option_strings, dest, 0, None, default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    """The name of a sub-command; what follows it is read by a parser of its own."""

    class _ChoicesPseudoAction(Action):
        # Stands in the help for one sub-command.
        def __init__(self, name, aliases, help):
            shown = f"{name} ({', '.join(aliases)})" if aliases else name
            Action.__init__(self, [], name, help=help, metavar=shown)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        self._deprecated = set()
        super().__init__(option_strings, dest, PARSER, None, None, None, self._name_parser_map, required, help, metavar)

    if _v313:
        def add_parser(self, name, *, deprecated=False, **kwargs):
            parser, names = self._new_parser(name, kwargs)
            if deprecated:
                self._deprecated.update(names)
            return parser
    else:
        def add_parser(self, name, **kwargs):
            return self._new_parser(name, kwargs)[0]

    def _new_parser(self, name, kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = f'{self._prog_prefix} {name}'
        aliases = kwargs.pop('aliases', ())
        if _v311:
            if name in self._name_parser_map:
                raise ArgumentError(self, _('conflicting subparser: %s') % name)
            for alias in aliases:
                if alias in self._name_parser_map:
                    raise ArgumentError(self, _('conflicting subparser alias: %s') % alias)
        if 'help' in kwargs:
            self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop('help')))
        parser = self._parser_class(**kwargs)
        names = (name, *aliases)
        self._name_parser_map.update(dict.fromkeys(names, parser))
        return parser, names

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *arg_strings = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(self, _('unknown parser %(parser_name)r (choices: %(choices)s)')
                                % {'parser_name': name, 'choices': ', '.join(self._name_parser_map)})
        if name in self._deprecated:
            parser._warning(_("command '%(parser_name)s' is deprecated") % {'parser_name': name})
        # A namespace of its own, so that the defaults of the sub-command win over those of the parser above it.
        inner, rest = self._name_parser_map[name].parse_known_args(arg_strings, None)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        if rest:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, [])
            getattr(namespace, _UNRECOGNIZED_ARGS_ATTR).extend(rest)


class _ExtendAction(_AppendAction):

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class FileType(object):
    """A type that opens the file it is given the name of; "-" is standard input or output."""

    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode = mode
        self._bufsize = bufsize
        self._encoding = encoding
        self._errors = errors

    def __call__(self, string):
        mode = self._mode
        if string == '-':
            if 'r' in mode:
                stream = _sys.stdin
            elif set(mode) & set('wax'):
                stream = _sys.stdout
            else:
                raise ValueError(_('argument "-" with mode %r') % mode)
            return stream.buffer if 'b' in mode else stream
        try:
            return open(string, mode, self._bufsize, self._encoding, self._errors)
        except OSError as e:
            raise ArgumentTypeError(_("can't open '%(filename)s': %(error)s") % {'filename': string, 'error': e})

    def __repr__(self):
        shown = [repr(arg) for arg in (self._mode, self._bufsize) if arg != -1]
        for name, value in (('encoding', self._encoding), ('errors', self._errors)):
            if value is not None:
                shown.append(f'{name}={value!r}')
        return f"{type(self).__name__}({', '.join(shown)})"


class Namespace(_AttributeHolder):
    """What a command line is read into."""

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in vars(self)


# ---- what holds arguments ----

class _ActionsContainer(object):
    """Arguments under construction: a parser, or a group that shares the storage of one."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        super().__init__()
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {}
        for name, action in (
            (None, _StoreAction), ('store', _StoreAction), ('store_const', _StoreConstAction),
            ('store_true', _StoreTrueAction), ('store_false', _StoreFalseAction), ('append', _AppendAction),
            ('append_const', _AppendConstAction), ('count', _CountAction), ('help', _HelpAction),
            ('version', _VersionAction), ('parsers', _SubParsersAction), ('extend', _ExtendAction),
        ):
            self.register('action', name, action)
        self._get_handler()  # refuses an unknown one at once
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._negative_number_matcher = _re.compile(r'^-\d+$|^-\d*\.\d+$')
        # A list, because groups share it: not empty once an option looks like a negative number.
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            action.default = kwargs.get(action.dest, action.default)

    def get_default(self, dest):
        for action in self._actions:
            if action.default is not None and action.dest == dest:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        """Defines an argument by its name (positional) or its spellings (optional); keywords say the rest."""
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if 'default' not in kwargs:
            if kwargs['dest'] in self._defaults:
                kwargs['default'] = self._defaults[kwargs['dest']]
            elif self.argument_default is not None:
                kwargs['default'] = self.argument_default
        action_class = self._pop_action_class(kwargs)
        if not callable(action_class):
            raise ValueError(f'unknown action "{action_class}"')
        if not _v313 and 'deprecated' in kwargs and getattr(action_class, '__module__', None) == __name__:
            raise TypeError(f"{action_class.__name__}.__init__() got an unexpected keyword argument 'deprecated'")
        action = action_class(**kwargs)
        type_func = self._registry_get('type', action.type, action.type)
        if not callable(type_func):
            raise ValueError(f'{type_func!r} is not callable')
        if type_func is FileType:
            raise ValueError(f'{type_func!r} is a FileType class object, instance of it must be passed')
        if hasattr(self, '_get_formatter'):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError('length of metavar tuple does not match nargs')
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
        return self._action_groups[-1]

    def add_mutually_exclusive_group(self, **kwargs):
        self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
        return self._mutually_exclusive_groups[-1]

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if not self._has_negative_number_optionals and self._negative_number_matcher.match(option):
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        """Takes over the arguments of a parent parser, into groups of the same titles."""
        by_title = {}
        for group in self._action_groups:
            if group.title in by_title:
                raise ValueError(_('cannot merge actions - two groups are named %r') % (group.title))
            by_title[group.title] = group
        homes = {}
        for group in container._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(title=group.title, description=group.description,
                                                                conflict_handler=group.conflict_handler)
            homes.update((action, by_title[group.title]) for action in group._group_actions)
        for group in container._mutually_exclusive_groups:
            exclusive = self.add_mutually_exclusive_group(required=group.required)
            homes.update((action, exclusive) for action in group._group_actions)
        for action in container._actions:
            homes.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if 'required' in kwargs:
            raise TypeError(_("'required' is an invalid argument for positionals"))
        nargs = kwargs.get('nargs')
        if nargs not in (OPTIONAL, ZERO_OR_MORE) or nargs == ZERO_OR_MORE and 'default' not in kwargs:
            kwargs['required'] = True
        return {**kwargs, 'dest': dest, 'option_strings': []}

    def _get_optional_kwargs(self, *args, **kwargs):
        prefixes = self.prefix_chars
        for option in args:
            if option[0] not in prefixes:
                raise ValueError(_('invalid option string %(option)r: must start with a character %(prefix_chars)r')
                                 % {'option': option, 'prefix_chars': prefixes})
        dest = kwargs.pop('dest', None)
        if dest is None:
            # Named after the first long spelling, or else the first.
            namer = next((option for option in args if len(option) > 1 and option[1] in prefixes), args[0])
            dest = namer.lstrip(prefixes)
            if not dest:
                raise ValueError(_('dest= is required for options like %r') % args[-1])
            dest = dest.replace('-', '_')
        return {**kwargs, 'dest': dest, 'option_strings': list(args)}

    def _pop_action_class(self, kwargs, default=None):
        wanted = kwargs.pop('action', default)
        return self._registry_get('action', wanted, wanted)

    def _get_handler(self):
        handler = getattr(self, f'_handle_conflict_{self.conflict_handler}', None)
        if handler is None:
            raise ValueError(_('invalid conflict_resolution value: %r') % self.conflict_handler)
        return handler

    def _check_conflict(self, action):
        known = self._option_string_actions
        conflicts = [(option, known[option]) for option in action.option_strings if option in known]
        if conflicts:
            self._get_handler()(action, conflicts)

    def _handle_conflict_error(self, action, conflicting_actions):
        message = ngettext('conflicting option string: %s', 'conflicting option strings: %s', len(conflicting_actions))
        raise ArgumentError(action, message % ', '.join(option for option, _other in conflicting_actions))

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for option, older in conflicting_actions:
            older.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not older.option_strings:
                older.container._remove_action(older)


def _warn_nested(what):
    import warnings
    warnings.warn(f'Nesting {what} is deprecated.', DeprecationWarning, stacklevel=3)


class _ArgumentGroup(_ActionsContainer):

    def __init__(self, container, title=None, description=None, **kwargs):
        for name in ('conflict_handler', 'prefix_chars', 'argument_default'):
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        for shared in ('_registries', '_actions', '_option_string_actions', '_defaults', '_has_negative_number_optionals',
                       '_mutually_exclusive_groups'):
            setattr(self, shared, getattr(container, shared))

    def _add_action(self, action):
        super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    if _v311:
        def add_argument_group(self, *args, **kwargs):
            _warn_nested('argument groups')
            return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):

    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError(_('mutually exclusive arguments must be optional'))
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    if _v311:
        def add_mutually_exclusive_group(self, *args, **kwargs):
            _warn_nested('mutually exclusive groups')
            return super().add_mutually_exclusive_group(*args, **kwargs)


# ---- reading a command line ----

class _Reading:
    """One reading of a command line: what each string may be, which positionals are left, what was seen.

    The pattern has a letter per string: O for an option, A for anything else, - for the first "--".
    """

    def __init__(self, parser, arg_strings, namespace):
        self.parser, self.strings, self.namespace = parser, arg_strings, namespace
        self.extras = []
        self.seen = set()
        self.given = set()  # seen with a value that is not the default
        self.warned = set()
        self.rivals = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for member in members:
                self.rivals.setdefault(member, []).extend([other for other in members if other is not member])
        self.options = {}
        self.pattern = self._classified()
        self.positionals = parser._get_positional_actions()

    def _classified(self):
        letters = ''
        for place, string in enumerate(self.strings):
            if string == '--':
                return letters + '-' + 'A' * (len(self.strings) - place - 1)
            found = self.parser._parse_optional(string)
            if found is not None:
                self.options[place] = found
            letters += 'A' if found is None else 'O'
        return letters

    def run(self):
        place = 0
        last = max(self.options, default=-1)
        while place <= last:
            option = min(at for at in self.options if at >= place)
            if place != option:
                reached = self.take_positionals(place)
                if reached > place:
                    place = reached
                    continue
            if place not in self.options:
                # No positional is left for what stands before the option.
                self.extras += self.strings[place:option]
                place = option
            place = self.take_option(place)
        self.extras += self.strings[self.take_positionals(place):]

    def take(self, action, strings, option_string=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if values is not action.default:
            self.given.add(action)
            for rival in self.rivals.get(action, ()):
                if rival in self.given:
                    raise ArgumentError(action, _('not allowed with argument %s') % _get_action_name(rival))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option_string)

    def warn_once(self, action, key, message):
        if _v313 and action.deprecated and key not in self.warned:
            self.parser._warning(message % key)
            self.warned.add(key)

    def take_positionals(self, place):
        counts = self.parser._match_arguments_partial(self.positionals, self.pattern[place:])
        for action, count in zip(self.positionals, counts):
            strings = self.strings[place:place + count]
            place += count
            if strings:
                self.warn_once(action, action.dest, _("argument '%s' is deprecated"))
            self.take(action, strings)
        del self.positionals[:len(counts)]
        return place

    def take_option(self, place):
        """Takes the option at place, and those joined to it in one string as in -xyz; answers where the next string is."""
        action, option, sep, explicit = self.options[place]
        if not _v313:
            sep = None
        taken = []
        after = place + 1
        while True:
            if action is None:
                self.extras.append(self.strings[place])
                return after
            if explicit is None:
                after = place + 1 + self.parser._match_argument(action, self.pattern[place + 1:])
                taken.append((action, self.strings[place + 1:after], option))
                break
            count = self.parser._match_argument(action, 'A')
            if count == 0 and option[1] not in self.parser.prefix_chars and explicit != '':
                refused = sep or explicit[0] in self.parser.prefix_chars
                if _v313 and refused:
                    raise ArgumentError(action, _('ignored explicit argument %r') % explicit)
                taken.append((action, [], option))
                option = option[0] + explicit[0]
                known = self.parser._option_string_actions
                if option not in known:
                    if _v313:
                        self.extras.append(option[0] + explicit)
                        break
                    raise ArgumentError(action, _('ignored explicit argument %r') % explicit)
                action = known[option]
                explicit = explicit[1:]
                sep = ''
                if not explicit:
                    sep = explicit = None
                elif _v313 and explicit[0] == '=':
                    sep, explicit = '=', explicit[1:]
            elif count == 1:
                taken.append((action, [explicit], option))
                break
            else:
                raise ArgumentError(action, _('ignored explicit argument %r') % explicit)
        for action, strings, option in taken:
            self.warn_once(action, option, _("option '%s' is deprecated"))
            self.take(action, strings, option)
        return after

    def settle(self):
        """Converts defaults that are text, and complains about what is missing."""
        refuse = self.parser._refuse
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and hasattr(self.namespace, action.dest) \
                    and getattr(self.namespace, action.dest) is action.default:
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            refuse(_('the following arguments are required: %s') % ', '.join(missing))
        for group in self.parser._mutually_exclusive_groups:
            if group.required and self.given.isdisjoint(group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                refuse(_('one of the arguments %s is required') % ' '.join(names))


_WORDS_FOR_COUNT = {
    None: 'expected one argument',
    OPTIONAL: 'expected at most one argument',
    ONE_OR_MORE: 'expected at least one argument',
}

# Of a positional; an option takes no "--".
_NARGS_PATTERNS = {
    None: '(-*A-*)',
    OPTIONAL: '(-*A?-*)',
    ZERO_OR_MORE: '(-*[A-]*)',
    ONE_OR_MORE: '(-*A[A-]*)',
    REMAINDER: '([-AO]*)',
    PARSER: '(-*A[-AO]*)',
    SUPPRESS: '(-*-*)',
}


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Reads command lines as its arguments say, and exits with usage and an error when one does not fit."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group(_('positional arguments'))
        self._optionals = self.add_argument_group(_('options'))
        self._subparsers = None

        def identity(string):
            return string
        self.register('type', None, identity)
        if add_help:
            prefix = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(prefix + 'h', prefix * 2 + 'help', action='help', default=SUPPRESS,
                              help=_('show this help message and exit'))
        for parent in parents:
            if _v313 and not isinstance(parent, ArgumentParser):
                raise TypeError('parents must be a list of ArgumentParser')
            self._add_container_actions(parent)
            self._defaults.update(getattr(parent, '_defaults', ()))

    def _get_kwargs(self):
        return [(name, getattr(self, name))
                for name in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')]

    def _refuse(self, message):
        # 3.13 leaves it to exit_on_error what becomes of every mistake.
        if _v313:
            raise ArgumentError(None, message)
        self.error(message)

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self._refuse(_('cannot have multiple subparser arguments'))
        kwargs.setdefault('parser_class', type(self))
        self._subparsers = self._positionals
        if 'title' in kwargs or 'description' in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop('title', _('subcommands')),
                                                       kwargs.pop('description', None))
        if kwargs.get('prog') is None:
            # The usage up to here without options, as the sub-command is written behind it.
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, 'parsers')(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def _no_extras(self, extras):
        if extras:
            message = _('unrecognized arguments: %s') % ' '.join(extras)
            if _v313 and not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)

    def parse_args(self, args=None, namespace=None):
        args, extras = self.parse_known_args(args, namespace)
        self._no_extras(extras)
        return args

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        try:
            namespace, extras = self._parse_known_args(args, namespace)
        except ArgumentError as err:
            if not self.exit_on_error:
                raise
            self.error(str(err))
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            extras.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, extras

    def _parse_known_args(self, arg_strings, namespace):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        reading = _Reading(self, arg_strings, namespace)
        reading.run()
        reading.settle()
        return namespace, reading.extras

    def _read_args_from_files(self, arg_strings):
        strings = []
        for string in arg_strings:
            if not string or string[0] not in self.fromfile_prefix_chars:
                strings.append(string)
                continue
            try:
                with open(string[1:]) as file:
                    named = [arg for line in file.read().splitlines() for arg in self.convert_arg_line_to_args(line)]
                    strings += self._read_args_from_files(named)
            except OSError as err:
                self._refuse(str(err))
        return strings

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _match_argument(self, action, arg_strings_pattern):
        match = _re.match(self._get_nargs_pattern(action), arg_strings_pattern)
        if match is not None:
            return len(match[1])
        words = _WORDS_FOR_COUNT.get(action.nargs)
        if words is None:
            words = ngettext('expected %s argument', 'expected %s arguments', action.nargs) % action.nargs
        raise ArgumentError(action, _(words))

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        # As many of the actions as the strings suffice for.
        patterns = [self._get_nargs_pattern(action) for action in actions]
        while patterns:
            match = _re.match(''.join(patterns), arg_strings_pattern)
            if match is not None:
                return [len(part) for part in match.groups()]
            patterns.pop()
        return []

    def _parse_optional(self, arg_string):
        """None for a positional, or which option the string is: action, its spelling, the sign and the value behind it."""
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        known = self._option_string_actions
        if arg_string in known:
            return known[arg_string], arg_string, None, None
        if len(arg_string) == 1:
            return None
        option, sep, value = arg_string.partition('=')
        if sep and option in known:
            return known[option], option, sep, value
        found = self._get_option_tuples(arg_string)
        if len(found) == 1:
            return found[0]
        if found:
            self._refuse(_('ambiguous option: %(option)s could match %(matches)s')
                         % {'option': arg_string, 'matches': ', '.join(each[1] for each in found)})
        if self._negative_number_matcher.match(arg_string) and not self._has_negative_number_optionals:
            return None
        if ' ' in arg_string:
            return None
        return None, arg_string, None, None

    def _get_option_tuples(self, option_string):
        """The options that the string may abbreviate, or that its first letter may be with a value joined to it."""
        known = self._option_string_actions
        if option_string[1] in self.prefix_chars:
            if not self.allow_abbrev:
                return []
            start, sep, value = option_string.partition('=')
            if not sep:
                sep = value = None
            return [(known[option], option, sep, value) for option in known if option.startswith(start)]
        found = []
        for option in known:
            if option == option_string[:2]:
                found.append((known[option], option, '', option_string[2:]))
            elif option.startswith(option_string):
                found.append((known[option], option, None, None))
        return found

    def _get_nargs_pattern(self, action):
        pattern = _NARGS_PATTERNS.get(action.nargs)
        if pattern is None:
            pattern = '(-*%s-*)' % '-*'.join('A' * action.nargs)
        if action.option_strings:
            pattern = pattern.replace('-*', '').replace('-', '')
        return pattern

    def parse_intermixed_args(self, args=None, namespace=None):
        args, extras = self.parse_known_intermixed_args(args, namespace)
        self._no_extras(extras)
        return args

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Options first with the positionals put to sleep, then the positionals from what is left."""
        positionals = self._get_positional_actions()
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f'parse_intermixed_args: positional arg with nargs={action.nargs}')
        for group in self._mutually_exclusive_groups:
            if not set(group._group_actions).isdisjoint(positionals):
                raise TypeError('parse_intermixed_args: positional in mutuallyExclusiveGroup')
        usage = self.usage
        try:
            if usage is None:
                self.usage = self.format_usage()[7:]
            asleep = [(action, action.nargs, action.default) for action in positionals]
            try:
                for action in positionals:
                    action.nargs = action.default = SUPPRESS
                namespace, rest = self.parse_known_args(args, namespace)
                for action in positionals:
                    if getattr(namespace, action.dest, None) == []:
                        from warnings import warn
                        warn(f'Do not expect {action.dest} in {namespace}')
                        delattr(namespace, action.dest)
            finally:
                for action, action.nargs, action.default in asleep:
                    pass
            demanding = [(each, each.required) for each in self._get_optional_actions() + self._mutually_exclusive_groups]
            try:
                for each, _required in demanding:
                    each.required = False
                return self.parse_known_args(rest, namespace)
            finally:
                for each, each.required in demanding:
                    pass
        finally:
            self.usage = usage

    def _get_values(self, action, arg_strings):
        """The value that the strings stand for, converted and checked against the choices."""
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and not (_v313 and action.option_strings) and '--' in arg_strings:
            arg_strings.remove('--')
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
            return value
        if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            value = arg_strings if action.default is None else action.default
            if not _v312 or action.default is not None:
                self._check_value(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        if nargs in (None, OPTIONAL) and len(arg_strings) == 1:
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
            return value
        values = [self._get_value(action, string) for string in arg_strings]
        checked = {REMAINDER: 0, PARSER: 1}.get(nargs, len(values))
        for value in values[:checked]:
            self._check_value(action, value)
        return values

    def _get_value(self, action, arg_string):
        convert = self._registry_get('type', action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, _('%r is not callable') % convert)
        try:
            return convert(arg_string)
        except ArgumentTypeError as err:
            raise ArgumentError(action, str(err))
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            raise ArgumentError(action, _('invalid %(type)s value: %(value)r') % {'type': name, 'value': arg_string})

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, _('invalid choice: %(value)r (choose from %(choices)s)')
                                % {'value': value, 'choices': ', '.join(map(repr, action.choices))})

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            file = file or _sys.stderr
            try:
                file.write(message)
            except (AttributeError, OSError):
                if not _v311:
                    raise

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Prints usage and the message to standard error and exits with status 2."""
        self.print_usage(_sys.stderr)
        self.exit(2, _('%(prog)s: error: %(message)s\n') % {'prog': self.prog, 'message': message})

    if _v313:
        def _warning(self, message):
            self._print_message(_('%(prog)s: warning: %(message)s\n') % {'prog': self.prog, 'message': message},
                                _sys.stderr)
