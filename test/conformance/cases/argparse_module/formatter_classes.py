import argparse
text = '''
    First line,
      second line indented.

    A new paragraph with %(prog)s in it.
'''
for kind in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
             argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    p = argparse.ArgumentParser(prog='fmt', description=text, epilog=text, formatter_class=kind)
    p.add_argument('number', type=int, help='a number\n  of some size')
    p.add_argument('rest', type=float, nargs='*', default=[1.5], help='others')
    p.add_argument('--depth', type=int, default=3, help='how deep')
    p.add_argument('--name', type=str, help='what for (default: none)')
    print('===', kind.__name__)
    p.print_help()
