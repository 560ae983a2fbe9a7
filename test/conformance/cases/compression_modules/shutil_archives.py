# shutil: archives of folders and their formats.
import shutil, os, zipfile
os.makedirs('src/sub'); open('src/a.txt','w').write('A'); open('src/sub/b.txt','w').write('B')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(os.path.basename(shutil.make_archive('out', 'zip', 'src'))); print(sorted(zipfile.ZipFile('out.zip').namelist()))
print(shutil.make_archive('two', 'zip', base_dir='src')); print(zipfile.ZipFile('two.zip').namelist())
shutil.unpack_archive('out.zip', 'dest'); print(sorted((d, sorted(f)) for d, _, f in os.walk('dest')))
t(lambda: shutil.make_archive('x','bogus')); t(lambda: shutil.unpack_archive('x.rar')); t(lambda: shutil.unpack_archive('out.zip','d','bogus')); t(lambda: shutil.unpack_archive('src/a.txt', 'd', 'zip'))
print([n for n, d in shutil.get_archive_formats() if n == 'zip'], [f for f in shutil.get_unpack_formats() if f[0] == 'zip'])
def custom(base_name, base_dir, **kw): open(base_name + '.c', 'w').write(base_dir); return base_name + '.c'
shutil.register_archive_format('custom', custom, [('level', 1)], 'mine'); print(shutil.make_archive('cc', 'custom'), open('cc.c').read()); shutil.unregister_archive_format('custom')
t(lambda: shutil.register_archive_format('q', 1)); t(lambda: shutil.register_unpack_format('q', ['.zip'], custom)); t(lambda: shutil.register_archive_format('q', custom, 1)); t(lambda: shutil.register_archive_format('q', custom, [1])); t(lambda: shutil.chown('src')); t(lambda: shutil.chown('src', 'nosuchuser')); print(shutil.ExecError.__mro__[1], shutil.RegistryError.__mro__[1])
