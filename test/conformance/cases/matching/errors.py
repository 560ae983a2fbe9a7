class Q: __match_args__ = ('a',)
for text in ('case Q(1, 2): pass', 'case int(1, 2): pass', 'case nope(): pass'):
    try: exec(f'match Q():\n    {text}'); print('no match')
    except Exception as e: print(type(e).__name__, e)
