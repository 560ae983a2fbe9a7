# Command lines as the C function getopt() reads them.
# Behaves as Lib/getopt.py of CPython 3.10 to 3.13.

import os
from gettext import gettext as _

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """An option that is not known, or its argument; opt is its name, msg what is wrong."""

    msg = opt = ''

    def __init__(self, msg, opt=''):
        super().__init__(msg, opt)
        self.msg, self.opt = msg, opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """(option, argument) pairs up to the first that is no option, and what is left."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    found = []
    while args:
        first = args[0]
        if first == '--':
            args = args[1:]
            break
        if first == '-' or not first.startswith('-'):
            break
        args = _take(found, args, shortopts, longopts)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options and others mixed, unless shortopts begins with + or POSIXLY_CORRECT is set."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    strict = shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT'))
    shortopts = shortopts.removeprefix('+')
    found, others = [], []
    while args:
        first = args[0]
        if first == '--':
            others += args[1:]
            break
        if first != '-' and first.startswith('-'):
            args = _take(found, args, shortopts, longopts)
        elif strict:
            others += args
            break
        else:
            others.append(first)
            args = args[1:]
    return found, others


def _take(found, args, shortopts, longopts):
    """Adds what the first argument holds to what was found; gives the arguments after it."""
    first, rest = args[0], args[1:]
    if first.startswith('--'):
        _found, rest = do_longs(found, first[2:], longopts, rest)
    else:
        _found, rest = do_shorts(found, first[1:], shortopts, rest)
    return rest


def do_longs(opts, opt, longopts, args):
    name, sign, value = opt.partition('=')
    value = value if sign else None
    wants, name = long_has_args(name, longopts)
    if not wants:
        if sign:
            raise GetoptError(_('option --%s must not have an argument') % name, name)
    elif not sign:
        if not args:
            raise GetoptError(_('option --%s requires argument') % name, name)
        value, args = args[0], args[1:]
    opts.append((f'--{name}', value or ''))
    return opts, args


def long_has_args(opt, longopts):
    """Whether the option that opt abbreviates has an argument, and its name."""
    fitting = [name for name in longopts if name.startswith(opt)]
    for whole, wants in (opt, False), (f'{opt}=', True):
        if whole in fitting:
            return wants, opt
    match fitting:
        case [name]:
            return name.endswith('='), name.removesuffix('=')
        case []:
            raise GetoptError(_('option --%s not recognized') % opt, opt)
    raise GetoptError(_('option --%s not a unique prefix') % opt, opt)


def do_shorts(opts, optstring, shortopts, args):
    while optstring:
        letter, value = optstring[0], ''
        optstring = optstring[1:]
        if short_has_arg(letter, shortopts):
            # The rest of the cluster, else the next argument.
            if optstring:
                value, optstring = optstring, ''
            elif args:
                value, args = args[0], args[1:]
            else:
                raise GetoptError(_('option -%s requires argument') % letter, letter)
        opts.append((f'-{letter}', value))
    return opts, args


def short_has_arg(opt, shortopts):
    for place, letter in enumerate(shortopts):
        if letter == opt != ':':
            return shortopts.startswith(':', place + 1)
    raise GetoptError(_('option -%s not recognized') % opt, opt)
