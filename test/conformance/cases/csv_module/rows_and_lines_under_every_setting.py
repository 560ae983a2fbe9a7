# Rows written and lines read under every setting, and what is refused.
import csv
import io
import sys

import _csv


def att(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
def W(row, **k):
    s=io.StringIO(); csv.writer(s, **k).writerow(row); return s.getvalue()
rows=[['a\0b'],['a','b,c'],[None],[''],['',''],[1,2.5,'x',None,True,1j],['a"b'],["it's"],['a\nb'],['a\rb'],[' '],['a b',''],[],['\u20ac','\U0001f600'],(x for x in 'ab'),'abc',{'k':1},[[1],(2,)],[b'x']]
opts=[{},{'quoting':1},{'quoting':2},{'quoting':3},{'quoting':3,'escapechar':'\\'},{'quoting':4},{'quoting':5},{'doublequote':False},{'doublequote':False,'escapechar':'\\'},{'delimiter':' ','skipinitialspace':True},{'delimiter':' ','skipinitialspace':True,'quoting':5},{'delimiter':' '},{'lineterminator':'!!'},{'lineterminator':''},{'quotechar':"'"},{'escapechar':'\\'},{'delimiter':'\u20ac'},{'delimiter':'\U0001f600'},{'quotechar':None}]
for o in opts:
    print(o)
    for r in rows:
        r = list(r) if not isinstance(r,(str,dict)) and not isinstance(r,list) else r
        att(W,r,**o)
texts=['a,b,c','a,"b,c",d','"a""b"','"a"b','"a','a"b','','\n','a\r\nb','a\rb','a\n','"a\nb"','a\\,b','a, b,  c',' "a",b','1,2.5,"3",x',',,','"",""','a,','\u20ac,\U0001f600','a\0b','"x" ,y','\\','a\\\n','"a\\"b"','a b  c','1,,"",2']
ropts=[{},{'strict':True},{'quoting':2},{'quoting':3},{'quoting':4},{'quoting':5},{'skipinitialspace':True},{'escapechar':'\\'},{'escapechar':'\\','quoting':3},{'doublequote':False},{'delimiter':' ','skipinitialspace':True},{'quotechar':"'"},{'delimiter':'\u20ac'},{'quotechar':None}]
for o in ropts:
    print(o)
    for x in texts:
        att(lambda: list(csv.reader([x],**o)))
        att(lambda: list(csv.reader(x.splitlines(True)+['z,"q'],**o)))
r=csv.reader(['a\n','"b\n','c"\n','d'])
print([(x,r.line_num) for x in r])
att(next, csv.reader([1])); att(next, csv.reader([b'a'])); att(next, csv.reader([]))
old=csv.field_size_limit(3); att(lambda: list(csv.reader(['abc,d']))); att(lambda: list(csv.reader(['abcd,d']))); att(lambda: list(csv.reader(['"abcd"']))); csv.field_size_limit(old)
class Bad:
    def __iter__(s): raise ValueError('it')
    def __str__(s): raise ValueError('st')
    def write(s,x): print('write',repr(x)); return len(x)
att(W,Bad()); att(W,[Bad()]); att(csv.reader,Bad()); att(lambda: type(csv.writer(Bad()))); print(csv.writer(Bad()).writerow([1])); print(csv.writer(Bad()).writerows([[1],[2]]))
att(csv.writer(Bad()).writerows,[[1],5])
print(csv.list_dialects()); csv.register_dialect('p',delimiter='|'); print(csv.list_dialects(), csv.get_dialect('p').delimiter, _csv._dialects.keys()); print(list(csv.reader(['a|b'],'p')), list(csv.reader(['a;b'],'p',delimiter=';'))); csv.unregister_dialect('p')
class D(csv.excel): delimiter='\t'
print(W([1,'a b'],dialect=D), list(csv.DictReader(['x,y','1,2'])), sys.getsizeof(csv.reader([])))
n=sys.getrefcount(None); x=csv.reader(['a']); d=csv.get_dialect('excel'); print(x.dialect is d, x.dialect.lineterminator is d.lineterminator)
import weakref
att(weakref.ref,x)
for s in ('a,b\n1,2\n','a;b\n1;2\n',"'a' 'b'\n"):
    print(csv.Sniffer().sniff(s).delimiter, csv.Sniffer().has_header(s))
