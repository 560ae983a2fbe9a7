# Catalogues of messages: written here in the .mo format, found by language, with plural forms, contexts and fallbacks.
import gettext
import io
import os
import struct
import sys
import warnings


def catalogue(messages, order='<'):
    """The bytes of a .mo file."""
    pairs = sorted((original.encode(), translated.encode()) for original, translated in messages.items())
    begin = 28 + 16 * len(pairs)
    tables, texts = [[], []], b''
    for which in 0, 1:
        for pair in pairs:
            tables[which] += [len(pair[which]), begin + len(texts)]
            texts += pair[which] + b'\0'
    head = [0x950412de, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, begin]
    numbers = head + tables[0] + tables[1]
    return struct.pack(f'{order}{len(numbers)}I', *numbers) + texts + b'\0'


german = {
    '': 'Project-Id-Version: 1\nContent-Type: text/plain; charset=utf-8\nPlural-Forms: nplurals=2; plural=(n != 1);\nX-Long: a\n b\n',
    'book': 'Buch', 'file\0files': '{} Datei\0{} Dateien', 'menu\x04open': 'Öffnen', 'box\x04one\0many': 'eine\0viele',
}
for order in '<', '>':
    words = gettext.GNUTranslations(io.BytesIO(catalogue(german, order)))
    print(words.gettext('book'), words.gettext('missing'), words.charset(), words.info())
    print([words.ngettext('file', 'files', n) for n in (0, 1, 2)], [words.ngettext('cow', 'cows', n) for n in (1, 2)])
    print(words.pgettext('menu', 'open'), words.pgettext('x', 'open'), words.npgettext('box', 'one', 'many', 5), words.gettext('file'))
austrian = gettext.GNUTranslations(io.BytesIO(catalogue({'': german[''], 'potato': 'Erdapfel'})))
austrian.add_fallback(words)
austrian.add_fallback(gettext.NullTranslations())
print(austrian.gettext('book'), austrian.gettext('potato'), austrian.ngettext('file', 'files', 2), austrian.gettext('none'))

os.makedirs('locale/de/LC_MESSAGES')
os.makedirs('locale/de_AT/LC_MESSAGES')
for language, messages in ('de', german), ('de_AT', {'': german[''], 'book': 'Büchl'}):
    with open(f'locale/{language}/LC_MESSAGES/app.mo', 'wb') as out:
        out.write(catalogue(messages))
print(gettext.find('app', 'locale', ['de_AT.UTF-8', 'fr', 'C', 'de']), gettext.find('app', 'locale', ['de_AT'], all=True), gettext.find('app', 'locale', ['fr']))
both = gettext.translation('app', 'locale', ['de_AT', 'de'])
print(both.gettext('book'), both.gettext('file'), gettext.translation('app', 'locale', ['de']) is both, len(gettext._translations))
os.environ['LANGUAGE'] = 'de'
print(gettext.bindtextdomain('app', 'locale'), gettext.textdomain(), gettext.textdomain('app'))
print(gettext.gettext('book'), gettext.ngettext('file', 'files', 7), gettext.dgettext('other', 'book'), gettext.dngettext('other', 'a', 'b', 1))
print(gettext.pgettext('menu', 'open'), gettext.npgettext('box', 'one', 'many', 1), gettext.dpgettext('app', 'menu', 'open'), gettext.dnpgettext('o', 'c', 'a', 'b', 2))
gettext.install('app', 'locale', names=['ngettext'])
print(_('book'), ngettext('file', 'files', 1))

for text in ('n != 1', 'n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2', 'n>1?2:n?1:0', '!n', '0012 / 5',
             '5 < n < 2', 'n == 1 == 0', '(' * 21 + 'n' + ')' * 21, 'n' * 1001, '', 'x', 'n n', '(n', 'n ? 1', 'n + ', 'n & 1', '1 // 2', '-n', 'n)'):
    try:
        form = gettext.c2py(text)
        print(text, [form(n) for n in (0, 1, 2, 5, 11, 21)])
    except ValueError as e:
        print(text[:10], e)
form = gettext.c2py('n > 1')
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(form(1.5), form(True), words.ngettext('file', 'files', 1.0), gettext.NullTranslations().ngettext('a', 'b', 1.0))
print([(each.category.__name__, str(each.message), each.filename.rpartition('/')[2]) for each in caught if sys.version_info >= (3, 11)])
for call in (lambda: form('1'), lambda: gettext.translation('none', 'locale'), lambda: gettext.GNUTranslations(io.BytesIO(b'abcd')),
             lambda: gettext.GNUTranslations(io.BytesIO(catalogue(german)[:100])), lambda: gettext.translation('none', 'locale', fallback=True)):
    try:
        print(type(call()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
