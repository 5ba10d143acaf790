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
    fraud, honest = 100, 900  # in a thousand payments
    caught, wrongly = 0.80 * fraud, 0.05 * honest
    return 100 * caught / (caught + wrongly)


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
    events = np.repeat([10, 90], [9_000, 1_000])
    drawn = rng.choice(events, 200_000, p=events / events.sum())
    assert abs(np.mean(drawn == 10) - 0.5) < 0.01, "half of the drawn rows must belong to light users"
    return float(events.mean())


# Estimates and intervals

def quarter_width_test_set():
    deviation = 0.04 * math.sqrt(500)
    return (deviation / 0.01) ** 2


def clean_run_length():
    return next(n for n in itertools.count(1) if (1 - 0.005) ** n <= 0.05)


def new_seller_rate():
    mean, spread, orders, visits = 0.04, 0.012, 7, 90
    prior = mean * (1 - mean) / spread ** 2 - 1  # visits that the spread among sellers is worth
    return 100 * (orders + mean * prior) / (visits + prior)


# Tests and power

def tiny_effect_tiny_p():
    old, new, views = 0.0500, 0.0502, 20_000_000  # per arm
    error = math.sqrt(2 * old * (1 - old) / views)
    low, high = new - old - 1.96 * error, new - old + 1.96 * error
    pays = 60_000 / 12_000 * 0.0001
    return {"open": low <= pays <= high, "small": 0 < low and high < pays, "large": low > pays, "chance": low <= 0}


def wide_interval_no_effect():
    low, high, pays = -0.9, 1.5, 3
    return {"open": high >= pays, "none": max(-low, high) < 0.1, "launch": low > 0, "settled": high < pays}


def daily_peeking_rate():
    day = np.random.default_rng(SEED).standard_normal((40_000, 14))
    far = lambda z: np.abs(z) > 1.96
    all_so_far, alone = far(np.cumsum(day, axis=1) / np.sqrt(np.arange(1, 15))), far(day)
    won = {"first-all": all_so_far.any(axis=1), "first-day": alone.any(axis=1), "last-all": all_so_far[:, -1], "pair-day": (alone[:, 1:] & alone[:, :-1]).any(axis=1)}
    return {name: bool(wins.mean() == max(other.mean() for other in won.values())) for name, wins in won.items()}


def launched_uplift_inflated():
    measured = np.random.default_rng(SEED).normal(1.0, 1.0, 400_000)
    return float(measured[measured > 1.96].mean())


# Experiments and causality

def feature_users_stay():
    rng = np.random.default_rng(SEED)
    n, effect = 400_000, 1.0
    keen, mood, hurry = rng.standard_normal((3, n))
    presses = lambda banner: keen + mood + hurry + 1.0 * banner > 1.5
    before = keen + rng.standard_normal(n)
    listening = lambda has: keen + 0.8 * mood + effect * has + rng.standard_normal(n)
    coin, today = rng.random(n) < 0.5, presses(0)
    asked = presses(coin)
    given, change, shown = listening(coin), listening(today) - before, listening(asked)
    truth = listening(presses(1)).mean() - listening(today).mean()
    found = {
        "direct": given[coin].mean() - given[~coin].mean(),
        "change": change[today].mean() - change[~today].mean(),
        "halves": shown[coin].mean() - shown[~coin].mean(),
        "pressers": shown[coin & asked].mean() - shown[~coin].mean(),
    }
    return {name: bool(abs(value - truth) < 0.05) for name, value in found.items()}


