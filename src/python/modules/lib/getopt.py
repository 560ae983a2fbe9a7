# Command lines as the C function getopt() reads them.
# Behaves as Lib/getopt.py of CPython 3.10 to 3.13.

import os
from gettext import gettext as _

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """An option that is not known, or its argument; opt is its name, msg what is wrong."""

    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """(option, argument) pairs up to the first that is no option, and what is left."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    options = []
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            return options, args[1:]
        args = _take(options, args, shortopts, longopts)
    return options, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options and others mixed, unless shortopts begins with + or POSIXLY_CORRECT is set."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    strict = shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT'))
    shortopts = shortopts.removeprefix('+')
    options = []
    others = []
    while args:
        if args[0] == '--':
            others += args[1:]
            break
        if args[0][:1] == '-' and args[0] != '-':
            args = _take(options, args, shortopts, longopts)
        elif strict:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return options, others


def _take(options, args, shortopts, longopts):
    if args[0].startswith('--'):
        return do_longs(options, args[0][2:], longopts, args[1:])[1]
    return do_shorts(options, args[0][1:], shortopts, args[1:])[1]


def do_longs(opts, opt, longopts, args):
    name, sign, value = opt.partition('=')
    value = value if sign else None
    wants, name = long_has_args(name, longopts)
    if wants and value is None:
        if not args:
            raise GetoptError(_('option --%s requires argument') % name, name)
        value, args = args[0], args[1:]
    elif not wants and value is not None:
        raise GetoptError(_('option --%s must not have an argument') % name, name)
    opts.append((f'--{name}', value or ''))
    return opts, args


def long_has_args(opt, longopts):
    """Whether the option that opt abbreviates has an argument, and its name."""
    candidates = [name for name in longopts if name.startswith(opt)]
    if not candidates:
        raise GetoptError(_('option --%s not recognized') % opt, opt)
    if opt in candidates:
        return False, opt
    if opt + '=' in candidates:
        return True, opt
    if len(candidates) > 1:
        raise GetoptError(_('option --%s not a unique prefix') % opt, opt)
    name = candidates[0]
    return name.endswith('='), name.removesuffix('=')


def do_shorts(opts, optstring, shortopts, args):
    while optstring:
        name, optstring = optstring[0], optstring[1:]
        value = ''
        if short_has_arg(name, shortopts):
            if not optstring:
                if not args:
                    raise GetoptError(_('option -%s requires argument') % name, name)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ''
        opts.append((f'-{name}', value))
    return opts, args


def short_has_arg(opt, shortopts):
    for place, letter in enumerate(shortopts):
        if letter == opt != ':':
            return shortopts.startswith(':', place + 1)
    raise GetoptError(_('option -%s not recognized') % opt, opt)
