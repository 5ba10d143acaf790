"""Proofs of the answer keys in statistics.json: one function an item, named as the item.

Every verdict comes from a computation or a seeded simulation of what the stem describes,
so a key that is wrong, or a second option that is right too, makes the proof fail.
"""

import itertools
import math

try:  # items that use these say so in `needs`
    import numpy as np
except ImportError:
    np = None

SEED = 20_261
Z95, Z99 = 1.6449, 2.3263  # 95 % and 99 % points of the standard normal


def tail(z):
    """Share of the standard normal above z."""
    return math.erfc(z / math.sqrt(2)) / 2


def density(z):
    """Standard normal density at z."""
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def least_squares(y, *columns):
    """Coefficients of y on an intercept and the columns, intercept first."""
    return np.linalg.lstsq(np.column_stack([np.ones(len(y)), *columns]), y, rcond=None)[0]


# Probability and Bayes' rule

def flagged_payment_base_rate():
    fraud, honest = 100, 9_900
    flagged_fraud, flagged_honest = 0.95 * fraud, 0.05 * honest
    share = flagged_fraud / (flagged_fraud + flagged_honest)
    return {"right": abs(share - 0.95) < 0.03, "low": share > 0.97, "high": share < 0.5, "half": abs(share - 0.5) < 0.1}


def fan_out_slow_share():
    return 100 * (1 - (1 - 0.01) ** 60)


def undersampled_score_prior():
    score, trained, live = 0.80, 0.50, 0.02
    churn, stay = score * live / trained, (1 - score) * (1 - live) / (1 - trained)
    return 100 * churn / (churn + stay)


# Distributions and sampling

def skewed_latency_summaries():
    sigma = math.log(10) / Z99  # the slowest 1 % take ten times the median
    summaries = {"peak": math.exp(-sigma ** 2), "median": 1.0, "mean": math.exp(sigma ** 2 / 2), "p95": math.exp(sigma * Z95)}
    return sorted(summaries, key=summaries.get)


def averaging_server_summaries():
    rng = np.random.default_rng(SEED)
    servers = rng.lognormal(rng.normal(4, 0.6, (20, 1)), 0.5, (20, 3000))
    summaries = {"mean": np.mean, "over": lambda x, **k: np.mean(x > 300, **k), "p99": lambda x, **k: np.percentile(x, 99, **k), "median": np.median, "deviation": np.std}
    return {name: bool(abs(f(servers, axis=1).mean() / f(servers) - 1) < 1e-9) for name, f in summaries.items()}


def events_sample_heavy_users():
    rng = np.random.default_rng(SEED)
    events = 1 + np.floor(rng.gamma(0.28, 39, 50_000))
    users, near = events.mean(), lambda found, wanted: bool(abs(found / wanted - 1) < 0.1)
    rows = lambda n: rng.choice(events, n, p=events / events.sum())
    drawn = rows(2_000)
    return {
        "proportion": near(1 / np.mean(1 / drawn), users),  # undoing draws in proportion closes the gap
        "few": near(rows(200_000).mean(), users),
        "medians": near(np.median(drawn), np.median(events)),
        "inactive": near(drawn.mean(), events[events > 0].mean()),
    }


# Estimates and intervals

def quarter_width_test_set():
    deviation = 0.04 * math.sqrt(500)
    return (deviation / 0.01) ** 2


def clean_run_length():
    return next(n for n in itertools.count(1) if (1 - 0.005) ** n <= 0.05)


def new_seller_rate():
    mean, spread, orders, visits = 0.04, 0.012, 20, 270
    prior = mean * (1 - mean) / spread ** 2 - 1  # visits that the spread among sellers is worth
    return 100 * (orders + mean * prior) / (visits + prior)


# Tests and power

def tiny_effect_tiny_p():
    old, new, views = 0.0500, 0.0502, 20_000_000  # per arm
    z = (new - old) / math.sqrt(2 * old * (1 - old) / views)
    useful = density(z / math.sqrt(5)) / math.sqrt(5)  # true effects spread twice as wide as the noise
    better = [share * useful / (share * useful + (1 - share) * density(z)) for share in (0.05, 0.5, 0.95)]  # share of changes that do anything
    near = lambda value: abs(value - 0.996) < 0.003
    return {"real": 2 * tail(z) < 0.05 and new / old < 1.01, "large": new / old > 1.05, "chance": all(map(near, better)), "repeat": near(tail(1.96 - z))}


