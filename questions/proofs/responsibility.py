"""Proofs of the answer keys of the skill "responsibility": each function is named after its item.

Libraries are imported where they are used, so that a missing one costs only the items that need it.
"""
import hashlib
from itertools import permutations


def only_order(needs, gives):
    """The one order of steps in which each finds what it needs; fails if there are several."""
    possible = []
    for steps in permutations(sorted(needs)):
        have = set()
        for step in steps:
            if not needs[step] <= have:
                break
            have |= gives[step]
        else:
            possible.append(list(steps))
    assert len(possible) == 1, possible
    return possible[0]


def dropped_gender_column():
    """A figure tests the claim if it shows a gap where the claim is false, and none where it is true."""
    def gaps(approve):
        """Gap between women and men in each figure, when women pay back more often at every income."""
        people = [(sex, income, repays, part * (rate if repays else 1 - rate))
                  for sex, income, part, rate in (('w', 'low', 0.7, 0.8), ('w', 'high', 0.3, 0.95), ('m', 'low', 0.4, 0.5), ('m', 'high', 0.6, 0.8))
                  for repays in (True, False)]

        def rate(sex, given, wanted):
            group = [(person, person[3]) for person in people if person[0] == sex]
            return sum(n * given(p) * wanted(p) for p, n in group) / sum(n * given(p) for p, n in group)

        def gap(given, wanted):
            return abs(rate('w', given, wanted) - rate('m', given, wanted))
        return {'repaid': gap(lambda p: p[2], approve), 'all': gap(lambda p: 1, approve),
                'income': max(gap(lambda p: p[1] == 'low', approve), gap(lambda p: p[1] == 'high', approve)),
                'approved': gap(approve, lambda p: p[2])}
    # 0.845 of the women and 0.68 of the men would pay back: for 95 % payback behind each yes, few of the others may get one.
    others = {sex: 0.8 * share / (1 - share) * 0.05 / 0.95 for sex, share in (('w', 0.845), ('m', 0.68))}
    true = gaps(lambda p: 0.8 if p[2] else others[p[0]])
    false = gaps(lambda p: 0.8 if p[2] else 0.2)
    return {name: true[name] < 0.001 and false[name] > 0.05 for name in true}


def honest_newcomers_blocked():
    blocked_honest, honest = {'A': 160, 'B': 190}, {'A': 3200, 'B': 19000}
    rate = {country: blocked_honest[country] / honest[country] for country in honest}
    return rate['A'] / rate['B']


def three_equal_rates():
    """Normal scores that lie lower in B: which wishes can thresholds make equal, short of flagging all or none?"""
    from statistics import NormalDist
    below, point = NormalDist().cdf, NormalDist().inv_cdf
    apart = point(0.92) - point(0.25)  # puts recall 75 % at a false-positive rate of 8 % on both curves

    def rates(cut, shift):
        recall, false = 1 - below(cut + shift - apart), 1 - below(cut + shift)
        return 0.2 * recall / (0.2 * recall + 0.8 * false), recall, false

    def alike(x, y):
        return sum(abs(p - q) < 0.01 * max(p, q) for p, q in zip(x, y))
    grid = [n / 50 for n in range(-20, 130)]
    common = max(alike(rates(cut, 0), rates(cut, 0.4)) for cut in grid)
    each = max(alike(rates(a, 0), rates(b, 0.4)) for a in grid for b in grid)
    return {'common': common == 3, 'two': each == 2, 'one': each == 1, 'each': each == 3 and common < 3}


def worst_of_sixty_subgroups():
    """Does a step bring the subgroup's recall to 80 % and spare the others, once luck is ruled out?"""
    import numpy as np
    from scipy.stats import binom
    from sklearn.linear_model import LogisticRegression
    luck = 1 - (1 - binom.cdf(120, 200, 0.80)) ** 60
    random, n = np.random.default_rng(2), 24_000
    sick, sub = random.random(n) < 0.5, np.arange(n) % 60 == 0
    x = random.normal(size=n) + 1.5 * sick - 0.59 * sub  # the subgroup is measured too low, sick and healthy alike
    cut = np.quantile(x[sick], 0.2)

    def mends(alarm):
        others = ~sub & ~sick
        return abs(alarm[sub & sick].mean() - 0.8) < 0.05 and alarm[others].mean() < (x > cut)[others].mean() + 0.02

    def weighted(weight):
        first, again = [LogisticRegression().fit(x[:, None], sick, np.where(sub, w, 1)) for w in (1, weight)]
        return again.decision_function(x[:, None]) > first.decision_function([[cut]])[0]
    own = np.where(sub, np.quantile(x[sub & sick], 0.2), cut)
    return {'weight': any(mends(weighted(w)) for w in (3, 10, 60, 1000)), 'fresh': bool(luck > 0.05),
            'lower': bool(luck < 0.05 and mends(x > own)), 'dismiss': bool(luck > 0.05)}


