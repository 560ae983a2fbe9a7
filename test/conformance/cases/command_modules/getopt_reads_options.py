import getopt
print(getopt.getopt('-a -bval --long --out=file rest -x'.split(), 'ab:x', ['long', 'out=']))
print(getopt.gnu_getopt('one -a two --out f three -- -z'.split(), 'a', ['out=']))
for args, short, long in ((['-q'], 'a', []), (['-b'], 'b:', []), (['--nope'], '', ['yes']), (['--out'], '', ['out=']), (['--long=1'], '', ['long']), (['--o'], '', ['out', 'other'])):
    try:
        print(getopt.getopt(args, short, long))
    except getopt.GetoptError as e:
        print(e, '|', e.opt, '|', e.msg)
