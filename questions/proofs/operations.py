"""Proofs of the answer keys of the skill "operations": each function is named after its item."""
import itertools
import math

import numpy as np


def one_run_each():
    """How often each procedure adopts a change that does nothing; a sound one seldom does."""
    random = np.random.default_rng(0)
    current, changed = random.normal(0.846, 0.004, (2, 4000, 5))
    error = np.sqrt((current.var(axis=1, ddof=1) + changed.var(axis=1, ddof=1)) / 5)
    adopts = {'fixed-seed': changed[:, 0] > current[:, 0], 'best-of': changed.max(axis=1) > current.max(axis=1),
              'spread': changed.mean(axis=1) - current.mean(axis=1) > 2 * error, 'same-split': changed[:, 1] > current[:, 1]}
    return {name: bool(wrong.mean() < 0.1) for name, wrong in adopts.items()}


def training_before_features():
    """Whether training finds the whole table for any duration of the feature job, in minutes after 02:00."""
    start = {'margin': lambda minutes: 180, 'on-success': lambda minutes: minutes, 'retry': lambda minutes: 60, 'faster': lambda minutes: 60}
    speed = {'faster': 2}
    return {name: all(begin(minutes / speed.get(name, 1)) >= minutes / speed.get(name, 1) for minutes in range(40, 600))
            for name, begin in start.items()}


def twenty_seven_trials():
    """Distinct values of the setting that matters, at worst over which one that is."""
    random = np.random.default_rng(1)
    in_turn = [[value if turn == setting else 0.5 for setting in range(3)] for turn in range(3) for value in np.linspace(0, 1, 9)]
    plans = {'grid': list(itertools.product([0, 0.5, 1], repeat=3)), 'in-turn': in_turn,
             'seeds': np.repeat(random.random((9, 3)), 3, axis=0), 'random': random.random((27, 3))}
    assert all(len(trials) == 27 for trials in plans.values())
    tried = {name: min(len(set(column)) for column in zip(*trials)) for name, trials in plans.items()}
    return {name: count == max(tried.values()) for name, count in tried.items()}


def backfill_of_march(code):
    """Runs the task with each value of `day`: on an ordinary night, and again in June for March."""
    from datetime import date, timedelta
    one_day = timedelta(days=1)

    def days_built(value, today, nights, filled):
        class Clock(date):
            @classmethod
            def today(cls):
                return today
        done = {filled}
        world = {'date': Clock, 'ONE_DAY': one_day, 'utc_today': lambda: today, 'last_day': lambda table: max(done),
                 'read': lambda table, day: table, 'write': lambda table, day, rows: built.append(day) or done.add(day)}
        built = []
        exec(code.replace('date.today() - ONE_DAY', value), world)
        for night in nights:
            world['build'](night)
        return built
    values = {'utc': 'utc_today() - ONE_DAY', 'run-date': 'run_date - ONE_DAY',
              'next-day': 'last_day("features") + ONE_DAY', 'capped': 'min(run_date, date.today())'}
    march = [date(2025, 3, n) for n in range(1, 32)]
    tonight, june = date(2025, 2, 20), date(2025, 6, 10)
    return {name: days_built(value, tonight, [tonight], tonight - 2 * one_day) == [tonight - one_day]
            and days_built(value, june, march, june - one_day) == [night - one_day for night in march]
            for name, value in values.items()}


def weekend_in_two_zones():
    """Per cent of the week's minutes in which the two flags differ; minute 0 is Monday 00:00 UTC."""
    week = 7 * 24 * 60
    def is_weekend(minute):
        return minute % week // (24 * 60) >= 5
    return 100 * sum(is_weekend(minute) != is_weekend(minute + 9 * 60) for minute in range(week)) / week


def fallback_burns_budget():
    hours = 30 * 24
    failed = sum(0.2 if hour < 9 else 0 for hour in range(hours))
    return 100 * failed / ((1 - 0.995) * hours)