def eight_thermometers():
    """An experiment serves if it names the loss from a loose cable to within three points."""
    import numpy as np
    from sklearn.ensemble import RandomForestClassifier
    random = np.random.default_rng(1)
    heat = random.normal(size=1200)
    x = np.column_stack([heat[:, None] + 0.1 * random.normal(size=(1200, 8)), random.normal(size=(1200, 12))])
    y = heat + 0.5 * x[:, 8] > 0
    x[:, 9] += 0.8 * heat  # a weaker stand-in that a new forest could lean on
    train, test, wall, every = slice(0, 600), slice(600, 1200), list(range(8)), list(range(20))

    def grow(columns):
        return RandomForestClassifier(30, min_samples_leaf=5, max_features=0.3, random_state=0).fit(x[train][:, columns], y[train])
    forest = grow(every)

    def loss(columns, order):
        changed = x[test].copy()
        changed[:, columns] = changed[np.ix_(order, columns)]
        return forest.score(x[test], y[test]) - forest.score(changed, y[test])

    def without(columns):
        kept = [n for n in every if n not in columns]
        return forest.score(x[test], y[test]) - grow(kept).score(x[test][:, kept], y[test])
    rows = np.arange(600)
    broken = np.mean([loss(wall, np.roll(rows, hours)) for hours in (37, 101, 173, 251, 333, 409)])
    orders = [random.permutation(600) for _ in range(6)]
    found = {'each': np.mean([loss([n], order) for n in wall for order in orders[:2]]), 'leave-one': max(without([n]) for n in wall[:3]),
             'leave-all': without(wall), 'jointly': np.mean([loss(wall, order) for order in orders])}
    return {name: bool(abs(value - broken) < 0.03) for name, value in found.items()}


def heat_map_of_lungs():
    """A test serves if it fails a misplaced map and passes the true map of a network that reads the mark."""
    import numpy as np
    random = np.random.default_rng(3)
    ill = random.random(300) < 0.5
    pictures = 0.1 * random.normal(size=(300, 16, 16))
    pictures[:, 4:12, 4:12] += 1 + 0.3 * random.normal(size=(300, 8, 8))
    pictures[:, 0:2, 0:2] += ill[:, None, None]
    lung = np.zeros((16, 16), bool)
    lung[4:12, 4:12] = True
    flat, mean = pictures.reshape(300, -1), pictures.mean(axis=0)
    network = np.linalg.solve(flat.T @ flat + 30 * np.eye(256), flat.T @ (2 * ill - 1))

    def true_map(picture, weights):
        return np.abs(weights.reshape(16, 16) * (picture - mean))

    def misplaced(picture, weights):
        return np.roll(true_map(picture, weights), (6, 6), axis=(0, 1))

    def likeness(one, other):
        return np.mean([np.corrcoef(p.ravel(), q.ravel())[0, 1] for p, q in zip(one, other)])

    def moved(picture, hidden):
        return abs(network @ np.where(hidden, mean, picture).ravel() - network @ picture.ravel())

    def passes(method):
        def maps(weights=network, noise=0.0):
            return [method(picture + noise * random.normal(size=(16, 16)), weights) for picture in pictures[:60]]
        plain = maps()
        coloured = [m >= np.sort(m.ravel())[-4] for m in plain]
        elsewhere = [random.permutation(c.ravel()).reshape(16, 16) for c in coloured]
        effect, usual = [np.mean([moved(p, h) for p, h in zip(pictures, hidden)]) for hidden in (coloured, elsewhere)]
        return {'overlap': np.mean([m[lung].sum() / m.sum() for m in plain]) > 0.5, 'stability': likeness(plain, maps(noise=0.01)) > 0.9,
                'erase': effect > 5 * usual, 'randomised': likeness(plain, maps(random.normal(size=256))) < 0.5}
    fake, faithful = passes(misplaced), passes(true_map)
    assert fake['overlap'] and fake['randomised']  # as the stem says of the method
    return {name: bool(faithful[name] and not fake[name]) for name in fake}


