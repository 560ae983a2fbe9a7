# A forgiving reader of HTML that calls a method for each piece of markup. Behaves as Lib/html/parser.py of CPython 3.10 to 3.13. `goahead` looks for
# the next piece and asks the reader of its kind for where it ends; -1 means that more text is needed.

import re
import _markupbase
from html import unescape

__all__ = ['HTMLParser']

# The pieces of a tag. What may stand between attributes includes slashes that do not close the tag.
_TAG_NAME = r'[A-Za-z][^ \t\n\r\f/>\x00]*'
_BETWEEN = r'(?:\s|/(?!>))*'
_ATTRIBUTE_NAME = r'(?<=["\'\s/])[^\s/>][^\s/=>]*'
_VALUE = r'"[^"]*"|\'[^\']*\'|(?!["\'])[^\s>]*'

_tag_name = re.compile(f'(?P<name>{_TAG_NAME}){_BETWEEN}')
_attribute = re.compile(f'(?P<name>{_ATTRIBUTE_NAME})(?P<given>\\s*=+\\s*(?P<value>{_VALUE}))?{_BETWEEN}')
_start_tag = re.compile(rf'<{_TAG_NAME}(?:[\s/]*(?:{_ATTRIBUTE_NAME}(?:\s*=+\s*(?:{_VALUE})\s*)?{_BETWEEN})*)?\s*')
_end_tag = re.compile(r'</\s*(?P<name>[A-Za-z][-.A-Za-z0-9:_]*)\s*>')
_markup = re.compile('[<&]')
_number = re.compile('&#(?P<digits>[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
_entity = re.compile('&(?P<name>[A-Za-z][-.A-Za-z0-9]*)[^A-Za-z0-9]')
_begun_reference = re.compile('&[A-Za-z#]')

# An entity that is not closed yet may be this long.
_REFERENCE_MAX = 34


class HTMLParser(_markupbase.ParserBase):
    """Feed it text; override the handle_... methods."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        super().__init__()
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self.interesting = _markup
        self.cdata_elem = None
        self.__starttag_text = None
        super().reset()

    def feed(self, data):
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        self.goahead(1)

    def get_starttag_text(self):
        return self.__starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self.interesting = re.compile(rf'</\s*{self.cdata_elem}\s*>', re.I)

    def clear_cdata_mode(self):
        self.interesting = _markup
        self.cdata_elem = None

    # ---- going through the text

    def goahead(self, end):
        text = self.rawdata
        at = 0
        while at < len(text):
            found = self._next_markup(text, at)
            if found is None:
                break
            self._text(text[at:found])
            at = self.updatepos(at, found)
            if at == len(text):
                break
            if text[at] == '<':
                following = self._tag(text, at, end)
                goes_on = following is not None
            else:
                following, goes_on = self._reference(text, at, end)
            if following is not None:
                at = self.updatepos(at, following)
            if not goes_on:
                break
        if end and at < len(text) and not self.cdata_elem:
            self._text(text[at:])
            at = self.updatepos(at, len(text))
        self.rawdata = text[at:]

    def _text(self, text):
        if text:
            self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)

    def _next_markup(self, text, at):
        """Where the next piece begins; None: it cannot be told yet."""
        if not self.convert_charrefs or self.cdata_elem:
            match = self.interesting.search(text, at)
            if match:
                return match.start()
            return None if self.cdata_elem else len(text)
        found = text.find('<', at)
        if found >= 0:
            return found
        reference = text.rfind('&', max(at, len(text) - _REFERENCE_MAX))
        if reference >= 0 and not re.search(r'[\s;]', text[reference:]):
            return None
        return len(text)

    def _tag(self, text, at, end):
        """The end of what begins with '<'; None: more text is needed."""
        for opening, read in self._READERS:
            if opening.match(text, at):
                following = read(self, at)
                break
        else:
            if at + 1 == len(text):
                return self._no_tag(text, at) if end else None
            self.handle_data('<')
            return at + 1
        if following >= 0:
            return following
        return self._no_tag(text, at) if end else None

    def _no_tag(self, text, at):
        """At the end of everything: markup that is never closed is text."""
        if at + 1 == len(text):
            return None
        close = text.find('>', at + 1)
        if close >= 0:
            close += 1
        else:
            close = text.find('<', at + 1)
            if close < 0:
                close = at + 1
        self._text(text[at:close])
        return close

    def _reference(self, text, at, end):
        """The end of what begins with '&', if it is known, and whether the text can be gone through beyond it."""
        is_number = text.startswith('&#', at)
        match = (_number if is_number else _entity).match(text, at)
        if match:
            if is_number:
                self.handle_charref(match['digits'])
            else:
                self.handle_entityref(match['name'])
            return match.end() - (text[match.end() - 1] != ';'), True
        if is_number:
            if ';' not in text[at:]:
                return None, False
            self.handle_data('&#')
            return at + 2, False
        match = _begun_reference.match(text, at)
        if match:
            # An ampersand and a letter at the very end: the ampersand is dropped.
            return (at + 1 if end and match.end() == len(text) else None), False
        if at + 1 == len(text):
            return None, False
        self.handle_data('&')
        return at + 1, True

    # ---- tags

    def parse_starttag(self, i):
        self.__starttag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        text = self.rawdata
        self.__starttag_text = text[i:end]
        match = _tag_name.match(text, i + 1)
        self.lasttag = tag = match['name'].lower()
        attributes = []
        at = match.end()
        while at < end and (match := _attribute.match(text, at)):
            value = match['value'] if match['given'] else None
            if value:
                if len(value) > 1 and value[0] == value[-1] and value[0] in '"\'':
                    value = value[1:-1]
                value = unescape(value)
            attributes.append((match['name'].lower(), value))
            at = match.end()
        closing = text[at:end].strip()
        if closing == '/>':
            self.handle_startendtag(tag, attributes)
        elif closing == '>':
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        else:
            self.handle_data(text[i:end])
        return end

    def check_for_whole_start_tag(self, i):
        text = self.rawdata
        at = _start_tag.match(text, i).end()
        following = text[at:at + 1]
        if following == '>':
            return at + 1
        if text.startswith('/>', at):
            return at + 2
        if following in '/=' or following.isascii() and following.isalpha():
            return -1
        return at if at > i else i + 1

    def parse_endtag(self, i):
        text = self.rawdata
        close = text.find('>', i + 1)
        if close < 0:
            return -1
        match = _end_tag.match(text, i)
        if self.cdata_elem and (not match or match['name'].lower() != self.cdata_elem):
            self.handle_data(text[i:close + 1])
            return close + 1
        if match:
            self.handle_endtag(match['name'].lower())
            self.clear_cdata_mode()
            return match.end()
        match = _tag_name.match(text, i + 2)
        if match:
            close = text.find('>', match.end())
            self.handle_endtag(match['name'].lower())
            return close + 1
        return i + 3 if text.startswith('</>', i) else self.parse_bogus_comment(i)

    # ---- what is no tag

    def parse_html_declaration(self, i):
        text = self.rawdata
        if text.startswith('<!--', i):
            return self.parse_comment(i)
        if text.startswith('<![', i):
            return self.parse_marked_section(i)
        if text[i:i + 9].lower() == '<!doctype':
            close = text.find('>', i + 9)
            if close < 0:
                return -1
            self.handle_decl(text[i + 2:close])
            return close + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        close = self.rawdata.find('>', i + 2)
        if close < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:close])
        return close + 1

    def parse_pi(self, i):
        close = self.rawdata.find('>', i + 2)
        if close < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:close])
        return close + 1

    _READERS = tuple((re.compile(opening), read) for opening, read in (
        ('<[A-Za-z]', lambda self, i: self.parse_starttag(i)),
        ('</', lambda self, i: self.parse_endtag(i)),
        ('<!--', lambda self, i: self.parse_comment(i)),
        (r'<\?', lambda self, i: self.parse_pi(i)),
        ('<!', lambda self, i: self.parse_html_declaration(i)),
    ))

    # ---- to be overridden

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
