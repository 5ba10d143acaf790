"""Proofs of the Python items: each function is named as its item and returns a value, verdicts or an order.

Verdicts come from running what each option proposes, never from a table. Only the standard library and NumPy.
"""

import contextlib
import ctypes
import functools
import gc
import itertools
import json
import os
import pathlib
import pickle
import random
import subprocess
import sys
import tempfile
import types
import weakref
from unittest import mock

sys.dont_write_bytecode = True


def _run_script(script, files, environment=None):
    """Runs `script` among `files` in an empty folder; returns its exit code and output."""
    with tempfile.TemporaryDirectory() as folder:
        for name, source in files.items():
            pathlib.Path(folder, name).write_text(source)
        command = [sys.executable, "-S", "-B", script]
        done = subprocess.run(command, cwd=folder, env={**os.environ, **(environment or {})}, capture_output=True, text=True)
    return done.returncode, done.stdout


# objects-copying

def config_edit_leaks(code):
    first_lines = {
        "a": "val_cfg = cfg or {}",
        "b": "val_cfg = dict.fromkeys(cfg)",
        "c": "val_cfg = cfg = dict(cfg)",
        "d": "val_cfg = cfg.copy()",
    }

    def holds(line):
        names = {"cfg": {"lr": 0.1, "augment": True}}
        exec(code.replace("val_cfg = cfg\n", line + "\n"), names)
        return names["cfg"] == {"lr": 0.1, "augment": True} and names["val_cfg"] == {"lr": 0.1, "augment": False}

    return {option: holds(line) for option, line in first_lines.items()}


# iteration-generators

def zip_short_labels():
    images, labels = list(range(1000)), list(range(998))
    seen, error = [], None
    try:
        for image, label in zip(images, labels):
            seen.append((image, label))
    except Exception as raised:
        error = raised
    return {
        "a": error is not None,
        "b": seen[-2:] == [(998, None), (999, None)],
        "c": error is None and len(seen) == 998,
        "d": seen[-2:] == [(998, 0), (999, 1)],
    }


class _Row:
    """A row that counts how many of its kind are alive."""
    alive = peak = 0

    def __init__(self):
        _Row.alive += 1
        _Row.peak = max(_Row.peak, _Row.alive)

    def __del__(self):
        _Row.alive -= 1


def second_epoch_empty():
    size = 200

    def read_rows():
        for _ in range(size):
            yield _Row()

    class Rows:
        def __iter__(self):
            return read_rows()

    def cycled():
        stream = itertools.cycle(read_rows())
        return (itertools.islice(stream, size) for _ in range(3))

    epochs = {
        "a": lambda: itertools.repeat(Rows(), 3),
        "b": lambda: itertools.repeat(list(read_rows()), 3),
        "c": lambda: itertools.tee(read_rows(), 3),
        "d": cycled,
    }

    def holds(make):
        _Row.peak = 0
        lengths = [sum(1 for _ in epoch) for epoch in make()]
        return lengths == [size] * 3 and _Row.peak < size / 5  # 16 GB against 80 GB

    return {option: holds(make) for option, make in epochs.items()}


# functions-decorators

def swapped_positional_flags():
    signatures = {
        "a": "def split(rows, *, share=0.2, seed=0):",
        "b": "def split(rows, share: float = 0.2, seed: int = 0):",
        "c": "def split(rows, share=0.2, *, seed=0):",
        "d": "def split(rows, /, share=0.2, seed=0):",
        "e": "def split(rows, *options, share=0.2, seed=0):",
    }

    def fails(signature):
        names = {}
        exec(signature + "\n    return rows", names)
        try:
            names["split"]([], 42, 0.2)
        except TypeError:
            return True
        return False

    return {option: fails(signature) for option, signature in signatures.items()}


class _Counting:
    """What the models of the next proof share: a costly step whose runs are counted."""
    def __init__(self, path):
        self.path, self.runs = path, 0

    def compute(self, text):
        self.runs += 1
        return len(text)


