# A small document object model: a tree of nodes that is read from XML, changed and written. Behaves as Lib/xml/dom/minidom.py with what it
# takes from expatbuilder.py and minicompat.py, CPython 3.10 to 3.13. Leaves out entities and notations of a document type, type
# information, filters and user data.

import io
import sys

import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XML_NAMESPACE, XMLNS_NAMESPACE
from xml.parsers import expat

_v313 = sys.version_info >= (3, 13)


class NodeList(list):
    """Nodes in order."""

    def item(self, index):
        return self[index] if 0 <= index < len(self) else None

    length = property(len, doc="The number of nodes.")


class Node(xml.dom.Node):
    """What every node has: a place in a tree."""

    namespaceURI = None
    parentNode = None
    ownerDocument = None
    nextSibling = None
    previousSibling = None
    prefix = EMPTY_PREFIX

    def __bool__(self):
        return True

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml('', '', encoding, standalone)

    def toprettyxml(self, indent='\t', newl='\n', encoding=None, standalone=None):
        if encoding is None:
            out = io.StringIO()
        else:
            out = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors='xmlcharrefreplace', newline='\n')
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(out, '', indent, newl, encoding, standalone)
        else:
            self.writexml(out, '', indent, newl)
        if encoding is None:
            return out.getvalue()
        return out.detach().getvalue()

    def hasChildNodes(self):
        return bool(self.childNodes)

    firstChild = property(lambda self: self.childNodes[0] if self.childNodes else None)
    lastChild = property(lambda self: self.childNodes[-1] if self.childNodes else None)
    localName = property(lambda self: None)

    def _admit(self, node):
        if node.nodeType not in self._child_node_types:
            raise xml.dom.HierarchyRequestErr(f'{node!r} cannot be child of {self!r}')
        if node.parentNode is not None:
            node.parentNode.removeChild(node)

    def _place_of(self, node):
        for i, child in enumerate(self.childNodes):
            if child is node:
                return i
        raise xml.dom.NotFoundErr()

    def _link(self):
        before = None
        for child in self.childNodes:
            child.parentNode = self
            child.previousSibling = before
            if before is not None:
                before.nextSibling = child
            before = child
        if before is not None:
            before.nextSibling = None

    def insertBefore(self, newChild, refChild):
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        self._admit(newChild)
        if refChild is None:
            self.appendChild(newChild)
        else:
            self.childNodes.insert(self._place_of(refChild), newChild)
            self._link()
        return newChild

    def appendChild(self, node):
        if node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(node.childNodes):
                self.appendChild(child)
            return node
        self._admit(node)
        last = self.childNodes[-1] if self.childNodes else None
        self.childNodes.append(node)
        node.previousSibling, node.nextSibling, node.parentNode = last, None, self
        if last is not None:
            last.nextSibling = node
        return node

    def replaceChild(self, newChild, oldChild):
        if newChild is oldChild:
            return None
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            after = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, after)
        self._admit(newChild)
        self.childNodes[self._place_of(oldChild)] = newChild
        oldChild.parentNode = oldChild.nextSibling = oldChild.previousSibling = None
        self._link()
        return oldChild

    def removeChild(self, oldChild):
        del self.childNodes[self._place_of(oldChild)]
        oldChild.parentNode = oldChild.nextSibling = oldChild.previousSibling = None
        self._link()
        return oldChild

    def normalize(self):
        """Neighbouring texts become one, empty ones go."""
        kept = NodeList()
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    continue
            kept.append(child)
            if child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
        self.childNodes[:] = kept
        self._link()

    def cloneNode(self, deep):
        return _copied(self, deep, self.ownerDocument or self)

    def isSupported(self, feature, version):
        return self.ownerDocument.implementation.hasFeature(feature, version)

    def isSameNode(self, other):
        return self is other

    def unlink(self):
        self.parentNode = self.ownerDocument = None
        for child in self.childNodes:
            child.unlink()
        self.childNodes = NodeList()
        self.previousSibling = self.nextSibling = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.unlink()


