"""Proofs of the items in frameworks.json: one function per item, named as its id."""
import itertools
import math

import numpy as np


# numpy-broadcasting

def centre_each_column():
    X = np.random.default_rng(0).normal(5, 1, (200, 5)) * np.arange(1, 6)
    tries = {
        "columns": lambda: X - X.mean(axis=0),
        "rows": lambda: X - X.mean(axis=1),
        "rows-kept": lambda: X - X.mean(axis=1, keepdims=True),
        "overall": lambda: X - X.mean(),
    }

    def centred(expression):
        try:
            return bool(np.allclose(expression().mean(axis=0), 0))
        except ValueError:
            return False

    return {option: centred(expression) for option, expression in tries.items()}


def views_or_copies():
    picks = {
        "strided": lambda A: A[1:3, ::2],
        "listed": lambda A: A[[1, 2]],
        "turned": lambda A: A.T,
        "turned-flat": lambda A: A.T.reshape(-1),
        "regrouped": lambda A: A.reshape(8, 3),
    }
    verdicts = {}
    for option, pick in picks.items():
        A = np.arange(1.0, 25.0).reshape(4, 6)
        block = pick(A)
        block *= 2
        verdicts[option] = not np.array_equal(A, np.arange(1.0, 25.0).reshape(4, 6))
    return verdicts


def cancelling_distances():
    rng = np.random.default_rng(0)
    first = 50 + 0.1 * rng.normal(size=(200, 128))
    step = rng.normal(size=first.shape)
    second = first + 0.02 * step / np.linalg.norm(step, axis=1, keepdims=True)

    def expanded(a, b):
        a, b = a.astype(np.float32), b.astype(np.float32)
        return (a * a).sum(1) + (b * b).sum(1) - 2 * np.einsum("ij,ij->i", a, b)

    def unit(a):
        return a / np.linalg.norm(a, axis=1, keepdims=True)

    mean = first.mean(axis=0)
    squares = {
        "centre": expanded(first - mean, second - mean),
        "clamp": np.maximum(expanded(first, second), 0),
        "epsilon": expanded(first, second) + np.float32(1e-6),
        "unit": expanded(unit(first), unit(second)),
    }
    with np.errstate(invalid="ignore"):
        return {option: bool((np.abs(np.sqrt(s) / 0.02 - 1) < 0.1).all()) for option, s in squares.items()}


# pandas-tabular

def earlier_orders_only():
    import pandas as pd
    df = pd.DataFrame({"user": [1, 1, 1, 2, 3, 3], "amount": [10.0, 30.0, 50.0, 7.0, 4.0, 8.0]})
    g = df.groupby("user")["amount"]
    wanted = pd.Series([np.nan, 10.0, 20.0, np.nan, np.nan, 4.0])
    got = {
        "shift-inside": g.transform(lambda s: s.shift().expanding().mean()),
        "no-shift": g.transform(lambda s: s.expanding().mean()),
        "shift-after": g.expanding().mean().droplevel(0).shift(),
        "leave-one-out": (g.transform("sum") - df["amount"]) / (g.transform("count") - 1),
    }
    return {option: bool(np.allclose(s, wanted, equal_nan=True)) for option, s in got.items()}


# sklearn-pipelines

def scale_one_new_row():
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler
    rng = np.random.default_rng(0)
    X = rng.normal([40, 3000], [10, 900], (400, 2))
    y = (X[:, 0] / 10 + X[:, 1] / 900 + rng.normal(size=400) > 7.3).astype(int)
    saved = StandardScaler().fit(X)
    model = LogisticRegression().fit(saved.transform(X), y)
    row = X[:1]
    recent = StandardScaler().fit(rng.normal([46, 3500], [10, 900], (400, 2)))
    scaled = {"saved": saved.transform(row), "fresh": StandardScaler().fit_transform(row),
              "recent": recent.transform(row), "raw": row}
    in_training = model.predict_proba(saved.transform(X))[0, 1]
    return {option: bool(np.isclose(model.predict_proba(r)[0, 1], in_training)) for option, r in scaled.items()}


