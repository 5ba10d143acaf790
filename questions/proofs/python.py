"""Proofs of the Python items: each function is named as its item and returns a value, verdicts or an order.

Verdicts come from running what each option proposes, never from a table. Only the standard library and NumPy.
"""

import contextlib
import copy
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
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(source)
        command = [sys.executable, "-S", "-B", script]
        done = subprocess.run(command, cwd=folder, env={**os.environ, **(environment or {})}, capture_output=True, text=True)
    return done.returncode, done.stdout


# objects-copying

class _Table:
    """Stands for the array of 40 GB; counts how many of its kind exist."""
    alive = 0

    def __init__(self):
        _Table.alive += 1

    def __del__(self):
        _Table.alive -= 1

    def __deepcopy__(self, memo):
        return _Table()


def config_edit_leaks(code):
    first_lines = {
        "a": "val_cfg = cfg or {}",
        "b": "val_cfg = dict.fromkeys(cfg)",
        "c": "val_cfg = copy.deepcopy(cfg)",
        "d": "val_cfg = cfg.copy()",
    }

    def holds(line):
        settings = {"lr": 0.1, "augment": True, "table": _Table()}
        before = dict(settings)
        names = {"cfg": settings, "copy": copy}
        exec(code.replace("val_cfg = cfg\n", line + "\n"), names)
        fits = _Table.alive * 40 <= 64
        same = {key: names["val_cfg"].get(key) for key in ("lr", "augment")} == {"lr": 0.1, "augment": False}
        kept = isinstance(names["val_cfg"]["table"], _Table)
        return fits and same and kept and settings == before

    return {option: holds(line) for option, line in first_lines.items()}


# iteration-generators

def zip_short_labels():
    images, labels = list(range(1000)), list(range(998))
    seen, error = [], None
    try:
        for image, label in zip(images, labels, strict=True):
            seen.append((image, label))
    except Exception as raised:
        error = raised
    return {
        "a": error is not None,
        "b": seen[-2:] == [(998, None), (999, None)],
        "c": error is None and len(seen) == 998,
        "d": seen[-2:] == [(998, 0), (999, 1)],
    }


def second_epoch_empty():
    size = 200

    def read_rows():
        yield from range(size)

    class Rows:
        def __iter__(self):
            return read_rows()

    replacements = {
        "a": Rows,
        "b": lambda: list(read_rows()),
        "c": lambda: itertools.tee(read_rows(), 3),
        "d": lambda: itertools.cycle(read_rows()),
    }

    def holds(make):
        rows, orders = make(), set()
        for epoch in range(3):
            try:
                random.Random(epoch).shuffle(rows)
            except TypeError:
                return False
            orders.add(tuple(rows))
        return len(orders) == 3 and all(sorted(order) == list(range(size)) for order in orders)

    return {option: holds(make) for option, make in replacements.items()}


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

    class Own(_Counting):
        def __init__(self, path):
            super().__init__(path)
            self.predict = cache(self.compute)

    class Shared(_Counting):
        answer = staticmethod(cache(lambda model, text: model.compute(text)))

        def predict(self, text):
            return Shared.answer(self, text)

    def holds(kind=Own, before=lambda server: None, after=lambda: None):
        server = types.SimpleNamespace(model=kind("weights"))
        for text in ["a", "b", "a", "b"]:
            server.model.predict(text)
        fast, old = server.model.runs == 2, weakref.ref(server.model)
        before(server)
        server.model = kind("weights")
        after()
        return fast and old() is None

    gc.disable()  # as on this server
    try:
        return {
            "a": holds(after=gc.collect),
            "b": holds(before=lambda server: server.model.predict.cache_clear()),
            "c": holds(kind=Shared),
            "d": holds(before=lambda server: delattr(server, "model")),
        }
    finally:
        gc.enable()


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
    numbers = random.Random(0).sample(range(10_000), 500)
    ids, reasons = [_Id(n) for n in numbers], [f"reason {n}" for n in numbers]
    users = [_Id(n) for n in numbers]
    pairs = dict(zip(ids, reasons))

    def comparisons(report):
        """How many comparisons a report needs, or None if it fails or gives a wrong reason."""
        _Id.compared = 0
        try:
            right = report() == reasons
        except (AttributeError, TypeError):
            return None
        return _Id.compared if right else None

    def loop(container):
        found = []
        for user in users:
            found.append(reasons[container.index(user)])
        return found

    before = comparisons(lambda: loop(ids))
    after = {
        "a": comparisons(lambda: loop(sorted(ids))),
        "b": comparisons(lambda: loop(set(ids))),
        "c": comparisons(lambda: [pairs[user] for user in users]),
        "d": comparisons(lambda: [reasons[ids.index(user)] for user in users]),
    }
    return {option: count is not None and count < before / 10 for option, count in after.items()}


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
    return [1, 2, 3]


