import warnings
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: warnings.warn('w', UserWarning)
    except UserWarning as e: print('raised', e)
