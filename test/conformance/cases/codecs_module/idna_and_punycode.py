# Punycode and IDNA: labels of any script, errors and where they are.
import codecs
def t(f,*a):
    try: print(ascii(f(*a)))
    except UnicodeError as e: print(type(e).__name__, ascii(str(e)), getattr(e,'start',None), getattr(e,'end',None))
for s in ['', 'abc', 'münchen', 'bücher', 'Pröst', '他们为什么不说中文', 'ليهمابتكلموشعربي؟', 'Pročprostěnemluvíčesky','\u3072\u3068-\U0001f600', 'a-b', '-', 'ä', '日本語', 'почемужеонинеговорятпорусски', 'ü-ü']:
    b=s.encode('punycode'); print(ascii(s), b, ascii(b.decode('punycode')), ascii(b.upper().decode('punycode')))
for b in [b'xn--w&', b'abc-', b'ab\xe4c-x', b'\xffabc', b'99999999', b'mnchen-3', b'mnchen-3y', b'mnchen-3ya!', b'kva', b'a-\xe4', b'-', b'zzzzzz99']:
    for e in ('strict','replace','ignore','xx'): t(b.decode,'punycode',e)
t('kva'.encode, 'punycode','ignore')
for s in ['python.org','python.org.','pyth\xf6n.org','pyth\xf6n.org.','Fa\xdf.de','MÜNCHEN.DE','..','a..b','.a','ä..b','x'*64,'ä'*60,'ü'*80+'.de','\u3002ä\uff0eö','xn--ä','XN--ä','שלום.com','שלוםa.com','1שלום','a b\u2000c','\ue000a','\u00adä','ﬁancé.fr','İstanbul','\u2126hm','ＡＢＣ.jp','ä'+'\u200d','\u0149a', '\u0340ä', 'ä\u06dd','e\u0301t\u00e9','','a'*63+'.b','ä.'+'b'*70]:
    t(s.encode,'idna'); t(s.encode,'idna','replace')
for b in [b'',b'python.org',b'xn--pythn-mua.org',b'xn--pythn-mua.org.',b'XN--pythn-mua.org',b'xn--',b'xn--abc',b'xn--mnchen-3ya.DE',b'a..b',b'\xe4.org',b'xn--w&.x',b'xn--MNCHEN-3YA',b'x'*1030,b'xn--fa-hia.de', b'a.xn--\xff']:
    t(b.decode,'idna'); t(b.decode,'idna','ignore')
e=codecs.getincrementalencoder('idna')()
for x in ['\xe4x','ample.org',".",'b\xfc','.','']: t(e.encode,x)
t(e.encode,'z',True)
print(list(codecs.iterencode('ä.ö.org.','idna')))
d=codecs.getincrementaldecoder('idna')()
for x in [b'xn--xam',b'ple-9ta.o',b'rg',b'.xn--',b'x.']: t(d.decode,x)
t(d.decode,b'q',True)
import encodings.idna as i
t(i.nameprep,'Ä\u00adB'); t(i.ToASCII,'ä'); t(i.ToUnicode,'xn--4ca'); t(i.ToUnicode,'ä'); t(i.ToUnicode,'aüb')
print(codecs.lookup('idna').name, codecs.lookup('punycode').name)
