"""Proofs of the answer keys of the skill "operations": each function is named after its item."""
import itertools
import math

import numpy as np


def one_run_each():
    """How often each procedure is right about code that does the same, and about code with a slip that costs 0.002."""
    random = np.random.default_rng(0)
    def score(seeds, slip):
        return 0.846 + 0.004 * seeds - slip  # deterministic: the seed fixes the score
    def says_changed(name, slip):
        old, new = random.normal(size=(2, 4000, 5))
        if name == 'common-seed':
            return score(old[:, 0], 0) != score(old[:, 0], slip)
        if name == 'range':
            return (np.abs(0.842 - score(new, slip).mean(axis=1)) > np.ptp(score(new, slip), axis=1) / 2)
        before, after = score(old, 0), score(new, slip)
        error = np.sqrt((before.var(axis=1, ddof=1) + after.var(axis=1, ddof=1)) / 5)
        return np.abs(before.mean(axis=1) - after.mean(axis=1)) > 2 * error
    return {name: bool((~says_changed(name, 0)).mean() > 0.95 and says_changed(name, 0.002).mean() > 0.95)
            for name in ('common-seed', 'fresh-seeds', 'fresh-splits', 'range')}


def training_before_features():
    """Whether each rule starts with all files there and in time, on random nights; minutes after midnight."""
    random = np.random.default_rng(0)
    def night():
        gaps = random.uniform(0, 60, random.integers(1, 10))
        return random.uniform(0, 270 - gaps[1:].sum() if gaps[1:].sum() < 270 else 0) + np.cumsum([0, *gaps[1:]])
    def start(rule, files, before):
        if rule == 'count':
            return files[len(before) - 1] if len(before) <= len(files) else math.inf
        if rule == 'quiet':
            return next(file for file, later in zip(files, [*files[1:], math.inf]) if later - file > 30) + 30
        return files[0] if rule == 'first' else 300
    nights = [files for files in (night() for _ in range(300)) if files[-1] <= 270]
    return {rule: all(files[-1] <= start(rule, files, before) <= 360 for before, files in zip(nights, nights[1:]))
            for rule in ('count', 'quiet', 'first', 'clock')}