def bad_scores_tonight():
    """Of the orders in which each step finds what it needs, the one that restores the old version first."""
    needs = {'save': {'logs'}, 'restore': set(), 'confirm': {'old version'}, 'reproduce': {'copy', 'calm'},
             'repair': {'reproduction'}, 'release': {'repaired'}}
    gives = {'save': {'copy'}, 'restore': {'old version'}, 'confirm': {'calm'}, 'reproduce': {'reproduction'},
             'repair': {'repaired'}, 'release': set()}
    possible = []
    for steps in itertools.permutations(sorted(needs)):
        have = {'logs'}
        for step in steps:
            if not needs[step] <= have:
                break
            have |= gives[step]
            if step == 'restore':
                have -= {'logs'}
        else:
            possible.append(list(steps))
    earliest = min(steps.index('restore') for steps in possible)
    best = [steps for steps in possible if steps.index('restore') == earliest]
    assert len(best) == 1
    return best[0]


def checks_that_stop_early():
    checks = {'latency': (6, 0.30), 'holdout': (30, 0.50), 'scan': (8, 0.04), 'replay': (60, 0.10)}
    def mean_minutes(order):
        reached, total = 1.0, 0.0
        for name in order:
            minutes, rejects = checks[name]
            total, reached = total + reached * minutes, reached * (1 - rejects)
        return total
    first, second = sorted(itertools.permutations(sorted(checks)), key=mean_minutes)[:2]
    assert mean_minutes(second) > mean_minutes(first) + 0.5  # no near tie
    return list(first)


def bad_week_of_prices():
    """Follows what each model has read: states of the table by day of May, and other artefacts by name."""
    learned_from = {'ranker': ['snapshot of 8'], 'snapshot of 8': [8], 'forecaster': [11], 'classifier': [20, 'scaler'],
                    'scaler': [6], 'student': ['ranker'], 'older': [1]}
    def is_tainted(source):
        return 3 <= source <= 9 if isinstance(source, int) else any(map(is_tainted, learned_from[source]))
    return {name: is_tainted(name) for name in ('ranker', 'forecaster', 'classifier', 'student', 'older')}


def right_values_wrong_user():
    """Which check moves far beyond its ordinary day when 8 % of requests get another user's features."""
    random = np.random.default_rng(2)
    right = random.normal(size=(40_000, 4)) @ random.normal(size=(4, 4))
    served = right.copy()
    swapped = random.random(40_000) < 0.08
    served[swapped] = right[random.integers(0, 40_000, swapped.sum())]
    weights = np.array([1.0, -0.5, 0.3, 0.2])
    def stability_index(new, old):
        edges = np.quantile(old, np.linspace(0.1, 0.9, 9))
        p, q = (np.bincount(np.searchsorted(edges, x), minlength=10) / len(x) for x in (new, old))
        return float(((p - q) * np.log(p / q)).sum())
    limits = right.min(axis=0), right.max(axis=0)
    outside = ((served < limits[0]) | (served > limits[1]) | np.isnan(served)).mean()
    return {'histograms': max(stability_index(served[:, j], right[:, j]) for j in range(4)) > 0.1, 'ranges': bool(outside > 0.001),
            'replay': bool((served != right).any(axis=1).mean() > 0.01), 'scores': stability_index(served @ weights, right @ weights) > 0.1}


def days_between_retrainings():
    def daily_cost(days):
        return (1440 + sum(20 * age for age in range(days))) / days
    return min(range(1, 200), key=daily_cost)


def every_market_better():
    """Precision of A, of B and of both, before and after, as each explanation would have it."""
    def total(share, a, b):
        return (1 - share) * a + share * b
    loss = 0.74 / 0.80
    late = (0.74 - 0.8 * 0.86) / 0.2  # what B would need to show, at an unchanged mix
    stories = {'concept': (0.2, 0.2, 0.85 * loss, 0.60 * loss), 'mix-50': (0.2, 0.5, 0.86, 0.62),
               'mix-40': (0.25, 0.4, 0.86, 0.62), 'labels': (0.2, 0.2, 0.86, late)}
    seen = [0.80, 0.74, 0.86, 0.62]
    return {name: all(abs(x - y) < 0.005 for x, y in zip(seen, (total(before, 0.85, 0.60), total(after, a, b), a, b)))
            for name, (before, after, a, b) in stories.items()}


