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
    """A check works if it speaks up for a model fitted to biased decisions, and is silent for one fitted to fair ones."""
    import numpy as np

    def alarms(bias):
        random = np.random.default_rng(1)
        woman, finances = random.random(6000) < 0.5, random.normal(size=6000)
        proxies = random.normal(size=(6000, 20)) + 0.6 * woman[:, None]
        past = (finances - bias * woman + 0.5 * random.normal(size=6000) > 0) * 1.0

        def decide(*columns):
            x = np.column_stack([np.ones(6000), finances, *columns])
            return x @ np.linalg.lstsq(x, past, rcond=None)[0] > 0.5
        inputs = {f'input {n}': column for n, column in enumerate(proxies.T)}
        before, after = decide(*proxies.T, woman), decide(*proxies.T)
        alike = abs(finances) < 0.25
        gap = after[alike & ~woman].mean() - after[alike & woman].mean()
        strongest = max(abs(np.corrcoef(column, woman)[0, 1]) for column in inputs.values())
        return {'outcomes': gap > 0.1, 'weights': 'gender' in inputs, 'single-proxy': strongest > 0.5,
                'accuracy': abs((before == past).mean() - (after == past).mean()) > 0.05}
    biased, fair = alarms(1.0), alarms(0.0)
    return {name: bool(biased[name] and not fair[name]) for name in biased}


def honest_newcomers_blocked():
    blocked_honest, honest = {'A': 160, 'B': 190}, {'A': 3200, 'B': 19000}
    rate = {country: blocked_honest[country] / honest[country] for country in honest}
    return rate['A'] / rate['B']


def three_equal_rates():
    """Normal scores, a unit and a half apart: what can thresholds per region make equal (within 1 % of the larger)?"""
    from statistics import NormalDist
    below, grid = NormalDist().cdf, [n / 50 for n in range(-100, 176)]

    def rates(base, cut):
        recall, false = 1 - below(cut - 1.5), 1 - below(cut)
        return base * recall / (base * recall + (1 - base) * false), recall, false
    a, b = [rates(0.3, cut) for cut in grid], [rates(0.1, cut) for cut in grid]
    alike = [sum(abs(p - q) < 0.01 * max(p, q) for p, q in zip(x, y)) for x in a for y in b]
    # Rows weighted to equal base rates add a constant to a region's score: some pair of thresholds of this same grid.
    three, two = max(alike) == 3, max(alike) == 2
    # The choice of thresholds aside, another model could have any recall and precision; the identity then fixes the third.
    for recall, precision in ((0.2, 0.3), (0.6, 0.6), (0.9, 0.9), (0.99, 0.5)):
        false = [base / (1 - base) * (1 - precision) / precision * recall for base in (0.3, 0.1)]
        two = two and false[0] > 3.8 * false[1]
    return {'thresholds': three, 'reweight': three, 'one': max(alike) == 1, 'two': two}


def worst_of_sixty_subgroups():
    """Acting is justified if luck rarely makes a worst of 60 %; acquitting if a real 65 % rarely shows as 60 %."""
    from scipy.stats import binom
    luck = 1 - (1 - binom.cdf(15, 25, 0.80)) ** 60
    hidden = binom.cdf(15, 25, 0.65)
    cut = 110
    wrong = max(binom.cdf(cut - 1, 150, 0.80), 1 - binom.cdf(cut - 1, 150, 0.65))
    return {'weight': bool(luck < 0.05), 'lower': bool(luck < 0.05), 'fresh': bool(wrong < 0.05), 'dismiss': bool(hidden < 0.05)}