def stateless_before_split():
    from sklearn.feature_extraction.text import HashingVectorizer, TfidfVectorizer
    from sklearn.impute import KNNImputer
    from sklearn.preprocessing import Normalizer
    rng = np.random.default_rng(0)
    numbers = rng.gamma(2, 1, (40, 3))
    gaps = np.where(rng.random((40, 3)) < 0.2, np.nan, numbers)
    texts = ["red apple", "green pear", "red pear"] * 14
    steps = {
        "log": (np.log1p, numbers, numbers * 3),
        "normalizer": (Normalizer().fit_transform, numbers, numbers * 3 + 1),
        "hashing": (HashingVectorizer().fit_transform, texts, ["apple"] * 42),
        "knn": (KNNImputer().fit_transform, gaps, numbers * 3),
        "tfidf": (TfidfVectorizer(vocabulary=["red", "green", "apple", "pear"]).fit_transform, texts, ["apple"] * 42),
    }

    def train_part(step, train, validation):
        table = list(train[:20]) + list(validation[20:])
        out = step(table)
        return (out.toarray() if hasattr(out, "toarray") else np.asarray(out))[:20]

    return {option: bool(np.allclose(train_part(step, a, a), train_part(step, a, b)))
            for option, (step, a, b) in steps.items()}


def encoder_sees_own_label():
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score
    from sklearn.model_selection import KFold
    rng = np.random.default_rng(0)
    n, merchants = 20000, 8000
    x, merchant = rng.normal(size=n), rng.integers(0, merchants, n)
    y = (rng.random(n) < 1 / (1 + np.exp(2.4 - 0.85 * x))).astype(int)
    old, new = np.arange(0, 16000), np.arange(16000, n)

    def encode(seen, rows):
        total = np.bincount(merchant[seen], y[seen], merchants)
        count = np.bincount(merchant[seen], minlength=merchants)
        return np.where(count > 0, total / np.maximum(count, 1), y[seen].mean())[merchant[rows]]

    def auc(train_code, rows=old, scale=1.0):
        model = LogisticRegression().fit(np.c_[x[rows], train_code / scale], y[rows])
        return roc_auc_score(y[new], model.predict_proba(np.c_[x[new], encode(rows, new) / scale])[:, 1])

    left_out = np.empty(len(old))
    for rest, part in KFold(5, shuffle=True, random_state=0).split(old):
        left_out[part] = encode(rest, part)
    without = roc_auc_score(y[new], x[new])
    own = encode(old, old)
    on_new = {
        "out-of-fold": auc(left_out),
        "before-folds": auc(encode(np.arange(n), old)),
        "standardise": auc(own, scale=own.std()),
        "ten-folds": auc(encode(old[:14400], old[:14400]), rows=old[:14400]),
    }
    return {option: bool(value > without - 0.01) for option, value in on_new.items()}


# sklearn-selection

def sorted_rows_cv():
    from sklearn.model_selection import KFold, cross_val_score
    from sklearn.tree import DecisionTreeRegressor
    rng = np.random.default_rng(0)
    X = rng.normal(size=(600, 2))
    y = 300 + 60 * X[:, 0] + 30 * X[:, 1] + 15 * rng.normal(size=600)
    order = np.argsort(y)
    X, y = X[order], y[order]
    shuffled = KFold(5, shuffle=True, random_state=0)

    def score(cv, metric="r2", leaf=5):
        return cross_val_score(DecisionTreeRegressor(min_samples_leaf=leaf, random_state=0), X, y, cv=cv, scoring=metric).mean()

    mae = "neg_mean_absolute_error"
    pairs = {
        "shuffle": (score(shuffled), score(KFold(5, shuffle=True, random_state=1))),
        "more-folds": (score(20), score(shuffled)),
        "other-metric": (score(5, mae), score(shuffled, mae)),
        "simpler-model": (score(5, leaf=40), score(shuffled, leaf=40)),
    }
    return {option: bool(abs(a / b - 1) < 0.15) for option, (a, b) in pairs.items()}


def nested_search_fits():
    from sklearn.base import BaseEstimator, RegressorMixin
    from sklearn.model_selection import GridSearchCV, cross_val_score
    fits = []

    class Counting(RegressorMixin, BaseEstimator):
        def __init__(self, rate=1, depth=1):
            self.rate, self.depth = rate, depth

        def fit(self, X, y):
            fits.append(1)
            return self

        def predict(self, X):
            return np.zeros(len(X))

    search = GridSearchCV(Counting(), {"rate": [1, 2, 3, 4], "depth": [1, 2, 3]}, cv=5)
    cross_val_score(search, np.zeros((40, 1)), np.arange(40.0), cv=4)
    return len(fits)


