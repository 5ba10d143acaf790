"""Proofs of the data set: every function is named after its item and works the key out afresh.

Libraries are imported where they are used, so that a missing one costs only the items that need it.
"""
import random
import sqlite3
from itertools import permutations


def never_ordered_sentinel():
    """Squared distance of each model's forecasts on fresh rows from the true risk; the best is far ahead."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.neighbors import KNeighborsRegressor
    from sklearn.tree import DecisionTreeRegressor

    def customers(seed):
        rng = np.random.default_rng(seed)
        never, days, rest = rng.random(4000) < 0.18, rng.integers(1, 1141, 4000), rng.random((4000, 4))
        risk = np.where(never, 0.15, 0.1 + 0.0007 * days)
        return np.c_[np.where(never, 9999.0, days), rest], risk, rng.random(4000) < risk
    (x, _, y), (new, truth, _) = customers(1), customers(2)

    def ranks(rows):
        return np.c_[np.searchsorted(np.sort(x[:, 0]), rows[:, 0]) / len(x), rows[:, 1:]]

    def zero_to_one(rows):
        return rows / [9999, 1, 1, 1, 1]

    def logistic(change):
        return LogisticRegression().fit(change(x), y).predict_proba(change(new))[:, 1]
    forecasts = {'tree': DecisionTreeRegressor(min_samples_leaf=150, random_state=0).fit(x, y).predict(new),
                 'standard': logistic(lambda rows: (rows - x.mean(0)) / x.std(0)), 'ranks': logistic(ranks),
                 'nearest': KNeighborsRegressor(50).fit(zero_to_one(x), y).predict(zero_to_one(new))}
    errors = {key: np.mean((forecast - truth) ** 2) for key, forecast in forecasts.items()}
    return {key: bool(error < 0.7 * min(e for k, e in errors.items() if k != key)) for key, error in errors.items()}


def hour_of_day_circle():
    """Share of the demand curve's variance that a linear fit on each encoding explains."""
    import numpy as np
    rng, hours = np.random.default_rng(1), np.arange(24.0)
    curve = sum(np.exp(-((hours - peak) / 1.2) ** 2) for peak in (8, 13, 22))
    h = np.tile(np.arange(24), 1000)
    y = curve[h] + rng.normal(0, 0.2, len(h))
    encodings = {'scaled': [hours], 'sine-cosine': [np.sin(2 * np.pi * hours / 24), np.cos(2 * np.pi * hours / 24)],
                 'square': [hours, hours ** 2], 'one-hot': list(np.eye(24)[1:])}

    def explained(columns):
        x = np.column_stack([np.ones(24), *columns])
        fit = x @ np.linalg.lstsq(x[h], y, rcond=None)[0]
        return 1 - ((fit - curve) ** 2).mean() / curve.var()
    return {key: bool(explained(columns) > 0.95) for key, columns in encodings.items()}