def file_left_open():
    def parse_alone(shard, train):
        with contextlib.closing(shard):
            rows = _parse(shard)
        for row in rows:
            train(row)

    def parse_and_loop(shard, train):
        with contextlib.closing(shard):
            rows = _parse(shard)
            for row in rows:
                train(row)

    def loop_alone(shard, train):
        rows = _parse(shard)
        with contextlib.closing(shard):
            for row in rows:
                train(row)

    def close_after(shard, train):
        rows = _parse(shard)
        shard.close()
        for row in rows:
            train(row)

    def closes_at_once(read):
        still_open, report, in_time = set(), [], []
        for number, error in enumerate([None, ValueError(), KeyError()]):
            try:
                read(_Shard(still_open, number, error), lambda row: in_time.append(not still_open))
            except Exception as raised:
                report.append(raised)
            in_time.append(not still_open)
        return len(report) == 2 and all(in_time)

    blocks = {"a": parse_alone, "b": parse_and_loop, "c": loop_alone, "d": close_after}
    return {option: closes_at_once(read) for option, read in blocks.items()}


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
    def folder(first="import random", second="from plots import *"):
        train = f"{first}\n{second}\nrandom.seed(0)\ndraw()\n"
        plots = "random = [3, 1, 2]\ndef draw(): return random[0]\n"
        return {"train.py": train, "plots.py": plots, "tools/random.py": "results = []\n"}

    def runs(files, script="train.py"):
        return _run_script(script, files)[0] == 0

    assert not runs(folder())
    renamed = folder()
    renamed["tools/draws.py"] = renamed.pop("tools/random.py")
    return {
        "a": runs({**folder(), "__init__.py": ""}),
        "b": runs({f"lab/{name}": source for name, source in folder().items()}, "lab/train.py"),
        "c": runs(folder("from plots import *", "import random")),
        "d": runs(renamed),
    }


def circular_import():
    def module(head, name, table, called):
        return f"{head}\n{table} = [1, 2]\nclass {name}: rows = {table}\ndef make(): return {called}()\n"

    def pair(model_head, data_head, batch="Batch", config="Config"):
        return {
            "model.py": module(model_head, "Config", "LAYERS", batch),
            "data.py": module(data_head, "Batch", "READERS", config),
        }

    type_checking = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "
    caught = "try:\n    {}\nexcept ImportError:\n    pass"
    from_data, from_model = "from data import Batch", "from model import Config"
    changes = {
        "a": pair(type_checking + from_data, type_checking + from_model),
        "b": pair("import data", "import model", "data.Batch", "model.Config"),
        "c": {
            "model.py": "from shared import Batch, Config\nLAYERS = [1, 2]\ndef make(): return Batch()\n",
            "data.py": "from shared import Batch, Config\nREADERS = [1, 2]\ndef make(): return Config()\n",
            "shared.py": "from model import LAYERS\nfrom data import READERS\nclass Config: rows = LAYERS\nclass Batch: rows = READERS\n",
        },
        "d": pair(caught.format(from_data), caught.format(from_model)),
    }

    def works(files, order):
        main = f"import {order[0]}, {order[1]}\nassert model.make().rows == data.make().rows == [1, 2]\n"
        return _run_script("main.py", {**files, "main.py": main})[0] == 0

    orders = [("model", "data"), ("data", "model")]
    assert not any(works(pair(from_data, from_model), order) for order in orders)
    return {option: all(works(files, order) for order in orders) for option, files in changes.items()}


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
    test.fetch = client.fetch
    exec("def build(user):\n    from client import fetch\n    return fetch(user)", vars(features))
    sys.modules.update(client=client, features=features, test_features=test)

    def replaced(target):
        try:
            with mock.patch(target, return_value="fake"):
                return features.build("ada") == "fake"
        except (AttributeError, ImportError):
            return False

    assert features.build("ada") == "network"
    targets = {"a": "client.fetch", "b": "features.fetch", "c": "features.client.fetch", "d": "test_features.fetch"}
    return {option: replaced(target) for option, target in targets.items()}


