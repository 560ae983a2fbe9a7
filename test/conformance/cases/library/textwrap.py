import textwrap
print(textwrap.wrap('the quick brown fox jumps over', 10), textwrap.fill('a bb ccc dddd', 6), textwrap.dedent('  a\n    b\n'), textwrap.indent('a\nb', '> '), textwrap.shorten('hello big world', 10))
