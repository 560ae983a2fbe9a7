# When glob() says what is wrong with its pattern, samefile() with what is no path, and a file that ends its lines badly.
import pathlib, inspect, os
p = pathlib.Path('d'); p.mkdir(); (p / 'a.txt').write_text('x'); (p / 'b').mkdir(); (p / 'b' / 'c.txt').write_text('y')
print(sorted(map(str, p.glob('*.txt'))), sorted(map(str, p.rglob('*.txt'))), sorted(map(str, p.glob('**/*'))))
for f in (lambda: p.glob(''), lambda: list(p.glob('')), lambda: p.rglob('/x'), lambda: list(p.rglob('/x'))):
    try: print(type(f()).__name__ in ('generator', 'map', 'filter', 'list'))
    except Exception as e: print(type(e).__name__, e)
try: p.samefile(['x'])
except TypeError as e: print(e)
print(p.samefile('d'), p.samefile(pathlib.Path('d/b/..')))
try:
    with open('bad', 'wb') as f: f.write(b'a\n\xff\n')
    with open('bad', encoding='utf-8') as f: f.readlines()
except UnicodeDecodeError as e: print(e)