def hard_label_scorer():
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import balanced_accuracy_score, make_scorer, roc_auc_score
    from sklearn.model_selection import cross_val_predict, cross_val_score
    rng = np.random.default_rng(0)
    X = rng.normal(size=(4000, 3))
    y = (rng.random(4000) < 1 / (1 + np.exp(5.3 - 1.9 * X[:, 0] - X[:, 1]))).astype(int)
    plain, weighted = LogisticRegression(), LogisticRegression(class_weight="balanced")
    custom = {m: cross_val_score(m, X, y, scoring=make_scorer(roc_auc_score)).mean() for m in (plain, weighted)}
    named = {m: cross_val_score(m, X, y, scoring="roc_auc").mean() for m in (plain, weighted)}
    at_half = {m: cross_val_score(m, X, y, scoring=make_scorer(balanced_accuracy_score)).mean() for m in (plain, weighted)}
    pooled = roc_auc_score(y, cross_val_predict(plain, X, y, method="predict_proba")[:, 1])
    return {
        "labels": bool(all(np.isclose(custom[m], at_half[m]) for m in custom)),
        "ranking": bool(named[weighted] > named[plain] + 0.01),
        "pooled": bool(abs(pooled - custom[plain]) < 0.05),
        "wrong-class": bool(abs(1 - named[plain] - custom[plain]) < 0.05),
    }


# pytorch-autograd

def carried_hidden_state():
    import torch

    def survives(carry, retain=False):
        """Three windows without an error, and the state's value handed on."""
        torch.manual_seed(0)
        cell, h = torch.nn.RNNCell(2, 3), torch.zeros(1, 3)
        optimizer = torch.optim.SGD(cell.parameters(), lr=0.1)
        for window in torch.randn(3, 4, 1, 2):
            before, h = h.detach().clone(), carry(h)
            if not torch.equal(before, h):
                return False
            for x in window:
                h = cell(x, h)
            try:
                h.sum().backward(retain_graph=retain)
            except RuntimeError:
                return False
            optimizer.step()
        return True

    return {"detach": survives(lambda h: h.detach()), "clone": survives(lambda h: h.clone()),
            "zeros": survives(torch.zeros_like), "retain": survives(lambda h: h, retain=True)}


def root_behind_where():
    import torch

    def holds(distance):
        a = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
        b = torch.tensor([[1.0, 2.0], [0.0, 0.0]])
        d = distance(((a - b) ** 2).sum(-1))
        d.sum().backward()
        return bool(torch.equal(d.detach(), torch.tensor([0.0, 5.0])) and torch.isfinite(a.grad).all())

    return {
        "safe-input": holds(lambda s: torch.where(s > 0, s.masked_fill(s == 0, 1.0).sqrt(), torch.zeros_like(s))),
        "nan-to-num": holds(lambda s: torch.nan_to_num(s.sqrt(), 0.0)),
        "multiply": holds(lambda s: s.sqrt() * (s > 0)),
        "clamp": holds(lambda s: torch.where(s > 0, s.clamp(min=0).sqrt(), torch.zeros_like(s))),
    }


# pytorch-training

def training_step_order():
    import torch
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([2.0, 4.0])

    def run(steps):
        """The weight after one batch and whether its gradient is empty, or None if a step has nothing to work on."""
        w = torch.tensor(0.5, requires_grad=True)
        optimizer, made = torch.optim.SGD([w], lr=0.1), {}
        for step in steps:
            if step == "predict":
                made["p"] = w * x
            elif step == "loss":
                if "p" not in made:
                    return None
                made["l"] = ((made["p"] - y) ** 2).mean()
            elif step == "backward":
                if "l" not in made:
                    return None
                made["l"].backward()
            elif step == "step":
                optimizer.step()
            else:
                optimizer.zero_grad()
        return round(w.item(), 4), w.grad is None or w.grad.item() == 0

    # Gradient of the mean squared error at w = 0.5: mean of 2 (0.5 x - y) x = -7.5.
    right = [p for p in itertools.permutations(["predict", "loss", "backward", "step", "clear"]) if run(p) == (1.25, True)]
    assert len(right) == 1
    return list(right[0])


