print({'a', 'b', 'c'}, {'red', 'green', 'blue'}, set('hello world'), set('mississippi'))
print({'one', 'two', 'three', 'four', 'five', 'six'})
