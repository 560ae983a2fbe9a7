# Property lists in both forms.
import plistlib, datetime, io
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = dict(name='x & <y>', n=[1, -2, 2.5, True, False], when=datetime.datetime(2024, 1, 2, 3, 4, 5), data=b'hello' * 30, sub={'a': '', 'B': [], 'e': {}}, big=2**63)
b = plistlib.dumps(d); print(b.decode())
print(plistlib.loads(b) == d, plistlib.dumps(d, sort_keys=False).decode()[:300])
bb = plistlib.dumps(d, fmt=plistlib.FMT_BINARY); print(bb[:8], len(bb), plistlib.loads(bb) == d)
tr(lambda: plistlib.dumps({1: 2})); tr(lambda: plistlib.dumps({1: 2}, skipkeys=True)); tr(lambda: plistlib.dumps(None)); tr(lambda: plistlib.dumps({'a': None})); tr(lambda: plistlib.dumps({1,2})); tr(lambda: plistlib.loads(b'junk')); tr(lambda: plistlib.loads(b'<plist><dict><key>a</key></dict></plist>'))
tr(lambda: plistlib.loads(b'<plist><foo/></plist>')); tr(lambda: plistlib.loads(b'<plist><array><integer>0x1F</integer><real>1e3</real><date>2020-01-01T00:00:00Z</date><data>aGk=</data><true/></array></plist>')); tr(lambda: plistlib.dumps(2**64)); tr(lambda: plistlib.dumps('\x00')); tr(lambda: plistlib.dumps(plistlib.UID(1))); tr(lambda: plistlib.loads(plistlib.dumps([plistlib.UID(5)], fmt=plistlib.FMT_BINARY))); tr(lambda: plistlib.UID(-1)); tr(lambda: plistlib.UID('a')); tr(lambda: plistlib.loads('str')); tr(lambda: plistlib.dumps([1,2],fmt=5)); tr(lambda: plistlib.loads(b'<plist><dict><string>a</string></dict></plist>'))
tr(lambda: plistlib.dumps(('t', b'', 1.0, 1e100, float('nan'))).decode()); tr(lambda: plistlib.FMT_XML); tr(lambda: repr(plistlib.UID(3)))