def every_feature_drifts():
    """Each alarm on 60 ordinary days, then with one feature moved by 0.2 deviations."""
    from scipy.stats import norm
    random = np.random.default_rng(3)
    true = random.normal(0, 0.011, (180, 200))  # how far features wander from day to day, in deviations
    def seen(shift, rows):
        return shift + random.normal(0, math.sqrt(1 / rows + 1e-6), shift.shape)
    def p_value(difference, rows):
        return 2 * norm.sf(np.abs(difference) / math.sqrt(1 / rows + 1e-6))
    days = seen(true, 1e6)
    assert 140 < (p_value(days, 1e6) < 0.01).sum(axis=1).mean() < 160
    fault = true[120:] + 0.2 * (np.arange(200) == 7)
    usual = 5 * days[:120].std(axis=0)
    alarms = {'bonferroni': lambda shift: p_value(seen(shift, 1e6), 1e6) < 0.01 / 200,
              'sample': lambda shift: p_value(seen(shift, 500), 500) < 0.01,
              'labels': lambda shift: np.zeros(shift.shape, bool),  # nothing to see within a day
              'size': lambda shift: np.abs(seen(shift, 1e6)) > usual}
    return {name: bool(alarm(true[120:]).any(axis=1).mean() < 0.1 and alarm(fault)[:, 7].mean() > 0.9) for name, alarm in alarms.items()}


def each_a_little_worse():
    """A gate is good if little is lost before it speaks up and few harmless changes are sent back."""
    def year(seed, allowance=0.3, noise=0.1, limit=None):
        random = np.random.default_rng(seed)
        level, sent_back, harmless = 0.0, 0, 0
        for week in range(50):
            effect = random.choice([0.0, -0.17])
            passed = effect + random.normal(0, noise) > -allowance
            harmless += effect == 0
            sent_back += effect == 0 and not passed
            level += effect * passed
            if limit and week % 4 == 3 and level + random.normal(0, 0.1) < -limit:
                break
        return -level, sent_back, harmless
    def judged(**gate):
        lost, sent_back, harmless = np.array([year(seed, **gate) for seed in range(200)]).T
        return lost.mean(), sent_back.sum() / harmless.sum()
    assert 3.5 < judged()[0] < 4.5
    gates = {'anchor': judged(limit=1), 'tighter': judged(allowance=0.05), 'gain': judged(allowance=-0.2), 'seeds': judged(noise=0.05)}
    return {name: bool(lost < 1.5 and share < 0.05) for name, (lost, share) in gates.items()}


def confident_and_wrong():
    """Mean confidence and accuracy before and after each change; three segments."""
    random = np.random.default_rng(4)
    chance = np.array([0.03, 0.85, 0.30])  # of the rarer class
    def figures(mix, flipped=0.0, kept=1.0):
        p = chance[random.choice(3, 200_000, p=mix)]
        p = p[random.random(p.size) < kept]
        true = np.where(p == 0.03, p * (1 - flipped) + (1 - p) * flipped, p)
        return np.maximum(p, 1 - p).mean(), ((p > 0.5) == (random.random(p.size) < true)).mean()
    before = [0.6, 0.15, 0.25]
    assert np.allclose(figures(before), 0.88, atol=0.01)
    after = {'harder-mix': figures([0.3, 0.2, 0.5]), 'lost': figures(before, kept=0.9),
             'relation': figures(before, flipped=0.16), 'rare-class': figures([0.3, 0.45, 0.25])}
    return {name: bool(np.allclose(found, (0.88, 0.79), atol=0.01)) for name, found in after.items()}


