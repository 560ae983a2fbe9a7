# coding: ascii
print('né')
