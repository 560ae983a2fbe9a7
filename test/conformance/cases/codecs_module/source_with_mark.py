# A mark of byte order at the start of source allows no other encoding to be named, nor some names of UTF-8.
B=b"\xef\xbb\xbf"
for c in 'utf8','UTF8','utf-8','utf_8','UTF-8','utf-8-unix','utf-8x','utf_8_sig','u8','latin-1','utf8-x','utf-8_','utf-80':
    for m in (B,b''):
        try: compile(m+b'#coding: '+c.encode()+b'\nx="\xc3\xa4"\n', '<f>','exec'); print(c, m, 'ok')
        except SyntaxError as e: print(c,m,e.msg,e.lineno,e.offset,e.text,e.filename)
for c in 'cp1251', 'CP1251', 'us_ascii', 'ASCII', 'mac_greek', 'cp037x', 'koi8_R':
    try: compile(b'# coding: ' + c.encode() + b'\nx="\xe4"\n', '<f>', 'exec'); print(c, 'ok')
    except SyntaxError as e: print(c, e.msg)