def uneven_arms_first_step():
    rng = np.random.default_rng(SEED)
    n = 400_000  # no effect on orders: the heavier page only loses visits that would not have ended in one
    new = rng.random(n) < 0.5
    visits = rng.poisson(2, n)
    orders = rng.binomial(visits, 0.09)
    sessions = visits - new * rng.binomial(visits - orders, 0.033)
    rate = lambda counts: orders[new].sum() / counts[new].sum() / (orders[~new].sum() / counts[~new].sum()) - 1
    thinned = np.where(new, sessions, rng.binomial(sessions, 0.97))
    found = {"launch": rate(sessions), "users": rate(np.ones(n)), "thin": orders[new].sum() / sessions[new].sum() / (rng.binomial(orders[~new], 0.97).sum() / thinned[~new].sum()) - 1}
    gap = (160_100 - 159_900) / math.sqrt(160_100 + 159_900)
    return {"trace": gap > 3.3, **{name: bool(abs(value) < 0.015) for name, value in found.items()}}


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
    pairs, days = 40, 84
    base = rng.normal(10, 2, (pairs, 1, 1)) + rng.normal(0, 0.3, (pairs, 2, 1))
    def waits(share):  # quicker matching at once; then drivers settle elsewhere, a tenth of the way a day
        settled, out = np.zeros(share.shape[:2]), []
        for day in range(days):
            settled = settled + (share[:, :, day] - settled) / 10
            out.append(-2.0 * share[:, :, day] + 1.5 * settled)
        return base + np.stack(out, axis=2) + rng.normal(0, 0.5, share.shape)
    full = np.ones((pairs, 2, days))
    truth = (waits(full) - waits(0 * full))[:, :, -28:].mean()
    def halves(taken):  # on top of the city's wait, each half gains what it takes from the other
        city = waits(0.5 * full)
        return ((city - taken / 2) - (city + taken / 2)).mean()
    blocks = (rng.random((pairs, 2, days)) < 0.5) * 1.0
    switched = waits(blocks)
    lot = rng.permuted(np.tile([0.0, 1.0], (pairs, 1)), axis=1)[:, :, None] * full
    late = waits(lot)[:, :, -28:]
    found = {
        "riders": halves(3.0),
        "drivers": halves(2.5),
        "blocks": switched[blocks == 1].mean() - switched[blocks == 0].mean(),
        "cities": late[lot[:, :, -28:] == 1].mean() - late[lot[:, :, -28:] == 0].mean(),
    }
    return {name: bool(abs(value - truth) < 0.25) for name, value in found.items()}


# Regression and correlation

def flat_correlation_two_slopes():
    rng = np.random.default_rng(SEED)
    slope = np.repeat([-4 / 25, 4 / 25], 5)[:, None]  # errors an hour per degree; five sensors either way
    def readings(low, high):
        warmth = rng.uniform(low, high, (10, 500))
        return warmth.ravel(), (5 + slope * (warmth - 20) + rng.normal(0, 0.25, warmth.shape)).ravel()
    def explained(columns, errors):
        left = errors - columns @ np.linalg.lstsq(columns, errors, rcond=None)[0]
        return 1 - left.var() / errors.var()
    warmth, errors = readings(-5, 45)
    assert abs(np.corrcoef(warmth, errors)[0, 1]) < 0.05
    heated = np.repeat([1.0, 0.0], 2500)
    one, wide, wide_errors = np.ones(5000), *readings(-30, 70)
    models = {
        "square": (np.c_[one, warmth, warmth ** 2], errors),
        "slopes": (np.c_[heated, 1 - heated, warmth * heated, warmth * (1 - heated)], errors),
        "wider": (np.c_[one, wide], wide_errors),
        "out": (np.c_[one], errors),
    }
    return {name: bool(explained(*model) > 0.9) for name, model in models.items()}


def odds_ratio_to_probability():
    odds = 0.20 / 0.80 * math.exp(0.693)
    return 100 * odds / (1 + odds)


def worst_annotators_improve():
    rng = np.random.default_rng(SEED)
    deviation = (75 - 55) / (density(Z95) / 0.05)  # so that the lowest 5 % average 55
    first, fresh = rng.standard_normal((2, 400_000))
    second = 75 + deviation * (0.6 * first + math.sqrt(1 - 0.6 ** 2) * fresh)
    return 67 - float(second[first < -Z95].mean())


