# UTF-7: runs of base64, what ends them, errors and decoding in parts; encodings that do not agree with ASCII.
import codecs
for s in ['A\u2262\u0391.','Hi Mom -\u263a-!','\u65e5\u672c\u8a9e','Item 3 is \u00a31.','\\?', '~','+','a+b','\U0010ffff','\ud801','\ud801\udc01x','a\u20acb','\x00\x01','','Hallo-ä-']:
    b=s.encode('utf-7'); print(ascii(s), b, ascii(b.decode('utf-7')))
for b in [b'+?', b'a+',b'+AAA',b'+2AHcAQ',b'+2AE', b'+2AEx-', b'\xe9', b'a\xffb', b'+\xc1', b'+//,+IKx', b'+IKw', b'+IKwx',b'+IKx/', b'+AG\xff', b'+AGEA\xff',b'+\x00',b'a+2AEb', b'+2AH+2AHcAQ', b'+2ADYAQ-',b'+IK+',b'\\~']:
    for e in 'strict','replace','ignore','surrogateescape','backslashreplace':
        try: print(b, ascii(b.decode('utf7',e)))
        except UnicodeError as x: print(b, x, x.start, x.end, x.encoding)
    print(codecs.utf_7_decode(b,'replace',False), codecs.utf_7_decode(b,'replace',True) )
    try: print(codecs.utf_7_decode(b))
    except UnicodeError as x: print(x)
d=codecs.getincrementaldecoder('utf-7')()
for x in b'a+2AHcAQ-b+IKw-+-':
    print(ascii(d.decode(bytes([x]))), d.getstate())
print(codecs.lookup('U7').name)
for n in 'cp037 cp1006 cp1026 cp1140 cp273 cp424 cp500 cp864 cp875 mac_arabic mac_farsi palmos'.split():
    t=bytes(range(256)).decode(n,'replace')
    print(n, codecs.lookup(n).name, hash(t), t.replace('\ufffd','').encode(n))
    try: 'a\u1234'.encode(n)
    except Exception as e: print(e)
