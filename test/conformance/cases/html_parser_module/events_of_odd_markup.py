from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, d): print('data', repr(d))
    def handle_comment(self, d): print('comment', repr(d))
    def handle_entityref(self, n): print('entity', n)
    def handle_charref(self, n): print('char', n)
    def handle_decl(self, d): print('decl', repr(d))
    def handle_pi(self, d): print('pi', repr(d))
    def unknown_decl(self, d): print('unknown', repr(d))
T = ['<html><body class="a" id=b checked>Hi &amp; <b>x</b><br/><br />\n<!-- c --><!DOCTYPE html><?php x ?><p>&#65;&lt;&copy &unknown; &#x41;</p></body></html>',
 '<script>if (a < b) { x("</p>") }</script><style>p > a {}</style>', '<a href="x?a=1&amp;b=2" title=\'q"q\'>t</a >', 'a < b & c', '<', '<a', '<a href="x', '</', '</a', '<!', '<!-', '<!--x', '<!--x->-->', '<![CDATA[x]]>', '<!DOCTYPE', '<A B=C D = "e" f=\'g\' h/>', '<p/ >', '<a/b>', '< a>', '</ a>', '</>', '<!x y>', '<!>', '&#', '&', '&am', '&amp', 'x&lt', '<textarea>&amp;<b></textarea>', '<title>a&b</title>', '<img src=x.png alt=>', '<a$b>', '<a b="c"d="e">', '<div\nclass="x"\n>', '</div attr>', '<!---->', '<!-->', '<!--a--!>b-->', '<?', '<?x', '<a =b>', '<script>a', '<script><!-- x --></script>']
for cc in (True, False):
    for t in T:
        print('==', cc, repr(t)); p = P(convert_charrefs=cc); p.feed(t); print('rest', repr(p.rawdata), p.getpos()); p.close()
p = P(); 
for c in T[0]: p.feed(c)
p.close()