def future_rows_test():
    draw = random.Random(0)
    rows = [(draw.choice("abc"), when, draw.randrange(1000)) for when in range(300)]  # sorted by date
    day = 150

    def last_amounts(rows, order):
        known = sorted((row for row in rows if row[1] <= day), key=order)
        return {user: amount for user, _, amount in known}

    as_they_stand, by_date = (lambda row: 0), (lambda row: row[1])
    buggy, fixed = (functools.partial(last_amounts, order=order) for order in (as_they_stand, by_date))
    assert buggy(rows) == fixed(rows)  # so the suite passes
    shuffled = random.Random(1).sample(rows, len(rows))
    past_altered = [(u, w, a + 7 if w <= day else a) for u, w, a in rows]
    future_altered = [(u, w, a + 7 if w > day else a) for u, w, a in rows]
    tests = {
        "a": lambda f: f(shuffled) == f(rows),
        "b": lambda f: f(rows) == f(rows),
        "c": lambda f: f(past_altered) != f(rows),
        "d": lambda f: f(future_altered) == f(rows),
    }
    return {option: not test(buggy) and test(fixed) for option, test in tests.items()}


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


def threads_no_faster():
    """Seconds of computation per file: 100 large ones take half of the 80 s, 700 small ones the other half."""
    files = [0.4] * 100 + [40 / 700] * 700

    def fixed_shares(seconds, workers=8):
        share = len(seconds) // workers
        return max(sum(seconds[start:start + share]) for start in range(0, len(seconds), share))

    def on_demand(seconds, workers=8):
        free = [0.0] * workers
        for cost in seconds:
            free[free.index(min(free))] += cost
        return max(free)

    before = fixed_shares(files)
    assert round(sum(files)) == 80 and round(before) == 40
    # The lock is released and reading costs nothing worth mentioning, so neither processes nor a first pass change the shares.
    after = {"a": fixed_shares(files), "b": fixed_shares(files), "c": on_demand(files, workers=1), "d": on_demand(files)}
    return {option: seconds < before / 2 for option, seconds in after.items()}


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

    def decay(wrapper):
        wrapper.array = wrapper.array * np.float32(0.9)

    def in_place(wrapper):
        wrapper.array *= np.float32(0.9)

    def keep_old(wrapper):
        wrapper.old = [wrapper.array]
        decay(wrapper)

    def contiguous(wrapper):
        wrapper.array = np.ascontiguousarray(wrapper.array * np.float32(0.9))

    def as_pointer(wrapper):
        wrapper.address = ctypes.c_void_p(wrapper.address).value
        decay(wrapper)

    def sees_new_weights(change):
        """Whether the stored address leads to memory still owned, and to the weights after the change."""
        wrapper = types.SimpleNamespace(array=np.array([0.5] * 1000, dtype=np.float32))
        wrapper.address, memory = wrapper.array.ctypes.data, weakref.ref(wrapper.array)
        change(wrapper)
        if memory() is None:
            return False
        read = np.ctypeslib.as_array(ctypes.cast(wrapper.address, ctypes.POINTER(ctypes.c_float)), (1000,))
        return bool(np.allclose(read, 0.45))

    assert not sees_new_weights(decay)
    changes = {"a": keep_old, "b": in_place, "c": contiguous, "d": as_pointer}
    return {option: sees_new_weights(change) for option, change in changes.items()}
