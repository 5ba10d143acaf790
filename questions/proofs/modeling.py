"""Proofs of the answer keys of the skill "modeling": each function is named after its item."""
import itertools
import math

import numpy as np


def fraud_recall_week():
    caught, all_frauds = 24, 40
    return 100 * caught / all_frauds


def loss_grows_to_nan():
    """Trains a small network at a rate past the stable range, then with one change at a time."""
    def final_over_first(rate=0.5, hidden=16, batch=256, momentum=0.0):
        random = np.random.default_rng(0)
        x = random.normal(size=(256, 20))
        y = x @ random.normal(size=20)
        w, v = random.normal(size=(20, hidden)) / 20 ** 0.5, random.normal(size=hidden) / hidden ** 0.5
        losses, push_v, push_w = [], 0.0, 0.0
        with np.errstate(all='ignore'):
            for _ in range(200):
                losses.append(np.mean((np.maximum(x @ w, 0) @ v - y) ** 2))
                rows = random.permutation(len(y))[:batch]
                active = np.maximum(x[rows] @ w, 0)
                error = active @ v - y[rows]
                slope = np.outer(error, v) * (active > 0)
                push_v = momentum * push_v + 2 * active.T @ error / len(rows)
                push_w = momentum * push_w + 2 * x[rows].T @ slope / len(rows)
                v, w = v - rate * push_v, w - rate * push_w
        return losses[-1] / losses[0]
    assert not final_over_first() < 1, 'the start of the story must diverge'
    return {'smaller-batches': bool(final_over_first(batch=25) < 1), 'smaller-rate': bool(final_over_first(rate=0.05) < 1),
            'momentum': bool(final_over_first(momentum=0.9) < 1), 'wider': bool(final_over_first(hidden=64) < 1)}


