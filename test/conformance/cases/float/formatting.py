x = 2.5
print(f'{x:.0f} {x:.3f} {x:8.2f}| {x:<8}| {x:e} {x:g} {x:%} {x:.1%}')
print(f'{1e10:g} {1e-10:g} {123456789.0:g} {0.0001:g} {100000.0:g} {1000000.0:g}')
print(f'{1234567.891:,.2f} {1234567.891:_.1f} {-x:+} {x:+}')
print(f'{x:010.3f} {-x:010.3f} {x:=+10.2f}')
print(f'{float("nan"):5} {float("inf"):.1f} {float("-inf"):e}')
try:
    f'{x:d}'
except Exception as error:
    print(type(error).__name__, error)
try:
    f'{x:x}'
except Exception as error:
    print(type(error).__name__, error)
try:
    f'{x:s}'
except Exception as error:
    print(type(error).__name__, error)
print(f'{x:n} {x!r:>6} {1.0:} {1e16:} {x:#.0f} {3.0:#g}')
print(f'{0.5:.0f} {1.5:.0f} {2.5:.0f} {1e-7:.3g} {12345.678:.2e}')
print('%.3g %.10g %g' % (1/3, 1/3, 1e6))
print(f'{3.14159:.3} {1000.0:.3} {1.0:.3}')