def wide_interval_no_effect():
    low, high, pays, estimate = -4, 8, 3, 2
    error = (high - low) / (2 * 1.96)
    works = 1 - tail(estimate / error)  # flat prior
    return {"manager": high < pays, "launch": low > 0, "open": low <= 0 and high >= pays, "half": abs(works - 0.5) < 0.1}


def daily_peeking_rate():
    days = np.cumsum(np.random.default_rng(SEED).standard_normal((40_000, 14)), axis=1)
    z = days / np.sqrt(np.arange(1, 15))
    return 100 * float(np.mean(np.any(np.abs(z) > 1.96, axis=1)))


def launched_uplift_inflated():
    measured = np.random.default_rng(SEED).normal(1.0, 1.0, 400_000)
    return float(measured[measured > 1.96].mean())


# Experiments and causality

def feature_users_stay():
    rng = np.random.default_rng(SEED)
    n, effect = 400_000, 0.5
    keen, country, mood = rng.standard_normal((3, n))
    pressed = keen + 0.3 * country + mood + rng.standard_normal(n) > 1  # keen people, in a month when they are in the mood
    before = keen + country + rng.standard_normal(n)
    after = lambda has: keen + country + 0.8 * mood + effect * has + rng.standard_normal(n)
    stay, coin = after(pressed), rng.random(n) < 0.5
    given = after(coin)
    found = {
        "more": stay[pressed].mean() - stay[~pressed].mean(),
        "before": (stay - before)[pressed].mean(),
        "alike": least_squares(stay, pressed, country)[1],
        "random": given[coin].mean() - given[~coin].mean(),
    }
    return {name: bool(abs(value - effect) < 0.05) for name, value in found.items()}


def uneven_arms_first_step():
    rng = np.random.default_rng(SEED)
    def arms(n):  # no true effect, but slow devices often never finish loading the heavier page
        new, slow = rng.random((2, n)) < [[0.5], [0.1]]
        counted, bought = ~(new & slow & (rng.random(n) < 0.35)), rng.random(n) < np.where(slow, 0.05, 0.2)
        return new, counted, bought
    def uplift(new, counted, bought):
        return bought[new & counted].mean() - bought[~new & counted].mean()
    new, counted, bought = arms(1_000_000)
    extra = np.flatnonzero(~new & counted)
    spare = rng.permutation(extra)[: len(extra) - int((new & counted).sum())]
    trimmed = counted.copy()
    trimmed[spare] = False
    found = {"launch": uplift(new, counted, bought), "find": uplift(new, np.ones_like(new), bought), "drop": uplift(new, trimmed, bought), "longer": uplift(*arms(2_000_000))}
    return {name: bool(abs(value) < 0.002) for name, value in found.items()}


def adjustment_set_express():
    rng = np.random.default_rng(SEED)
    n = 100_000
    noise = lambda: rng.standard_normal(n)
    earlier, city = noise(), noise()
    express = (earlier + city + noise() > 0) * 1.0
    days = -1.5 * express + noise()
    pleased = noise()  # seen by nobody
    complaint = 0.7 * days - pleased + noise()
    repeat = 0.5 * express - 0.3 * days - 0.2 * complaint + earlier + city + 0.3 * pleased + noise()
    opened = express + repeat + noise()
    total = 0.5 + 0.3 * 1.5 + 0.2 * 0.7 * 1.5
    columns = {"earlier": earlier, "city": city, "days": days, "complaint": complaint, "opened": opened}
    error = lambda names: abs(least_squares(repeat, express, *(columns[name] for name in names))[1] - total)
    right = {"earlier", "city"}
    return {name: bool(error(sorted(right | {name})) < error(sorted(right - {name}))) for name in columns}


