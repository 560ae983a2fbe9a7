from xml.dom import minidom, Node
import xml.dom, xml.etree.ElementTree as ET
src = '''<?xml version="1.0"?><!DOCTYPE lib><!-- c --><lib xmlns:x="urn:x" n="1"><book id="b1" x:y='q "z" &lt;'>Title &amp; <i>it</i> tail</book>
 <?pi data?><empty/><![CDATA[a<b]]><a>text</a></lib>'''
d = minidom.parseString(src)
print(d, d.documentElement.tagName, d.nodeType, d.childNodes[0].__class__.__name__, len(d.childNodes))
print(d.toxml()); print(d.toprettyxml(indent="  ")); print(d.documentElement.toprettyxml(newl="|")); print(d.toxml("utf-8")); print(d.toprettyxml(encoding="ascii")[:60])
for b in d.getElementsByTagName("book"):
    print(b.getAttribute("id"), b.getAttribute("no") == "", b.hasAttribute("id"), b.attributes.keys() if 0 else sorted(b.attributes.keys()), b.firstChild.data, b.childNodes, b.attributes["id"].value, b.attributes.length, b.getAttributeNode("id").nodeName, [n.nodeType for n in b.childNodes], b.nodeName, b.nodeValue, b.parentNode.tagName, b.nextSibling, b.previousSibling, b.getAttributeNS("urn:x", "y"), b.localName, b.namespaceURI, b.lastChild.nodeValue)
print(len(d.getElementsByTagName("*")), [x.tagName for x in d.getElementsByTagName("*")])
doc = minidom.Document(); r = doc.createElement("root"); doc.appendChild(r); r.setAttribute("k", 'v<>&"\n\t'); t = doc.createTextNode('he"y<>&\n'); r.appendChild(t); e = doc.createElement("e"); r.appendChild(e); e.appendChild(doc.createComment("cc")); e.appendChild(doc.createCDATASection("x<y")); c2 = doc.createElement("single"); c2.appendChild(doc.createTextNode("v")); r.insertBefore(c2, e)
print(doc.toxml()); print(doc.toprettyxml()); print(r.toxml(), repr(t), repr(r)[:20], e.childNodes[0], e.childNodes[1], doc.createAttribute("q"))
r.removeChild(e); print(r.toxml()); r.replaceChild(e, c2); print(r.toxml(), r.hasChildNodes(), e.hasChildNodes())
cl = r.cloneNode(True); print(cl.toxml(), cl.parentNode, r.cloneNode(False).toxml(), cl.isSameNode(r), cl == r)
r.removeAttribute("k"); print(r.toxml(), r.attributes, r.hasAttributes())
for f in (lambda: r.removeChild(c2), lambda: r.removeAttribute("zz"), lambda: minidom.parseString("<a><b></a>"), lambda: minidom.parseString(""), lambda: doc.appendChild(doc.createElement("x")), lambda: t.appendChild(e), lambda: doc.createComment("--").toxml(), lambda: minidom.parse("nofile.xml"), lambda: r.attributes["nope"], lambda: doc.createCDATASection("]]>").toxml(), lambda: r.insertBefore(c2, t.cloneNode(0)), lambda: r.getElementById("x"), lambda: minidom.parseString(5)):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
impl = minidom.getDOMImplementation(); dd = impl.createDocument(None, "top", None); print(dd.toxml(), dd.documentElement.tagName, impl.hasFeature("core", "2.0")); dt = impl.createDocumentType("html", "-//W3C//DTD", "http://x"); print(impl.createDocument("urn:q", "html", dt).toxml())
open("f.xml", "w").write(src); print(minidom.parse("f.xml").documentElement.tagName, minidom.parse(open("f.xml")).documentElement.getAttribute("n"))
root = ET.Element("data"); it = ET.SubElement(root, "item", {"name": "x"}); it.text = "5"; ET.SubElement(root, "e")
print(minidom.parseString(ET.tostring(root)).toprettyxml(indent="    "))
print(Node.ELEMENT_NODE, Node.TEXT_NODE, xml.dom.XML_NAMESPACE, xml.dom.DOMException.__mro__[1].__name__)
f = doc.createDocumentFragment(); f.appendChild(doc.createElement("p")); f.appendChild(doc.createElement("q")); r.appendChild(f); print(r.toxml(), f.childNodes)
n = doc.createElement("n"); n.appendChild(doc.createTextNode("a")); n.appendChild(doc.createTextNode("b")); n.normalize(); print(n.childNodes, n.firstChild.length, n.firstChild.splitText(1).data, n.toxml()); n.firstChild.appendData("zz"); n.firstChild.replaceWholeText("W"); print(n.toxml(), n.firstChild.wholeText if n.firstChild else None)
with minidom.parseString("<z a='1'/>") as z: print(z.documentElement.toxml(), z.documentElement.attributes.items(), z.documentElement.attributes.item(0).value)
e2 = doc.createElementNS("urn:a", "p:tag"); e2.setAttributeNS("urn:b", "b:k", "v"); print(e2.toxml(), e2.prefix, e2.localName, e2.namespaceURI); print(doc.toprettyxml(standalone=True), doc.toxml(standalone=False))
w = open("out.xml", "w"); doc.writexml(w, indent="", addindent=" ", newl="\n", encoding="utf-8"); w.close(); print(open("out.xml").read())
from xml.parsers.expat import ExpatError
try: minidom.parseString("<a")
except ExpatError as x: print(x, x.lineno, x.offset, x.code)
