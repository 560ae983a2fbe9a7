# The numbers of tokens, their names, and which operator is which token.
# Behaves as Lib/token.py: numbers are positions in the grammar's order. 3.12 gained the parts of f-strings and a token for "!",
# and put ERRORTOKEN behind the tokens only tokenize makes; 3.13 dropped AWAIT and ASYNC.
"""Token constants."""

from sys import version_info as _version

__all__ = ['tok_name', 'ISTERMINAL', 'ISNONTERMINAL', 'ISEOF']

_operators = (
    ('LPAR', '('), ('RPAR', ')'), ('LSQB', '['), ('RSQB', ']'), ('COLON', ':'), ('COMMA', ','), ('SEMI', ';'),
    ('PLUS', '+'), ('MINUS', '-'), ('STAR', '*'), ('SLASH', '/'), ('VBAR', '|'), ('AMPER', '&'), ('LESS', '<'),
    ('GREATER', '>'), ('EQUAL', '='), ('DOT', '.'), ('PERCENT', '%'), ('LBRACE', '{'), ('RBRACE', '}'),
    ('EQEQUAL', '=='), ('NOTEQUAL', '!='), ('LESSEQUAL', '<='), ('GREATEREQUAL', '>='), ('TILDE', '~'),
    ('CIRCUMFLEX', '^'), ('LEFTSHIFT', '<<'), ('RIGHTSHIFT', '>>'), ('DOUBLESTAR', '**'), ('PLUSEQUAL', '+='),
    ('MINEQUAL', '-='), ('STAREQUAL', '*='), ('SLASHEQUAL', '/='), ('PERCENTEQUAL', '%='), ('AMPEREQUAL', '&='),
    ('VBAREQUAL', '|='), ('CIRCUMFLEXEQUAL', '^='), ('LEFTSHIFTEQUAL', '<<='), ('RIGHTSHIFTEQUAL', '>>='),
    ('DOUBLESTAREQUAL', '**='), ('DOUBLESLASH', '//'), ('DOUBLESLASHEQUAL', '//='), ('AT', '@'), ('ATEQUAL', '@='),
    ('RARROW', '->'), ('ELLIPSIS', '...'), ('COLONEQUAL', ':='),
)
if _version >= (3, 12):
    _operators += ('EXCLAMATION', '!'),

_names = ['ENDMARKER', 'NAME', 'NUMBER', 'STRING', 'NEWLINE', 'INDENT', 'DEDENT', *(_name for _name, _ in _operators), 'OP']
if _version < (3, 13):
    _names += 'AWAIT', 'ASYNC'
_names += 'TYPE_IGNORE', 'TYPE_COMMENT', 'SOFT_KEYWORD'
if _version < (3, 12):
    _names += 'ERRORTOKEN', 'COMMENT', 'NL', 'ENCODING'
else:
    _names += 'FSTRING_START', 'FSTRING_MIDDLE', 'FSTRING_END', 'COMMENT', 'NL', 'ERRORTOKEN', 'ENCODING'

tok_name = dict(enumerate([*_names, 'N_TOKENS']))
# Numbers from here on were the non-terminals of the grammar.
tok_name[256] = 'NT_OFFSET'

globals().update({_name: _number for _number, _name in tok_name.items()})
__all__.extend(tok_name.values())

# In the order of the characters.
EXACT_TOKEN_TYPES = {_text: globals()[_name] for _name, _text in sorted(_operators, key=lambda pair: pair[1])}

del _operators, _names, _version


def ISTERMINAL(x):
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    return x >= NT_OFFSET


def ISEOF(x):
    return x == ENDMARKER
