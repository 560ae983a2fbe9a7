import time, datetime, warnings
warnings.simplefilter('always')
for f, t in (('%d %b', '29 Feb'), ('%d %b', '28 Feb'), ('%b %e', 'x'), ('%d %y', '01 24'), ('%j', '60'), ('%d %G %V %u', '1 2024 1 1'), ('%%d', '%d'), ('%d', '3')):
    for g in (time.strptime, datetime.datetime.strptime):
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter('always')
            try: r = g(t, f)
            except ValueError as e: r = e
        print(f, r, [(str(x.message)[:40], x.category.__name__, x.lineno, x.filename) for x in w])