# Linear algebra

def embeddings_length_bias():
    rng = np.random.default_rng(SEED)
    unit = lambda x: x / np.linalg.norm(x, axis=-1, keepdims=True)
    documents, query = unit(rng.standard_normal((200, 16)) + 0.5), unit(rng.standard_normal(16) + 0.5)
    dot = documents @ query
    cosine = dot / (np.linalg.norm(documents, axis=1) * np.linalg.norm(query))
    place = lambda scores: np.argsort(np.argsort(-scores))
    moved, close = place(cosine) - place(dot), np.arccos(dot) < np.median(np.arccos(dot))
    return {
        "sink": bool(np.any(moved > 0)),
        "shrink": bool(np.all(np.abs(cosine) < np.abs(dot) - 1e-9)),
        "same": bool(np.allclose(cosine, dot) and not moved.any()),
        "rise": bool(np.any(moved[close] < 0)),
    }


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
    def normal(x, y):
        factor = np.linalg.cholesky(x.T @ x)
        return np.linalg.solve(factor.T, np.linalg.solve(factor, x.T @ y))
    def factored(x, y):
        q, r = np.linalg.qr(x)
        return np.linalg.solve(r, q.T @ y)
    choices = {"normal-32": (normal, np.float32, 1), "qr-32": (factored, np.float32, 2), "normal-64": (normal, np.float64, 2), "qr-64": (factored, np.float64, 4)}
    worst = dict.fromkeys(choices, 0.0)
    for _ in range(20):  # sites
        u, v = np.linalg.qr(rng.standard_normal((200, 40)))[0], np.linalg.qr(rng.standard_normal((40, 40)))[0]
        x = u * np.logspace(0, -5, 40) @ v.T
        for name, (solve, kind, _) in choices.items():
            try:
                error = np.linalg.norm(solve(x.astype(kind), (x @ np.ones(40)).astype(kind)) - 1) / math.sqrt(40)
            except np.linalg.LinAlgError:
                error = math.inf
            worst[name] = max(worst[name], error)
    cheapest = min(cost for name, (_, _, cost) in choices.items() if worst[name] < 0.0001)
    return {name: bool(worst[name] < 0.0001 and cost == cheapest) for name, (_, _, cost) in choices.items()}


# Calculus and optimization

def saturated_wrong_answer():
    p = lambda z: 1 / (1 + math.exp(-z))
    losses = {  # of an example labelled positive, by its logit
        "entropy": lambda z: -math.log(p(z)),
        "focal": lambda z: -(1 - p(z)) ** 2 * math.log(p(z)),
        "logit": lambda z: (1 - z) ** 2,
        "output": lambda z: (1 - p(z)) ** 2,
    }
    pull = {name: abs(loss(-8 + 1e-4) - loss(-8 - 1e-4)) / 2e-4 for name, loss in losses.items()}
    return {name: value == min(pull.values()) for name, value in pull.items()}


