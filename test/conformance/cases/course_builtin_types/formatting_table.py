rows = [('apple', 3, 1.5), ('banana', 12, 0.25), ('kiwi', 100, 12.3456)]
print(f"{'item':<10}{'qty':>6}{'price':>10}{'total':>12}")
print('-' * 38)
for name, qty, price in rows:
    print(f'{name:<10}{qty:>6d}{price:>10.2f}{qty * price:>12,.2f}')
print(f"{'':=^38}"); print('{:*^30}'.format(' total ')); print('%-10s|%5d|%8.3f|%x|%o|%e' % ('x', 42, 3.14159, 255, 8, 12345.678))
n = 1234567.891
print(f'{n:,.2f} {n:_.1f} {n:e} {n:g} {n:.3g} {n:012.1f} {n:+} {-n:( }' if False else f'{n:,.2f} {n:_.1f} {n:e} {n:g} {n:.3g} {n:012.1f} {n:+}')
print(f'{255:b} {255:#x} {255:#o} {255:08b} {255:c} {3:03d} {-7:+d} {7: d} {1000000:,}'); print(f'{0.256:.1%} {1/3:.0%} {1e10:.2e}')
s = 'héllo'
print(f'{s!r:>12} {s!a} {s!s:^9}| {s:.3}| {s:>{10}}| {s:{"*"}^{11}}'); w, p = 10, 3
print(f'{3.14159:{w}.{p}f}|{"abc":>{w}}|{True:5}|{None!s:>6}|{[1, 2]!s:>10}')
x = 5
print(f'{x=} {x+1=} {x = :>4} {s=!s} {s=}'); print(f'{{literal}} {x!r:0>3}'); print('{0} {1} {0} {name}'.format(1, 2, name='n')); print('{a[0]} {b[k]} {c.real}'.format(a=[7], b={'k': 'v'}, c=3))
for spec in ('d', 'x', 's', '.2f', 'z', ',d', '10', '<10s', '=+6', '^'):
    for v in (42, 'ab', 2.5):
        try: print(repr(format(v, spec)), end=' ')
        except (ValueError, TypeError) as e: print(f'[{e}]', end=' ')
    print()
print('a'.center(5, '.'), 'b'.ljust(3) + '|', 'c'.rjust(3), '7'.zfill(3), '-7'.zfill(4)); print('%s %r %%' % ('a', 'b'), '%(k)s' % {'k': 1}, '%5.1f|%-5d|%05d' % (2.25, 3, 42))