def price_table_no_model():
    """Share of parcels quoted within 2 % of the fee in the first days after a revision of the table."""
    random = np.random.default_rng(11)
    weights, old = random.uniform(0.2, 3, 30), np.array([4.0, 5.5, 7.0, 9.0, 12.0])
    new = old * np.array([1.10, 1.05, 1.12, 1.04, 1.08])
    def parcels(n):
        baskets = random.poisson(0.15, (n, 30))
        return baskets, baskets @ weights + 0.1
    def fee(table, weight):
        return table[np.clip(weight // 2, 0, 4).astype(int)]
    def fitted(rows, target, asked):
        return asked @ np.linalg.lstsq(rows, target, rcond=None)[0]
    def wide(baskets):
        return np.column_stack([np.ones(len(baskets)), baskets])
    past, packed = parcels(5000)
    first, first_packed = parcels(20)
    asked, truth = parcels(2000)
    due = fee(new, truth)
    quotes = {'weight': fee(new, fitted(wide(past), packed, wide(asked))),
              'average': fee(new, np.full(2000, packed.mean())),
              'fee': fitted(wide(past), fee(old, packed), wide(asked)),
              'recent': fitted(wide(first), fee(new, first_packed), wide(asked))}
    return {name: bool(np.mean(np.abs(quote / due - 1) < 0.02) > 0.8) for name, quote in quotes.items()}


def pump_failure_horizon():
    """A window serves if the spare is fitted by its first day and no pump in it has five weeks left."""
    fitted, too_dear = 12 + 2, 5 * 7
    windows = {'days': (0, 2), 'week': (3, 12), 'month': (14, 30), 'quarter': (31, 90)}
    return {name: first >= fitted and last < too_dear for name, (first, last) in windows.items()}


def bakery_forecast_baseline():
    """The free forecast with the lowest error among those known ten days ahead."""
    random = np.random.default_rng(12)
    ahead, days = 10, np.arange(400)
    week = np.array([0.7, 0.9, 0.95, 1.0, 1.2, 1.4, 0.85])[days % 7]
    level = 200 * np.exp(np.cumsum(random.normal(0, 0.01, (40, 400)), axis=1))
    demand = level * week * random.normal(1, 0.05, (40, 400))
    scored = days[-56:]
    means = np.array([demand[:, day - ahead - 55:day - ahead + 1].mean(axis=1) for day in scored]).T
    lags = {'week': 7, 'latest': 10, 'fortnight': 14}
    error = {name: np.abs(demand[:, scored] - demand[:, scored - lag]).mean() for name, lag in lags.items() if lag >= ahead}
    error['mean'] = np.abs(demand[:, scored] - means).mean()
    return {name: bool(name in error and error[name] == min(error.values())) for name in (*lags, 'mean')}


def honest_estimate_order():
    """The only order in which every step finds what it needs and the test months stay unseen."""
    needs = {'set-aside': {'rows'}, 'folds': {'development rows'}, 'score': {'folds'}, 'choose': {'fold scores'},
             'refit': {'choice', 'development rows'}, 'report': {'refitted', 'test rows'}}
    gives = {'set-aside': {'development rows', 'test rows'}, 'folds': {'folds'}, 'score': {'fold scores'},
             'choose': {'choice'}, 'refit': {'refitted'}, 'report': set()}
    possible = []
    for steps in itertools.permutations(sorted(needs)):
        have = {'rows'}
        for step in steps:
            if not needs[step] <= have:
                break
            have |= gives[step]
        else:
            possible.append(list(steps))
    assert len(possible) == 1
    return possible[0]


def two_hundred_checks():
    """Which figure always names the model that stops more frauds in a month, over 12 pairs of models? A twentieth of the size."""
    random = np.random.default_rng(1)
    days, claims, checks = 30, 2000, 10
    agrees = {'day-count': [], 'month-count': [], 'day-euros': [], 'month-euros': []}
    for _ in range(12):
        share = random.choice([1, 45], (days, 1), p=[0.85, 0.15]) / claims
        fraud = random.random((days, claims)) < share
        euros = np.exp(random.uniform(np.log(50), np.log(90_000), (days, claims)))
        figures = []
        for _ in range(2):
            large = random.uniform(0, 2)  # how much better it is on large claims
            score = random.normal(size=fraud.shape) + fraud * (2 + large * (np.log(euros) - 8) / 3)
            by_day = np.argsort(-score, axis=1)[:, :checks]
            of_day = np.take_along_axis(fraud, by_day, axis=1)
            month = np.argsort(-score.ravel())[:days * checks]
            opened = fraud.ravel()[month]
            figures.append({'stopped': opened.sum(), 'day-count': of_day.sum(), 'month-count': opened.sum(),
                            'day-euros': (of_day * np.take_along_axis(euros, by_day, axis=1)).sum(),
                            'month-euros': (opened * euros.ravel()[month]).sum()})
        for name in agrees:
            signs = [np.sign(float(figures[0][key]) - float(figures[1][key])) for key in (name, 'stopped')]
            agrees[name].append(signs[0] == signs[1])
    return {name: bool(all(values)) for name, values in agrees.items()}


def three_forecasts_log_loss():
    forecasts = {'steady': [0.7, 0.7, 0.7], 'bold': [0.95, 0.95, 0.3], 'coin': [0.5, 0.5, 0.5], 'sure': [0.99, 0.99, 0.05]}
    return sorted(forecasts, key=lambda name: -sum(math.log(p) for p in forecasts[name]))


def tree_blind_transforms():
    """Whether a tree's predictions for its own training rows move under each change of the inputs."""
    from scipy.stats import rankdata
    from sklearn.tree import DecisionTreeRegressor
    random = np.random.default_rng(3)
    income, debt = random.lognormal(3, 0.6, 400), random.lognormal(2, 0.8, 400)
    age = random.uniform(20, 80, 400)
    y = debt / income + 0.02 * age + random.normal(0, 0.02, 400)
    def predict(*columns):
        x = np.column_stack(columns)
        return DecisionTreeRegressor(max_depth=4, random_state=0).fit(x, y).predict(x)
    def standard(column):
        return (column - column.mean()) / column.std()
    base = predict(income, debt, age)
    changed = {'log': predict(np.log(income), debt, age), 'standardise': predict(*map(standard, (income, debt, age))),
               'ratio': predict(income, debt, age, debt / income), 'decades': predict(income, debt, age // 10 * 10),
               'rank': predict(income, rankdata(debt), age)}
    return {name: not np.allclose(base, values) for name, values in changed.items()}


def loss_before_training():
    scores = np.zeros(50)
    return -math.log((np.exp(scores) / np.exp(scores).sum())[0])


def web_photos_users_photos():
    """The step of the error ladder that each project can close; the key closes the largest."""
    expert, training, same_source, target = 2, 3, 11, 13
    gap = {'target-data': target - same_source, 'regularise': same_source - training,
           'larger': training - expert, 'relabel': expert}
    return {name: size == max(gap.values()) for name, size in gap.items()}


def label_window_gap():
    """The newest row whose label is final on the morning of 1 July: window passed, records in."""
    from datetime import date, timedelta
    first = date(2025, 7, 1)
    days = [date(2025, 3, 1) + timedelta(n) for n in range(150)]
    newest = max(day for day in days if day + timedelta(30) + timedelta(15) < first)
    last = {'both': date(2025, 5, 16), 'window': date(2025, 5, 31), 'delay': date(2025, 6, 15), 'none': date(2025, 6, 30)}
    return {name: day == newest for name, day in last.items()}


def check_pays_threshold():
    """Where checking and letting through cost the same, found on a grid."""
    p = np.linspace(0, 1, 1_000_001)
    let_through = 150 * p
    checked = 6 + 150 * p * (1 - 0.8) + 30 * 0.1 * (1 - p)
    return 100 * p[np.argmax(checked <= let_through)]


def training_loss_above_validation():
    """Mean of reported training loss minus validation loss over random splits, with one cause at a time."""
    def gap(seed, drop=0.0, running=False, noise=0.0, held=400, decay=0.0):
        random = np.random.default_rng(seed)
        x = random.normal(size=(400 + held, 5))
        y = (x @ np.array([2.0, -1.5, 1.0, 0.5, 0.0]) + random.logistic(size=len(x)) > 0) * 1.0
        w, steps, last = np.zeros(5), 60, []
        def loss(data, target):
            return np.mean(np.logaddexp(0, data @ w) - target * (data @ w))
        for step in range(steps):
            seen = x[:400] + noise * random.normal(size=(400, 5))
            seen = seen * (random.random((400, 5)) >= drop) / (1 - drop)
            if running:
                last.append(loss(seen, y[:400]))
            w = w - 0.5 * (seen.T @ (1 / (1 + np.exp(-seen @ w)) - y[:400]) / 400 + decay * w)
        return (np.mean(last) if running else loss(seen, y[:400])) - loss(x[400:], y[400:])
    def above(**cause):
        gaps = [gap(seed, **cause) for seed in range(40)]
        return bool(np.mean(gaps) > 2 * np.std(gaps) / 40 ** 0.5)
    return {'dropout': above(drop=0.3), 'small-validation': above(held=40), 'augmented': above(noise=1.0),
            'running-mean': above(running=True), 'decay': above(decay=0.3)}


def spare_part_zero_forecast():
    """The constant load that minimises each loss, and what that load costs a day."""
    random = np.random.default_rng(6)
    y = np.where(random.random(4000) < 0.3, random.integers(1, 10, 4000), 0)[:, None]
    c = np.linspace(0, 9, 91)
    def quantile(q):
        return np.maximum(q * (y - c), (q - 1) * (y - c))
    losses = {'high': quantile(0.8), 'squared': (y - c) ** 2, 'low': quantile(0.2), 'absolute': np.abs(np.log1p(y) - np.log1p(c))}
    cost = (40 * np.maximum(y - c, 0) + 10 * np.maximum(c - y, 0)).mean(axis=0)
    return {name: bool(cost[loss.mean(axis=0).argmin()] < 1.005 * cost.min()) for name, loss in losses.items()}


def adapter_parameters():
    layers, matrices, width, rank = 32, 2, 4096, 16
    return layers * matrices * (width * rank + rank * width) / 1e6


def legal_assistant_pilots():
    """Right and resting on a passage; a right guess without one counts for nothing."""
    pilots = {'larger': (0.62, 0.98, 0.60), 'tuned': (0.62, 0.97, 0.70), 'reranked': (0.74, 0.95, 0.35), 'many-passages': (0.88, 0.76, 0.20)}
    grounded = {name: found * right for name, (found, right, guess) in pilots.items()}
    return {name: value == max(grounded.values()) for name, value in grounded.items()}


def sold_out_days():
    """Which figure comes within 2 % of mean sales with 90 units on the shelf each morning?"""
    from scipy.optimize import minimize
    from scipy.stats import norm
    random = np.random.default_rng(7)
    demand, stock = random.normal(100, 25, 5_000), random.uniform(95, 140, 5_000)
    sold, out = np.minimum(demand, stock), demand >= stock
    assert 0.2 < out.mean() < 0.3
    def censored(theta):
        mean, spread = theta[0], math.exp(theta[1])
        return -np.where(out, norm.logsf(sold, mean, spread), norm.logpdf(sold, mean, spread)).mean()
    mean = minimize(censored, [90, 3], method='Nelder-Mead').x[0]
    truth = np.minimum(demand, 90).mean()
    figures = {'recorded': sold.mean(), 'kept': np.minimum(sold[~out], 90).mean(), 'demand': mean, 'cut': np.minimum(sold, 90).mean()}
    return {name: bool(abs(figure / truth - 1) < 0.02) for name, figure in figures.items()}


def selection_before_folds():
    """A check fits if its figures centre where the procedure would without any relation: at 50 %."""
    random = np.random.default_rng(8)
    listed, y = np.arange(30), np.repeat([-1.0, 1.0], 60)
    x = random.normal(size=(120, 8000))
    x[:, listed] += 0.15 * y[:, None]  # the list from elsewhere does carry some signal
    def accuracy(columns, target, folds, seed=0):
        parts = np.array_split(np.random.default_rng(seed).permutation(120), folds)
        right = 0
        for held in parts:
            rest = np.setdiff1d(np.arange(120), held)
            weights = np.array([x[np.ix_(rest[target[rest] == s], columns)].mean(axis=0) for s in (-1, 1)])
            score = (x[np.ix_(held, columns)] - weights.mean(axis=0)) @ (weights[1] - weights[0])
            right += (np.sign(score) == target[held]).sum()
        return right / 120
    def pick(target):
        return np.argsort(-np.abs(x.T @ target))[:30]
    assert 0.65 < accuracy(listed, y, 10) < 0.9
    shuffles = [random.permutation(y) for _ in range(12)]
    centre = {'seeds': np.mean([accuracy(listed, y, 10, seed) for seed in range(12)]),
              'leave-one-out': accuracy(listed, y, 120),
              'shuffle-folds': np.mean([accuracy(listed, target, 10) for target in shuffles]),
              'shuffle-all': np.mean([accuracy(pick(target), target, 10) for target in shuffles])}
    return {name: bool(abs(value - 0.5) < 0.07) for name, value in centre.items()}


def downsampled_cutoff():
    """The share of positives among kept rows where the full population has 10 %."""
    positives, negatives, kept = 0.10, 0.90, 0.05
    return positives / (positives + kept * negatives)


def forest_correlation(code):
    """Variance of the mean of n equally correlated errors, from the table and the covariance matrix."""
    rows = [line.split()[-3:] for line in code.splitlines()[1:]]
    variance = {}
    for name, (trees, single, link) in zip(('all', 'third', 'one', 'few'), rows):
        n, v, r = int(trees), float(single), float(link)
        variance[name] = (np.full((n, n), r * v) + (1 - r) * v * np.eye(n)).mean()
    return {name: bool(value == min(variance.values())) for name, value in variance.items()}


def ranker_own_clicks():
    """Showings at random places; do the ten ranked first sell within 5 % of the ten best sellers?"""
    random = np.random.default_rng(13)
    seen = 1 / np.arange(1, 11)
    products = 200
    bought = random.beta(2, 60, products)  # of those who look, independent of what draws the eye
    lure = np.maximum(random.beta(2, 8, products), bought)
    def learned(showings=50_000, target=lure, weighted=False):
        score = np.zeros(products)
        for place in range(10):
            hits = random.binomial(showings // 10, seen[place] * target)
            score += hits / seen[place] if weighted else hits
        return bought[np.argsort(-score)[:10]].mean() / np.sort(bought)[-10:].mean()
    sales = {'explore': learned(showings=150_000), 'weight': learned(weighted=True), 'nightly': learned(showings=50_000 // 7), 'purchase': learned(target=bought)}
    return {name: bool(value > 0.95) for name, value in sales.items()}


def judge_model_errors():
    """True share from the judge's pass rate: pass = share * 0.95 + (1 - share) * false passes."""
    def share(passed, false_pass):
        return 100 * (passed - false_pass) / (0.95 - false_pass)
    true = {'A': share(0.70, 0.20), 'B': share(0.76, 0.45)}
    claims = {'face-value': ('B', 76, 70), 'pooled': ('B', 70, 60), 'subtracted': ('A', 50, 31), 'corrected': ('A', 67, 62)}
    better = max(true, key=true.get)
    return {name: winner == better and abs(high - max(true.values())) < 1 and abs(low - min(true.values())) < 1
            for name, (winner, high, low) in claims.items()}
