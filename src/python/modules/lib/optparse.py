# Options of a command line, the older way. Behaves as Lib/optparse.py of CPython 3.10 to 3.13.
# An option knows its strings, what to do when it is met (action), of what type its value is and where the value goes (dest).
# A parser, and a group of options within it, is a container; what help looks like is up to a formatter.

__version__ = "1.5.3"
__all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup',
           'OptionParser', 'HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError',
           'OptionError', 'OptionConflictError', 'OptionValueError', 'BadOptionError', 'check_choice']

import os
import sys
import textwrap
from gettext import gettext, ngettext

_ = gettext

NO_DEFAULT = ("NO", "DEFAULT")
SUPPRESS_HELP = "SUPPRESS" + "HELP"
SUPPRESS_USAGE = "SUPPRESS" + "USAGE"


class OptParseError(Exception):
    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """An option that was described wrongly."""

    def __init__(self, msg, option):
        super().__init__(msg)
        self.option_id = str(option)

    def __str__(self):
        return f"option {self.option_id}: {self.msg}" if self.option_id else self.msg


class OptionConflictError(OptionError):
    """Two options have a string in common."""


class OptionValueError(OptParseError):
    """A value on the command line is wrong."""


class BadOptionError(OptParseError):
    """An option on the command line that does not exist."""

    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return _("no such option: %s") % self.opt_str


class AmbiguousOptionError(BadOptionError):
    """A shortened option that could be several."""

    def __init__(self, opt_str, possibilities):
        super().__init__(opt_str)
        self.possibilities = possibilities

    def __str__(self):
        return _("ambiguous option: %s (%s?)") % (self.opt_str, ", ".join(self.possibilities))


# ---- how help looks