def _copied(node, deep, owner):
    kind = node.nodeType
    if kind == Node.ELEMENT_NODE:
        made = owner.createElementNS(node.namespaceURI, node.nodeName)
        for attribute in node._attributes.values():
            made.setAttributeNS(attribute.namespaceURI, attribute.nodeName, attribute.value)
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        made = owner.createDocumentFragment()
    elif kind == Node.DOCUMENT_NODE:
        made = owner.implementation.createDocument(None, None, None)
        owner = made
    elif kind == Node.DOCUMENT_TYPE_NODE:
        made = owner.implementation.createDocumentType(node.name, node.publicId, node.systemId)
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        made = owner.createProcessingInstruction(node.target, node.data)
    elif kind == Node.ATTRIBUTE_NODE:
        made = owner.createAttributeNS(node.namespaceURI, node.nodeName)
        made.value = node.value
    else:
        made = type(node)()
        made.data, made.ownerDocument = node.data, owner
    if deep and kind != Node.ATTRIBUTE_NODE:
        for child in node.childNodes:
            made.appendChild(_copied(child, True, owner))
    return made


def _write_data(writer, text, attr=False):
    if not text:
        return
    text = text.replace('&', '&amp;').replace('<', '&lt;')
    if attr or not _v313:
        text = text.replace('"', '&quot;')
    text = text.replace('>', '&gt;')
    if attr and _v313:
        text = text.replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#9;')
    writer.write(text)


def _elements_below(parent, fits, found):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if fits(node):
                found.append(node)
            _elements_below(node, fits, found)
    return found