def twenty_seven_trials():
    """Whether a plan always finds the best combination, for random effects that add up; without noise."""
    random = np.random.default_rng(1)
    plans = {'grid': lambda: list(itertools.product([0, 4, 8], repeat=3)), 'seeds': lambda: random.integers(0, 9, (9, 3)),
             'in-turn': lambda: [[value if turn == setting else 4 for setting in range(3)] for turn in range(3) for value in range(9)],
             'random': lambda: random.integers(0, 9, (27, 3))}
    def found(effects, trials):
        scores = [sum(effects[setting, value] for setting, value in enumerate(trial)) for trial in trials]
        best = trials[int(np.argmax(scores))]
        if len(trials) == 27 and all(sum(value != 4 for value in trial) <= 1 for trial in trials):  # one at a time: each has its own best
            best = [max(range(9 * k, 9 * k + 9), key=lambda n: scores[n]) - 9 * k for k in range(3)]
        return list(best) == list(effects.argmax(axis=1))
    worlds = random.random((100, 3, 9))
    return {name: all(found(effects, plan()) for effects in worlds) for name, plan in plans.items()}


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
    values = {'utc': 'utc_today() - ONE_DAY', 'run-date': 'run_date', 'day-before': 'run_date - ONE_DAY',
              'next-day': 'last_day("features") + ONE_DAY'}
    march = [date(2025, 3, n) for n in range(1, 32)]
    tonight, june = date(2025, 2, 20), date(2025, 6, 10)
    yesterday = tonight - one_day
    return {name: days_built(value, tonight, [yesterday], yesterday - one_day) == [yesterday]
            and days_built(value, june, march, june - one_day) == march
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
    """Which check moves far beyond its ordinary day when a fifth of the requests name another user."""
    random = np.random.default_rng(2)
    users = random.normal(size=(400_000, 4)) @ random.normal(size=(4, 4))
    named = np.arange(len(users))
    swapped = random.random(len(users)) < 0.2
    named[swapped] = random.integers(0, len(users), swapped.sum())
    served, recomputed = users[named], users[named]  # both sides look up the user that the request names
    def chance(rows):
        return 1 / (1 + np.exp(3 - rows @ [0.5, -0.3, 0.2, 0.1]))
    def stability_index(new, old):
        edges = np.quantile(old, np.linspace(0.1, 0.9, 9))
        p, q = (np.bincount(np.searchsorted(edges, x), minlength=10) / len(x) for x in (new, old))
        return float(((p - q) * np.log(p / q)).sum())
    predicted, clicked = chance(served), random.random(len(users)) < chance(users)
    bands = np.array_split(np.argsort(predicted), 10)
    excess = [abs((clicked[b] - predicted[b]).sum()) / math.sqrt((predicted[b] * (1 - predicted[b])).sum()) for b in bands]
    return {'histograms': max(stability_index(served[:, j], users[:, j]) for j in range(4)) > 0.1,
            'replay': bool((served != recomputed).any(axis=1).mean() > 0.01),
            'scores': stability_index(predicted, chance(users)) > 0.1, 'clicks': max(excess) > 5}


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
    """Each alarm on 300 ordinary days, campaigns among them, and on 300 days with the fault."""
    from scipy.stats import norm
    random = np.random.default_rng(3)
    ordinary = random.normal(0, 0.05, (300, 200))  # how far features wander from day to day, in deviations
    campaign = random.random(300) < 0.2
    ordinary[campaign, random.integers(1, 200, campaign.sum())] += 0.5
    fault = ordinary + 0.05 * (np.arange(200) == 0)
    def p_value(shift, rows):
        error = math.sqrt(1 / rows + 1e-6)
        return 2 * norm.sf(np.abs(shift + random.normal(0, error, shift.shape)) / error)
    def accuracy(cost):
        return 0.9 - cost + random.normal(0, math.sqrt(0.9 * 0.1 / 1e6 + 0.002 ** 2), 300)  # and days differ by 0.2 points
    alarms = {'bonferroni': lambda shift, cost: (p_value(shift, 1e6) < 0.01 / 200).any(axis=1),
              'size': lambda shift, cost: (np.abs(shift) > 5 * 0.05).any(axis=1),
              'labels': lambda shift, cost: accuracy(cost) < 0.9 - 3 * 0.002,
              'sample': lambda shift, cost: (p_value(shift, 500) < 0.01).any(axis=1)}
    return {name: bool(alarm(ordinary, 0).mean() <= 0.1 and alarm(fault, 0.01).mean() > 0.9) for name, alarm in alarms.items()}


def each_a_little_worse():
    """Shares of costly and of harmless changes that a gate sends back in their own week."""
    random = np.random.default_rng(0)
    def sent_back(effect, limit=0.3, seeds=1, checked=1.0):
        """`checked`: the share of changes whose own week has a comparison that can stop them."""
        difference = effect + random.normal(0, 0.3 / math.sqrt(seeds), 20_000)
        return float(((difference <= -limit) & (random.random(20_000) < checked)).mean())
    gates = {'anchor': dict(limit=1.0, checked=1 / 4), 'tighter': dict(limit=0.05), 'gain': dict(limit=-0.6), 'seeds': dict(seeds=9)}
    return {name: sent_back(-0.5, **gate) >= 0.95 and sent_back(0.0, **gate) <= 0.05 for name, gate in gates.items()}


def confident_and_wrong():
    """Mean confidence and accuracy after each change, for segments A, B, C."""
    confidence = np.array([0.97, 0.85, 0.70])
    def figures(mix=(0.60, 0.15, 0.25), flipped=(0, 0, 0)):
        share = np.array(flipped)
        right = confidence * (1 - share) + (1 - confidence) * share
        return round(float(mix @ confidence), 2), round(float(mix @ right), 2)
    assert figures() == (0.88, 0.88)
    after = {'mix': figures(mix=(0.40, 0.15, 0.45)), 'flipped-a': figures(flipped=(1 / 6, 0, 0)),
             'flipped-c': figures(flipped=(0, 0, 1 / 6)), 'flipped-b': figures(flipped=(0, 1 / 2, 0))}
    return {name: found == (0.88, 0.79) for name, found in after.items()}


def discount_hides_churn():
    """Mean predicted churn without a discount in the riskiest fifth, against the truth, and customers newly refused."""
    from sklearn.tree import DecisionTreeRegressor
    random = np.random.default_rng(5)
    x = random.random(20_000)
    risk = 0.05 + 0.6 * x ** 4
    picked = x > 0.8
    reached = picked & (random.random(20_000) < 2 / 3)
    refused = reached & (random.random(20_000) < 0.1)
    leaves = random.random((2, 20_000)) < [risk, 0.25 * risk]  # without and with a discount
    def outcome(discount):
        return np.where(discount, leaves[1], leaves[0]).astype(float)
    def predicted(rows, target, weight=np.ones(20_000)):
        tree = DecisionTreeRegressor(max_depth=6, min_samples_leaf=40, random_state=0)
        return tree.fit(x[rows, None], target[rows], weight[rows]).predict(x[picked, None]).mean()
    everyone, y = np.ones(20_000, bool), outcome(reached)
    plans = {'hold-out': (predicted(~picked | refused, outcome(reached & ~refused), np.where(refused, 10.0, 1.0)), refused.sum()),
             'drop': (predicted(~reached, y), 0), 'blind': (predicted(everyone, y), 0),
             'relabel': (predicted(everyone, np.where(reached, 1.0, y)), 0)}
    return {name: bool(abs(value - risk[picked].mean()) < 0.04 and more == 0) for name, (value, more) in plans.items()}


def auc_of_the_approved():
    """Which figure differs between a world where old rows held traces of the outcome and one that changed in the year?"""
    from scipy.stats import rankdata
    random = np.random.default_rng(6)
    def auc(y, score):
        ones = y.sum()
        return (rankdata(score)[y].sum() - ones * (ones + 1) / 2) / (ones * (y.size - ones))
    def approved(strength, traces=0.0):
        """Outcomes and scores of applicants whom the rule approves, and what it goes by: an older score below 0."""
        inputs, older = random.normal(size=(2, 40_000))
        y = random.random(40_000) < 1 / (1 + np.exp(1.5 - strength * inputs - 0.5 * older))
        keep = older < 0
        return y[keep], (inputs + traces * (y + 0.5 * random.normal(size=40_000)))[keep], older[keep]
    def figures(old, months):
        training, test, live = approved(**old), approved(**old), [approved(**month) for month in months]
        (y, score, older), months = test, [auc(*month[:2]) for month in live]
        assert abs(auc(y, score) - 0.83) < 0.015 and abs(np.mean(months) - 0.68) < 0.015
        replayed = 2 * score - 1  # the service gives the same order
        return {'service': auc(y, replayed), 'like-with-like': auc(y[older < 0], score[older < 0]),
                'monthly': months[0] - months[-1], 'training': auc(*training[:2])}
    leak = figures(dict(strength=0.7, traces=0.78), [dict(strength=0.7)] * 12)
    drift = figures(dict(strength=1.6), [dict(strength=1.6 * 0.84 ** month) for month in range(12)])
    return {name: bool(abs(leak[name] - drift[name]) > 0.05) for name in leak}


def slow_starters():
    """Share of searches that end with a small learning rate; every plan keeps to 405 epochs."""
    def search(random, count, epochs, keep, last):
        small = random.random(count) < 0.2
        final = np.where(small, 0.88, 0.80) + random.normal(0, 0.02, count)
        alive, spent = np.arange(count), 0
        while True:
            spent += len(alive) * epochs
            score = final * (1 - np.exp(-epochs / np.where(small, 16.5, 0.5)))
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