class HelpFormatter:
    """What formatters have in common: how wide lines are, how far they are indented, what stands for the default."""

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.width = width = self._columns() - 2 if width is None else width
        furthest = max(width - 20, 2 * indent_increment)
        self.help_position = self.max_help_position = min(furthest, max_help_position)
        self.parser = self.help_width = None
        self.level = self.current_indent = 0
        self.indent_increment, self.short_first = indent_increment, short_first
        self.default_tag = "%default"
        self.option_strings = {}
        self._short_opt_fmt, self._long_opt_fmt = "%s %s", "%s=%s"

    @staticmethod
    def _columns():
        told = os.environ.get('COLUMNS', '')
        return int(told) if told.isdigit() else 80

    def set_parser(self, parser):
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        if delim and delim != " ":
            raise ValueError(f"invalid metavar delimiter for short options: {delim!r}")
        self._short_opt_fmt = f"%s{delim}%s"

    def set_long_opt_delimiter(self, delim):
        if delim != "=" and delim != " ":
            raise ValueError(f"invalid metavar delimiter for long options: {delim!r}")
        self._long_opt_fmt = f"%s{delim}%s"

    def indent(self):
        self.level += 1
        self.current_indent += self.indent_increment

    def dedent(self):
        self.level -= 1
        self.current_indent -= self.indent_increment
        assert self.current_indent >= 0, "Indent decreased below 0."

    def format_usage(self, usage):
        raise NotImplementedError("subclasses must implement")

    def format_heading(self, heading):
        raise NotImplementedError("subclasses must implement")

    def _format_text(self, text):
        margin = " " * self.current_indent
        room = max(self.width - self.current_indent, 11)
        return textwrap.fill(text, room, initial_indent=margin, subsequent_indent=margin)

    def format_description(self, description):
        return self._format_text(description) + "\n" if description else ""

    def format_epilog(self, epilog):
        return f"\n{self._format_text(epilog)}\n" if epilog else ""

    def expand_default(self, option):
        if self.parser is None or not self.default_tag:
            return option.help
        value = self.parser.defaults.get(option.dest)
        if value is NO_DEFAULT or value is None:
            value = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(value))

    def format_option(self, option):
        strings = self.option_strings[option]
        margin, room = " " * self.current_indent, self.help_position - self.current_indent - 2
        if len(strings) > room:
            # The help begins on a line of its own.
            head, first = f"{margin}{strings}\n", self.help_position
        else:
            head, first = f"{margin}{strings:<{room}}  ", 0
        if not option.help:
            return head if head.endswith("\n") else head + "\n"
        lines = textwrap.wrap(self.expand_default(option), self.help_width)
        shown = [" " * (self.help_position if i else first) + line + "\n" for i, line in enumerate(lines)]
        return head + "".join(shown)

    def store_option_strings(self, parser):
        # All strings are made before any help, since the widest says where help begins.
        widest = 0

        def take(options):
            nonlocal widest
            for option in options:
                strings = self.format_option_strings(option)
                self.option_strings[option] = strings
                widest = max(widest, len(strings) + self.current_indent)

        self.indent()
        take(parser.option_list)
        self.indent()
        for group in parser.option_groups:
            take(group.option_list)
        self.dedent()
        self.dedent()
        self.help_position = min(widest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def format_option_strings(self, option):
        shorts, longs = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            shorts = [self._short_opt_fmt % (opt, metavar) for opt in shorts]
            longs = [self._long_opt_fmt % (opt, metavar) for opt in longs]
        return ", ".join(shorts + longs if self.short_first else longs + shorts)


class IndentedHelpFormatter(HelpFormatter):
    """Sections are indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return _("Usage: %s\n") % usage

    def format_heading(self, heading):
        return f"{'':{self.current_indent}}{heading}:\n" if self.current_indent else f"{heading}:\n"


class TitledHelpFormatter(HelpFormatter):
    """Sections have underlined titles."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f"{self.format_heading(_('Usage'))}  {usage}\n"

    def format_heading(self, heading):
        return f"{heading}\n{'=-'[self.level] * len(heading)}\n"


# ---- values and their types

def _parse_num(val, type):
    start = val[:2].lower()
    if start == "0b":
        return type(val[2:] or "0", 2)
    base = 16 if start == "0x" else 8 if start[:1] == "0" else 10
    return type(val, base)


def _parse_int(val):
    return _parse_num(val, type=int)


_whole = _parse_int, _("integer")
_builtin_cvt = dict(int=_whole, long=_whole, float=(float, _("floating-point")), complex=(complex, _("complex")))


def check_builtin(option, opt, value):
    convert, what = _builtin_cvt[option.type]
    try:
        converted = convert(value)
    except ValueError:
        told = opt, what, value
        raise OptionValueError(_("option %s: invalid %s value: %r") % told)
    return converted


def check_choice(option, opt, value):
    if value in option.choices:
        return value
    choices = ", ".join(map(repr, option.choices))
    raise OptionValueError(_("option %s: invalid choice: %r (choose from %s)") % (opt, value, choices))


class Option:
    """One option: -f, --file, or both."""

    ATTRS = "action type dest default nargs const choices callback callback_args callback_kwargs help metavar".split()
    STORE_ACTIONS = tuple("store store_const store_true store_false append append_const count".split())
    ACTIONS = *STORE_ACTIONS, "callback", "help", "version"
    ALWAYS_TYPED_ACTIONS = "store", "append"
    TYPED_ACTIONS = *ALWAYS_TYPED_ACTIONS, "callback"
    CONST_ACTIONS = tuple(f"{action}_const" for action in ALWAYS_TYPED_ACTIONS)
    TYPES = "string", *_builtin_cvt, "choice"
    TYPE_CHECKER = dict.fromkeys(_builtin_cvt, check_builtin) | {"choice": check_choice}
    CHECK_METHODS = None

    def __init__(self, *opts, **attrs):
        self._short_opts, self._long_opts = [], []
        self._set_opt_strings(self._check_opt_strings(opts))
        self._set_attrs(attrs)
        for check in self.CHECK_METHODS:
            check(self)

    def _wrong(self, what):
        return OptionError(what, self)

    def _check_opt_strings(self, opts):
        given = [*filter(None, opts)]
        if given:
            return given
        raise TypeError("at least one option string must be supplied")

    def _set_opt_strings(self, opts):
        for opt in opts:
            if len(opt) < 2:
                raise self._wrong("invalid option string %r: must be at least two characters long" % opt)
            if len(opt) == 2:
                if opt[0] != "-" or opt[1] == "-":
                    raise self._wrong("invalid short option string %r: must be of the form -x, (x any non-dash char)" % opt)
                self._short_opts.append(opt)
                continue
            if not opt.startswith("--") or opt[2] == "-":
                raise self._wrong("invalid long option string %r: must start with --, followed by non-dash" % opt)
            self._long_opts.append(opt)

    def _set_attrs(self, attrs):
        for name in self.ATTRS:
            setattr(self, name, attrs.pop(name, NO_DEFAULT if name == 'default' else None))
        if attrs:
            raise self._wrong("invalid keyword arguments: %s" % ", ".join(sorted(attrs)))

    # Each check is for one attribute; they are made in this order.

    def _check_action(self):
        self.action = "store" if self.action is None else self.action
        if self.action not in self.ACTIONS:
            raise self._wrong(f"invalid action: {self.action!r}")

    def _check_type(self):
        if self.type is None:
            if self.action in self.ALWAYS_TYPED_ACTIONS:
                self.type = "string" if self.choices is None else "choice"
            return
        given = self.type.__name__ if isinstance(self.type, type) else self.type
        self.type = given = "string" if given == "str" else given
        if given not in self.TYPES:
            raise self._wrong(f"invalid option type: {given!r}")
        if self.action not in self.TYPED_ACTIONS:
            raise self._wrong(f"must not supply a type for action {self.action!r}")

    def _check_choice(self):
        given, isChoice = self.choices, self.type == "choice"
        if given is None:
            if isChoice:
                raise self._wrong("must supply a list of choices for type 'choice'")
        elif not isChoice:
            raise self._wrong(f"must not supply choices for type {self.type!r}")
        elif not isinstance(given, (tuple, list)):
            kind = str(type(given)).split("'")[1]
            raise self._wrong(f"choices must be a list of strings ('{kind}' supplied)")

    def _check_dest(self):
        takesValue = self.action in self.STORE_ACTIONS or self.type is not None
        if self.dest is None and takesValue:
            first = self.get_opt_string()
            self.dest = first.lstrip('-').replace('-', '_') if self._long_opts else first[1]

    def _refuse(self, name, actions):
        # Only these actions have this attribute.
        if getattr(self, name) is not None and self.action not in actions:
            raise self._wrong(f"{name!r} must not be supplied for action {self.action!r}")

    def _check_const(self):
        self._refuse('const', self.CONST_ACTIONS)

    def _check_nargs(self):
        self._refuse('nargs', self.TYPED_ACTIONS)
        if self.nargs is None and self.action in self.TYPED_ACTIONS:
            self.nargs = 1

    def _check_callback(self):
        if self.action != "callback":
            for value, what in ((self.callback, "callback"), (self.callback_args, "callback_args"),
                                (self.callback_kwargs, "callback_kwargs")):
                if value is not None:
                    shown = f" ({value!r})" if what == "callback" else ""
                    raise self._wrong(f"{what} supplied{shown} for non-callback option")
            return
        if not callable(self.callback):
            raise self._wrong("callback not callable: %r" % self.callback)
        for value, name, kind in ((self.callback_args, "callback_args", tuple),
                                  (self.callback_kwargs, "callback_kwargs", dict)):
            if value is not None and not isinstance(value, kind):
                article = {tuple: "a tuple", dict: "a dict"}[kind]
                raise self._wrong(f"{name}, if supplied, must be {article}: not {value!r}")

    CHECK_METHODS = [_check_action, _check_type, _check_choice, _check_dest, _check_const, _check_nargs, _check_callback]

    def __str__(self):
        return "/".join(self._short_opts + self._long_opts)

    def __repr__(self):
        return "<%s at 0x%x: %s>" % (self.__class__.__name__, id(self), self)

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return (self._long_opts or self._short_opts)[0]

    # What happens when the option is met.

    def check_value(self, opt, value):
        checker = self.TYPE_CHECKER.get(self.type)
        return value if checker is None else checker(self, opt, value)

    def convert_value(self, opt, value):
        if value is None:
            return None
        return self.check_value(opt, value) if self.nargs == 1 else tuple(self.check_value(opt, v) for v in value)

    def process(self, opt, value, values, parser):
        converted = self.convert_value(opt, value)
        return self.take_action(self.action, self.dest, opt, converted, values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        match action:
            case "store":
                setattr(values, dest, value)
            case "store_const":
                setattr(values, dest, self.const)
            case "store_true" | "store_false":
                setattr(values, dest, action == "store_true")
            case "append":
                values.ensure_value(dest, []).append(value)
            case "append_const":
                values.ensure_value(dest, []).append(self.const)
            case "count":
                setattr(values, dest, values.ensure_value(dest, 0) + 1)
            case "callback":
                self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
            case "help":
                parser.print_help()
                parser.exit()
            case "version":
                parser.print_version()
                parser.exit()
            case _:
                raise ValueError("unknown action %r" % self.action)
        return 1


make_option = Option


class Values:
    """What the options of a command line came to, as attributes."""

    def __init__(self, defaults=None):
        vars(self).update(defaults or {})

    def __str__(self):
        return str(vars(self))

    def __repr__(self):
        return "<%s at 0x%x: %s>" % (self.__class__.__name__, id(self), self)

    def __eq__(self, other):
        if isinstance(other, Values):
            return vars(self) == vars(other)
        return vars(self) == other if isinstance(other, dict) else NotImplemented

    def _update(self, dict, mode):
        if mode == "careful":
            known = {name: value for name, value in dict.items() if hasattr(self, name) and value is not None}
            vars(self).update(known)
        elif mode == "loose":
            vars(self).update(dict)
        else:
            raise ValueError("invalid update mode: %r" % mode)

    def read_module(self, modname, mode="careful"):
        __import__(modname)
        self._update(vars(sys.modules[modname]), mode)

    def read_file(self, filename, mode="careful"):
        names = {}
        with open(filename) as file:
            exec(file.read(), names)
        self._update(names, mode)

    def ensure_value(self, attr, value):
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)
        return getattr(self, attr)


# ---- options together

def _given_or_made(args, kwargs, kind, make):
    # What a caller gives as an object, or as what the object is made of.
    if isinstance(args[0], str):
        return make(*args, **kwargs)
    if kwargs or len(args) > 1:
        raise TypeError("invalid arguments")
    if not isinstance(args[0], kind):
        raise TypeError(f"not an {kind.__name__} instance: {args[0]!r}")
    return args[0]


class OptionContainer:
    """A set of options, with a title or usage of its own."""

    def __init__(self, option_class, conflict_handler, description):
        self._create_option_list()
        self.option_class = option_class
        self.set_conflict_handler(conflict_handler)
        self.set_description(description)

    def _create_option_mappings(self):
        self._short_opt, self._long_opt, self.defaults = {}, {}, {}

    def _share_option_mappings(self, parser):
        self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

    def set_conflict_handler(self, handler):
        if handler != "error" and handler != "resolve":
            raise ValueError(f"invalid conflict_resolution value {handler!r}")
        self.conflict_handler = handler

    def set_description(self, description):
        self.description = description

    def get_description(self):
        return self.description

    def destroy(self):
        del self._short_opt, self._long_opt, self.defaults

    def _known(self, opt):
        return self._short_opt.get(opt) or self._long_opt.get(opt)

    def _check_conflict(self, option):
        taken = [(opt, self._known(opt)) for opt in option._short_opts + option._long_opts if self._known(opt)]
        if not taken:
            return
        if self.conflict_handler == "error":
            raise OptionConflictError("conflicting option string(s): %s" % ", ".join(opt for opt, _ in taken), option)
        for opt, other in taken:
            for names, table in ((other._long_opts, self._long_opt), (other._short_opts, self._short_opt)):
                if opt in names:
                    names.remove(opt)
                    del table[opt]
            if not other._short_opts and not other._long_opts:
                other.container.option_list.remove(other)

    def add_option(self, *args, **kwargs):
        """add_option(option), or add_option(strings, attributes)."""
        option = _given_or_made(args, kwargs, Option, self.option_class)
        self._check_conflict(option)
        self.option_list.append(option)
        option.container = self
        self._short_opt.update(dict.fromkeys(option._short_opts, option))
        self._long_opt.update(dict.fromkeys(option._long_opts, option))
        if option.dest is not None:
            if option.default is not NO_DEFAULT:
                self.defaults[option.dest] = option.default
            else:
                self.defaults.setdefault(option.dest, None)
        return option

    def add_options(self, option_list):
        for option in option_list:
            self.add_option(option)

    def get_option(self, opt_str):
        return self._known(opt_str)

    def has_option(self, opt_str):
        return opt_str in self._short_opt or opt_str in self._long_opt

    def remove_option(self, opt_str):
        if not self.has_option(opt_str):
            raise ValueError(f"no such option {opt_str!r}")
        option = self._known(opt_str)
        for names, table in ((option._short_opts, self._short_opt), (option._long_opts, self._long_opt)):
            for opt in names:
                del table[opt]
        option.container.option_list.remove(option)

    def format_option_help(self, formatter):
        shown = [option for option in self.option_list if option.help is not SUPPRESS_HELP]
        return "".join(map(formatter.format_option, shown))

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_help(self, formatter):
        parts = [self.format_description(formatter)] if self.description else []
        return "\n".join([*parts, self.format_option_help(formatter)])


class OptionGroup(OptionContainer):
    """Options of a parser that have a title of their own in the help."""

    def __init__(self, parser, title, description=None):
        self.parser = parser
        super().__init__(parser.option_class, parser.conflict_handler, description)
        self.title = title

    def _create_option_list(self):
        self.option_list = []
        self._share_option_mappings(self.parser)

    def set_title(self, title):
        self.title = title

    def destroy(self):
        super().destroy()
        del self.option_list

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        body = super().format_help(formatter)
        formatter.dedent()
        return heading + body


class OptionParser(OptionContainer):
    """Takes command lines apart."""

    standard_option_list = []

    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler="error",
                 description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
        super().__init__(option_class, conflict_handler, description)
        self.set_usage(usage)
        self.prog, self.version, self.epilog = prog, version, epilog
        self.allow_interspersed_args = True
        self.process_default_values = True
        self.formatter = IndentedHelpFormatter() if formatter is None else formatter
        self.formatter.set_parser(self)
        self._populate_option_list(option_list, add_help=add_help_option)
        self._init_parsing_state()

    def destroy(self):
        super().destroy()
        for group in self.option_groups:
            group.destroy()
        del self.option_list, self.option_groups, self.formatter

    def _create_option_list(self):
        self.option_list, self.option_groups = [], []
        self._create_option_mappings()

    def _add_help_option(self):
        self.add_option("-h", "--help", action="help", help=_("show this help message and exit"))

    def _add_version_option(self):
        self.add_option("--version", action="version", help=_("show program's version number and exit"))

    def _populate_option_list(self, option_list, add_help=True):
        for options in (self.standard_option_list, option_list):
            self.add_options(options or ())
        if self.version:
            self._add_version_option()
        if add_help:
            self._add_help_option()

    def _init_parsing_state(self):
        self.rargs = self.largs = self.values = None

    # ---- settings

    def set_usage(self, usage):
        if usage is None:
            usage = _("%prog [options]")
        elif usage is SUPPRESS_USAGE:
            usage = None
        elif usage.lower().startswith("usage: "):
            usage = usage[7:]
        self.usage = usage

    def enable_interspersed_args(self):
        self.allow_interspersed_args = True

    def disable_interspersed_args(self):
        self.allow_interspersed_args = False

    def set_process_default_values(self, process):
        self.process_default_values = process

    def set_default(self, dest, value):
        self.defaults[dest] = value

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)

    def _get_all_options(self):
        return [*self.option_list, *(option for group in self.option_groups for option in group.option_list)]

    def get_default_values(self):
        defaults = dict(self.defaults)
        if self.process_default_values:
            for option in self._get_all_options():
                value = defaults.get(option.dest)
                if isinstance(value, str):
                    defaults[option.dest] = option.check_value(option.get_opt_string(), value)
        return Values(defaults)

    def add_option_group(self, *args, **kwargs):
        group = _given_or_made(args, kwargs, OptionGroup, lambda *texts, **more: OptionGroup(self, *texts, **more))
        if group.parser is not self:
            raise ValueError("invalid OptionGroup (wrong parser)")
        self.option_groups.append(group)
        return group

    def get_option_group(self, opt_str):
        option = self._known(opt_str)
        return option.container if option and option.container is not self else None

    # ---- taking a command line apart

    def _get_args(self, args):
        return sys.argv[1:] if args is None else args[:]

    def parse_args(self, args=None, values=None):
        """(values of the options, arguments that are left)"""
        rargs = self._get_args(args)
        if values is None:
            values = self.get_default_values()
        self.rargs, self.largs, self.values = rargs, [], values
        largs = self.largs
        try:
            self._process_args(largs, rargs, values)
        except (BadOptionError, OptionValueError) as problem:
            self.error(str(problem))
        return self.check_values(values, largs + rargs)

    def check_values(self, values, args):
        return values, args

    def _process_args(self, largs, rargs, values):
        while rargs:
            word = rargs[0]
            if word == "--":
                del rargs[0]
                return
            if word.startswith("--"):
                self._process_long_opt(rargs, values)
            elif word.startswith("-") and len(word) > 1:
                self._process_short_opts(rargs, values)
            elif self.allow_interspersed_args:
                largs.append(rargs.pop(0))
            else:
                return

    def _match_long_opt(self, opt):
        return _match_abbrev(opt, self._long_opt)

    def _values_of(self, option, opt, rargs):
        count = option.nargs
        if len(rargs) < count:
            self.error(ngettext("%(option)s option requires %(number)d argument",
                                "%(option)s option requires %(number)d arguments",
                                count) % {"option": opt, "number": count})
        if count == 1:
            return rargs.pop(0)
        taken = tuple(rargs[:count])
        del rargs[:count]
        return taken

    def _process_long_opt(self, rargs, values):
        opt, hasValue, given = rargs.pop(0).partition("=")
        if hasValue:
            rargs.insert(0, given)
        opt = self._match_long_opt(opt)
        option = self._long_opt[opt]
        if option.takes_value():
            value = self._values_of(option, opt, rargs)
        elif hasValue:
            self.error(_("%s option does not take a value") % opt)
        else:
            value = None
        option.process(opt, value, values, self)

    def _process_short_opts(self, rargs, values):
        word = rargs.pop(0)
        for i, letter in enumerate(word[1:], 2):
            opt = "-" + letter
            option = self._short_opt.get(opt)
            if not option:
                raise BadOptionError(opt)
            value = None
            if option.takes_value():
                # What is left of the word is the value.
                if i < len(word):
                    rargs.insert(0, word[i:])
                value = self._values_of(option, opt, rargs)
            option.process(opt, value, values, self)
            if option.takes_value():
                return

    # ---- what is told

    def get_prog_name(self):
        return self.prog if self.prog is not None else os.path.basename(sys.argv[0])

    def expand_prog_name(self, s):
        name = self.get_prog_name()
        return s.replace("%prog", name)

    def get_description(self):
        return self.expand_prog_name(self.description)

    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)

    def error(self, msg):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.get_prog_name()}: error: {msg}\n")

    def get_usage(self):
        return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ""

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ""

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)

    def format_option_help(self, formatter=None):
        formatter = self.formatter if formatter is None else formatter
        formatter.store_option_strings(self)
        parts = [formatter.format_heading(_("Options"))]
        formatter.indent()
        if self.option_list:
            parts += [super().format_option_help(formatter), "\n"]
        for group in self.option_groups:
            parts += [group.format_help(formatter), "\n"]
        formatter.dedent()
        # The last empty line is left out.
        return "".join(parts[:-1])

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = self.formatter if formatter is None else formatter
        parts = [self.get_usage() + "\n"] if self.usage else []
        if self.description:
            parts.append(self.format_description(formatter) + "\n")
        return "".join([*parts, self.format_option_help(formatter), self.format_epilog(formatter)])

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())


def _match_abbrev(s, wordmap):
    # The one word that is `s` or begins with it.
    if s in wordmap:
        return s
    found = sorted(word for word in wordmap if word.startswith(s))
    if len(found) == 1:
        return found[0]
    raise AmbiguousOptionError(s, found) if found else BadOptionError(s)
