"""Proofs of the answer keys of the skill "modeling": each function is named after its item."""
import itertools
import math

import numpy as np


def fraud_recall_week():
    caught, all_frauds = 24, 40
    return 100 * caught / all_frauds


def loss_grows_to_nan():
    """Trains a small network at a rate past the stable range, then with one change at a time."""
    def final_over_first(steps=200, rate=0.5, drop=0.0, hidden=16):
        random = np.random.default_rng(0)
        x = random.normal(size=(256, 20))
        y = x @ random.normal(size=20)
        w, v = random.normal(size=(20, hidden)) / 20 ** 0.5, random.normal(size=hidden) / hidden ** 0.5
        losses = []
        with np.errstate(all='ignore'):
            for _ in range(steps):
                keep = (random.random(hidden) >= drop) / (1 - drop)
                active = np.maximum(x @ w, 0)
                error = (active * keep) @ v - y
                losses.append(np.mean(error ** 2))
                slope = np.outer(error, v * keep) * (active > 0)
                v = v - rate * 2 * (active * keep).T @ error / len(y)
                w = w - rate * 2 * x.T @ slope / len(y)
        return losses[-1] / losses[0]
    assert not final_over_first() < 1, 'the start of the story must diverge'
    return {'more-steps': bool(final_over_first(steps=2000) < 1), 'smaller-rate': bool(final_over_first(rate=0.05) < 1),
            'dropout': bool(final_over_first(drop=0.5) < 1), 'wider': bool(final_over_first(hidden=64) < 1)}


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
    """Which metric always names the model that finds more fraud in 200 checks, over 12 pairs of models?"""
    from sklearn.metrics import f1_score, roc_auc_score
    random = np.random.default_rng(1)
    y = np.arange(40_000) < 160
    draw = random.choice(40_000, 200, replace=False)
    agrees = {'roc-area': [], 'f1-half': [], 'top-daily': [], 'random-accuracy': []}
    for _ in range(12):
        found, scores = [], {name: [] for name in agrees}
        for _ in range(2):
            heavy = random.uniform(0.1, 0.6)
            lift = np.where(random.random(40_000) < heavy, random.uniform(2, 4), random.uniform(0, 1.5))
            p = 1 / (1 + np.exp(random.uniform(2, 4) - random.normal(size=40_000) - lift * y))
            top = np.argsort(-p)[:200]
            found.append(y[top].sum())
            scores['roc-area'].append(roc_auc_score(y, p))
            scores['f1-half'].append(f1_score(y, p > 0.5))
            scores['top-daily'].append(y[top].mean())
            scores['random-accuracy'].append(((p > 0.5) == y)[draw].mean())
        if found[0] == found[1]:
            continue
        for name, (first, second) in scores.items():
            agrees[name].append(np.sign(first - second) == np.sign(float(found[0]) - float(found[1])))
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
    expert, training, same_source, target = 2, 3, 4, 13
    gap = {'target-data': target - same_source, 'regularise': same_source - training,
           'larger': training - expert, 'relabel': expert}
    return {name: size == max(gap.values()) for name, size in gap.items()}


def label_window_gap():
    """Honest if every training label was complete on the first day that is scored, 1 June."""
    from datetime import date, timedelta
    days = [date(2025, 1, 1) + timedelta(n) for n in range(212)]
    first, random = date(2025, 6, 1), np.random.default_rng(5)
    before = [day for day in days if day < first]
    training = {'split-customers': before, 'gap': [day for day in before if day <= date(2025, 5, 1)],
                'shuffle': [day for day in days if random.random() < 0.8], 'weight': before}
    return {name: max(rows) + timedelta(30) < first for name, rows in training.items()}


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
    """The constant forecast that minimises each loss, held against mean demand."""
    random = np.random.default_rng(6)
    y = np.where(random.random(4000) < 0.3, random.poisson(4, 4000) + 1, 0)[:, None]
    c = np.linspace(0, 6, 241)
    losses = {'squared': (y - c) ** 2, 'percentage': np.abs(y - c) / np.maximum(y, 1e-9),
              'log-absolute': np.abs(np.log1p(y) - np.log1p(c)), 'quantile-half': np.maximum(0.5 * (y - c), -0.5 * (y - c))}
    return {name: bool(abs(c[loss.mean(axis=0).argmin()] / y.mean() - 1) < 0.05) for name, loss in losses.items()}


def adapter_parameters():
    layers, matrices, width, rank = 32, 2, 4096, 16
    return layers * matrices * (width * rank + rank * width) / 1e6


def legal_assistant_pilots():
    """Right and resting on a passage; a right guess without one counts for nothing."""
    pilots = {'larger': (0.62, 0.98, 0.60), 'tuned': (0.62, 0.97, 0.70), 'reranked': (0.74, 0.95, 0.35), 'many-passages': (0.88, 0.76, 0.20)}
    grounded = {name: found * right for name, (found, right, guess) in pilots.items()}
    return {name: value == max(grounded.values()) for name, value in grounded.items()}


