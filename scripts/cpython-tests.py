# Makes one standalone program of each test method of a file of CPython's own test suite. Run by the CPython whose tests
# they are; prints one JSON object per method. Nothing of what it prints is kept in this repository.
#
# A program holds: the stand-ins, the statements of the test file that the method needs (by following names), and the class
# with its helpers but no other test method. Text is taken out by lines, never rewritten.

import ast
import json
import os
import sys
import sysconfig

TESTS = os.path.join(sysconfig.get_paths()['stdlib'], 'test')
SHARED = ('list_tests', 'seq_tests', 'string_tests', 'mapping_tests', 'lock_tests')
HERE = os.path.dirname(os.path.abspath(__file__))


class File:
    def __init__(self, path):
        with open(path, encoding='utf-8') as stream:
            self.text = stream.read()
        self.lines = self.text.split('\n')
        self.body = ast.parse(self.text).body
        self.classes = {node.name: node for node in self.body if isinstance(node, ast.ClassDef)}

    def first_line(self, node):
        return min([node.lineno, *(d.lineno for d in getattr(node, 'decorator_list', ()))])

    def segment(self, node, without=()):
        dropped = set()
        for inner in without:
            dropped.update(range(self.first_line(inner), inner.end_lineno + 1))
        return [self.lines[n - 1] for n in range(self.first_line(node), node.end_lineno + 1) if n not in dropped]


def defined_names(node):
    """The names that a module-level statement binds."""
    names = set()
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {node.name}
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            names.add(inner.id)
        elif isinstance(inner, (ast.Import, ast.ImportFrom)):
            for alias in inner.names:
                names.add((alias.asname or alias.name).split('.')[0])
        elif isinstance(inner, (ast.FunctionDef, ast.ClassDef)):
            names.add(inner.name)
    return names


def used_names(nodes):
    names = set()
    for node in nodes:
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name):
                names.add(inner.id)
            elif isinstance(inner, ast.Constant) and isinstance(inner.value, str) and len(inner.value) < 2000:
                # Source in strings (exec, doctest-like) may name helpers.
                names.update(word for word in inner.value.replace('.', ' ').replace('(', ' ').split() if word.isidentifier())
    return names


def is_test(node):
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith('test')


def self_attributes(nodes):
    return {inner.attr for node in nodes for inner in ast.walk(node) if isinstance(inner, ast.Attribute)}


def bases_of(file, node):
    found = []
    for base in node.bases:
        if isinstance(base, ast.Name) and base.id in file.classes:
            parent = file.classes[base.id]
            found.append(parent)
            found.extend(bases_of(file, parent))
    return found


def methods_of(file, node):
    """The test methods that a test case class has, its bases in the same file included."""
    names = []
    for cls in [node, *bases_of(file, node)]:
        for inner in cls.body:
            if is_test(inner) and inner.name not in names:
                names.append(inner.name)
    return names


def looks_like_case(file, node):
    chain = [node, *bases_of(file, node)]
    for cls in chain:
        for base in cls.bases:
            text = ast.unparse(base)
            if text.endswith('TestCase') or text in ('PyTest', 'CTest') or text in ('list_tests.CommonTest', 'seq_tests.CommonTest') or text.split('.')[0] in SHARED:
                return True
    return False


def shared_methods(node, loaded):
    """Test methods inherited from the shared files of the suite."""
    names = []
    for base in node.bases:
        if isinstance(base, ast.Attribute) and isinstance(base.value, ast.Name) and base.value.id in loaded:
            other = loaded[base.value.id]
            if base.attr in other.classes:
                names.extend(methods_of(other, other.classes[base.attr]))
                names.extend(shared_methods(other.classes[base.attr], loaded))
    return names


def program_of(file, node, method, prelude, embedded):
    classes = [node, *bases_of(file, node)]
    kept_tests = {method}
    while True:
        bodies = [inner for cls in classes for inner in cls.body if not is_test(inner) or inner.name in kept_tests]
        more = {inner.name for cls in classes for inner in cls.body if is_test(inner)} & self_attributes(bodies) - kept_tests
        if not more:
            break
        kept_tests |= more
    dropped = {cls: [inner for inner in cls.body if is_test(inner) and inner.name not in kept_tests] for cls in classes}
    needed = used_names(bodies) | {ast.unparse(base).split('.')[0] for cls in classes for base in cls.bases}
    needed |= {name for cls in classes for d in cls.decorator_list for name in used_names([d])}
    chosen = set(classes)
    while True:
        grown = False
        for statement in file.body:
            if statement in chosen or is_main_guard(statement):
                continue
            is_future = isinstance(statement, ast.ImportFrom) and statement.module == '__future__'
            is_star = isinstance(statement, ast.ImportFrom) and statement.names[0].name == '*'
            if is_future or is_star or defined_names(statement) & needed:
                chosen.add(statement)
                needed |= used_names([statement])
                grown = True
        if not grown:
            break
    lines = []
    future = []
    for statement in file.body:
        if statement not in chosen:
            continue
        text = import_text(statement, needed) or file.segment(statement, dropped.get(statement, ()))
        if isinstance(statement, ast.ImportFrom) and statement.module == '__future__':
            future.extend(text)
        elif isinstance(statement, ast.Import) and len(text) == 1:
            # What only the file's other methods need must not keep this one from running.
            only = statement.names[0]
            missing = f'{only.asname} = _run_one.absent({only.name!r})' if only.name == '_pyio' else 'pass'
            lines.extend([f'try: {text[0]}', f'except ImportError: {missing}'])
        else:
            lines.extend(text)
            if statement in dropped and not [inner for inner in statement.body if inner not in dropped[statement]]:
                lines.append('    pass')
    parts = [*future, prelude, *embedded]
    for name in suite_modules(chosen):
        parts.append(embed(name, File(suite_path(name))))
    return '\n'.join([*parts, *lines, f'print(_run_one({node.name}, {method!r}))', ''])