def cached_method_keeps_models():
    cache = functools.lru_cache(maxsize=100_000)

    class Cached(_Counting):
        predict = cache(lambda self, text: self.compute(text))

    class Own(_Counting):
        def __init__(self, path):
            super().__init__(path)
            self.predict = cache(self.compute)

    class Static(_Counting):
        answer = staticmethod(cache(lambda model, text: model.compute(text)))

        def predict(self, text):
            return Static.answer(self, text)

    class Hashed(_Counting):
        predict = cache(lambda self, text: self.compute(text))
        __hash__ = lambda self: hash(self.path)

    def holds(kind):
        model = kind("weights")
        for text in ["a", "b", "a", "b"]:
            model.predict(text)
        fast, old = model.runs == 2, weakref.ref(model)
        model = kind("weights")
        gc.collect()  # what option a asks for, and what any process does sooner or later
        return fast and old() is None

    return {"a": holds(Cached), "b": holds(Own), "c": holds(Static), "d": holds(Hashed)}


# structures-complexity

class _Id:
    """An account id that counts comparisons for equality."""
    compared = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __lt__(self, other):
        return self.number < other.number

    def __eq__(self, other):
        _Id.compared += 1
        return self.number == other.number


def blocked_ids_lookup():
    numbers = random.Random(0).sample(range(10_000), 1000)
    banned, users = [_Id(n) for n in numbers[:500]], [_Id(n) for n in numbers[500:]]

    def comparisons(container, comprehension=False):
        _Id.compared = 0
        if comprehension:
            [user for user in users if user not in container]
        else:
            for user in users:
                user not in container
        return _Id.compared

    before = comparisons(banned)
    after = {
        "a": comparisons(sorted(banned)),
        "b": comparisons(tuple(banned)),
        "c": comparisons(set(banned)),
        "d": comparisons(banned, comprehension=True),
    }
    return {option: count < before / 10 for option, count in after.items()}


_SPLIT = """
import hashlib, json, random, zlib
names = json.load(open("names.json"))
rng = random.Random(0)
rank = {name: i for i, name in enumerate(sorted(names))}
rules = {
    "a": lambda name: hash(name) % 10 < 8,
    "b": lambda name: zlib.crc32(name.encode()) % 10 < 8,
    "c": lambda name: rng.random() < 0.8,
    "d": lambda name: int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10 < 8,
    "e": lambda name: rank[name] % 10 < 8,
}
print(json.dumps({option: {name: rule(name) for name in names} for option, rule in rules.items()}))
"""


def stable_split_by_hash():
    old = [f"user{n}" for n in range(200)]
    later = old + [f"user{n}b" for n in range(0, 200, 9)]
    random.Random(1).shuffle(later)

    def night(names, salt):
        files = {"split.py": _SPLIT, "names.json": json.dumps(names)}
        return json.loads(_run_script("split.py", files, {"PYTHONHASHSEED": salt})[1])

    first, second = night(old, "1"), night(later, "2")
    return {option: all(sides[name] == second[option][name] for name in old) for option, sides in first.items()}


# errors-resources

class _Shard:
    """A file that knows whether it is open; like a real one it closes when it is freed."""
    def __init__(self, still_open, number, error):
        self.still_open, self.number, self.error = still_open, number, error
        still_open.add(number)

    def close(self):
        self.still_open.discard(self.number)

    __del__ = close


def _parse(shard):
    if shard.error:
        raise shard.error


def file_left_open():
    def close_after(shard):
        _parse(shard)
        shard.close()

    def close_in_two_blocks(shard):
        try:
            _parse(shard)
        except ValueError:
            shard.close()
            raise
        else:
            shard.close()

    def delete_after(shard):
        _parse(shard)
        del shard

    def with_block(shard):
        with contextlib.closing(shard):
            _parse(shard)

    def closes_all(read):
        still_open, report = set(), []
        for number, error in enumerate([None, ValueError(), KeyError()]):
            try:
                read(_Shard(still_open, number, error))
            except Exception as raised:
                report.append(raised)
        return not still_open

    habits = {"a": close_after, "b": close_in_two_blocks, "c": delete_after, "d": with_block}
    return {option: closes_all(read) for option, read in habits.items()}


def _after_power_loss(done):
    """What `last.ckpt` may hold after a crash with these steps done; None if the steps are impossible."""
    place = {step: done.index(step) for step in done}
    if "c" not in place:
        return {"old"} if "b" not in place or "a" in done[:place["b"]] else None
    if "a" not in done[:place["c"]]:
        return None
    new = "new" if "b" in place else "torn"
    return {new} if "d" in done[place["c"]:] else {"old", new}


