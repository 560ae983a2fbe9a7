e = ValueError('with notes')
if hasattr(e, 'add_note'):
    e.add_note('first note')
    e.add_note('second\nnote')
raise e