def eight_thermometers():
    """An experiment warns if it costs more than 10 points of accuracy, as leaving out all eight does."""
    import numpy as np
    from sklearn.ensemble import RandomForestClassifier
    random = np.random.default_rng(1)
    heat = random.normal(size=1200)
    x = np.column_stack([heat[:, None] + 0.1 * random.normal(size=(1200, 8)), random.normal(size=(1200, 12))])
    y = heat + 0.5 * x[:, 8] > 0
    train, test, wall = slice(0, 600), slice(600, 1200), list(range(8))

    def grow(columns):
        return RandomForestClassifier(30, min_samples_leaf=5, max_features=0.3, random_state=0).fit(x[train][:, columns], y[train])
    every = list(range(20))
    forest = grow(every)

    def loss(rows, columns, seed=0):
        changed = x[rows].copy()
        order = np.random.default_rng(seed).permutation(600)
        changed[:, columns] = changed[np.ix_(order, columns)]
        return forest.score(x[rows], y[rows]) - forest.score(changed, y[rows])

    def without(columns):
        kept = [n for n in every if n not in columns]
        return forest.score(x[test], y[test]) - grow(kept).score(x[test][:, kept], y[test])
    assert without(wall) > 0.1 and max(loss(test, [n]) for n in wall) < 0.03
    losses = {'repeats': max(np.mean([loss(test, [n], seed) for seed in range(3)]) for n in wall),
              'leave-out': max(without([n]) for n in wall), 'training-rows': max(loss(train, [n]) for n in wall), 'jointly': loss(test, wall)}
    return {name: bool(value > 0.1) for name, value in losses.items()}


def heat_map_of_lungs():
    """A test serves if it fails a map of contrast and passes the true map of a network that reads the mark."""
    import numpy as np
    random = np.random.default_rng(3)
    ill = random.random(300) < 0.5
    pictures = 0.1 * random.normal(size=(300, 16, 16))
    pictures[:, 4:12, 4:12] += 1 + 0.3 * random.normal(size=(300, 8, 8))
    pictures[:, 0:2, 0:2] += ill[:, None, None]
    lung = np.zeros((16, 16), bool)
    lung[4:12, 4:12] = True
    flat = pictures.reshape(300, -1)
    network = np.linalg.solve(flat.T @ flat + 30 * np.eye(256), flat.T @ (2 * ill - 1))

    def contrast(picture, weights):
        return np.abs(np.gradient(picture, axis=0)) + np.abs(np.gradient(picture, axis=1))

    def brightness(picture, weights):
        return np.abs(picture)

    def true_map(picture, weights):
        return np.abs(weights.reshape(16, 16) * (picture - pictures.mean(axis=0)))

    def likeness(one, other):
        return np.mean([np.corrcoef(p.ravel(), q.ravel())[0, 1] for p, q in zip(one, other)])

    def passes(method):
        def maps(weights=network, noise=0.0):
            return [method(picture + noise * random.normal(size=(16, 16)), weights) for picture in pictures[:60]]
        plain = maps()
        return {'overlap': np.mean([m[lung].sum() / m.sum() for m in plain]) > 0.5, 'stability': likeness(plain, maps(noise=0.01)) > 0.9,
                'randomised': likeness(plain, maps(random.normal(size=256))) < 0.5,
                'second': likeness(plain, [brightness(p, network) for p in pictures[:60]]) > 0.5}
    fake, faithful = passes(contrast), passes(true_map)
    return {name: bool(faithful[name] and not fake[name]) for name in fake}


def hashed_addresses():
    """The agency repeats, for its own list, all that it can compute; does it recognise nobody, and can rows be joined?"""
    import random
    customers, agency = [f'user{n}@mail.example' for n in range(0, 300)], [f'user{n}@mail.example' for n in range(100, 500)]
    draw = random.Random(4)
    table = {address: draw.getrandbits(64) for address in customers}

    def sha(address, salt=b''):
        return hashlib.sha256(salt + address.encode()).hexdigest()
    salt = b'sent along'
    # Few rounds stand in for many: the agency pays the same price for each address as the sender.
    export = {'slow': lambda a: hashlib.pbkdf2_hmac('sha256', a.encode(), b'', 50).hex(), 'random': lambda a: table[a],
              'cut': lambda a: sha(a)[:12], 'salt': lambda a: sha(a, salt)}
    repeat = {**export, 'random': sha}

    def achieves(name):
        ids = {a: export[name](a) for a in customers}
        joinable = len(set(ids.values())) == len(customers) and all(export[name](a) == ids[a] for a in customers)
        recognised = set(ids.values()) & {repeat[name](a) for a in agency}
        return joinable and not recognised
    return {name: achieves(name) for name in export}


