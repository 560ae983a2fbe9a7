import argparse
for nargs in (None, 0, 1, 2, '?', '*', '+', argparse.REMAINDER):
    for dest in ('pos', '--opt'):
        try:
            p = argparse.ArgumentParser(prog='p', exit_on_error=False)
            p.add_argument(dest, nargs=nargs, const='C' if nargs == '?' and dest == '--opt' else None, default='D')
        except ValueError as e:
            print(repr(nargs), dest, 'ValueError', e)
            continue
        print(repr(nargs), dest, p.format_usage().strip())
        for line in ([], ['a'], ['a', 'b'], ['--opt'], ['--opt', 'a'], ['--opt', 'a', 'b'], ['--', 'a']):
            try:
                print('   ', line, p.parse_args(line))
            except argparse.ArgumentError as e:
                print('   ', line, 'ArgumentError', e)
            except SystemExit as e:
                print('   ', line, 'exit', e.code)
