import argparse
for required in (False, True):
    for hidden in (False, True):
        p = argparse.ArgumentParser(prog='p', add_help=False)
        g = p.add_mutually_exclusive_group(required=required)
        g.add_argument('-a', action='store_true', help=argparse.SUPPRESS if hidden else None)
        g.add_argument('-b')
        g.add_argument('c', nargs='?')
        print(p.format_usage(), end='')
p = argparse.ArgumentParser(prog='p', add_help=False)
g = p.add_mutually_exclusive_group()
g.add_argument('-x', help=argparse.SUPPRESS)
g.add_argument('-y', help=argparse.SUPPRESS)
p.add_argument('z')
print(p.format_usage(), end='')