def loss_stuck_at_147():
    import torch
    from torch.nn.functional import cross_entropy
    target = torch.arange(10)
    sure = 60 * torch.eye(10)
    # Label smoothing is lowest where the network reproduces the smoothed targets.
    smoothed = torch.log(0.9 * torch.eye(10) + 0.01)
    floors = {
        "softmax": cross_entropy(sure.softmax(1), target),
        "log-softmax": cross_entropy(sure.log_softmax(1), target),
        "smoothing": cross_entropy(smoothed, target, label_smoothing=0.1),
        "class-weights": cross_entropy(sure, target, weight=torch.arange(1.0, 11.0)),
    }
    return {option: 1.4 < floor.item() < 1.47 for option, floor in floors.items()}


# tensorflow-keras

def frozen_base_parameters():
    import torch
    head = torch.nn.Sequential(torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(1280, 5))
    assert head(torch.zeros(2, 1280, 7, 7)).shape == (2, 5)
    return sum(p.numel() for p in head.parameters())


# data-loading-gpu

def workers_to_feed_gpu():
    decode, step, batch = 30, 160, 64
    return next(w for w in range(1, 200) if batch * decode / w <= step)


def copied_generator_in_workers():
    import torch
    from torch.utils.data import DataLoader, Dataset, get_worker_info

    class Crops(Dataset):
        def __init__(self):
            self.rng = np.random.default_rng(7)

        def __len__(self):
            return 6

        def __getitem__(self, index):
            return get_worker_info().id, int(self.rng.integers(1_000_000))

    def reseed(worker):
        get_worker_info().dataset.rng = np.random.default_rng(torch.initial_seed())

    def seed_global(worker):
        np.random.seed(torch.initial_seed() % 2**32)

    def all_fresh(**settings):
        torch.manual_seed(0)
        loader = DataLoader(Crops(), batch_size=None, num_workers=2, **settings)
        streams = set()
        for _ in range(2):
            drawn = list(loader)
            streams |= {tuple(v for w, v in drawn if w == worker) for worker in (0, 1)}
        return len(streams) == 4

    return {
        "rebuild": all_fresh(worker_init_fn=reseed),
        "global-seed": all_fresh(worker_init_fn=seed_global),
        "loader-generator": all_fresh(generator=torch.Generator().manual_seed(1)),
        "persistent": all_fresh(persistent_workers=True),
    }


# distributed-precision

def adam_memory():
    import torch
    w = torch.nn.Parameter(torch.ones(1000))
    optimizer = torch.optim.Adam([w])
    w.sum().backward()
    optimizer.step()
    moments = [t for t in optimizer.state[w].values() if torch.is_tensor(t) and t.numel() == w.numel()]
    held = sum(t.numel() * t.element_size() for t in [w.data, w.grad, *moments])
    return held / w.numel() * 1.5e9 / 1e9


def amp_clipping_order():
    """A scaler as PyTorch documents it: `step` unscales unless that was done since the last `update`."""

    def run(steps):
        s = {"w": 3.0, "scale": 1024.0, "loss": None, "grad": None, "unscaled": False, "stepped": False}
        for step in steps:
            if step == "forward":
                s["loss"] = s["w"] ** 2
            elif step == "backward":
                if s["loss"] is None:
                    return None
                s["grad"] = s["scale"] * 2 * s["w"]
            elif s["grad"] is None:
                return None
            elif step == "unscale":
                if s["unscaled"] or s["stepped"]:
                    return None
                s["grad"], s["unscaled"] = s["grad"] / s["scale"], True
            elif step == "clip":
                s["grad"] *= min(1.0, 1.0 / s["grad"])
            elif step == "step":
                s["w"] -= 0.1 * (s["grad"] if s["unscaled"] else s["grad"] / s["scale"])
                s["stepped"] = True
            else:
                s["scale"], s["unscaled"], s["stepped"] = s["scale"] * 2, False, False
        return round(s["w"], 6), s["unscaled"], s["stepped"]

    names = ["forward", "backward", "unscale", "clip", "step", "update"]
    # A gradient of 6, clipped to 1, times the rate 0.1; the scaler ready for the next batch.
    right = [p for p in itertools.permutations(names) if run(p) == (2.9, False, False)]
    assert len(right) == 1
    return list(right[0])


