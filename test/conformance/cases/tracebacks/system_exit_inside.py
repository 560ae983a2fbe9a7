def f(): raise SystemExit('bye')
try:
    f()
finally:
    print('cleanup')
