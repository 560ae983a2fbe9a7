class AppError(Exception):
    def __str__(self): raise ValueError
raise AppError
