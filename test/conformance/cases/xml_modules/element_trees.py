# xml.etree.ElementTree: what is well-formed and what is not, finding, building, writing, events.
import xml.etree.ElementTree as ET, io, copy, pickle
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e,'code',''), getattr(e,'position',''))
bad = ['', '<a>', '<a', '<a><b></a>', '<a></b>', 'x', '<a></a>x', '<a/><b/>', '<a>&foo;</a>', '<a b=1/>', '<a b="1" b="2"/>', '<a b="<"/>', '<a>&</a>', '<x:a/>', '<a>\x01</a>', '<a x:b="1"/>', '<a', '<1a/>', '<a b/>', '<a b="1"c="2"/>', '<a>]]></a>', '<!-- a -- b --><a/>', '<a><!-- x</a>', '<a><![CDATA[x</a>', '<?xml version="1.0"?', ' <?xml version="1.0"?><a/>', '<a>\n<b>\n</c>\n</a>', '<a>&#0;</a>', '<a>&#xD800;</a>', '<a>&lt</a>', '<a/', '</a>', '<a></a', '<a>text', '<?pi', '<a b="1', '<a><', '<a>&amp', '<>', '< a/>', '<a><b/></a></c>', '<a b="&unk;"/>', '<?xml version="1.0" encoding="bogus"?><a/>', '<a xmlns:x=""/>', '<!DOCTYPE a', '<a b = "1"  c=\'2\' / >', '<a><?xml version="1.0"?></a>', '<a>\n  <b attr="v>\n</a>', '<root><item>1</item><item>2</root>', '<a b="1">\n\n\t<c</a>', 'plain text\n', '{"json": 1}', '<a:b:c/>','<a b:c:d="1"/>', '<a><b></b', '\ud800' if 0 else '<é/>', '<a é="1">ü</a>','<!-- only -->', '<?xml version="1.0"?>\n', '<a>&#x110000;</a>', '<a>&#;</a>', '<a>& b</a>']
for s in bad: print(repr(s), end=' '); t(lambda: ET.tostring(ET.fromstring(s), encoding='unicode'))
doc = '''<?xml version="1.0"?>
<!-- top -->
<data xmlns:p="http://p.example/" version="1">
  <country name="L" p:code="x"><rank>1</rank>t1<year>2008</year>tail<!-- c --><?pi some data?></country>
  <country name='S'><![CDATA[<raw> & ]]>&lt;&amp;&#65;&#x42;&quot;&apos;</country><p:e/>
  <empty/>
</data>'''
r = ET.fromstring(doc)
print(r.tag, r.attrib, len(r), r[0].attrib, [c.tag for c in r], repr(r.text), repr(r[0].tail), repr(r[0][1].tail), r[1].text, repr(r)[:16])
print(ET.tostring(r, encoding='unicode')); print(ET.tostring(r)); print(ET.tostring(r, encoding='utf-8', xml_declaration=True)[:60], ET.tostring(r, method='text', encoding='unicode'), ET.tostring(r, short_empty_elements=False)[-60:], ET.tostring(ET.fromstring('<a>é<b x="é&quot;&#10;&gt;"/>&gt;&lt;</a>')), ET.tostring(ET.fromstring('<a>é</a>'), encoding='latin-1'), ET.tostring(ET.fromstring('<a><br/><script>x&lt;y</script><p a="1&amp;2"/></a>'), method='html'))
print(r.find('country').get('name'), r.findall('country/rank')[0].text, r.findtext('country/year'), r.findtext('nope','d'), r.find('nope'), [e.tag for e in r.iter()], [e.text for e in r.iter('year')], list(r.itertext())[:3], [e.tag for e in r.findall('.//*')], [e.get('name') for e in r.findall("./country[@name='S']")], r.findall('.//rank/..')[0].tag, [e.tag for e in r.findall('country[2]')], [e.text for e in r.findall("country[rank='1']/year")], r.findall('p:e', {'p':'http://p.example/'})[0].tag, [x.tag for x in r.findall('{*}e')], [x.tag for x in r.findall('country[last()]')], [x.tag for x in r.findall('.//year[.="2008"]')], [x.tag for x in r.iterfind('*')], [x.get('name') for x in r.findall("country[@name!='S']")])
for p in ('a[', '/x', 'a[0]', 'x:y', 'a[@b=c]', '', 'a//', '..', 'country[foo()]', '//a'): print(p, end=' '); t(lambda: r.findall(p))
a = ET.Element('a', {'x':'1'}, y='2'); b = ET.SubElement(a, 'b'); b.text='hi'; b.tail='\n'; c = ET.SubElement(a,'c',attrib={'k':'v'}, z='9'); print(ET.tostring(a, encoding='unicode'), a.keys(), a.items(), a.get('q'), a.get('q', 5), len(a), bool(len(b)))
a.set('w','3'); a.insert(0, ET.Element('first')); a.extend([ET.Element('e1'), ET.Element('e2')]); a.remove(c); del a[-1]; a[0] = ET.Element('zero'); print([x.tag for x in a], a[1:3], list(a)[0].tag) if 0 else print([x.tag for x in a]); a.append(ET.Comment(' note ')); a.append(ET.ProcessingInstruction('target','text')); print(ET.tostring(a))
d = copy.deepcopy(a); d.set('new','1'); print(ET.tostring(d)==ET.tostring(a), copy.copy(a)[0] is a[0], pickle.loads(pickle.dumps(b)).text); a.clear(); print(ET.tostring(a), a.text, a.attrib)
for f in (lambda: ET.Element(), lambda: a.append('x'), lambda: a.remove(ET.Element('q')), lambda: a[5], lambda: a.find(5), lambda: ET.Element('a', 5), lambda: ET.SubElement('x','y'), lambda: a.set('k'), lambda: ET.tostring(ET.Element(5)), lambda: ET.tostring(ET.Element('a', x=5)), lambda: ET.fromstring(5), lambda: ET.parse('nofile.xml'), lambda: a.insert('x', a), lambda: ET.tostring('notel'), lambda: ET.Element(None) and 'ok', lambda: a.extend([1]), lambda: a.extend(5), lambda: a.__setitem__(0, ET.Element('x')), lambda: ET.tostring(a, encoding='bogus'), lambda: ET.ElementTree('x').getroot()): t(f)
e = ET.Element('t'); e.text = 5; t(lambda: ET.tostring(e)); e.text='x]]>&<y'; print(ET.tostring(e))
tree = ET.ElementTree(r); tree.write('o.xml', encoding='utf-8', xml_declaration=True); print(open('o.xml').read()[:80]); t2 = ET.parse('o.xml'); print(t2.getroot().tag, t2.find('country').tag, [x.tag for x in t2.iter('rank')], repr(t2)[:40]); tree.write('p.xml'); print(open('p.xml').read()[:30])
o = io.BytesIO(); tree.write(o); print(len(o.getvalue())); s = io.StringIO(); tree.write(s, encoding='unicode'); print(len(s.getvalue()))
x = ET.fromstring('<r><a><b>1</b><c/></a><d>t</d></r>'); ET.indent(x); print(ET.tostring(x, encoding='unicode')); ET.indent(x, '\t'); print(repr(ET.tostring(x, encoding='unicode'))); ET.dump(x)
for ev, el in ET.iterparse(io.BytesIO(doc.encode()), events=('start','end','comment','pi','start-ns','end-ns')): print(ev, el if ev.endswith('ns') else el.tag if isinstance(el.tag,str) else 'fn', end='; ')
print(); pp = ET.XMLPullParser(['start','end']); pp.feed('<a><b>'); print([(e,x.tag) for e,x in pp.read_events()]); pp.feed('</b></a>'); print([(e,x.tag) for e,x in pp.read_events()]); pp.close()
class T:
    def start(self, tag, attrib): print('start', tag, attrib)
    def end(self, tag): print('end', tag)
    def data(self, d): print('data', repr(d))
    def comment(self, d): print('comment', d)
    def close(self): return 'closed'
