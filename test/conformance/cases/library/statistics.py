import statistics
print(statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), statistics.median([1, 2, 3, 4]), statistics.mode('aab'), statistics.stdev([1, 2, 3, 4]), statistics.pvariance([1, 2, 3]))
print(statistics.multimode('aabb'), statistics.quantiles([1, 2, 3, 4, 5]), statistics.harmonic_mean([1, 2]), statistics.geometric_mean([1, 2, 4]), statistics.fmean([1, 2]))
try:
    statistics.mean([])
except Exception as error:
    print(type(error).__name__, error)
try:
    statistics.stdev([1])
except Exception as error:
    print(type(error).__name__, error)
print(statistics.median_low([1, 2]), statistics.median_high([1, 2]), statistics.correlation([1, 2, 3], [2, 4, 7]), statistics.linear_regression([1, 2, 3], [2, 4, 6]))
