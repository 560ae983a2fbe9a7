try:
    {}['k']
except KeyError as e:
    raise e
