import logging
a, abc, ab = logging.getLogger('a'), logging.getLogger('a.b.c'), logging.getLogger('a.b')
print(abc.parent, ab.parent, a.parent, a.getChild('b') is ab, logging.getLogger('') is logging.root, logging.getLogger('root'))
print(logging.getLogger('x.y.z').parent, type(logging.root.manager.loggerDict['x']).__name__)
a.setLevel('ERROR')
print(abc.getEffectiveLevel(), abc.isEnabledFor(logging.WARNING), logging.getLoggerClass())
class My(logging.Logger):
    def hi(self): return 'hi ' + self.name
logging.setLoggerClass(My)
print(logging.getLogger('mine').hi(), logging.getLogger('mine'))
