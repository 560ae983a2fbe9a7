import sys
if sys.version_info >= (3, 11):
    g = ExceptionGroup('g', [ValueError(1), KeyError('k'), ExceptionGroup('n', [ValueError(2)])])
    print(repr(g), str(g), g.message, len(g.exceptions))
    print(g.split(ValueError), g.subgroup(lambda e: isinstance(e, KeyError)), g.derive([OSError()]))
    for bad in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [1]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup('x', [KeyboardInterrupt()])):
        try: bad()
        except (ValueError, TypeError) as e: print(e)
