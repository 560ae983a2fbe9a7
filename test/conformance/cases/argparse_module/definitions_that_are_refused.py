import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('--foo', '-f')
tries = [
    (('--foo',), {}), (('-f', '--foo'), {}), (('x',), {'dest': 'y'}), (('x',), {'required': True}), (('-a',), {'action': 'nothing'}),
    (('-a',), {'type': 3}), (('-a',), {'nargs': 0}), (('-a',), {'const': 1}), (('-a',), {'type': argparse.FileType}),
    (('-a', 'b'), {}), (('--',), {}), (('-a',), {'action': 'store_true', 'type': int}), (('-a',), {'nonsense': 1}), (('-a',), {'nargs': 'x'}),
]
for args, kwargs in tries:
    try:
        p.add_argument(*args, **kwargs)
        print(args, kwargs, 'fine')
    except (ValueError, TypeError, argparse.ArgumentError) as e:
        print(args, kwargs, type(e).__name__, e)
try:
    argparse.ArgumentParser(conflict_handler='what')
except ValueError as e:
    print(e)
r = argparse.ArgumentParser(prog='r', conflict_handler='resolve')
r.add_argument('-f', '--foo', help='old')
r.add_argument('--foo', help='new')
r.print_help()
