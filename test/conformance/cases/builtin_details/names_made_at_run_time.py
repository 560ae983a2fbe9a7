class A: pass
a=A(); a.namex=1; a.qq=2
print('{0.namex} {0.qq}'.format(a)); print('{a.namex}'.format(a=a))
n='name'; print(getattr(a,n+'x'), getattr(a, ''.join(['q','q']))); print(hasattr(a, 'qq'[:2]))
import operator
print(operator.attrgetter(n+'x')(a), operator.methodcaller('__getattribute__', n+'x')(a))
setattr(a, 'new'+n, 5); print(getattr(a,'newn'+'ame')); delattr(a,'newn'+n[1:]); print(a.__dict__)
print(a.__getattribute__(n+'x'), object.__getattribute__(a, n+'x')); a.__setattr__('z'+n,3); print(a.zname)
class B:
    __slots__=('namey',)
b=B(); setattr(b,n+'y',2); print(getattr(b,n+'y'), operator.attrgetter(n+'y')(b))
import sys; m=sys.modules['__main__']; print(getattr(m,'a'*1) is a, '{0.a.qq}'.format(m))
print(vars(a)[n+'x'], type.__getattribute__(A,'__mod'+'ule__'))
