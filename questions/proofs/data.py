"""Proofs of the data set: every function is named after its item and works the key out afresh.

Libraries are imported where they are used, so that a missing one costs only the items that need it.
"""
import random
import sqlite3
from itertools import permutations


def never_ordered_sentinel():
    """Squared error of a straight-line fit, over all customers, after each treatment of the 9999s."""
    import numpy as np
    rng = np.random.default_rng(1)
    never, days = rng.random(8000) < 0.18, rng.integers(1, 1141, 8000).astype(float)
    churn = (rng.random(8000) < np.where(never, 0.35, 0.05 + 0.0007 * days)).astype(float)
    raw, one = np.where(never, 9999, days), np.ones(8000)

    def error(columns, fit_on=slice(None)):
        x = np.column_stack(columns)
        return np.mean((x @ np.linalg.lstsq(x[fit_on], churn[fit_on], rcond=None)[0] - churn) ** 2)
    errors = {'flag': error([one, np.where(never, np.median(days[~never]), days), never]), 'keep': error([one, raw]),
              'cap': error([one, np.minimum(raw, 1140)]), 'drop': error([one, raw], ~never)}
    return {key: value < 1.005 * min(errors.values()) for key, value in errors.items()}


def hour_of_day_circle():
    """Does an encoding put the two neighbours on the clock nearer than every other hour?"""
    from math import cos, dist, pi, sin
    spread = (sum((h - 11.5) ** 2 for h in range(24)) / 24) ** 0.5
    encodings = {'scaled': lambda h: [(h - 11.5) / spread], 'one-hot': lambda h: [float(h == i) for i in range(24)],
                 'sine': lambda h: [sin(2 * pi * h / 24)], 'sine-cosine': lambda h: [sin(2 * pi * h / 24), cos(2 * pi * h / 24)]}

    def neighbours_nearest(encode, h):
        near = max(dist(encode(h), encode(n)) for n in ((h - 1) % 24, (h + 1) % 24))
        return all(dist(encode(h), encode(o)) > near + 1e-9 for o in range(24) if (o - h) % 24 not in (0, 1, 23))
    return {key: all(neighbours_nearest(encode, h) for h in range(24)) for key, encode in encodings.items()}


