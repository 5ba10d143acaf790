"""Runs the proofs of answer keys: imports the libraries once, then forks a child for each item.

Reads one job as JSON from standard input, writes one JSON line about itself and one per
item to standard output. It only observes; what an observation means for the key is judged
elsewhere (judge.ts), so that a wrong key cannot reach the code that would have to notice it.
"""

import ast
import gc
import inspect
import json
import linecache
import os
import select
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
import types


def main():
    # Items print to the real standard output, so the answers need a channel of their own.
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    null = os.open(os.devnull, os.O_RDWR)
    job = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.dup2(null, 2)
    versions, missing = load(job["needs"])
    tell(channel, {"python": sys.version.split()[0], "versions": versions, "missing": missing})
    modules = {skill: read_module(skill, source) for skill, source in job["modules"].items()}
    # Keeps a child's collector from touching, and so copying, all that was imported.
    gc.freeze()
    for item in job["items"]:
        if any(need in missing for need in item["needs"]):
            continue
        module = modules.get(item["skill"])
        report = fork(lambda: observe(item, module), job["seconds"])
        if item["kind"] != "run" and module is not None and "tree" in module:
            report["source"] = source_of(module, closure(module, name_of(item)))
            if is_hard_coded(module, name_of(item)):
                report["error"] = f"{name_of(item)} returns a constant: an answer has to be computed"
        tell(channel, {"id": item["id"], **report})


def tell(channel, message):
    channel.write(json.dumps(message) + "\n")
    channel.flush()


def load(needs):
    """Imports what any item needs, once; says which versions there are and what is missing."""
    versions, missing = {}, []
    for name in needs:
        try:
            module = __import__(name)
            versions[name] = str(getattr(module, "__version__", "unknown"))
        except ImportError:
            missing.append(name)
    if "torch" in versions:
        # A thread pool made before the fork would be missing in the child, which then hangs.
        sys.modules["torch"].set_num_threads(1)
    return versions, missing


def read_module(skill, source):
    file = f"proofs/{skill}.py"
    linecache.cache[file] = (len(source), None, source.splitlines(True), file)
    try:
        tree = ast.parse(source, file)
        return {"file": file, "tree": tree, "lines": source.splitlines()}
    except SyntaxError as error:
        return {"error": f"{file}, line {error.lineno}: {error.msg}"}


def name_of(item):
    return item["id"].replace("-", "_")


def fork(work, seconds):
    """What `work` returns in a child process with an empty folder to work in, or why it did not."""
    folder = tempfile.mkdtemp()
    reader, writer = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.setsid()
        os.close(reader)
        os.chdir(folder)
        try:
            report = work()
        except BaseException:
            report = {"error": last_lines(traceback.format_exc())}
        try:
            line = json.dumps(report)
        except (TypeError, ValueError) as error:
            line = json.dumps({"error": f"a result that is not plain data: {error}"})
        with os.fdopen(writer, "w") as pipe:
            pipe.write(line + "\n")
        os._exit(0)
    os.close(writer)
    line = read_line(reader, started + seconds)
    os.close(reader)
    # The group, for an item may have started processes of its own.
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        pass
    os.waitpid(child, 0)
    shutil.rmtree(folder, ignore_errors=True)
    if line is None:
        return {"error": f"no result within {seconds} s"}
    return json.loads(line) if line else {"error": "the process died without a result"}


def read_line(reader, deadline):
    """The first line from a pipe; '' if it closes before, None if time runs out."""
    data = b""
    while not data.endswith(b"\n"):
        ready, _, _ = select.select([reader], [], [], max(0, deadline - time.monotonic()))
        if not ready:
            return None
        part = os.read(reader, 65536)
        if not part:
            return ""
        data += part
    return data.decode("utf-8")


def observe(item, module):
    if item["kind"] == "run":
        return run(item["code"])
    if module is None:
        return {"error": f"there is no questions/proofs/{item['skill']}.py"}
    if "error" in module:
        return {"error": module["error"]}
    return call(item, module)