def shared_supply_design():
    rng = np.random.default_rng(SEED)
    city = rng.normal(10, 2, (12, 1, 1))
    def difference(new, known=0.0):
        rider = rng.normal(0, 1, new.shape)
        gain = 1.0 * (new - new.mean(axis=2, keepdims=True))  # the same drivers: what chosen riders gain, the others lose
        waited = city + rider - gain + rng.normal(0, 1, new.shape) - known * rider
        return waited[new == 1].mean() - waited[new == 0].mean()
    halves = lambda riders: (rng.random((12, 400, riders)) < 0.5) * 1
    found = {
        "more": difference(halves(80)),
        "balanced": difference(rng.permuted(np.tile([0, 1], (12, 400, 20)), axis=2)),
        "earlier": difference(halves(40), known=1.0),
        "blocks": difference(np.repeat(halves(1), 40, axis=2)),
    }
    return {name: bool(abs(value) < 0.25) for name, value in found.items()}


# Regression and correlation

def flat_correlation_u_shape():
    rng = np.random.default_rng(SEED)
    warmth = rng.uniform(5, 35, 5_000)
    errors = 1 + (warmth - 20) ** 2 / 50 + rng.normal(0, 0.5, 5_000)
    r = lambda x, y: abs(np.corrcoef(x, y)[0, 1])
    scaled = lambda x: (x - x.mean()) / x.std()
    return {
        "line": bool(r(warmth, errors) < 0.1 < 0.8 < r((warmth - 20) ** 2, errors)),
        "standardize": bool(r(scaled(warmth), scaled(errors)) > 0.5),
        "tested": bool(r(warmth, errors) ** 2 > 0.5),  # whatever its p-value, a line would explain next to nothing
        "units": bool(r(warmth * 9 / 5 + 32, errors * 1000) > 0.5),
    }


def odds_ratio_to_probability():
    odds = 0.20 / 0.80 * math.exp(0.693)
    return 100 * odds / (1 + odds)


def worst_annotators_improve():
    rng = np.random.default_rng(SEED)
    deviation = (75 - 55) / (density(Z95) / 0.05)  # so that the lowest 5 % average 55
    first, fresh = rng.standard_normal((2, 400_000))
    second = 75 + deviation * (0.5 * first + math.sqrt(1 - 0.5 ** 2) * fresh)
    return 65 - float(second[first < -Z95].mean())


# Linear algebra

def embeddings_length_bias():
    rng = np.random.default_rng(SEED)
    topic = rng.standard_normal((200, 16)) + 0.5
    documents = topic * rng.lognormal(0, 1, (200, 1))
    query = rng.standard_normal(16) + 0.5
    unit = lambda x: x / np.linalg.norm(x, axis=1, keepdims=True)
    wanted = list(np.argsort(unit(topic) @ query))
    keep = np.argsort(-np.abs(documents), axis=1)[:, :8]
    halved = np.zeros_like(documents)
    np.put_along_axis(halved, keep, np.take_along_axis(documents, keep, axis=1), axis=1)
    changed = {"unit": unit(documents), "center": documents - documents.mean(axis=0), "constant": 0.01 * documents, "largest": halved}
    return {name: list(np.argsort(vectors @ query)) == wanted for name, vectors in changed.items()}


def low_rank_update():
    rng = np.random.default_rng(SEED)
    n, rank = 64, 8
    w, b, a, x = rng.standard_normal((n, n)), rng.standard_normal((n, rank)), rng.standard_normal((rank, n)), rng.standard_normal(n)
    wanted = np.linalg.svd(rng.standard_normal((n, n)), compute_uv=False)  # what the best change of rank 8 must leave out
    return {
        "share": abs(2 * 4096 * 8 / 4096 ** 2 - 0.004) < 0.0005,
        "merge": bool(np.allclose((w + b @ a) @ x, w @ x + b @ (a @ x))),
        "rank": bool(np.linalg.matrix_rank(w + b @ a) <= rank),
        "any": bool(wanted[rank:].sum() < 1e-6),
        "rows": bool(np.count_nonzero(np.abs(b @ a).sum(axis=1) > 1e-9) <= rank),
    }