def discount_hides_churn():
    """Mean predicted churn without a discount in the riskiest fifth, against the truth."""
    from sklearn.tree import DecisionTreeRegressor
    random = np.random.default_rng(5)
    x = random.random(20_000)
    risk = 0.05 + 0.6 * x ** 4
    picked = x > 0.8
    untreated = random.random(20_000) < risk
    treated = random.random(20_000) < 0.25 * risk
    refused = picked & (random.random(20_000) < 0.1)
    y = np.where(picked, treated, untreated).astype(float)
    truth, zero = risk[picked].mean(), np.zeros(20_000)
    def predicted(rows, target, discount=zero, weight=None):
        data = np.column_stack([x, discount])
        tree = DecisionTreeRegressor(max_depth=6, min_samples_leaf=40, random_state=0)
        tree.fit(data[rows], target[rows], None if weight is None else weight[rows])
        return tree.predict(np.column_stack([x, zero])[picked]).mean()
    everyone = np.ones(20_000, bool)
    plans = {'hold-out': predicted(~picked | refused, untreated.astype(float), weight=np.where(refused, 10.0, 1.0)),
             'drop': predicted(~picked, y), 'feature': predicted(everyone, y, picked.astype(float)),
             'relabel': predicted(everyone, np.where(picked, 1.0, y))}
    return {name: bool(abs(value - truth) < 0.04) for name, value in plans.items()}


def auc_of_the_approved():
    """In a world without any fault: which figure accounts for the fall from 0.83 to 0.68?"""
    from scipy.stats import rankdata
    random = np.random.default_rng(6)
    def auc(y, score):
        ones = y.sum()
        return (rankdata(score)[y].sum() - ones * (ones + 1) / 2) / (ones * (y.size - ones))
    def applicants():
        score = random.normal(size=60_000)
        return random.random(60_000) < 1 / (1 + np.exp(2.0 - 1.6 * score)), score
    def approved(y, score):
        keep = score < np.quantile(score, 0.4)
        return y[keep], score[keep]
    training, test, months = applicants(), applicants(), [approved(*applicants()) for _ in range(4)]
    live = np.mean([auc(*month) for month in months])
    assert abs(auc(*test) - 0.83) < 0.01 and abs(live - 0.68) < 0.015
    explained = {'service': auc(*test) - auc(test[0], 2 * test[1] - 1), 'like-with-like': auc(*test) - auc(*approved(*test)),
                 'monthly': auc(*months[0]) - auc(*months[-1]), 'training': auc(*training) - auc(*test)}
    return {name: bool(part > 0.8 * (auc(*test) - live)) for name, part in explained.items()}


def slow_starters():
    """Share of searches that end with a small learning rate; every plan keeps to 405 epochs."""
    def search(random, count, epochs, keep, last):
        small = random.random(count) < 0.2
        final = np.where(small, 0.88, 0.80) + random.normal(0, 0.02, count)
        alive, spent = np.arange(count), 0
        while True:
            spent += len(alive) * epochs
            score = final * (1 - np.exp(-epochs / np.where(small, 2.2, 0.5)))
            alive = alive[np.argsort(-score[alive])]
            if epochs >= last or len(alive) == 1:
                return small[alive[0]], final[alive[0]], spent
            alive, epochs = alive[:max(1, len(alive) // keep)], epochs * keep
    plans = {'in-full': (5, 81, 3, 81, 1), 'halves': (81, 1, 2, 16, 1), 'later-cut': (15, 9, 3, 81, 1), 'repeats': (27, 1, 3, 27, 3)}
    wins = {}
    for name, (count, epochs, keep, last, times) in plans.items():
        random, ends = np.random.default_rng(7), []
        for _ in range(300):
            runs = [search(random, count, epochs, keep, last) for _ in range(times)]
            assert sum(run[2] for run in runs) <= 405
            ends.append(max(runs, key=lambda run: run[1])[0])
        wins[name] = np.mean(ends)
    return {name: bool(share == max(wins.values())) for name, share in wins.items()}


def let_through_on_purpose():
    flagged = 90 / 0.10 + 180 / 0.01
    return 100 * flagged / (flagged + 8100)
