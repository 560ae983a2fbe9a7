import pprint, textwrap, reprlib, difflib
data = {'users': [{'name': 'Ann', 'roles': ('admin', 'dev'), 'tags': {'b', 'a'}}, {'name': 'Bob' * 10, 'roles': (), 'nested': {'k' * 20: [1] * 30, 'deep': {'er': {'est': None}}}}], 3: b'bytes' * 20, 'text': 'word ' * 30}
pprint.pprint(data); pprint.pprint(data, width=40, depth=2, indent=2, compact=True, sort_dicts=False)
print(pprint.pformat([list(range(40))], compact=True), pprint.pformat('a' * 100), pprint.isreadable(data), pprint.isrecursive([]), pprint.saferepr({2: 1, 1: 2}))
l = [1]; l.append(l); pprint.pprint(l if False else [1]); pprint.pp({'b': 1, 'a': 2}, width=5); pprint.pprint(12345678, underscore_numbers=True)
class P:
    def __repr__(self): return 'P(\n  multi)'
pprint.pprint([P()] * 3)
text = """  The quick  brown fox jumps over the lazy dog. Supercalifragilisticexpialidocious words-with-hyphens break.

    Second paragraph."""
print(textwrap.fill(text, 30), textwrap.wrap(text, 20, initial_indent='* ', subsequent_indent='  '), textwrap.shorten(text, 40, placeholder='...'), textwrap.dedent('    a\n      b\n    c'), textwrap.indent('x\n\ny', '> '), textwrap.wrap('aaaaaaaaaa bb', 4, break_long_words=False), textwrap.wrap('a-b-c d', 3, break_on_hyphens=False), textwrap.wrap('x ' * 30, 20, max_lines=2), textwrap.wrap(''), textwrap.fill('tab\there', 10, expand_tabs=False), sep='\n---\n')
for bad in (lambda: textwrap.wrap('abc', 0), lambda: textwrap.wrap('abc def', 3, max_lines=1, placeholder='long....'), lambda: pprint.pprint(1, width=0), lambda: pprint.pprint(1, indent=-1), lambda: pprint.pprint(1, depth=0), lambda: textwrap.dedent(5), lambda: textwrap.fill(None)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(10**100))
class N:
    def __init__(self): self.me = self
    @reprlib.recursive_repr('<loop>')
    def __repr__(self): return f'N({self.me!r})'
print(N())
a, b = 'one\ntwo\nthree\nfour\n'.splitlines(True), 'one\n2\nthree\nfive\nsix\n'.splitlines(True)
print(''.join(difflib.unified_diff(a, b, 'old', 'new')), ''.join(difflib.ndiff(a, b)), ''.join(difflib.context_diff(a, b)), difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), round(difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), 3), difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes(), difflib.SequenceMatcher(a='abc', b='abd').get_matching_blocks())
