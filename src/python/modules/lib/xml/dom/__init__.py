# The document object model: kinds of nodes, exceptions, well-known namespaces. Behaves as Lib/xml/dom/__init__.py of CPython 3.10 to 3.13.
# The names and numbers are those of the W3C's recommendation. Leaves out registered implementations other than minidom's.


class Node:
    """What all nodes share: the numbers of their kinds."""


for _number, _name in enumerate("""ELEMENT ATTRIBUTE TEXT CDATA_SECTION ENTITY_REFERENCE ENTITY PROCESSING_INSTRUCTION COMMENT DOCUMENT
        DOCUMENT_TYPE DOCUMENT_FRAGMENT NOTATION""".split(), 1):
    setattr(Node, _name + '_NODE', _number)


class DOMException(Exception):
    """Abstract; each of its subclasses stands for one code."""

    def __init__(self, *args, **kw):
        if self.__class__ is DOMException:
            raise RuntimeError('DOMException should not be instantiated directly')
        Exception.__init__(self, *args, **kw)

    def _get_code(self):
        return self.code


_CODES = ['INDEX_SIZE', 'DOMSTRING_SIZE', 'HIERARCHY_REQUEST', 'WRONG_DOCUMENT', 'INVALID_CHARACTER', 'NO_DATA_ALLOWED',
          'NO_MODIFICATION_ALLOWED', 'NOT_FOUND', 'NOT_SUPPORTED', 'INUSE_ATTRIBUTE', 'INVALID_STATE', 'SYNTAX',
          'INVALID_MODIFICATION', 'NAMESPACE', 'INVALID_ACCESS', 'VALIDATION']
_NAMES = {'DOMSTRING_SIZE': 'DomstringSizeErr'}

for _number, _code in enumerate(_CODES, 1):
    globals()[_code + '_ERR'] = _number
    _name = _NAMES.get(_code) or ''.join(word.capitalize() for word in _code.split('_')) + 'Err'
    globals()[_name] = type(_name, (DOMException,), {'code': _number, '__module__': __name__})


class UserDataHandler:
    """What happened to a node that user data hangs on."""

    NODE_CLONED, NODE_IMPORTED, NODE_DELETED, NODE_RENAMED = 1, 2, 3, 4


XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'
XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
EMPTY_NAMESPACE = None
EMPTY_PREFIX = None


def getDOMImplementation(name=None, features=()):
    """minidom's; there is no other."""
    from xml.dom import minidom
    if name not in (None, 'minidom'):
        raise ImportError('no suitable DOM implementation found')
    return minidom.getDOMImplementation(features)


del _number, _name, _code
