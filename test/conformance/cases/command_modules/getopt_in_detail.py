# What getopt gives back keeps the kind of what it got; abbreviations, clusters, and which error comes first.
import getopt

calls = [
    (('-ab', 'x', '-c'), 'ab:c', ()), (['-abc', 'rest'], 'ab:c', []), (['--', '-a'], 'a'), (['-', '-a'], 'a'), ([], 'a'),
    (['--out=1', '--ver', 'x'], '', ['out=', 'verbose']), (['--out'], '', ['out=']), (['--verbose=1'], '', ['verbose']),
    (['--v'], '', ['verbose', 'version=']), (['--ver'], '', 'ver='), (['--ver'], '', ['ver', 'version']), (['--x'], '', []),
    (['-x'], 'ab'), (['-:'], 'a:'), (['-b'], 'ab:'), (['x', '-a'], 'a'), (['--', 'b'], '+a'), (['--=3'], '', ['a']), (['-a', '-b'], 'a:b'),
]
for call in calls:
    for parse in getopt.getopt, getopt.gnu_getopt:
        try:
            print(parse(*call))
        except getopt.GetoptError as e:
            print(type(e).__name__, e, [e.msg, e.opt], e.args)
        except TypeError as e:
            print(e)
print(getopt.error is getopt.GetoptError, getopt.gnu_getopt(('x', '--', 'y'), ''), getopt.gnu_getopt(['x', '-a', 'y'], '+a'))
