# The types of _csv: what they are made of, their sizes and referents, and the arguments that they and the functions refuse.
import _csv, csv, sys, io, gc
D,R,W=_csv.Dialect,type(csv.reader([])),type(csv.writer(io.StringIO()))
for T in (D,R,W):
    print(T, T.__flags__&0x200 and 'heap', T.__flags__&0x100 and 'immut', T.__flags__ & 0x80 and 'noinst', T.__flags__&(1<<14) and 'gc', T.__flags__&(1<<10) and 'base', T.__basicsize__, list(T.__dict__), T.__module__, T.__qualname__)
    print([(k, type(v).__name__) for k,v in T.__dict__.items()])
    try: T.foo=1; del T.foo; print('settable')
    except TypeError as e: print(e)
    try: print(T is D and type(T()))
    except Exception as e: print(type(e), e)
    try: 
        class X(T): pass
        print(X)
    except Exception as e: print(type(e), e)
r=csv.reader(['a']); w=csv.writer(io.StringIO()); d=r.dialect
for o in (r,w,d): print(sys.getsizeof(o), gc.is_tracked(o), [type(x).__name__ for x in gc.get_referents(o)])
next(r); print([type(x).__name__ for x in gc.get_referents(r)])
print([n for n in vars(_csv) if n != '__file__'], _csv.__doc__ is None, getattr(_csv,"__version__",0))
print(_csv.Error, _csv.Error.__mro__, list(_csv.Error.__dict__))
for n in 'reader writer register_dialect unregister_dialect get_dialect list_dialects field_size_limit'.split():
    f=getattr(_csv,n); print(n, f.__text_signature__, f.__module__)
def att(f,*a,**k):
    try: print(repr(f(*a,**k)).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
for o,n in ((r,'dialect'),(r,'line_num'),(w,'dialect'),(d,'delimiter'),(d,'strict'),(d,'zz'),(r,'zz')):
    att(setattr,o,n,1); att(delattr,o,n)
att(csv.reader); att(csv.reader,1); att(csv.reader,[],1,2); att(csv.reader,[],'nope'); att(csv.reader,[],foo=1); att(csv.reader, [], object(), 3)
att(csv.writer); att(csv.writer,1); att(csv.writer,io.StringIO(),1,2); att(csv.writer,io.StringIO(),'nope'); 
att(csv.field_size_limit,'a'); att(csv.field_size_limit,1,2); att(csv.field_size_limit,True);att(csv.field_size_limit,2**70); att(csv.field_size_limit,new_limit=3)
att(csv.register_dialect); att(csv.register_dialect,1); att(csv.register_dialect,'a',1,2); att(csv.register_dialect,'a',quoting=9); att(csv.unregister_dialect,'zz'); att(csv.get_dialect,'zz'); att(csv.get_dialect); att(csv.get_dialect,[]); att(csv.list_dialects,1); att(csv.unregister_dialect,[]); att(csv.get_dialect, name='excel'); att(csv.unregister_dialect, 1, 2)
att(_csv.Dialect, None); att(_csv.Dialect,1,2); att(_csv.Dialect,'excel',',',True,'\\'); att(_csv.Dialect, *range(10)); att(_csv.Dialect, delimiter=1); att(_csv.Dialect, delimiter=None); att(_csv.Dialect, delimiter=''); att(_csv.Dialect,delimiter='ab'); att(_csv.Dialect,quotechar=1); att(_csv.Dialect,quotechar=''); att(_csv.Dialect,escapechar=''); att(_csv.Dialect,escapechar=1); att(_csv.Dialect,lineterminator=None);att(_csv.Dialect,lineterminator=1); att(_csv.Dialect,quoting='a'); att(_csv.Dialect,quoting=True); att(_csv.Dialect,quoting=2**40); att(_csv.Dialect,quoting=-1); att(_csv.Dialect,quotechar=None,quoting=0); att(_csv.Dialect,delimiter='\0'); att(_csv.Dialect,quotechar='\0'); att(_csv.Dialect, skipinitialspace=[]); att(_csv.Dialect, delimiter=b','); att(_csv.Dialect, lineterminator='')
class Odd:
    @property
    def delimiter(s): print('asked'); raise ValueError('x')
    strict=1
att(_csv.Dialect, Odd())
x=_csv.Dialect(quotechar=None, strict=2, doublequote=0); print(x.quotechar, x.quoting, x.strict, x.doublequote, x.skipinitialspace, repr(x.lineterminator), x.escapechar)
import copy, pickle
for o in (r,w,d): att(copy.copy,o); att(pickle.dumps,o); att(pickle.dumps,o,0)
att(w.writerow); att(w.writerow,1); att(w.writerow,None); att(w.writerows,1); att(w.writerows,[1]); att(w.writerow,[1,2]); att(w.writerow, row=[1])
print(w.writerow.__text_signature__, W.writerow, W.writerows)