def ddp_uneven_tokens():
    rng = np.random.default_rng(0)
    counts = rng.integers(50, 4001, 8)
    tokens = [rng.normal(i, 1, (n, 3)) for i, n in enumerate(counts)]
    wanted = np.concatenate(tokens).mean(axis=0)
    sums, means = [t.sum(axis=0) for t in tokens], [t.mean(axis=0) for t in tokens]
    per_rank = {
        "mean-count": [s / counts.mean() for s in sums],
        "all-count": [s / counts.sum() for s in sums],
        "times-ranks": [m * 8 for m in means],
        "undivided": sums,
    }
    return {option: bool(np.allclose(np.mean(g, axis=0), wanted)) for option, g in per_rank.items()}


# saving-exporting

def forum_pickle():
    import io
    import pickle
    import tempfile
    from pathlib import Path

    def author_code_runs(load):
        """Whether the author's payload, here a file it creates, is there after the step."""
        with tempfile.TemporaryDirectory() as folder:
            trace = Path(folder, "ran")

            class Model:
                def __reduce__(self):
                    return Path.touch, (trace,)

            load(pickle.dumps(Model()))
            return trace.exists()

    def tensors_only(data):
        try:
            np.load(io.BytesIO(data), allow_pickle=False)
        except ValueError:
            pass

    # A hash that matches or versions that agree are followed by the same load as a look inside.
    load = pickle.loads
    steps = {"tensors": tensors_only, "inspect": load, "hash": load, "versions": load}
    return {option: not author_code_runs(load) for option, load in steps.items()}


def resume_exactly():
    import copy
    import torch
    X = torch.linspace(-1, 1, 48).reshape(12, 4)
    y = X.sum(1, keepdim=True)

    def parts():
        torch.manual_seed(0)
        model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.Dropout(0.5), torch.nn.Linear(8, 1))
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.05)
        return model, optimizer, torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=6)

    def epoch(model, optimizer, scheduler):
        for rows in torch.randperm(12).split(4):
            optimizer.zero_grad()
            ((model(X[rows]) - y[rows]) ** 2).mean().backward()
            optimizer.step()
        scheduler.step()

    model, optimizer, scheduler = parts()
    for _ in range(2):
        epoch(model, optimizer, scheduler)
    weights, moments, schedule = copy.deepcopy([model.state_dict(), optimizer.state_dict(), scheduler.state_dict()])
    dice, grads = torch.get_rng_state(), [p.grad.clone() for p in model.parameters()]
    for _ in range(2):
        epoch(model, optimizer, scheduler)
    unbroken = [p.detach().clone() for p in model.parameters()]

    def differs_without(missing):
        again, adam, cosine = parts()
        again.load_state_dict(weights)
        if missing != "optimizer":
            adam.load_state_dict(copy.deepcopy(moments))
        if missing != "scheduler":
            cosine.load_state_dict(schedule)
        if missing != "gradients":
            for p, g in zip(again.parameters(), grads):
                p.grad = g.clone()
        if missing != "randomness":
            torch.set_rng_state(dice)
        for _ in range(2):
            epoch(again, adam, cosine)
        return not all(torch.equal(p, q) for p, q in zip(again.parameters(), unbroken))

    # The graph is never restored: `backward` has freed it, and every resumed run above lives without it.
    return {part: differs_without(part) for part in ("optimizer", "scheduler", "randomness", "gradients", "graph")}


def timestamp_in_float32():
    """Stumps on event time stand in for the trees: a row differs where rounding moves it across a threshold."""
    rng = np.random.default_rng(0)
    start = 1.8e9
    rows = start + rng.uniform(0, 86400, 20000)

    def single(a):
        return np.asarray(a, np.float64).astype(np.float32)

    def jumps(trees=40, feature=lambda t: t, inside=None, export=lambda cuts: cuts):
        cuts = start + np.random.default_rng(1).uniform(0, 86400, trees)
        here = feature(rows)[:, None] > feature(cuts)[None, :]
        exported, given = single(export(feature(cuts))), single(feature(rows))
        if inside:
            exported, given = single(inside(cuts)), inside(given).astype(np.float32)
        return (here != (given[:, None] > exported[None, :])).any(axis=1).mean()

    share = {
        "recent-origin": jumps(feature=lambda t: (t - start) / 60),
        "inside-graph": jumps(inside=lambda t: (np.asarray(t, np.float64) - rows.mean()) / rows.std()),
        "shallower": jumps(trees=10),
        "whole-seconds": jumps(export=np.round),
    }
    assert 0.02 < jumps() < 0.04, jumps()
    return {option: bool(s < 1e-4) for option, s in share.items()}