def stiff_valley_momentum():
    curvature, left = np.linspace(1, 20, 30), 4_000
    def height(rate=lambda step: 0.05, keep=0.0, batch=1):
        rng = np.random.default_rng(SEED)
        x = rng.standard_normal((10, 30)) * np.sqrt(0.05 / (curvature * (2 - 0.05 * curvature)))  # hovering, ten runs
        before = x
        for step in range(1, left // batch + 1):
            gradient = curvature * x + rng.standard_normal(x.shape) / math.sqrt(batch)
            before, x = x, x - rate(step) * gradient + keep * (x - before)
        return float((curvature * x ** 2).sum(axis=1).mean())
    today = float(30 * 10 * 0.05 / 10 * np.mean(1 / (2 - 0.05 * curvature)))
    root = math.sqrt(20)
    changed = {
        "momentum": height(lambda step: 4 / (root + 1) ** 2, keep=((root - 1) / (root + 1)) ** 2),
        "small": height(lambda step: 0.005),
        "batches": height(batch=10),
        "decay": height(lambda step: 1 / (20 + step)),
    }
    return {name: value < today / 50 for name, value in changed.items()}


# Likelihood and information

def confident_mistakes_log_loss():
    def as_told(right, mistaken, errors=80):  # probability given to its own answer; a mistake costs the rest
        costs = [-math.log(right)] * (1_000 - errors) + [-math.log(1 - mistaken)] * errors
        return abs(sum(costs) / 1_000 - 0.65) < 0.05 and max(costs) <= 0.75 and errors == 80
    return {"sure": as_told(0.9997, 0.9997), "half": as_told(0.525, 0.525), "errors": as_told(0.52, 0.52, errors=300), "unsure": as_told(0.999, 0.52)}


def absolute_error_total():
    rng = np.random.default_rng(SEED)
    sales = rng.lognormal(1, 0.85, 40_000)
    median = np.median(sales)
    assert abs(1 - median / sales.mean() - 0.3) < 0.03, "the forecasts must add up to 30 % too little"
    forecasts = {"leave": median, "squared": sales.mean(), "scale": median / 0.7, "quantile": np.quantile(sales, 0.7)}
    cost = {name: 2 * np.abs(sales - forecast).mean() for name, forecast in forecasts.items()}
    return {name: bool(value == min(cost.values())) for name, value in cost.items()}


def perplexity_two_tokenizers():
    a, b = 1.3 * math.log2(12), 1.7 * math.log2(10)
    claims = {"divided": (2.8, 2.0), "token": (3.6, 3.3), "product": (4.0, 4.1), "log": (4.7, 5.6)}  # bits a word of A, of B
    return {name: (said_a < said_b) == (a < b) and abs(said_a - a) < 0.06 and abs(said_b - b) < 0.06 for name, (said_a, said_b) in claims.items()}


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
    draws, patients, images = 1_000, 60, 100
    true = 0.4 + 0.6 * rng.beta(0.7, 0.35, patients)  # from 40 % to all, by patient
    uncertain = math.sqrt(np.mean(true * (1 - true)) / (patients * images))  # new images of the same patients
    right = rng.binomial(images, true) / images
    bootstrap = {
        "pooled": rng.binomial(patients * images, right.mean(), draws) / (patients * images),
        "patients": right[rng.integers(0, patients, (draws, patients))].mean(axis=1),
        "within": rng.binomial(images, right, (draws, patients)).mean(axis=1) / images,
        "one": rng.binomial(1, right, (draws, patients)).mean(axis=1),
    }
    return {name: bool(abs(b.std() / uncertain - 1) < 0.1) for name, b in bootstrap.items()}


def repeated_folds_p_value():
    rng = np.random.default_rng(SEED)
    hospitals, folds, trials = 20, 10, 2_000
    critical = {"all": 1.972, "corrected": 1.972, "numbers": 2.262, "sets": 2.093}  # two-sided 5 % points of t
    def found(gain):
        gaps = gain + rng.standard_normal((trials, hospitals, 1)) + 3 * rng.standard_normal((trials, hospitals, folds))
        mean, flat = np.abs(gaps.mean(axis=(1, 2))), gaps.reshape(trials, -1)
        error = lambda means: means.std(axis=1, ddof=1) / math.sqrt(means.shape[1])
        spread = flat.std(axis=1, ddof=1)
        errors = {"all": error(flat), "corrected": spread * math.sqrt(1 / (hospitals * folds) + 1 / (folds - 1)), "numbers": error(gaps.mean(axis=1)), "sets": error(gaps.mean(axis=2))}
        return {name: np.mean(mean / errors[name] > critical[name]) for name in critical}
    alarms, power = found(0.0), found(1.0)
    return {name: bool(alarms[name] < 0.07 and power[name] > 0.5) for name in critical}
