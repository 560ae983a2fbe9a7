import difflib
print(list(difflib.unified_diff(['a', 'b'], ['a', 'c'], lineterm='')), difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), list(difflib.ndiff(['a'], ['b'])))