def suite_path(name):
    return os.path.join(TESTS, *name.split('.')) + '.py'


def suite_modules(statements, seen=()):
    """The other modules of the test suite that statements import, each after those it imports itself."""
    found = []
    for statement in statements:
        for inner in ast.walk(statement):
            names = []
            if isinstance(inner, ast.ImportFrom) and inner.module == 'test':
                names = [alias.name for alias in inner.names]
            elif isinstance(inner, ast.ImportFrom) and (inner.module or '').startswith('test.'):
                names = [inner.module[5:]]
            elif isinstance(inner, ast.Import):
                names = [alias.name[5:] for alias in inner.names if alias.name.startswith('test.')]
            for name in names:
                if name in found or name in seen or name.startswith('support') and name != 'support.testcase' or not os.path.exists(suite_path(name)):
                    continue
                found.extend(n for n in suite_modules(File(suite_path(name)).body, (*seen, *found, name)) if n not in found)
                found.append(name)
    return found


def import_text(statement, needed):
    """Of an import with several names, those that are needed."""
    if not isinstance(statement, (ast.Import, ast.ImportFrom)) or len(statement.names) < 2 or getattr(statement, 'module', '') == '__future__':
        return None
    names = [alias for alias in statement.names if (alias.asname or alias.name).split('.')[0] in needed]
    return [ast.unparse(type(statement)(**{**{f: getattr(statement, f) for f in statement._fields}, 'names': names}))]


def is_main_guard(statement):
    return isinstance(statement, ast.If) and '__name__' in ast.unparse(statement.test)


def embed(name, file):
    """A shared file of the suite as a module of the program."""
    source = file.text.split('\n')
    for node in file.body:
        # What only some of its tests need must not keep the others from running.
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            source[node.lineno - 1] = f'try: {source[node.lineno - 1]}'
            source[node.end_lineno - 1] += '\nexcept ImportError: pass'
    source = '\n'.join(source)
    parent, _, last = f'test.{name}'.rpartition('.')
    return (f'def _embed():\n    import sys, types\n    m = types.ModuleType("test.{name}")\n    sys.modules["test.{name}"] = m\n    sys.modules["{parent}"].{last} = m\n'
            f'    exec(compile({source!r}, "{name}.py", "exec"), m.__dict__)\n_embed()\ndel _embed')


def main(names):
    with open(os.path.join(HERE, 'cpython-tests-support.py'), encoding='utf-8') as stream:
        prelude = ''.join(line for line in stream if not line.startswith('# ')).strip('\n')
    loaded = {name: File(suite_path(name)) for name in SHARED if os.path.exists(suite_path(name))}
    for name in names:
        path = os.path.join(TESTS, name + '.py')
        paths = [path] if os.path.exists(path) else []
        folder = os.path.join(TESTS, name)
        if not paths and os.path.isdir(folder):
            paths = sorted(os.path.join(folder, f) for f in os.listdir(folder) if f.startswith('test_') and f.endswith('.py'))
            if name == 'test_dataclasses':
                paths.append(os.path.join(folder, '__init__.py'))
        if name == 'test_datetime' and os.path.exists(os.path.join(TESTS, 'datetimetester.py')):
            paths = [os.path.join(TESTS, 'datetimetester.py')]
        package = os.path.join(folder, '__init__.py')
        extra = []
        if paths and paths[0].startswith(folder + os.sep) and os.path.exists(package) and package not in paths:
            # The package's own names (its test case bases) as part of each program.
            extra = [embed(name, File(package))]
        for path in paths:
            file = File(path)
            for node in file.classes.values():
                if not looks_like_case(file, node):
                    continue
                for method in dict.fromkeys([*methods_of(file, node), *shared_methods(node, loaded)]):
                    program = program_of(file, node, method, prelude, extra)
                    print(json.dumps({'file': name, 'id': f'{node.name}.{method}', 'program': program}))


main(sys.argv[1:])
