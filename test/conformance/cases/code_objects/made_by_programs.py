# code() and code.replace(): what they check, and what the code objects do that they make.
import types
def f(a,b=1,/,*args,k,**kw):
    x=1
    return lambda: x
c=f.__code__
def t(g):
    try:
        r=g(); print(r if not hasattr(r,'co_code') else 'code')
    except BaseException as e: print(type(e).__name__,e)
import sys
new=sys.version_info>=(3,11)
def args(**kw):
    v=dict(argcount=c.co_argcount,posonlyargcount=c.co_posonlyargcount,kwonlyargcount=c.co_kwonlyargcount,nlocals=c.co_nlocals,stacksize=c.co_stacksize,flags=c.co_flags,codestring=c.co_code,constants=c.co_consts,names=c.co_names,varnames=c.co_varnames,filename=c.co_filename,name=c.co_name,qualname=c.co_name,firstlineno=c.co_firstlineno,linetable=c.co_linetable,exceptiontable=getattr(c,'co_exceptiontable',b''),freevars=c.co_freevars,cellvars=c.co_cellvars)
    v.update(kw)
    if not new: del v['qualname'],v['exceptiontable']
    return list(v.values())
C=types.CodeType
t(lambda:C(*args())==c); t(lambda:types.FunctionType(C(*args()),globals())(1,k=2)())
for kw in (dict(argcount=-1),dict(posonlyargcount=-1),dict(kwonlyargcount=-1),dict(nlocals=-1),dict(argcount='x'),dict(codestring='x'),dict(constants=[]),dict(names=(1,)),dict(varnames=(1,)),dict(varnames=()),dict(nlocals=50),dict(nlocals=0),dict(filename=3),dict(name=3),dict(qualname=3),dict(linetable=3),dict(exceptiontable=3),dict(freevars=3),dict(freevars=(3,)),dict(cellvars=('a','b')),dict(argcount=9),dict(posonlyargcount=9),dict(stacksize=-1),dict(firstlineno=-5),dict(flags=-1),):
    t(lambda:type(C(*args(**kw))))
t(lambda:C()); t(lambda:C(*args()[:-2])); t(lambda: C(*args()[:-3])); t(lambda: C(*args(),1)); t(lambda:C(argcount=1))
t(lambda:c.replace(1)); t(lambda:c.replace(foo=1)); t(lambda:c.replace(co_nlocals=3)); t(lambda:c.replace(co_varnames=('a',)));t(lambda:c.replace(co_consts=[1]));t(lambda:c.replace(co_names=(1,)));t(lambda:c.replace(co_argcount=-1))
for k in ('argcount','posonlyargcount','kwonlyargcount','stacksize','firstlineno'):
    t(lambda:(k,c.replace(**{'co_'+k:getattr(c,'co_'+k)-(k=='argcount')+(k!='argcount')})==c))
for k,v in dict(name='g',filename='h',consts=(1,object),names=('q',),linetable=c.co_linetable+b'\x00',cellvars=('x','y'),freevars=('z',)).items():
    t(lambda:(k,c.replace(**{'co_'+k:v})==c,getattr(c.replace(**{'co_'+k:v}),'co_'+k)==v))
def g(): return 1
t(lambda: types.FunctionType(g.__code__.replace(co_consts=(None,[1])),{})())
t(lambda: types.FunctionType(g.__code__.replace(co_consts=tuple({1:'one'}.get(x,x) for x in g.__code__.co_consts)),{})())
print(g.__code__.replace().co_name, g.__code__.replace()==g.__code__, hash(g.__code__)==hash(g.__code__.replace()))
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); l=c.co_lnotab; print(w and (w[0].category.__name__, str(w[0].message)))
print(len(list(c.co_lines()))>0)