def erasable_snapshots():
    """After customer 7 is erased in the second store: can nobody read her rows, and is every other row readable?"""
    rows = {number: f'tariff {number % 3}, {number * 37} km'.encode() for number in range(20)}

    def cipher(data, key):
        return bytes(byte ^ pad for byte, pad in zip(data, hashlib.sha256(key).digest()))

    def key(of):
        return hashlib.sha256(f'key of {of}'.encode()).digest()

    def outcome(fixed, keys):
        def read(number):
            return fixed[number] if keys is None else cipher(fixed[number], keys[number]) if number in keys else None
        return {number: read(number) == rows[number] for number in rows}
    each = {number: cipher(data, key(number)) for number, data in rows.items()}
    whole = {number: cipher(data, key('snapshot')) for number, data in rows.items()}
    after = {'key-each': outcome(each, {n: key(n) for n in rows if n != 7}), 'key-snapshot': outcome(whole, {}),
             'block-list': outcome(rows, None), 'names': outcome(rows, None)}
    return {name: not readable[7] and all(readable[n] for n in rows if n != 7) for name, readable in after.items()}


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
    shares = {'lot': (0.90, 0.85), 'outcomes': (0.94, 0.90), 'doubt': (0.97, 0.70), 'ease': (0.89, 0.98)}
    # Each way must be possible for a model that is right on 90 % of all cases.
    assert all(0 <= (0.90 - 0.8 * kept) / 0.2 <= 1 for kept, _ in shares.values())
    right = {name: 0.8 * kept + 0.2 * staff for name, (kept, staff) in shares.items()}
    return {name: value == max(right.values()) for name, value in right.items()}


def kilograms_of_a_run():
    gpus, kilowatts, hours, overhead, kilograms_per_kwh = 8, 0.4, 50, 1.2, 0.3
    return gpus * kilowatts * hours * overhead * kilograms_per_kwh


def two_years_of_requests():
    training, requests = 20, 2_000_000 * 365 * 2 * 0.3 / 1_000_000
    saved = {'early': 0.4 * training, 'precision': 0.5 * training, 'cache': 0.1 * requests, 'distil': 0.3 * requests - 25}
    return {name: value == max(saved.values()) for name, value in saved.items()}


def forty_megawatt_hours_tonight():
    """Tonnes that each grid emits because of the job; only wind beyond what is turned away would cost anything."""
    job = 40
    spare_wind = 60
    extra = {'nuclear': job * 0.450, 'coal': max(0, job - spare_wind) * 0.520, 'certificates': job * 0.250, 'hydro': job * 0.450}
    return {name: tonnes == min(extra.values()) for name, tonnes in extra.items()}


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
    a, b, both, crew, outside, worth = (36, 18), (67, 26), (32, 17), 40, 500, 1400
    f1 = {name: 2 * right / (flags + 40) for name, (flags, right) in {'a': a, 'b': b}.items()}
    assert f1['b'] > f1['a']
    only_b = (b[0] - both[0], b[1] - both[1])
    either = (a[0] + only_b[0], a[1] + only_b[1])
    earns = {'a-alone': a[1] * worth, 'b-sample': b[1] * crew / b[0] * worth,
             'everything': either[1] * worth - (either[0] - crew) * outside,
             'a-then-b': (a[1] + (crew - a[0]) * only_b[1] / only_b[0]) * worth}
    return {name: value == max(earns.values()) for name, value in earns.items()}


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