def run(code):
    """Output and uncaught exception of a program, run as `python program.py` would run it."""
    linecache.cache["program.py"] = (len(code), None, code.splitlines(True), "program.py")
    program = types.ModuleType("__main__")
    sys.modules["__main__"] = program
    sys.argv = ["program.py"]
    sys.path.insert(0, os.getcwd())
    raised, detail = None, None
    with tempfile.TemporaryFile() as capture:
        os.dup2(capture.fileno(), 1)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
        try:
            exec(compile(code, "program.py", "exec"), program.__dict__)
        except BaseException as error:
            raised = [kind.__name__ for kind in type(error).__mro__ if kind is not object]
            detail = f"{type(error).__name__}: {error}"
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join()
        sys.stdout.flush()
        capture.seek(0)
        output = capture.read().decode("utf-8", "replace")
    return {"output": output, "raised": raised, "detail": detail}


def call(item, module):
    """What the item's function returns: a number, a verdict per option, or ids in order."""
    namespace = {"__name__": "proofs", "__file__": module["file"]}
    program = ast.Module(body=closure(module, name_of(item)), type_ignores=[])
    exec(compile(program, module["file"], "exec"), namespace)
    function = namespace.get(name_of(item))
    if not callable(function):
        return {"error": f"{module['file']} has no function {name_of(item)}"}
    takes_code = "code" in inspect.signature(function).parameters
    result = function(code=item["code"]) if takes_code else function()
    if isinstance(result, dict):
        return {"verdicts": {str(key): truth(value) for key, value in result.items()}}
    if isinstance(result, (list, tuple)):
        return {"order": [str(value) for value in result]}
    if isinstance(result, bool) or result is None:
        return {"error": f"{name_of(item)} returned {result!r}"}
    return {"value": float(result)}


def truth(value):
    """A plain bool: numpy has its own. Anything that is not a truth value is an error."""
    if value in (True, False):
        return bool(value)
    raise TypeError(f"a verdict has to be True or False, not {value!r}")


def definitions(tree):
    """Top-level names of a module and the statements that define them."""
    found = {}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found[node.name] = node
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                found[(alias.asname or alias.name).split(".")[0]] = node
        else:
            for part in ast.walk(node):
                if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                    found[part.id] = node
    return found


def closure(module, name):
    """The top-level statements a function depends on, itself included, in file order.

    Only these are run for an item, so a library that another item imports need not be there,
    and only these enter the lock file's hash. Statements that define nothing always run.
    """
    tree, defined = module["tree"], definitions(module["tree"])
    waiting = [defined.get(name)] + [node for node in tree.body if is_loose(node)]
    seen = []
    while waiting:
        node = waiting.pop()
        if node is None or node in seen:
            continue
        seen.append(node)
        waiting.extend(defined.get(part.id) for part in ast.walk(node) if isinstance(part, ast.Name))
    return [node for node in tree.body if node in seen]


def is_loose(node):
    if isinstance(node, ast.ImportFrom):
        return node.module == "__future__" or node.names[0].name == "*"
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return not is_text and not isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Import, ast.Assign, ast.AnnAssign))


def source_of(module, nodes):
    """The lines of these statements, decorators included."""
    firsts = [min([node.lineno] + [mark.lineno for mark in getattr(node, "decorator_list", [])]) for node in nodes]
    return "\n".join("\n".join(module["lines"][first - 1 : node.end_lineno]) for first, node in zip(firsts, nodes))


def is_hard_coded(module, name):
    function = definitions(module["tree"]).get(name)
    if not isinstance(function, ast.FunctionDef):
        return False
    returns = [part.value for part in ast.walk(function) if isinstance(part, ast.Return)]
    return bool(returns) and all(is_literal(value) for value in returns)


def is_literal(node):
    if isinstance(node, ast.Dict):
        return all(is_literal(value) for value in node.values)
    if isinstance(node, (ast.List, ast.Tuple)):
        return all(is_literal(value) for value in node.elts)
    return isinstance(node, ast.Constant)


def last_lines(text):
    """The end of a traceback, where the reason stands."""
    return " | ".join(line.strip() for line in text.strip().splitlines()[-3:])


if __name__ == "__main__":
    main()
