nan = float('nan')
print(nan == nan, nan is nan, nan in [nan], [nan] == [nan], float('nan') in [nan], (nan,) == (nan,), {nan: 1} == {nan: 1})
print([nan].index(nan), [nan].count(nan), {nan, nan} == {nan}, len({float('nan'), float('nan')}))