def split_by_patient():
    """As in use: training holds just the earlier pictures of each test patient, and every hospital is known to it."""
    rng = random.Random(2)
    pictures = [(p, year, p % 5, rng.random() < 0.08) for p in range(3100) for year in range(rng.randint(2, 7))]
    last = {p: year for p, year, _, _ in pictures}  # years rise, so the last one stays
    people = set(rng.sample(range(3100), 620))
    ill, well = [p for p in pictures if p[3]], [p for p in pictures if not p[3]]
    drawn = set(rng.sample(ill, len(ill) // 5) + rng.sample(well, len(well) // 5))
    tests = {'by-diagnosis': drawn, 'newest': {p for p in pictures if p[1] == last[p[0]]},
             'by-patient': {p for p in pictures if p[0] in people}, 'one-site': {p for p in pictures if p[2] == 0}}

    def as_in_use(test):
        train, years = set(pictures) - test, {}
        for p, year, _, _ in train:
            years.setdefault(p, []).append(year)
        known = all(sorted(years.get(p, [])) == list(range(year)) and year for p, year, _, _ in test)
        return known and {p[2] for p in test} <= {p[2] for p in train}
    return {key: as_in_use(test) for key, test in tests.items()}


def frozen_snapshot():
    """Which record lets somebody find the rows of that day again in the table of today, by the rules of the stem?"""
    rng = random.Random(16)
    table = [(rng.random() * 200, rng.randrange(100)) for _ in range(5000)]  # time of arrival, value
    day = 110.4375
    read = [row for row in table if row[0] <= day]
    records = {'moment': day, 'copy': list(read), 'checksum': hash(tuple(read)), 'schema': ('real', 'integer')}

    def rebuild(record):
        if isinstance(record, float):
            return [row for row in table if row[0] <= record]
        return list(table)  # neither a checksum nor types name a row to leave out

    def allowed(record):
        return not (isinstance(record, list) and set(record) & set(table))
    return {key: allowed(record) and rebuild(record) == read for key, record in records.items()}


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
    paid = [fee * lines.count((i, 1)) for i, fee in orders if (i, 1) in lines]
    return {key: abs(db.execute(sql).fetchone()[0] - sum(paid) / len(paid)) < 1e-9 for key, sql in QUERIES.items()}


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
    """The day's rows after a crash half-way and a second run, while other regions add theirs, against the true rows."""
    rng = random.Random(4)
    source = [('here', f'id{n}', second) for n, second in enumerate(rng.choices(range(500), k=1000))]
    others = [('there', f'other{n}', second) for n, second in enumerate(rng.choices(range(500), k=700))]

    def marker(day, rows, crash):
        if 'loaded' not in day:
            day.extend(rows[:500] if crash else [*rows, 'loaded'])

    def newest(day, rows, crash):
        latest = max((row[2] for row in day if row[0] == 'here'), default=-1)
        wanted = [row for row in rows if row[2] > latest]
        day.extend(wanted[:500] if crash else wanted)

    def swap(day, rows, crash):
        if not crash:
            day[:] = rows

    def merge(day, rows, crash):
        there = {row[1] for row in day}
        wanted = [row for row in rows if row[1] not in there]
        day.extend(wanted[:500] if crash else wanted)

    def final(load):
        day = others[:300]
        load(day, source, True)
        day.extend(others[300:])
        load(day, source, False)
        return sorted(row for row in day if row != 'loaded')
    plans = {'marker': marker, 'newest': newest, 'swap': swap, 'merge': merge}
    return {key: final(load) == sorted(source + others) for key, load in plans.items()}


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
    """Error of each filling, given the readings known at 02:00 alone; the best is far ahead of the others."""
    import numpy as np
    import pandas as pd
    rng, gaps = np.random.default_rng(6), [(30, 42), (100, 108), (170, 182), (284, 296)]  # the last spans midnight
    slopes = np.repeat(rng.choice([-1.0, 1.0], 13), 24)
    truth = pd.Series(np.cumsum(slopes) + rng.normal(0, 0.3, 312))  # from midnight to 02:00 of the next day
    known, holes = truth.copy(), np.zeros(312, bool)
    for start, end in gaps:
        holes[start:end] = True
    known[holes] = np.nan

    def medians():
        filled = known.copy()
        for start, end in gaps:
            filled[start:end] = known[max(0, start - 12):end + 12].median()
        return filled
    fillings = {'last': known.ffill(), 'line': known.interpolate(), 'median': medians(), 'day-mean': known.fillna(known[:288].mean())}
    errors = {key: np.abs(filled - truth)[holes].mean() for key, filled in fillings.items()}
    return {key: bool(error < 0.5 * min(e for k, e in errors.items() if k != key)) for key, error in errors.items()}


CONDITIONS = {
    'half-open': 'sold_at >= valid_from AND (sold_at < valid_to OR valid_to IS NULL)',
    'inclusive': 'sold_at >= valid_from AND (sold_at <= valid_to OR valid_to IS NULL)',
    'whole-day': 'sold_at >= valid_from AND (sold_at < valid_to + 1 OR valid_to IS NULL)',
    'late': 'sold_at > valid_from AND (sold_at <= valid_to + 1 OR valid_to IS NULL)',
}


def price_in_force():
    db = sqlite3.connect(':memory:')
    db.executescript('''CREATE TABLE price_history (price INT, valid_from INT, valid_to INT);
        INSERT INTO price_history VALUES (10, 0, 4), (20, 5, 8), (30, 9, NULL);
        CREATE TABLE sales (sold_at REAL); INSERT INTO sales VALUES (1), (4), (4.75), (5), (7.5), (8.5), (9), (12.25);''')
    wanted = [(1, 10), (4, 10), (4.75, 10), (5, 20), (7.5, 20), (8.5, 20), (9, 30), (12.25, 30)]
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
    """Live AUC after training on 365 days; the right encoding is well ahead of each of the others."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score
    rng, merchants, days, live = np.random.default_rng(8), 300, 455, 365
    bad = np.zeros((merchants, days), bool)
    for m, start in zip(rng.integers(0, merchants, 75), rng.integers(0, days, 75)):
        bad[m, start:start + 7] = True
    m, d = rng.integers(0, merchants, 120_000), rng.integers(0, days, 120_000)
    y, x = (rng.random(120_000) < np.where(bad[m, d], 0.5, 0.0005)).astype(float), rng.normal(size=120_000)
    old, base = d < live, y[d < live].mean()

    def mean(hits, rows, weight=10):
        return (hits + weight * base) / (rows + weight)
    sums, sizes = np.bincount(m[old], y[old], merchants), np.bincount(m[old], minlength=merchants)
    static = mean(sums, sizes)[m]
    fold, outside = rng.integers(0, 5, 120_000), np.empty(120_000)
    for k in range(5):
        kept = old & (fold != k)
        outside[fold == k] = mean(np.bincount(m[kept], y[kept], merchants), np.bincount(m[kept], minlength=merchants))[m[fold == k]]
    own_out = mean(sums[m] - y, sizes[m] - 1)
    grid = np.zeros((2, merchants, days + 1))
    np.add.at(grid[0], (m, d + 1), y)
    np.add.at(grid[1], (m, d + 1), 1)
    grid = grid.cumsum(axis=2)  # counts over all days before a day
    first = np.maximum(d - 14, 0)
    recent = mean(*(g[m, d] - g[m, first] for g in grid), weight=1)

    def auc(train, test, c=1e3):
        scale = train[old].std()
        model = LogisticRegression(C=c).fit(np.c_[train / scale, x][old], y[old])
        return roc_auc_score(y[~old], model.predict_proba(np.c_[test / scale, x][~old])[:, 1])
    scores = {'out-of-fold': auc(outside, static), 'earlier': auc(recent, recent),
              'regularise': max(auc(own_out, static, c) for c in (1e-4, 1e-2)), 'counts': auc(1.0 * sizes[m], 1.0 * sizes[m])}
    return {key: all(score > other + 0.05 for name, other in scores.items() if name != key) for key, score in scores.items()}


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
    rng, rows = random.Random(9), []
    for _ in range(40_000):  # the truth is 1 for every row: is the model right, is the label right?
        kind = rng.random()
        rows.append((True, True) if kind < 0.9064 else (False, False) if kind < 0.91 else (True, False) if kind < 0.925 else (False, True))
    truth, match = sum(model for model, _ in rows) / len(rows), sum(model == label for model, label in rows)
    differ = [row for row in rows if row[0] != row[1]]
    swayed = sum(model or rng.random() < 0.4 for model, _ in differ)  # what experts grant with the prediction in view
    blind = sum(model for model, _ in differ)
    matching = [model for model, label in rows if model == label]
    assert abs(swayed / len(differ) - 0.5) < 0.02
    found = rng.sample(matching, 4000).count(False) / 4000
    sound = match * (1 - 2 / 500)
    figures = {'blind-again': (sound + blind) / len(rows), 'sample-matches': (match * (1 - found) + swayed) / len(rows),
               'take-out': match / (len(rows) - swayed), 'report': (match + swayed) / len(rows)}
    return {key: abs(figure - truth) < 0.01 for key, figure in figures.items()}


def last_training_day():
    today, delay, length = 200, 45, 28
    final = [day for day in range(today + 1) if day + delay <= today]
    first_test_day = final[-length]
    return max(day for day in final if day + delay <= first_test_day)


def late_logins():
    """Training count equals live count at each payment, the answer comes at once, and the warehouse can supply it."""
    rng = random.Random(10)
    logins = [(t, t + rng.choice([0.1] * 8 + [200, 5000])) for t in (rng.uniform(0, 20_000) for _ in range(3000))]
    stored = [{'event': event} for event, _ in logins]  # all that the warehouse keeps

    def warehouse(t):
        return sum(t - 600 < row['event'] <= t for row in stored)

    def warehouse_arrived(t):
        return sum(t - 600 < row['event'] <= t and row['arrival'] <= t for row in stored)

    def live(t):
        return sum(t - 600 < event <= t and arrival <= t for event, arrival in logins)

    def live_by_arrival(t):
        return sum(t - 600 < arrival <= t for _, arrival in logins)
    times = range(1000, 20_000, 500)
    kept = {t: live(t) for t in times}
    plans = {'wait': (warehouse, warehouse, 900), 'log': (kept.get, live, 0), 'as-arrived': (warehouse_arrived, live, 0),
             'by-arrival': (warehouse, live_by_arrival, 0)}

    def closes(train, serve, wait):
        try:
            return wait <= 1 and all(train(t) == serve(t) for t in times)
        except KeyError:  # a column that is not stored
            return False
    return {key: closes(*plan) for key, plan in plans.items()}


def audit_the_low_band():
    """Variance of the estimated total of missed fraud after 600 more reviews, by where they go."""
    def variance(medium, low):
        return sum(size ** 2 * rate * (1 - rate) / n * (1 - n / size) for size, rate, n in ((12_000, 0.05, medium), (28_000, 0.005, low)))
    plans = {'medium': variance(800, 200), 'low': variance(200, 800), 'halves': variance(500, 500), 'blocked': variance(200, 200)}
    return {key: all(value < 0.9 * other for name, other in plans.items() if name != key) for key, value in plans.items()}


def tested_on_suspicion():
    """Mean forecast on the first day, when everybody is tested, against the true rate; right within a tenth."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    def patients(n, seed):
        rng = np.random.default_rng(seed)
        severity, signs = rng.normal(size=n), rng.normal(size=n)  # signs: what the doctor sees and no column holds
        sick = rng.random(n) < 1 / (1 + np.exp(4 - 1.2 * severity - 1.2 * signs))
        return severity + rng.normal(0, 0.5, n), severity + rng.normal(size=n), severity + signs > 1.2, sick

    def ratio(x, y, columns):
        if not len(y):
            return None  # no patient to fit to
        return LogisticRegression(C=1e3).fit(x, y).predict_proba(columns)[:, 1].mean() / new_sick.mean()
    value, other, tested, sick = patients(30_000, 11)
    new, new_other, _, new_sick = patients(30_000, 13)
    first, first_other, _, first_sick = patients(0, 12)  # those tested by routine before its first day
    one, filled = np.ones(len(new)), np.where(tested, value, np.median(value[tested]))
    ratios = {'nothing': ratio(np.c_[filled, other, tested], sick, np.c_[new, new_other, one]),
              'refit': ratio(np.c_[first, first_other], first_sick, np.c_[new, new_other]),
              'median': ratio(np.c_[filled, other], sick, np.c_[new, new_other]), 'drop': ratio(other[:, None], sick, new_other[:, None])}
    return {key: bool(r and abs(r - 1) < 0.1) for key, r in ratios.items()}