def hashed_addresses():
    """The agency repeats, for its own list, all that it can compute; does it recognise nobody, and do all rows join?"""
    import hmac
    import random
    customers, agency = [f'user{n}@mail.example' for n in range(0, 200)], [f'user{n}@mail.example' for n in range(100, 500)]
    draw = random.Random(4)
    tables = [{address: draw.getrandbits(64) for address in customers} for _ in range(2)]  # the companies exchange no lists
    salts = [b'week 1', b'week 2']

    def keyed(address, key):
        return hmac.new(key, address.encode(), 'sha256').hexdigest()

    def slow(address):  # few rounds stand in for many: the agency pays the same price for each address
        return hashlib.pbkdf2_hmac('sha256', address.encode(), b'', 20).hex()

    def salted(address, salt):
        return hashlib.sha256(salt + address.encode()).hexdigest()
    names = {'slow': lambda a, company, week: slow(a), 'keyed': lambda a, company, week: keyed(a, b'agreed once'),
             'random': lambda a, company, week: tables[company][a], 'salt': lambda a, company, week: salted(a, salts[week])}
    tries = {'slow': slow, 'keyed': lambda a: keyed(a, b''), 'random': lambda a: 0, 'salt': lambda a: salted(a, b'')}

    def achieves(name):
        seen = {a: {names[name](a, company, week) for company in (0, 1) for week in (0, 1)} for a in customers}
        joinable = all(len(ids) == 1 for ids in seen.values())
        return joinable and not set().union(*seen.values()) & {tries[name](a) for a in agency}
    return {name: achieves(name) for name in names}


def erasable_snapshots():
    """Does a design fit the second store every night, serve each audit, and hide her rows 30 days after the demand?"""
    customers, room, audit, limit, she, demand = 2_000_000, 5000, 21, 30, 7, 100
    nights = range(200)

    def holds(snapshot, who):
        return who != she or snapshot < demand
    # For each design: entries needed in the second store, and whether a row is readable on a day.
    designs = {'key-snapshot': (lambda day: sum(day - audit <= s <= day for s in nights), lambda s, who, day: day - s <= audit),
               'key-each': (lambda day: customers - (day >= demand), lambda s, who, day: who != she or day < demand),
               'block-list': (lambda day: int(day >= demand), lambda s, who, day: True),
               'names': (lambda day: customers - (day >= demand), lambda s, who, day: True)}

    def meets(entries, readable):
        fits = all(entries(day) <= room for day in nights)
        audits = all(readable(s, 1, day) for s in nights for day in range(s, s + audit + 1))
        gone = not any(holds(s, she) and readable(s, she, demand + limit) for s in range(demand + limit))
        return fits and audits and gone
    return {name: meets(*design) for name, design in designs.items()}


def noise_for_a_year():
    budget, weeks, sensitivity = 1, 50, 1
    scale = sensitivity / (budget / weeks)
    # Second moment of a Laplace density of this scale, summed over both sides.
    from math import exp
    step = scale / 1000
    variance = 2 * sum((n * step) ** 2 * exp(-n * step / scale) / (2 * scale) * step for n in range(40_000))
    return variance ** 0.5


def accounts_wrongly_closed():
    """The stem puts the end of the harm before all else; the rest follows from what each step needs."""
    needs = {'halt': set(), 'preserve': {'harm stopped'}, 'cause': {'lasting logs'}, 'list': {'cause'},
             'reopen': {'list'}, 'letters': {'reopened'}}
    gives = {'halt': {'harm stopped'}, 'preserve': {'lasting logs'}, 'cause': {'cause'}, 'list': {'list'}, 'reopen': {'reopened'}, 'letters': set()}
    return only_order(needs, gives)


def which_fifth_to_staff():
    shares = {'lot': (0.90, 0.85), 'ease': (0.88, 0.98), 'doubt': (0.98, 0.74), 'outcomes': (0.94, 0.85)}
    # Each way must be possible for a model that is right on 90 % of all cases.
    assert all(0 <= (0.90 - 0.6 * kept) / 0.4 <= 1 for kept, _ in shares.values())
    right = {name: 0.6 * kept + 0.4 * staff for name, (kept, staff) in shares.items()}
    return {name: value == max(right.values()) for name, value in right.items()}


def kilograms_of_a_run():
    gpus, kilowatts, hours, overhead, kilograms_per_kwh = 8, 0.4, 50, 1.2, 0.3
    return gpus * kilowatts * hours * overhead * kilograms_per_kwh


def two_years_of_requests():
    training, requests = 20 * 24, 400_000 * 365 * 2 * 0.3 / 1_000_000
    saved = {'distil': 0.7 * requests - 0.15 * training, 'precision': 0.5 * requests, 'cache': 0.4 * requests, 'early': 0.3 * training}
    return {name: value == max(saved.values()) for name, value in saved.items()}


