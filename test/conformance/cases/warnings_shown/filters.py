import warnings
warnings.simplefilter('ignore')
warnings.warn('hidden')
warnings.simplefilter('error')
try:
    warnings.warn('raised', RuntimeWarning)
except RuntimeWarning as e:
    print('caught', e)