def normal_equations_precision():
    rng = np.random.default_rng(SEED)
    def problem(rows):
        u, v = np.linalg.qr(rng.standard_normal((rows, 40)))[0], np.linalg.qr(rng.standard_normal((40, 40)))[0]
        return u * np.logspace(0, -9, 40) @ v.T
    def error(rows, solve):
        x, true = problem(rows), np.ones(40)
        try:
            return np.linalg.norm(solve(x, x @ true) - true) / np.linalg.norm(true)
        except np.linalg.LinAlgError:
            return math.inf
    def cholesky(x, y):
        factor = np.linalg.cholesky(x.T @ x)
        return np.linalg.solve(factor.T, np.linalg.solve(factor, x.T @ y))
    def factored(x, y):
        q, r = np.linalg.qr(x)
        return np.linalg.solve(r, q.T @ y)
    inverse = lambda x, y: np.linalg.inv(x.T @ x) @ x.T @ y
    ridge = lambda x, y: np.linalg.solve(x.T @ x + 1e-6 * np.eye(40), x.T @ y)
    return {"cholesky": bool(error(300, cholesky) < 0.01), "factor": bool(error(300, factored) < 0.01), "ridge": bool(error(300, ridge) < 0.01), "rows": bool(error(3_000, inverse) < 0.01)}


# Calculus and optimization

def saturated_wrong_answer():
    z = -8.0
    p = 1 / (1 + math.exp(-z))
    squared = 2 * (p - 1) * p * (1 - p)
    pull = {"rate": 10 * squared, "clip": max(-1.0, squared), "tanh": 2 * (math.tanh(z) - 1) * (1 - math.tanh(z) ** 2), "entropy": p - 1}
    return {name: abs(value) > 0.1 for name, value in pull.items()}


def stiff_valley_momentum():
    curvature = np.logspace(-2, 2, 30)
    low, high, steps = 0.01, 100.0, 2_000
    best = 2 / (low + high)
    loss = lambda x: float(curvature @ x ** 2)
    root = (math.sqrt(high) - math.sqrt(low)) / (math.sqrt(high) + math.sqrt(low))
    settings = {"decay": (best, 0, False), "momentum": (4 / (math.sqrt(high) + math.sqrt(low)) ** 2, root ** 2, False), "larger": (10 * best, 0, True), "batches": (best, 0, False)}
    verdict = {}
    for name, (rate, keep, halving) in settings.items():
        x = before = np.ones(30)
        for step in range(1, steps + 1):
            moved = x - rate / (step if name == "decay" else 1) * curvature * x + keep * (x - before)
            if halving and loss(moved) > loss(x):
                rate /= 2
                continue
            before, x = x, moved
        verdict[name] = bool(np.linalg.norm(x) < 1e-4 * math.sqrt(30))
    return verdict


# Likelihood and information

def confident_mistakes_log_loss():
    wrong = [True] * 80 + [False] * 920  # the same accuracy for both
    loss = lambda mails, right, mistaken: sum(-math.log(1 - mistaken if error else right) for error in mails) / len(mails)
    a, b = loss(wrong, 0.95, 0.90), loss(wrong, 0.9999, 0.9999)
    return {
        "sure": abs(a - 0.25) < 0.05 and abs(b - 0.8) < 0.1,
        "half": loss(wrong, 0.5, 0.5) > 0.75,  # the most that probabilities near one half can cost is 0.69
        "errors": wrong.count(True) / len(wrong) > 0.08,
        "longer": loss(10 * wrong, 0.9999, 0.9999) > b + 0.1,  # ten times the mails, the same mean
    }


def absolute_error_total():
    rng = np.random.default_rng(SEED)
    sales = rng.lognormal(1, 0.85, 40_000)
    guesses = np.linspace(0.5, 10, 300)
    tuned = lambda data: guesses[np.argmin([np.abs(data - guess).mean() for guess in guesses])]
    short = lambda guess: 1 - guess / sales.mean()
    large = np.quantile(sales, 0.95)
    return {
        "median": bool(abs(short(tuned(sales)) - 0.3) < 0.05 and abs(tuned(sales) - np.median(sales)) < 0.05),
        "overfit": bool(short(tuned(sales)) < 0.05),  # one constant cannot overfit, and falls short all the same
        "outliers": bool(short(tuned(sales[sales < large])) < short(tuned(sales)) - 0.05),
        "pile": bool(abs(rng.normal(0, 3, sales.size).sum() / sales.sum()) > 0.2),
    }