def checkpoint_order():
    def keeps_the_promise(order):
        for length in range(len(order) + 1):
            found = _after_power_loss(order[:length])
            wanted = {"new"} if "e" in order[:length] else {"old", "new"}
            if found is None or not found <= wanted:
                return False
        return True

    [only] = filter(keeps_the_promise, itertools.permutations("abcde"))
    return list(only)


# types-modules

def shadowed_random():
    train = "import json\nimport random\nrandom.seed(0)\n"
    folder = {"random.py": "results = []\n", "train.py": train}
    assert _run_script("train.py", folder)[0] != 0
    changes = {
        "a": {**folder, "__init__.py": ""},
        "b": {**folder, "train.py": "from random import seed\nseed(0)\n"},
        "c": {**folder, "train.py": "import random\nimport json\nrandom.seed(0)\n"},
        "d": {"experiment.py": folder["random.py"], "train.py": train},
    }
    return {option: _run_script("train.py", files)[0] == 0 for option, files in changes.items()}


def circular_import():
    def pair(model_head, data_head, batch="Batch", config="Config", **more):
        model = f"{model_head}\nclass Config: pass\nclass ModelBatch({batch}): pass\n"
        data = f"{data_head}\nclass Batch: pass\nclass DataConfig({config}): pass\n"
        return {"model.py": model, "data.py": data, **more}

    type_checking = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "
    caught = "try:\n    {}\nexcept ImportError:\n    pass"
    from_data, from_model = "from data import Batch", "from model import Config"
    third = "class Config: pass\nclass Batch: pass\n"
    changes = {
        "a": pair(type_checking + from_data, type_checking + from_model),
        "b": pair("import data", "import model", "data.Batch", "model.Config"),
        "c": {
            "model.py": "from shared import Batch, Config\nclass ModelBatch(Batch): pass\n",
            "data.py": "from shared import Batch, Config\nclass DataConfig(Config): pass\n",
            "shared.py": third,
        },
        "d": pair(caught.format(from_data), caught.format(from_model)),
    }

    def loads(files, order):
        main = f"import {order[0]}, {order[1]}\nassert issubclass(model.ModelBatch, data.Batch) and issubclass(data.DataConfig, model.Config)\n"
        return _run_script("main.py", {**files, "main.py": main})[0] == 0

    orders = [("model", "data"), ("data", "model")]
    assert not any(loads(pair(from_data, from_model), order) for order in orders)
    return {option: all(loads(files, order) for order in orders) for option, files in changes.items()}


# testing-debugging

def bisect_a_regression():
    @functools.lru_cache(maxsize=None)
    def tests(candidates):
        if candidates == 1:
            return 0
        half = candidates // 2
        return 1 + max(tests(half), tests(candidates - half))

    return 6 * tests(1000)


def patch_where_looked_up():
    client, features, test = (types.ModuleType(name) for name in ["client", "features", "test_features"])
    exec("def fetch(user): return 'network'", vars(client))
    features.fetch = test.fetch = client.fetch
    exec("def build(user): return fetch(user)", vars(features))
    sys.modules.update(client=client, features=features, test_features=test)

    def replaced(target):
        try:
            with mock.patch(target, return_value="fake"):
                return features.build("ada") == "fake"
        except (AttributeError, ImportError):
            return False

    assert not replaced("client.fetch")
    targets = {"a": "features.client.fetch", "b": "features.fetch", "c": "features.build.fetch", "d": "test_features.fetch"}
    return {option: replaced(target) for option, target in targets.items()}


