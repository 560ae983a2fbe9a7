import argparse
p = argparse.ArgumentParser(prog='p', description='d', usage='u')
print(p)
a = p.add_argument('-f', '--foo', type=int, default=3, help='h')
print(a)
print(p.add_argument('pos', nargs='*', choices='ab'))
print(a.format_usage(), a.dest, a.option_strings, a.required)
print(argparse.FileType('r'), argparse.FileType('w', 1, encoding='utf-8', errors='x'))
print(sorted(argparse.__all__))
