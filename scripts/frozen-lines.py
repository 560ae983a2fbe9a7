# Which line of a frozen module of the running interpreter each line of our text of it stands for. Run by scripts/record-frozen-lines.mjs:
#
#   python frozen-lines.py [--doubts] os=src/python/modules/lib/os.py ...
#
# Both texts are compiled by the running interpreter, and functions of one qualified name are laid side by side: the instructions of the one are aligned
# with those of the other, where what they name counts for most. A line stands for the one with which most of its instructions are
# aligned. Prints {module: {"lines": [[ours, its], ...], "unseen": [qualified name, ...]}}; unseen is what only our text has.
# With --doubts it tells instead where an instruction that may raise found no partner.

import _imp
import dis
import importlib
import inspect
import json
import sys
import types

FROZEN_AS = {'importlib._bootstrap': '_frozen_importlib', 'importlib._bootstrap_external': '_frozen_importlib_external'}

# Instructions that carry nothing of their own.
SILENT = {'CACHE', 'RESUME', 'PRECALL', 'PUSH_NULL', 'EXTENDED_ARG', 'COPY_FREE_VARS', 'MAKE_CELL', 'RETURN_GENERATOR', 'POP_TOP',
          'COPY', 'SWAP', 'NOT_TAKEN'}
# Those a frame may be seen in: something is called, looked up or raised.
TELLING = ('CALL', 'RAISE', 'BINARY', 'LOAD_ATTR', 'LOAD_METHOD', 'LOAD_GLOBAL', 'STORE_SUBSCR', 'DELETE_SUBSCR', 'FOR_ITER', 'GET_ITER', 'SEND',
           'COMPARE', 'CONTAINS', 'UNPACK', 'IMPORT', 'DELETE_', 'STORE_ATTR', 'YIELD', 'RERAISE', 'LIST_EXTEND', 'DICT_', 'SET_UPDATE', 'FORMAT',
           'LOAD_SUPER', 'BEFORE_WITH')


def codes_in(code, found, name='<module>'):
    """All code objects by qualified name (which 3.10 does not say); those of one name in the order of the text."""
    found.setdefault(name, []).append(code)
    is_function = code.co_flags & inspect.CO_NEWLOCALS and code.co_flags & inspect.CO_OPTIMIZED
    prefix = '' if name == '<module>' else f'{name}.<locals>.' if is_function else f'{name}.'
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            codes_in(const, found, prefix + const.co_name)
    return found


def instructions(code):
    result, line = [], code.co_firstlineno
    for each in dis.get_instructions(code):
        if sys.version_info < (3, 11):
            line = each.starts_line or line
        elif each.positions is not None and each.positions.lineno is not None:
            line = each.positions.lineno
        if each.opname in SILENT:
            continue
        name = each.opname
        arg = each.argval if isinstance(each.argval, (str, int, bytes, type(None), tuple)) else type(each.argval).__name__
        if 'JUMP' in name:
            name, arg = 'JUMP', None
        elif 'METHOD' in name and 'LOAD' in name:
            name = 'LOAD_ATTR'
        elif name.startswith('LOAD_FAST') or name in ('LOAD_DEREF', 'LOAD_NAME'):
            name = 'LOAD_LOCAL'
        elif name.startswith('STORE_FAST') or name in ('STORE_DEREF', 'STORE_NAME'):
            name = 'STORE_LOCAL'
        elif name.startswith('CALL') and not name.startswith('CALL_INTRINSIC'):
            name = 'CALL'
        result.append((name, arg, line))
    # Handlers stand at the end of the code, in an order of their own.
    return sorted(result, key=lambda each: each[2])


def likeness(a, b):
    if a[0] != b[0]:
        # A name is a name, wherever it is looked up.
        return 2 if a[1] == b[1] and isinstance(a[1], str) else -1
    if a[1] == b[1]:
        named = isinstance(a[1], str) and a[0] != 'LOAD_LOCAL'
        return 6 if named else 3 if a[0].startswith(TELLING) else 2
    return 1 if a[0] in ('RAISE_VARARGS', 'CALL', 'BINARY_SUBSCR') else 0


def aligned(ours, its):
    """Pairs of indices, by the best total likeness (Needleman and Wunsch)."""
    width = len(its) + 1
    best = [[0] * width]
    for i, a in enumerate(ours, 1):
        above, row = best[-1], [0]
        for j, b in enumerate(its, 1):
            row.append(max(above[j - 1] + likeness(a, b), above[j], row[j - 1]))
        best.append(row)
    i, j, pairs = len(ours), len(its), []
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            if likeness(ours[i], its[j]) > 0:
                pairs.append((i, j))
    return pairs[::-1]


def lines_of(ours, its, doubts):
    """{line of ours: line of its} for one function."""
    left, right = instructions(ours), instructions(its)
    votes, missing = {}, {}
    partners = dict(aligned(left, right))
    for i, (name, arg, line) in enumerate(left):
        if i in partners:
            votes.setdefault(line, {}).setdefault(right[partners[i]][2], []).append(likeness(left[i], right[partners[i]]))
        elif name.startswith(TELLING):
            missing.setdefault(line, []).append(f'{name} {arg}')
    found = {ours.co_firstlineno: its.co_firstlineno}
    last = its.co_firstlineno
    for line in sorted({line for _, _, line in left}):
        if line in votes:
            last = max(votes[line], key=lambda target: (sum(votes[line][target]), -target))
        if line != ours.co_firstlineno:
            found[line] = last
    for line, what in missing.items():
        doubts.append(f'{ours.co_name}:{line} -> {found.get(line)}: {", ".join(what)}')
    return found


def in_use(module, name):
    """The code of what the module has by that name: the text may define a function in several ways. None: it is written in C; (): no telling."""
    found = importlib.import_module(module)
    for part in name.split('.'):
        found = getattr(found, '__dict__', {}).get(part, ())
        if found == ():
            return ()
    found = getattr(found, '__func__', found)
    if isinstance(found, types.BuiltinFunctionType):
        return None
    return getattr(found, '__code__', ())


def compare(module, path, doubts):
    with open(path, encoding='utf-8') as file:
        ours = codes_in(compile(file.read(), path, 'exec'), {})
    its = codes_in(_imp.get_frozen_object(FROZEN_AS.get(module, module)), {})
    lines, unseen = {}, []
    for name, codes in ours.items():
        partners = its.get(name)
        used = in_use(module, name) if partners is not None and name != '<module>' else ()
        if used:
            partners = [used]
        if partners is None or used is None:
            unseen.append(name)
            continue
        for i, code in enumerate(codes):
            for line, target in lines_of(code, partners[min(i, len(partners) - 1)], doubts).items():
                # The first one wins where two stand in a line, but a function's own beginning is its own.
                if line == code.co_firstlineno and code.co_name != '<module>' and not code.co_name.startswith('<'):
                    lines[line] = target
                else:
                    lines.setdefault(line, target)
    doubts.extend(f'only there: {name}' for name in its if name not in ours)
    doubts.extend(f'only here: {name}' for name in unseen)
    return {'lines': sorted(lines.items()), 'unseen': unseen}


def main(args):
    tell = '--doubts' in args
    result = {}
    for arg in args:
        if arg.startswith('--'):
            continue
        module, path = arg.split('=', 1)
        if not _imp.is_frozen(FROZEN_AS.get(module, module)):
            continue
        doubts = []
        result[module] = compare(module, path, doubts)
        if tell:
            print(f'== {module}', *doubts, sep='\n')
    if not tell:
        print(json.dumps(result))


main(sys.argv[1:])
