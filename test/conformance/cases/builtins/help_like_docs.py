print(len.__doc__ is not None, len.__name__, print.__class__.__name__, (1).__class__.__name__)