p = ET.XMLParser(target=T()); p.feed('<a x="1">te&lt;xt<b/><!--c--></a>'); print(p.close())
ET.register_namespace('pp', 'http://p.example/'); print(ET.tostring(r.find('{http://p.example/}e'))); print(ET.tostring(ET.fromstring('<a xmlns="u:x"><b y:z="1" xmlns:y="u:y"/></a>'))); print(ET.tostring(ET.fromstring('<a xmlns="u:x"><b/></a>'), default_namespace='u:x')); t(lambda: ET.register_namespace('ns1','x'))
q = ET.QName('u','l'); print(q, repr(q), q.text, q == '{u}l', ET.tostring(ET.Element(q)), ET.iselement(a), ET.iselement('x'), ET.canonicalize('<a  b="2" a="1"><c/></a>'), ET.XMLID('<a id="x"><b id="y"/></a>')[1].keys(), ET.fromstringlist(['<a>','</a>']).tag, ET.tostringlist(ET.Element('a')), ET.VERSION)
print(ET.fromstring('<!DOCTYPE a [<!ENTITY foo "bar"><!ELEMENT a ANY>]><a>&foo;</a>').text, ET.fromstring('<a b="x\ny\tz"/>').attrib, repr(ET.fromstring('<a>l1\r\nl2\rl3</a>').text), ET.fromstring(b'\xef\xbb\xbf<a>\xc3\xa9</a>').text, ET.fromstring('<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>'.encode('latin-1')).text)
tb = ET.TreeBuilder(); tb.start('a', {}); tb.data('x'); tb.start('b', {'k':'v'}); tb.end('b'); tb.data('y'); tb.end('a'); print(ET.tostring(tb.close()))