class _Searchable:
    """Documents and elements find the elements below them."""

    def getElementsByTagName(self, name):
        return _elements_below(self, lambda node: name in ('*', node.tagName), NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return _elements_below(self, lambda node: (localName in ('*', node.localName)
                                                   and namespaceURI in ('*', node.namespaceURI)), NodeList())


class DocumentFragment(Node):
    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = "#document-fragment"
    nodeValue = attributes = None
    _child_node_types = (Node.ELEMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE,
                         Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.NOTATION_NODE)

    def __init__(self):
        self.childNodes = NodeList()


def _name_parts(qualifiedName):
    prefix, colon, local = qualifiedName.partition(':')
    return (prefix, local) if colon else (None, qualifiedName)


class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE
    attributes = None
    specified = False
    ownerElement = None
    _child_node_types = (Node.TEXT_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.name = self.nodeName = qName
        self.namespaceURI = namespaceURI
        self.prefix = _name_parts(qName)[0] if prefix is None else prefix
        self._value = ''
        self.childNodes = NodeList([Text()])

    localName = property(lambda self: _name_parts(self.nodeName)[1])

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = self.childNodes[0].data = value

    nodeValue = value

    def unlink(self):
        self.ownerElement = self.ownerDocument = None


class NamedNodeMap:
    """The attributes of an element, which are its own: a change here is one there."""

    def __init__(self, attrs, attrsNS, ownerElement):
        self._attrs, self._attrsNS, self._ownerElement = attrs, attrsNS, ownerElement

    length = property(lambda self: len(self._attrs))

    def item(self, index):
        names = list(self._attrs)
        return self[names[index]] if 0 <= index < len(names) else None

    def items(self):
        return [(node.nodeName, node.value) for node in self._attrs.values()]

    def itemsNS(self):
        return [((node.namespaceURI, node.localName), node.value) for node in self._attrs.values()]

    def __contains__(self, key):
        return (key in self._attrs) if isinstance(key, str) else (key in self._attrsNS)

    def keys(self):
        return self._attrs.keys()

    def keysNS(self):
        return self._attrsNS.keys()

    def values(self):
        return self._attrs.values()

    def get(self, name, value=None):
        return self._attrs.get(name, value)

    def __len__(self):
        return len(self._attrs)

    def __getitem__(self, name):
        return self._attrsNS[name] if isinstance(name, tuple) else self._attrs[name]

    def __setitem__(self, name, value):
        if isinstance(value, str):
            self._ownerElement.setAttribute(name, value)
        elif isinstance(value, Attr):
            self._ownerElement.setAttributeNode(value)
        else:
            raise TypeError('value must be a string or Attr object')

    def __delitem__(self, name):
        self._ownerElement.removeAttributeNode(self[name])

    def getNamedItem(self, name):
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        return self._attrsNS.get((namespaceURI, localName))

    def removeNamedItem(self, name):
        node = self.getNamedItem(name)
        if node is None:
            raise xml.dom.NotFoundErr()
        return self._ownerElement.removeAttributeNode(node)

    def setNamedItem(self, node):
        return self._ownerElement.setAttributeNode(node)


AttributeList = NamedNodeMap


class Element(_Searchable, Node):
    nodeType = Node.ELEMENT_NODE
    nodeValue = None
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.TEXT_NODE,
                         Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.namespaceURI = namespaceURI
        self.prefix = prefix
        self.childNodes = NodeList()
        self._attributes = {}
        self._attributesNS = {}

    localName = property(lambda self: _name_parts(self.tagName)[1])
    attributes = property(lambda self: NamedNodeMap(self._attributes, self._attributesNS, self))

    def __repr__(self):
        return f"<DOM Element: {self.tagName} at {id(self):#x}>"

    def unlink(self):
        for attribute in [*self._attributes.values()]:
            attribute.unlink()
        self._attributes, self._attributesNS = {}, {}
        Node.unlink(self)

    def getAttribute(self, attname):
        node = self._attributes.get(attname)
        return '' if node is None else node.value

    def getAttributeNS(self, namespaceURI, localName):
        node = self._attributesNS.get((namespaceURI, localName))
        return '' if node is None else node.value

    def setAttribute(self, attname, value):
        node = self._attributes.get(attname)
        if node is None:
            node = Attr(attname)
            node.ownerDocument = self.ownerDocument
            self._keep(node)
        node.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        node = self._attributesNS.get((namespaceURI, _name_parts(qualifiedName)[1]))
        if node is None:
            node = Attr(qualifiedName, namespaceURI)
            node.ownerDocument = self.ownerDocument
            self._keep(node)
        node.value = value

    def _keep(self, node):
        self._attributes[node.nodeName] = node
        self._attributesNS[node.namespaceURI, node.localName] = node
        node.ownerElement = self

    def getAttributeNode(self, attrname):
        return self._attributes.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        return self._attributesNS.get((namespaceURI, localName))

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr("attribute node already owned")
        old = self._attributes.get(attr.nodeName)
        if old is not None and old is not attr:
            self.removeAttributeNode(old)
        self._keep(attr)
        return None if old is attr else old

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        if name not in self._attributes:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attributes[name])

    def removeAttributeNS(self, namespaceURI, localName):
        if (namespaceURI, localName) not in self._attributesNS:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attributesNS[namespaceURI, localName])

    def removeAttributeNode(self, node):
        if node is None or self._attributes.get(node.nodeName) is not node:
            raise xml.dom.NotFoundErr()
        del self._attributes[node.nodeName]
        self._attributesNS.pop((node.namespaceURI, node.localName), None)
        node.ownerElement = None
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        return name in self._attributes

    def hasAttributeNS(self, namespaceURI, localName):
        return (namespaceURI, localName) in self._attributesNS

    def hasAttributes(self):
        return bool(self._attributes)

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(f'{indent}<{self.tagName}')
        for name, attribute in self._attributes.items():
            writer.write(f' {name}="')
            _write_data(writer, attribute.value, True)
            writer.write('"')
        if not self.childNodes:
            writer.write(f'/>{newl}')
            return
        writer.write('>')
        # An only text stays on the line.
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            self.childNodes[0].writexml(writer, '', '', '')
        else:
            writer.write(newl)
            for child in self.childNodes:
                child.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write(f'</{self.tagName}>{newl}')