def perplexity_two_tokenizers():
    words = 1_000
    a, b = -1.3 * words * math.log(12), -1.6 * words * math.log(9)
    return {"token": b > a, "product": b > a, "log": a > b and 1.3 * math.log(12) < 1.6 * math.log(9), "unknown": a == b}


# Resampling and simulation

def paired_bootstrap_steps():
    rng = np.random.default_rng(SEED)
    truth = rng.integers(0, 2, 60)
    def auc(label, score):
        return np.mean(score[label == 1][:, None] > score[label == 0])
    steps = {  # each takes what it needs from the tray and leaves what it made
        "score": lambda t: t.update(scored=np.column_stack([truth, truth + rng.normal(0, 1, (2, 60))[0], truth + rng.normal(0, 2, 60)])),
        "draw": lambda t: t.update(drawn=t["scored"][rng.integers(0, 60, 60)]),
        "subtract": lambda t: t.update(kept=[auc(t["drawn"][:, 0], t["drawn"][:, 1]) - auc(t["drawn"][:, 0], t["drawn"][:, 2])]),
        "repeat": lambda t: t.update(many=t["kept"] * 200),
        "sort": lambda t: t.update(row=sorted(t["many"])),
        "read": lambda t: t.update(interval=(t["row"][5], t["row"][194])),
    }
    def works(order):
        tray = {}
        try:
            for name in order:
                steps[name](tray)
        except KeyError:
            return False
        return True
    orders = [order for order in itertools.permutations(steps) if works(order)]
    return list(orders[0]) if len(orders) == 1 else []


def patients_or_images():
    rng = np.random.default_rng(SEED)
    trials, draws, patients, images = 200, 200, 60, 100
    true = rng.beta(4.8, 1.2, (trials, patients))  # mean .8, unlike from patient to patient
    right = rng.binomial(images, true) / images
    pooled = right.mean(axis=1)[:, None]
    chosen = rng.integers(0, patients, (trials, draws, patients))
    each = right[:, None, :] + np.zeros((1, draws, 1))
    bootstrap = {
        "pooled": rng.binomial(patients * images, pooled, (trials, draws)) / (patients * images),
        "within": rng.binomial(images, each).mean(axis=2) / images,
        "patients": np.take_along_axis(each, chosen, axis=2).mean(axis=2),
        "one": rng.binomial(1, each).mean(axis=2),
    }
    covered = lambda b: np.mean((np.quantile(b, 0.025, axis=1) <= 0.8) & (0.8 <= np.quantile(b, 0.975, axis=1)))
    return {name: bool(0.9 <= covered(b) <= 0.985) for name, b in bootstrap.items()}


def repeated_folds_p_value():
    rng = np.random.default_rng(SEED)
    n, folds, repeats, trials, wins = 100, 10, 20, 200, {"trust": 0, "rank": 0, "widen": 0, "divide": 0}
    for _ in range(trials):  # two models that are equally good: each sees five of ten features
        y = np.repeat([-1.0, 1.0], n // 2)
        x = rng.standard_normal((n, 10)) + 0.4 * y[:, None]
        gaps = []
        for _ in range(repeats):
            fold = rng.permutation(n) % folds
            member = (fold == np.arange(folds)[:, None]) * 1.0
            slope = (y @ x - (member * y) @ x)[fold]  # direction between the class means, from the other folds
            right = [np.sum(x[:, part] * slope[:, part], axis=1) * y > 0 for part in (slice(0, 5), slice(5, 10))]
            gaps.extend(member @ (right[0] * 1.0 - right[1]) / (n // folds))
        gaps = np.array(gaps)
        count, mean, variance = len(gaps), gaps.mean(), gaps.var(ddof=1)
        t = abs(mean) / math.sqrt(variance / count)
        ranks = np.argsort(np.argsort(np.abs(gaps))) + 1
        w = abs(ranks @ np.sign(gaps)) / math.sqrt(ranks @ ranks)
        wins["trust"] += 2 * tail(t) < 0.05
        wins["rank"] += 2 * tail(w) < 0.05
        wins["divide"] += 2 * tail(t) < 0.05 / count
        wins["widen"] += 2 * tail(abs(mean) / math.sqrt(variance * (1 / count + 1 / (folds - 1)))) < 0.05
    return {name: bool(won / trials < 0.1) for name, won in wins.items()}
