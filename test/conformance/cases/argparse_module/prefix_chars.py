import argparse
p = argparse.ArgumentParser(prog='dos', prefix_chars='/+')
p.add_argument('/s', action='store_true')
p.add_argument('++long', type=int)
print(p.parse_args(['/s', '++long', '3']))
p.print_help()
try:
    p.add_argument('-x', '/y')
except ValueError as e:
    print(e)