def split_by_patient():
    """Is no patient of the test set among the training images?"""
    rng = random.Random(2)
    images = [(patient, shot, rng.random() < 0.08) for patient in range(3100) for shot in range(rng.randint(1, 7))]
    positive, negative = [i for i in images if i[2]], [i for i in images if not i[2]]
    held_out = set(rng.sample(range(3100), 620))
    tests = {'by-diagnosis': rng.sample(positive, len(positive) // 5) + rng.sample(negative, len(negative) // 5),
             'by-patient': [i for i in images if i[0] in held_out],
             'newest': [max(i for i in images if i[0] == p) for p in range(0, 3100, 10)],
             'no-copies': rng.sample(sorted(set(images)), len(set(images)) // 5)}
    return {key: not {i[0] for i in test} & {i[0] for i in set(images) - set(test)} for key, test in tests.items()}


def kappa_urgent_tickets():
    both, neither, first, second = 20, 150, 20, 10
    total = both + neither + first + second
    p, q = (both + first) / total, (both + second) / total
    chance = p * q + (1 - p) * (1 - q)
    return ((both + neither) / total - chance) / (1 - chance)


QUERIES = {
    'join': 'SELECT AVG(fee) FROM orders JOIN lines USING (order_id) WHERE fragile',
    'distinct': 'SELECT AVG(DISTINCT fee) FROM orders JOIN lines USING (order_id) WHERE fragile',
    'subquery': 'SELECT AVG(fee) FROM orders WHERE order_id IN (SELECT order_id FROM lines WHERE fragile)',
    'ratio': 'SELECT SUM(fee) / COUNT(DISTINCT order_id) FROM orders JOIN lines USING (order_id) WHERE fragile',
}


def fee_at_order_grain():
    rng, db = random.Random(3), sqlite3.connect(':memory:')
    db.executescript('CREATE TABLE orders (order_id INT, fee REAL); CREATE TABLE lines (order_id INT, fragile INT)')
    orders = [(i, rng.choice([3.0, 5.0, 5.0, 9.0])) for i in range(200)]
    lines = [(i, int(rng.random() < 0.4)) for i, fee in orders for _ in range(int(fee))]
    db.executemany('INSERT INTO orders VALUES (?, ?)', orders)
    db.executemany('INSERT INTO lines VALUES (?, ?)', lines)
    fees = [fee for i, fee in orders if (i, 1) in lines]
    return {key: abs(db.execute(sql).fetchone()[0] - sum(fees) / len(fees)) < 1e-9 for key, sql in QUERIES.items()}


def not_in_with_null(code):
    db = sqlite3.connect(':memory:')
    *setup, query = [part for part in code.split(';') if part.strip()]
    db.executescript(';'.join(setup))
    count = db.execute(query).fetchone()[0]
    return {f'n{n}': count == n for n in (0, 3, 4, 6)}


def oversample_last():
    """The one order in which no copy crosses the split and every step finds what it needs."""
    steps = ('dedupe', 'split', 'copy', 'fit', 'threshold', 'report')

    def works(order):
        rows, parts, done = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], None, []  # ids; 0 stands twice, 0 and 5 are positive
        for step in order:
            if step == 'dedupe':
                rows = sorted(set(rows))
                parts = parts and [sorted(set(part)) for part in parts]
            elif step == 'split':
                parts = [rows[:1] + rows[5:10], rows[1:3], rows[3:5] + rows[10:]]
            elif step == 'copy':
                rows = rows + [0, 5]
                parts = parts and [parts[0] + [i for i in parts[0] if i in (0, 5)], *parts[1:]]
            elif parts is None or (step != 'fit' and 'fit' not in done) or (step == 'report' and 'threshold' not in done):
                return False
            elif step == 'fit':
                fitted_on = list(parts[0])
            done.append(step)
        train, validation, test = map(set, parts)
        apart = not (train & validation or train & test or validation & test)
        return apart and fitted_on.count(0) == 2 == fitted_on.count(5)
    orders = [order for order in permutations(steps) if works(order)]
    return list(orders[0]) if len(orders) == 1 else []


def retry_without_duplicates():
    """The table after a crash half-way and a second run, compared with the day's true rows."""
    rng = random.Random(4)
    source = [rng.randrange(500) for _ in range(1000)]  # equal rows do occur
    half = source[:500]
    tables = {'by-hand': half + source, 'distinct': list(set(half + source)), 'skip': half or source, 'swap': list(source)}
    return {key: sorted(table) == sorted(source) for key, table in tables.items()}


def backfill_file_size():
    tasks, days, countries, megabytes = 200, 30, 40, 120_000
    files = sum(1 for _ in range(tasks) for _ in range(days) for _ in range(countries))
    return megabytes / files


def grams_for_kilograms():
    from statistics import median, quantiles
    rng = random.Random(5)
    before = [(i % 20, rng.uniform(1, 5)) for i in range(20_000)]  # slots 0 to 2 of 20 are the one supplier, 15 % of the rows
    after = [(s, w * 1000 if s < 3 else w) for s, w in ((i % 20, rng.uniform(1, 5)) for i in range(20_000))]
    limit = quantiles([w for _, w in before], n=1000)[-1]

    def jumps(measure):
        was, now = measure(before), measure(after)
        return abs(now / was - 1) > 0.5
    return {'above-limit': jumps(lambda rows: sum(w > limit for _, w in rows)),
            'types': jumps(lambda rows: 1 + sum(not isinstance(w, float) for _, w in rows)),
            'supplier-median': jumps(lambda rows: median(w for s, w in rows if s < 3)),
            'row-counts': jumps(lambda rows: sum(s < 3 for s, _ in rows)),
            'batch-median': jumps(lambda rows: median(w for _, w in rows))}


def gap_fill_live():
    """A filling can be done live if later readings do not change what it puts into the gap."""
    import numpy as np
    import pandas as pd
    series = pd.Series(np.random.default_rng(6).normal(size=288).cumsum())
    series[100:110] = np.nan
    other = series.copy()
    other[110:] += 50
    fillings = {'line': lambda s: s.interpolate(), 'last': lambda s: s.ffill(),
                'median': lambda s: s.rolling(25, center=True, min_periods=1).median(), 'day-mean': lambda s: s.fillna(s.mean())}
    return {key: bool(np.allclose(fill(series)[100:110], fill(other)[100:110])) for key, fill in fillings.items()}


CONDITIONS = {
    'open': 'sold_at >= valid_from AND sold_at < valid_to',
    'late': 'sold_at > valid_from AND (sold_at <= valid_to OR valid_to IS NULL)',
    'half-open': 'sold_at >= valid_from AND (sold_at < valid_to OR valid_to IS NULL)',
    'between': 'sold_at BETWEEN valid_from AND COALESCE(valid_to, sold_at)',
}


def price_in_force():
    db = sqlite3.connect(':memory:')
    db.executescript('''CREATE TABLE price_history (price INT, valid_from INT, valid_to INT);
        INSERT INTO price_history VALUES (10, 0, 5), (20, 5, 9), (30, 9, NULL);
        CREATE TABLE sales (sold_at INT); INSERT INTO sales VALUES (1), (5), (7), (9), (12);''')
    wanted = [(1, 10), (5, 20), (7, 20), (9, 30), (12, 30)]
    query = 'SELECT sold_at, price FROM sales LEFT JOIN price_history ON {} ORDER BY 1, 2'
    return {key: db.execute(query.format(on)).fetchall() == wanted for key, on in CONDITIONS.items()}


FRAMES = {
    'range-current': 'RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW',
    'rows-current': 'ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW',
    'rows-before': 'ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING',
    'range-before': 'RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING',
}


def sum_of_earlier_payments(code):
    rng, db = random.Random(7), sqlite3.connect(':memory:')
    db.execute('CREATE TABLE payments (id INT, customer_id INT, paid_at INT, amount INT)')
    rows = [(i, rng.randrange(3), rng.randrange(40), rng.randint(1, 99)) for i in range(100)]
    db.executemany('INSERT INTO payments VALUES (?, ?, ?, ?)', rows)
    wanted = {i: sum(a for _, d, u, a in rows if d == c and u < t) for i, c, t, _ in rows}

    def spent(frame):
        return {i: total or 0 for i, total in db.execute(code.replace('-- which frame?', frame))}
    return {key: spent(frame) == wanted for key, frame in FRAMES.items()}


def target_mean_own_label():
    """AUC on fresh rows; the right encoding beats each of the others by two points or more."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score
    rng, merchants = np.random.default_rng(8), 2000
    risk = rng.normal(0, 1.2, merchants) - 1.5
    parts = [(rng.integers(0, merchants, n), rng.normal(size=n)) for n in (8000, 8000, 20_000)]
    (m, x), (vm, _), (tm, tx) = parts
    y, vy, ty = [(rng.random(len(a)) < 1 / (1 + np.exp(-risk[a] - b))).astype(int) for a, b in parts]

    def means(ids, labels, weight):
        return (np.bincount(ids, labels, merchants) + weight * y.mean()) / (np.bincount(ids, minlength=merchants) + max(weight, 1e-9))

    def auc(train_code, test_code, c=1e3):
        scale = train_code.std()
        model = LogisticRegression(C=c).fit(np.column_stack([train_code / scale, x]), y)
        return roc_auc_score(ty, model.predict_proba(np.column_stack([test_code / scale, tx]))[:, 1])
    fold, outside = rng.integers(0, 5, len(m)), np.empty(len(m))
    for k in range(5):
        outside[fold == k] = means(m[fold != k], y[fold != k], 10)[m[fold == k]]
    naive, both = means(m, y, 0), means(np.r_[m, vm], np.r_[y, vy], 0)
    counts = np.bincount(m, minlength=merchants).astype(float)
    scores = {'pooled': auc(both[m], means(m, y, 0)[tm]), 'out-of-fold': auc(outside, means(m, y, 10)[tm]),
              'regularise': max(auc(naive[m], naive[tm], c) for c in (1e-3, 1e-2, 1)), 'counts': auc(counts[m], counts[tm])}
    return {key: all(score > other + 0.01 for name, other in scores.items() if name != key) for key, score in scores.items()}


def kept_negatives_odds():
    kept, score = 0.1, 0.30
    positives, negatives = score, (1 - score) / kept  # per case of the sample, as they stood in the full data
    return 100 * positives / (positives + negatives)


def commit_after_write():
    """The one order that, with a crash after any step and one further pass, ends with each event stored."""
    steps, log = ('fetch', 'compute', 'upsert', 'confirm', 'commit'), [1, 2, 3]

    def one_pass(state, order):
        memory = {}
        for step in order:
            if step == 'fetch':
                memory['events'] = log[state['offset']:]
            elif step == 'compute':
                memory['rows'] = {e: e * 10 for e in memory.get('events', [])}
            elif step == 'upsert':
                memory['sent'] = memory.get('rows', {})
            elif step == 'confirm':
                state['store'].update(memory.get('sent', {}))
            elif 'events' in memory:
                state['offset'] += len(memory['events'])

    def works(order):
        ends = []
        for crash in range(len(order) + 1):
            state = {'offset': 0, 'store': {}}
            one_pass(state, order[:crash])
            one_pass(state, order)
            ends.append(state == {'offset': 3, 'store': {1: 10, 2: 20, 3: 30}})
        return all(ends)
    orders = [order for order in permutations(steps) if works(order)]
    return list(orders[0]) if len(orders) == 1 else []


def producer_ships_first():
    """Reads each changed event with the old schema: required numbers, and a default for `coupon`."""
    old = {'user_id': 7, 'amount': 25, 'coupon': 'none'}
    events = {'add-field': {**old, 'channel': 'web'}, 'omit-default': {'user_id': 7, 'amount': 25},
              'rename': {'user_id': 7, 'amount_eur': 25, 'coupon': 'none'}, 'cents': {**old, 'amount': 2500},
              'retype': {**old, 'user_id': 'u-7'}}

    def read(event):
        row = {'coupon': event.get('coupon', 'none')}
        for name in ('user_id', 'amount'):
            if not isinstance(event.get(name), int):
                return None
            row[name] = event[name]
        return row
    return {key: read(event) == old for key, event in events.items()}


def relabel_disagreements():
    """Which figure comes within one point of the true accuracy, which only the simulation knows?"""
    rng = random.Random(9)
    rows = []
    for _ in range(40_000):  # the truth is 1 for every row; a wrong label is often shared by the model
        label_wrong = rng.random() < 0.11
        rows.append((rng.random() < (0.41 if label_wrong else 0.949), not label_wrong))
    truth = sum(model for model, _ in rows) / len(rows)
    match = sum(model == label for model, label in rows)
    fixed = sum(model and not label for model, label in rows)
    matching = [model for model, label in rows if model == label]
    found = rng.sample(matching, 4000).count(False) / 4000
    # Blind or not, experts who are right make the same corrections on the same rows.
    figures = {'sample-matches': (match * (1 - found) + fixed) / len(rows), 'blind-again': (match + fixed) / len(rows),
               'take-out': match / (len(rows) - fixed), 'report': (match + fixed) / len(rows)}
    return {key: abs(figure - truth) < 0.01 for key, figure in figures.items()}


def last_training_day():
    today, delay, length = 200, 45, 28
    final = [day for day in range(today + 1) if day + delay <= today]
    first_test_day = final[-length]
    return max(day for day in final if day + delay <= first_test_day)


def late_logins():
    """Training count equals live count at each payment, and the answer comes within a second."""
    rng = random.Random(10)
    logins = [(t, t + rng.choice([0.1] * 8 + [200, 5000])) for t in (rng.uniform(0, 20_000) for _ in range(3000))]

    def warehouse(t):
        return sum(t - 600 < event <= t for event, _ in logins)

    def arrived(t):
        return sum(t - 600 < event <= t and arrival <= t for event, arrival in logins)

    def by_arrival(t):
        return sum(t - 600 < arrival <= t for _, arrival in logins)
    plans = {'wait': (warehouse, warehouse, 900), 'as-arrived': (arrived, arrived, 0),
             'by-arrival': (warehouse, by_arrival, 0), 'retrain': (warehouse, arrived, 0)}
    times = range(1000, 20_000, 500)
    return {key: wait <= 1 and all(train(t) == live(t) for t in times) for key, (train, live, wait) in plans.items()}


def audit_the_low_band():
    """Variance of the estimated total of missed fraud after 600 more reviews, by where they go."""
    def variance(medium, low):
        return sum(size ** 2 * rate * (1 - rate) / n * (1 - n / size) for size, rate, n in ((2000, 0.05, medium), (38_000, 0.005, low)))
    plans = {'medium': variance(800, 200), 'halves': variance(500, 500), 'low': variance(200, 800), 'blocked': variance(200, 200)}
    return {key: value == min(plans.values()) for key, value in plans.items()}


def tested_on_suspicion():
    """Mean forecast against the true rate once everybody is tested; right within a tenth."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    def patients(n, seed):
        rng = np.random.default_rng(seed)
        severity, signs = rng.normal(size=n), rng.normal(size=n)  # signs: what the doctor sees and no column holds
        sick = rng.random(n) < 1 / (1 + np.exp(4 - 1.2 * severity - 1.2 * signs))
        return severity + rng.normal(0, 0.5, n), severity + signs > 1.2, sick

    def forecast(x, y, new):
        return LogisticRegression(C=1e3).fit(x, y).predict_proba(new)[:, 1].mean()
    value, tested, sick = patients(30_000, 11)
    shadow, _, shadow_sick = patients(30_000, 12)
    new, _, new_sick = patients(30_000, 13)
    one, filled = np.ones(len(new)), np.where(tested, value, np.median(value[tested]))
    rates = {'nothing': forecast(np.c_[filled, tested], sick, np.c_[new, one]), 'tested-only': forecast(value[tested, None], sick[tested], new[:, None]),
             'median': forecast(filled[:, None], sick, new[:, None]), 'refit': forecast(shadow[:, None], shadow_sick, new[:, None])}
    return {key: bool(abs(rate / new_sick.mean() - 1) < 0.1) for key, rate in rates.items()}