def forty_megawatt_hours_tonight():
    """Tonnes that each grid emits because of the job; wind that would go unused costs nothing extra."""
    job, spare_wind = 40, 15
    extra = {'nuclear': job * 0.450, 'certificates': job * 0.250, 'coal': max(0, job - spare_wind) * 0.800, 'hydro': job * 0.450}
    return {name: tonnes == min(extra.values()) for name, tonnes in extra.items()}


def size_suggestions():
    """A figure serves if it always moves the way the number of parcels from equally many visitors does."""
    import random
    draw = random.Random(6)

    def half():
        ordered, share, fit = draw.uniform(0.05, 0.2), draw.uniform(0.2, 0.6), draw.uniform(0.5, 1)
        parcels = 10_000 * ordered * share
        return parcels, {'per-visitor': parcels / 10_000, 'per-order': share, 'kept': -ordered * (1 - share), 'fitting': -fit}
    pairs = [(half(), half()) for _ in range(300)]
    return {name: all((a[0] > b[0]) == (a[1][name] > b[1][name]) for a, b in pairs) for name in ('per-visitor', 'per-order', 'kept', 'fitting')}


def months_to_pay_back():
    saved = 4000 * 0.6 * 10 / 60 * 30
    balance, months = -96_000, 0
    while balance < 0:
        balance, months = balance + saved - 4000, months + 1
    return months


def coupon_by_effect():
    groups = {'moved': (25, 13, 150), 'risky': (60, 56, 300), 'lost': (90, 88, 400), 'loyal': (8, 8, 500), 'woken': (12, 15, 200)}
    return sorted(groups, key=lambda name: 5 - (groups[name][0] - groups[name][1]) / 100 * groups[name][2])


def forty_inspections_a_day():
    a, b, both, crew, outside, worth = (36, 18), (67, 26), (32, 17), 40, 300, 1400
    f1 = {name: 2 * right / (flags + 40) for name, (flags, right) in {'a': a, 'b': b}.items()}
    assert f1['b'] > f1['a']
    only_b = (b[0] - both[0], b[1] - both[1])
    either = (a[0] + only_b[0], a[1] + only_b[1])
    earns = {'a-alone': a[1] * worth, 'b-alone': b[1] * worth - (b[0] - crew) * outside,
             'a-then-b': (a[1] + (crew - a[0]) * only_b[1] / only_b[0]) * worth,
             'everything': either[1] * worth - (either[0] - crew) * outside}
    return {name: value == max(earns.values()) for name, value in earns.items()}


def alarms_for_the_ward():
    """A sentence suffices if all trials that it could describe foretell nearly the same alarms where a quarter fall ill."""
    trials = [(ill, found, well, false) for ill in range(10, 301, 10) for well in (200, 500, 950, 2000)
              for found in range(0, ill + 1, 5) for false in range(0, well + 1, 25)]

    def area(ill, found, well, false):  # of the curve with one bend; other curves only widen the choice
        return (found / ill + 1 - false / well) / 2
    fits = {'auc': lambda *t: abs(area(*t) - 0.95) < 0.01,
            'accuracy': lambda ill, found, well, false: abs((found + well - false) / (ill + well) - 0.92) < 0.005,
            'rates': lambda ill, found, well, false: abs(found / ill - 0.90) < 0.005 and abs(1 - false / well - 0.92) < 0.006,
            'counts': lambda ill, found, well, false: found == 45 and false == 75 and ill - found == 5}
    alarms = {name: [0.25 * t[1] / t[0] + 0.75 * t[3] / t[2] for t in trials if fit(*t)] for name, fit in fits.items()}
    return {name: max(values) - min(values) < 0.02 for name, values in alarms.items()}


def complaint_after_a_year():
    """A thing must be logged if, without it, some decisions of a year ago come out differently today."""
    import random
    draw = random.Random(5)
    models = [{'weight': draw.uniform(0.5, 1.5), 'accuracy': draw.uniform(0.8, 0.9)} for _ in range(4)]
    past = [{'inputs': draw.random(), 'now': draw.random(), 'version': draw.randrange(4), 'cut-off': draw.choice([0.45, 0.5, 0.55])} for _ in range(500)]

    def decide(logged):
        """A link leads to the record of today, so it adds nothing to what the table holds anyway."""
        decisions = []
        for case in past:
            value = case['inputs'] if 'inputs' in logged else case['now']
            model = models[case['version']] if 'version' in logged else models[0]
            cut = case['cut-off'] if 'cut-off' in logged else 0.5
            decisions.append(model['weight'] * value < cut)
        return decisions
    everything = {'inputs', 'version', 'link', 'cut-off', 'training'}
    return {name: decide(everything - {name}) != decide(everything) for name in everything}
