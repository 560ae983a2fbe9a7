class AppError(Exception):
    def __str__(self): return 'custom text'
raise AppError
