import difflib

old = ['one\n', 'two and a half\n', 'three\n', '\tfour\n', 'five\n', 'six\n']
new = ['one\n', 'two and one half\n', 'zero\n', '    four\n', 'five\n', 'six & <seven>\n']
print(difflib.HtmlDiff(wrapcolumn=12).make_table(old, new, 'old', 'new', context=True, numlines=1))
print(''.join(difflib.ndiff(old, new)))
print(list(difflib.unified_diff('one', 'two', 'a.txt', 'b.txt', '2020', '', lineterm='')))
print(difflib.IS_LINE_JUNK(' # \n'), difflib.IS_LINE_JUNK('x'), difflib.get_close_matches('appel', ['ape', 'apple', 'peach']))