def sold_out_days():
    """Which estimate comes within 2 % of what it stands for in the true demand: its mean, or its 90 % quantile?"""
    from scipy.optimize import minimize
    from scipy.stats import norm
    random = np.random.default_rng(7)
    demand, stock = random.normal(100, 25, 20_000), random.normal(115, 15, 20_000)
    sold, out = np.minimum(demand, stock), demand >= stock
    assert 0.25 < out.mean() < 0.35
    def censored(theta):
        mean, spread = theta[0], math.exp(theta[1])
        return -np.where(out, norm.logsf(sold, mean, spread), norm.logpdf(sold, mean, spread)).mean()
    flag = np.column_stack([np.ones(sold.size), out])
    estimate = {'drop': sold[~out].mean() / 100, 'flag': np.linalg.lstsq(flag, sold, rcond=None)[0][0] / 100,
                'quantile': np.quantile(sold, 0.9) / norm.ppf(0.9, 100, 25),
                'censored': minimize(censored, [90, 3], method='Nelder-Mead').x[0] / 100}
    return {name: bool(abs(ratio - 1) < 0.02) for name, ratio in estimate.items()}


def selection_before_folds():
    """On pure noise: a check exposes the fault if its figure cannot be had from an honest procedure."""
    random = np.random.default_rng(8)
    x, y = random.normal(size=(120, 8000)), np.repeat([-1.0, 1.0], 60)
    def pick(target):
        return np.argsort(-np.abs(x.T @ target))[:30]
    def accuracy(columns, target, folds, seed=0):
        parts = np.array_split(np.random.default_rng(seed).permutation(120), folds)
        right = 0
        for held in parts:
            rest = np.setdiff1d(np.arange(120), held)
            weights = np.array([x[np.ix_(rest[target[rest] == s], columns)].mean(axis=0) for s in (-1, 1)])
            score = (x[np.ix_(held, columns)] - weights.mean(axis=0)) @ (weights[1] - weights[0])
            right += (np.sign(score) == target[held]).sum()
        return right / 120
    chosen, shuffled = pick(y), random.permutation(y)
    claimed = accuracy(chosen, y, 10)
    assert claimed > 0.85
    # Repeats of the same procedure alarm when the claim falls; shuffled outcomes alarm when the score stays up.
    return {'seeds': bool(np.mean([accuracy(chosen, y, 10, seed) for seed in range(20)]) < claimed - 0.1),
            'leave-one-out': bool(accuracy(chosen, y, 120) < claimed - 0.1),
            'shuffle-all': bool(accuracy(pick(shuffled), shuffled, 10) > 0.7),
            'shuffle-folds': bool(accuracy(chosen, shuffled, 10) > 0.7)}


def downsampled_cutoff():
    """The share of positives among kept rows where the full population has 10 %."""
    positives, negatives, kept = 0.10, 0.90, 0.05
    return positives / (positives + kept * negatives)


def forest_correlation():
    """Variance of the mean of n equally correlated errors, from the covariance matrix."""
    settings = {'more-trees': (3000, 1.00, 0.50), 'decorrelated': (300, 1.20, 0.30), 'least-correlated': (300, 1.60, 0.24), 'few-trees': (30, 1.10, 0.32)}
    variance = {name: (np.full((n, n), r * v) + (1 - r) * v * np.eye(n)).mean() for name, (n, v, r) in settings.items()}
    return {name: bool(value == min(variance.values())) for name, value in variance.items()}


def ranker_own_clicks():
    """Twelve weeks of retraining; does the ten shown come within 5 % of the ten best?"""
    seen = 1 / np.arange(1, 11)
    def quality(seed, sessions=7000, rounds=12, explore=0.0, weighted=False, places=10, negative=0.0):
        random = np.random.default_rng(seed)
        appeal = random.beta(2, 8, 60)
        score, clicks, shown = random.random(60) * 0.01, np.zeros(60), np.zeros(60)
        for _ in range(rounds):
            order = np.argsort(-score)
            for count, draws in ((sessions * (1 - explore), 1), (sessions * explore, 100)):
                for _ in range(draws):
                    slots = order[:10] if draws == 1 else random.permutation(60)[:10]
                    n = int(count / draws)
                    hits = random.binomial(n, seen * appeal[slots])[:places]
                    clicks[slots[:places]] += hits
                    shown[slots[:places]] += n * seen[:places] if weighted else n
            rate = clicks / np.maximum(shown, 1)
            score = np.where(shown > 0, rate - negative * (1 - rate) * (shown > 0), score)
        return np.sort(appeal)[-10:].mean(), appeal[np.argsort(-score)[:10]].mean()
    def solves(**change):
        best, got = np.mean([quality(seed, **change) for seed in range(3)], axis=0)
        return bool(got > 0.95 * best)
    return {'nightly': solves(sessions=1000, rounds=84), 'explore': solves(explore=0.1, weighted=True),
            'top-three': solves(places=3), 'negatives': solves(negative=0.5)}


def judge_model_errors():
    """True share from the judge's pass rate: pass = share * 0.95 + (1 - share) * false passes."""
    def share(passed, false_pass):
        return 100 * (passed - false_pass) / (0.95 - false_pass)
    true = {'A': share(0.70, 0.20), 'B': share(0.76, 0.45)}
    claims = {'face-value': ('B', 76, 70), 'pooled': ('B', 70, 60), 'subtracted': ('A', 50, 31), 'corrected': ('A', 67, 62)}
    better = max(true, key=true.get)
    return {name: winner == better and abs(high - max(true.values())) < 1 and abs(low - min(true.values())) < 1
            for name, (winner, high, low) in claims.items()}