def future_rows_test():
    draw = random.Random(0)
    rows = [(draw.choice("abc"), draw.randrange(60), draw.randrange(1000)) for _ in range(300)]
    day = 30

    def averages(rows, until):
        spent = {}
        for user, when, amount in rows:
            if when <= until:
                spent.setdefault(user, []).append(amount)
        return {user: sum(amounts) / len(amounts) for user, amounts in spent.items()}

    leaky, fixed = (lambda rows: averages(rows, 99)), (lambda rows: averages(rows, day))
    shuffled = random.Random(1).sample(rows, len(rows))
    past_altered = [(u, w, a + 7 if w <= day else a) for u, w, a in rows]
    future_altered = [(u, w, a + 7 if w > day else a) for u, w, a in rows]
    tests = {
        "a": lambda f: f(shuffled) == f(rows),
        "b": lambda f: f(rows) == f(rows),
        "c": lambda f: f(past_altered) != f(rows),
        "d": lambda f: f(future_altered) == f(rows),
    }
    return {option: not test(leaky) and test(fixed) for option, test in tests.items()}


# packaging-environments

def resolver_picks_set():
    consistent = [
        (core, plots)
        for core in [(2, 0), (2, 1), (2, 2), (3, 0)]
        for plots, lowest in [((1, 4), (1, 8)), ((1, 5), (2, 2))]
        if core >= (2, 0) and lowest <= core < (3, 0) and core < (2, 2)  # the project; plots; text
    ]
    newest = max(consistent, default=None)
    installed = {"a": ((2, 2), (1, 5)), "b": ((2, 0), (1, 4)), "c": None, "d": ((2, 1), (1, 4))}
    return {option: versions == newest for option, versions in installed.items()}


# concurrency-performance

def threads_for_downloads():
    free = [0] * 40  # milliseconds at which each thread is free again
    for request in range(12_000):
        free[request % 40] += 200
    return max(free) / 1000


def pickle_to_workers():
    jobs = types.ModuleType("jobs")
    exec("def score(row, top=1): return row[:top]\nclass Model:\n    def __init__(self): self.weights = [1, 2]\n    def predict(self, row): return self.weights", vars(jobs))
    sys.modules["jobs"] = jobs
    with open(os.devnull, "a") as log:
        tasks = {
            "a": jobs.score,
            "b": lambda row: jobs.score(row, top=5),
            "c": functools.partial(jobs.score, top=5),
            "d": jobs.Model().predict,
            "e": log.write,
        }

        def travels(task):
            try:
                return pickle.loads(pickle.dumps(task))([3]) is not None
            except (pickle.PicklingError, AttributeError, TypeError):
                return False

        return {option: travels(task) for option, task in tasks.items()}


def drain_then_close():
    def ends_well(order):
        """The loader adds work for as long as it lives, and workers write as late as they can."""
        flag = joined = marked = finished = closed = False
        for step in order:
            if not joined and marked:
                return False  # work behind the markers is never taken
            if step == "a":
                flag = True
            elif step == "b":
                if not flag:
                    return False  # waits for a loader that never ends
                joined = True
            elif step == "c":
                marked = True
            elif step == "d":
                if not marked or closed:
                    return False  # waits for workers that never end, or they write to a closed file
                finished = True
            else:
                closed = True
        return joined and finished and closed

    [only] = filter(ends_well, itertools.permutations("abcde"))
    return list(only)


# native-interop

def broadcast_memory():
    import numpy as np
    shape = np.broadcast_shapes((20_000, 1, 64), (1, 20_000, 64))
    one, other = np.zeros((1, 1), np.float32), np.zeros((1, 1), np.float32)
    return int(np.prod(shape, dtype=np.int64)) * (one - other).itemsize / 1e9


def pointer_outlives_array():
    import numpy as np

    def survives(wrap):
        """Builds a wrapper and tells whether the memory behind its address is still owned."""
        wrapper, array = types.SimpleNamespace(), np.array([0.5] * 1000, dtype=np.float32)
        memory = weakref.ref(array)
        array = wrap(wrapper, array)
        del array
        return memory() is not None

    def bare(wrapper, array):
        wrapper.address = array.ctypes.data

    def keep(wrapper, array):
        wrapper.array, wrapper.address = array, array.ctypes.data

    def contiguous(wrapper, array):
        wrapper.address = np.ascontiguousarray(array).ctypes.data

    def pointer(wrapper, array):
        wrapper.address = ctypes.c_void_p(array.ctypes.data)

    def collector_off(wrapper, array):
        gc.disable()
        bare(wrapper, array)

    assert not survives(bare)
    return {"a": survives(collector_off), "b": survives(keep), "c": survives(contiguous), "d": survives(pointer)}
