import sys,codecs
for name in 'cp866 ibm866 cp1257 windows-1255 cp858 iso8859-16 latin6 hebrew arabic thai koi8-u mac_cyrillic mac_turkish tis-620 kz1048 ptcp154 hp_roman8 cp874 cp775 iso8859_13 cp1125 cp720 roman8 maccyrillic'.split():
    try: i=codecs.lookup(name)
    except LookupError as e: print(e); continue
    text=bytes(range(128,256)).decode(name,'replace'); back=text.replace('\ufffd','').encode(name)
    print(name,i.name,len(set(text)),sum(map(ord,text)),back==bytes(b for b,c in zip(range(128,256),text) if c!='\ufffd'))
    try: '\u4e2d'.encode(name)
    except UnicodeEncodeError as e: print(e)
for src in (b'# -*- coding: cp1252 -*-\nx="\x80\xe9"', b'# coding: koi8-r\nx="\xd1"',b'# coding: cp1252\nx="\x81"',b'# coding: iso-8859-15\nx="\xa4"',b'# coding: cp437\nx="\x82"',b'# coding: windows-1251\nx="\xff"; y="\xe9\xe9"',b'# coding: latin2\nx="\xb3"',b'# coding: nix\nx=1',b'# coding: mac_roman\nx="\x8e"',b'# coding: Windows_1252\n\xe9t\xe9=1;x="a"'):
    ns={}
    try: exec(src,ns); print(ascii(ns['x']))
    except SyntaxError as e: print(type(e).__name__,e.msg,e.lineno,e.offset,e.text)
with open('t.txt','w',encoding='cp866') as f: f.write('\u043f\u0440\u0438\u0432\u0435\u0442')
print(open('t.txt','rb').read(), open('t.txt',encoding='ibm866').read()=='\u043f\u0440\u0438\u0432\u0435\u0442')