class Childless:
    """Nodes that have none below them."""

    attributes = None
    childNodes = NodeList()
    firstChild = lastChild = None

    def normalize(self):
        """There is nothing to do."""

    def hasChildNodes(self):
        return False

    def _refuse(self, *nodes):
        raise xml.dom.HierarchyRequestErr(f'{self.nodeName} nodes cannot have children')

    appendChild = insertBefore = _refuse

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(f'{self.nodeName} nodes do not have children')

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr(f'{self.nodeName} nodes do not have children')

    def unlink(self):
        self.parentNode = self.ownerDocument = self.previousSibling = self.nextSibling = None


class ProcessingInstruction(Childless, Node):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = self.nodeName = target
        self.data = data

    @property
    def nodeValue(self):
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(f'{indent}<?{self.target} {self.data}?>{newl}')


class CharacterData(Childless, Node):
    """Nodes that are a text."""

    def __init__(self):
        self._data = ''

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        self._data = data

    nodeValue = data
    length = property(lambda self: len(self.data))

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        shown = self.data[:10] + ('...' if len(self.data) > 10 else '')
        return f'<DOM {type(self).__name__} node "{shown!r}">'

    def substringData(self, offset, count):
        self._check(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        self.data += arg

    def insertData(self, offset, arg):
        self._check(offset, 0)
        self.data = self.data[:offset] + arg + self.data[offset:]

    def deleteData(self, offset, count):
        self.replaceData(offset, count, '')

    def replaceData(self, offset, count, arg):
        self._check(offset, count)
        self.data = self.data[:offset] + arg + self.data[offset + count:]

    def _check(self, offset, count):
        if offset < 0:
            raise xml.dom.IndexSizeErr('offset cannot be negative')
        if offset > len(self.data):
            raise xml.dom.IndexSizeErr('offset cannot be beyond end of data')
        if count < 0:
            raise xml.dom.IndexSizeErr('count cannot be negative')


class Text(CharacterData):
    nodeType = Node.TEXT_NODE
    nodeName = "#text"

    def splitText(self, offset):
        if not 0 <= offset <= len(self.data):
            raise xml.dom.IndexSizeErr('illegal offset value')
        rest = type(self)()
        rest.ownerDocument, rest.data = self.ownerDocument, self.data[offset:]
        self.data = self.data[:offset]
        if self.parentNode is not None:
            self.parentNode.insertBefore(rest, self.nextSibling)
        return rest

    def writexml(self, writer, indent="", addindent="", newl=""):
        _write_data(writer, f'{indent}{self.data}{newl}')

    def _neighbours(self):
        first = self
        while first.previousSibling is not None and isinstance(first.previousSibling, Text):
            first = first.previousSibling
        while first is not None and isinstance(first, Text):
            yield first
            first = first.nextSibling

    @property
    def wholeText(self):
        return ''.join(node.data for node in self._neighbours())

    def replaceWholeText(self, content):
        parent = self.parentNode
        for node in [*self._neighbours()]:
            if node is not self or not content:
                parent.removeChild(node)
        if not content:
            return None
        self.data = content
        return self

    isWhitespaceInElementContent = False


class Comment(CharacterData):
    nodeType = Node.COMMENT_NODE
    nodeName = "#comment"

    def __init__(self, data=''):
        CharacterData.__init__(self)
        self._data = data

    def writexml(self, writer, indent="", addindent="", newl=""):
        if '--' in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write(f'{indent}<!--{self.data}-->{newl}')


class CDATASection(Text):
    nodeType = Node.CDATA_SECTION_NODE
    nodeName = "#cdata-section"

    def writexml(self, writer, indent="", addindent="", newl=""):
        if ']]>' in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write(f'<![CDATA[{self.data}]]>')


class DocumentType(Childless, Node):
    nodeType = Node.DOCUMENT_TYPE_NODE
    nodeValue = name = publicId = systemId = internalSubset = None

    def __init__(self, qualifiedName):
        self.name = self.nodeName = qualifiedName and _name_parts(qualifiedName)[1]

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(f'<!DOCTYPE {self.name}')
        if self.publicId:
            writer.write(f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'")
        elif self.systemId:
            writer.write(f"{newl}  SYSTEM '{self.systemId}'")
        if self.internalSubset is not None:
            writer.write(f' [{self.internalSubset}]')
        writer.write('>' + newl)


class DOMImplementation:
    _features = [('core', version) for version in ('1.0', '2.0', '3.0', None)] + \
        [('xml', version) for version in ('1.0', '2.0', '3.0', None)] + [('ls-load', '3.0'), ('ls-load', None)]

    def hasFeature(self, feature, version):
        return (feature.lower(), version or None) in self._features

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype is not None and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr('doctype object owned by another DOM tree')
        doc = Document()
        if qualifiedName is None and (namespaceURI is not None or doctype is not None):
            raise xml.dom.InvalidCharacterErr('Element with no name')
        if qualifiedName is not None:
            prefix, _ = _name_parts(qualifiedName)
            if prefix == 'xml' and namespaceURI != XML_NAMESPACE:
                raise xml.dom.NamespaceErr("illegal use of 'xml' prefix")
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr('illegal use of prefix without namespaces')
            element = doc.createElementNS(namespaceURI, qualifiedName)
            if doctype is not None:
                doc.appendChild(doctype)
            doc.appendChild(element)
        if doctype is not None:
            doctype.ownerDocument = doc
        doc.doctype = doctype
        return doc

    def createDocumentType(self, qualifiedName, publicId, systemId):
        made = DocumentType(qualifiedName)
        made.publicId, made.systemId = publicId, systemId
        return made

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


class Document(_Searchable, Node):
    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"
    nodeValue = attributes = doctype = None
    implementation = DOMImplementation()
    encoding = standalone = version = documentURI = None
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.DOCUMENT_TYPE_NODE)

    def __init__(self):
        self.childNodes = NodeList()

    @property
    def documentElement(self):
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                return node
        return None

    def appendChild(self, node):
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement not in (None, node):
            raise xml.dom.HierarchyRequestErr('two document elements disallowed')
        return Node.appendChild(self, node)

    def removeChild(self, oldChild):
        if oldChild is self.doctype:
            self.doctype = None
        return Node.removeChild(self, oldChild)

    def unlink(self):
        self.doctype = None
        Node.unlink(self)

    def _own(self, node):
        node.ownerDocument = self
        return node

    def createDocumentFragment(self):
        return self._own(DocumentFragment())

    def createElement(self, tagName):
        return self._own(Element(tagName))

    def createElementNS(self, namespaceURI, qualifiedName):
        return self._own(Element(qualifiedName, namespaceURI, _name_parts(qualifiedName)[0]))

    def createTextNode(self, data):
        return self._with_text(Text(), data)

    def createCDATASection(self, data):
        return self._with_text(CDATASection(), data)

    def _with_text(self, node, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        node.data = data
        return self._own(node)

    def createComment(self, data):
        return self._own(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._own(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        return self._own(Attr(qName))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        return self._own(Attr(qualifiedName, namespaceURI))

    def getElementById(self, id):
        # No document type says which attributes are identifiers.
        return None

    def importNode(self, node, deep):
        if node.nodeType in (Node.DOCUMENT_NODE, Node.DOCUMENT_TYPE_NODE):
            raise xml.dom.NotSupportedErr('cannot import document' + (' type nodes' if node.nodeType == 10 else ' nodes'))
        return _copied(node, deep, self)

    def writexml(self, writer, indent="", addindent="", newl="", encoding=None, standalone=None):
        said = '' if encoding is None else f' encoding="{encoding}"'
        if standalone is not None:
            said += f' standalone="{"yes" if standalone else "no"}"'
        space = '' if said else ' '
        writer.write(f'<?xml version="1.0"{said or space}?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


class _Builder:
    """Makes a document of what expat reads."""

    def __init__(self):
        self.document = self.at = Document()
        self.scopes = [{'xml': XML_NAMESPACE, 'xmlns': XMLNS_NAMESPACE}]
        self.in_cdata = False
        self.cdata_begins = False

    def read(self, parser_source, is_file):
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartElementHandler, parser.EndElementHandler = self.start, self.end
        parser.CharacterDataHandler = self.text
        parser.ProcessingInstructionHandler, parser.CommentHandler = self.instruction, self.comment
        parser.StartCdataSectionHandler, parser.EndCdataSectionHandler = self.start_cdata, self.end_cdata
        parser.StartDoctypeDeclHandler, parser.XmlDeclHandler = self.doctype, self.declaration
        if is_file:
            parser.ParseFile(parser_source)
        else:
            parser.Parse(parser_source, True)
        return self.document

    def _namespace(self, prefix):
        return self.scopes[-1].get(prefix)

    def start(self, name, attributes):
        pairs = [*zip(attributes[::2], attributes[1::2])]
        scope = dict(self.scopes[-1])
        for key, value in pairs:
            if key == 'xmlns':
                scope[None] = value or None
            elif key.startswith('xmlns:'):
                scope[key[6:]] = value
        self.scopes.append(scope)
        prefix, _ = _name_parts(name)
        element = self.document._own(Element(name, self._namespace(prefix), prefix))
        # Declarations of namespaces come first.
        declares = [pair for pair in pairs if pair[0] == 'xmlns' or pair[0].startswith('xmlns:')]
        for key, value in declares + [pair for pair in pairs if pair not in declares]:
            prefix, _ = _name_parts(key)
            uri = XMLNS_NAMESPACE if key == 'xmlns' else self._namespace(prefix) if prefix else None
            element.setAttributeNS(uri, key, value)
        self.at = self.at.appendChild(element)

    def end(self, name):
        self.scopes.pop()
        self.at = self.at.parentNode

    def text(self, data):
        kind = CDATASection if self.in_cdata else Text
        last = self.at.lastChild
        if type(last) is kind and not self.cdata_begins:
            last.data += data
            return
        self.cdata_begins = False
        node = self.document._own(kind())
        node.data = data
        self.at.appendChild(node)

    def start_cdata(self):
        self.in_cdata = self.cdata_begins = True

    def end_cdata(self):
        self.in_cdata = self.cdata_begins = False

    def instruction(self, target, data):
        self.at.appendChild(self.document.createProcessingInstruction(target, data))

    def comment(self, data):
        self.at.appendChild(self.document.createComment(data))

    def doctype(self, name, system, public, has_subset):
        node = self.document.implementation.createDocumentType(name, public, system)
        node.ownerDocument = self.document
        self.document.appendChild(node)
        self.document.doctype = node

    def declaration(self, version, encoding, standalone):
        self.document.version, self.document.encoding = version, encoding
        if standalone >= 0:
            self.document.standalone = bool(standalone)


def parse(file, parser=None, bufsize=None):
    """The document in a file, named or open."""
    if isinstance(file, str):
        with open(file, 'rb') as opened:
            return _Builder().read(opened, True)
    text = file.read()
    return _Builder().read(text, False)


def parseString(string, parser=None):
    """The document that a text is."""
    return _Builder().read(string, False)


def getDOMImplementation(features=None):
    if features:
        if isinstance(features, str):
            words = features.split()
            features = [(words[i], words[i + 1] if words[i + 1:i + 2] and words[i + 1][0].isdigit() else None)
                        for i in range(len(words)) if not words[i][0].isdigit()]
        if not all(Document.implementation.hasFeature(*wanted) for wanted in features):
            return None
    return Document.implementation
