"""Proofs of the deployment questions: small models of each situation, in the numbers the stem gives."""

import heapq
import itertools
import math
import os
import random
import signal
import subprocess
import sys
import tempfile


def mean_hides_tail():
    calls = sorted([40] * 950 + [2000] * 50)
    percentile = lambda share: calls[math.ceil(share * len(calls)) - 1]
    figures = {"median": percentile(0.5), "p90": percentile(0.9), "p99": percentile(0.99), "trimmed": sum(calls[:950]) / 950}
    assert sum(calls) / len(calls) == 138
    return {name: figure == 2000 for name, figure in figures.items()}


def int8_megabytes():
    room, megabytes = 100, 280
    sizes = {bits: megabytes * bits / 32 for bits in (16, 8, 4)}
    return sizes[max(bits for bits, size in sizes.items() if size <= room)]


def image_step_order():
    # Seconds are rough; any costs with slow installs and cheap copies give the same order.
    seconds = {"base": 20, "system": 60, "copy-requirements": 1, "install": 300, "copy-code": 1, "compile": 5}
    needs = [("copy-requirements", "install"), ("copy-code", "compile"), *(("base", step) for step in seconds if step != "base")]
    changes = {"copy-code": 3650, "copy-requirements": 12, "system": 1}

    def year(order):
        return sum(times * sum(seconds[step] for step in order[order.index(changed):]) for changed, times in changes.items())

    allowed = [o for o in itertools.permutations(seconds) if all(o.index(a) < o.index(b) for a, b in needs)]
    best = min(allowed, key=year)
    assert sum(year(order) == year(best) for order in allowed) == 1
    return list(best)


def retries_in_three_layers():
    queries = 0

    def database():
        nonlocal queries
        queries += 1
        return False

    def with_tries(call, tries=3):
        return lambda: any(call() for _ in range(tries))

    gateway = with_tries(with_tries(with_tries(database)))
    gateway()
    return queries


def price_of_a_million():
    return 1.80 * 1e6 / (50 * 0.40 * 3600)


def counted_twice():
    def total(option, crash_after):
        """One payment of 1; the first worker dies after `crash_after` steps, a second one takes what is still queued."""
        queued, total, seen = True, 0, set()
        for limit in (crash_after, 99):
            if not queued:
                break
            steps = ["ack", "add"] if option == "ack-first" else ["add", "ack"]
            for step in steps[:limit]:
                if step == "ack":
                    queued = False
                elif option != "store-id" or "payment" not in seen:
                    total, seen = total + 1, seen | {"payment"}
        return total

    return {option: all(total(option, crash) == 1 for crash in (0, 1, 2)) for option in ("ack-first", "store-id", "longer-wait", "one-worker")}


def scores_nobody_reads():
    # Per day in CPU hours. Generous to the others: spot machines at 30 % of the price, GPUs at a tenth,
    # and servers for four times the mean rate where scores are made on request.
    nightly, read = 60e6 * 0.030 / 3600, 60e6 * 0.01 * 0.030 / 3600
    price = {"on-request": 4 * read, "interruptible": 0.3 * nightly, "gpu-batches": 0.1 * nightly, "weekly": nightly / 7}
    return {option: cost == min(price.values()) for option, cost in price.items()}


def stop_signal_lost(code):
    # The server blocks SIGTERM and looks, once its input is closed, whether one has arrived: no clock involved.
    server = "import signal, sys\nsignal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])\nprint('ready', flush=True)\n" \
             "sys.stdin.read()\nprint('drained' if signal.SIGTERM in signal.sigpending() else 'killed', flush=True)\n"
    *head, last = code.rstrip().splitlines()
    # A longer grace period changes nothing in the script.
    lines = {"grace": last, "exec": f"exec {last}", "background": f"{last} &", "nohup": f"nohup {last}"}
    verdict = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"warm_cache.py": "", "serve.py": server}.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        for option, line in lines.items():
            with open(os.path.join(folder, "start.sh"), "w") as file:
                file.write("\n".join([*head, line, ""]).replace("python ", f"'{sys.executable}' -S -E "))
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
            with subprocess.Popen(["/bin/sh", "start.sh"], cwd=folder, text=True, **pipes) as shell:
                shell.stdout.readline()
                shell.send_signal(signal.SIGTERM)
                shell.stdin.close()
                verdict[option] = "drained" in shell.stdout.read()
    return verdict


def batch_size_and_wait():
    def p99(largest, limit, count=20000):
        """Milliseconds from arrival to answer, for one device and random arrivals at 400 a second."""
        draw, now, arrivals = random.Random(7), 0.0, []
        for _ in range(count):
            now += draw.expovariate(0.4)
            arrivals.append(now)
        free, first, delays = 0.0, 0, []
        while first < count:
            full = arrivals[first + largest - 1] if first + largest <= count else math.inf
            start = max(free, min(full, arrivals[first] + limit))
            last = first
            while last < count and last - first < largest and arrivals[last] <= start:
                last += 1
            free = start + 12 + 0.5 * (last - first)
            delays += [free - arrival for arrival in arrivals[first:last]]
            first = last
        return sorted(delays)[int(0.99 * count)]

    return {"b1": p99(1, 0) <= 70, "b4": p99(4, 5) <= 70, "b16": p99(16, 10) <= 70, "b64": p99(64, 150) <= 70}


def rename_without_a_gap():
    code = {  # version: columns written, column read
        "old": ({"amount"}, "amount"), "write-both": ({"amount", "cents"}, "amount"),
        "read-new": ({"amount", "cents"}, "cents"), "write-new": ({"cents"}, "cents")}

    def works(order):
        columns, running, rows = {"amount"}, "old", [{"amount"}]
        for step in order:
            if step == "add":
                columns.add("cents")
            elif step == "drop":
                columns.discard("amount")
                rows = [row - {"amount"} for row in rows]
            elif step == "backfill":
                if "cents" not in columns:
                    return False
                rows = [row | {"cents"} for row in rows]
            versions = [running, step] if step in code else [running]
            if any(not code[v][0] <= columns for v in versions):
                return False
            rows += [set(code[v][0]) for v in versions]
            if any(code[v][1] not in row for v in versions for row in rows):
                return False
            running = versions[-1]
        return True

    steps = ("add", "write-both", "backfill", "read-new", "write-new", "drop")
    good = [order for order in itertools.permutations(steps) if works(order)]
    assert len(good) == 1
    return list(good[0])


def gpus_to_commit():
    day = [4] * 8 + [12] * 12 + [40] * 4
    return min(range(41), key=lambda committed: 0.6 * 24 * committed + sum(max(0, need - committed) for need in day))


def promise_over_a_weak_store():
    gateway, servers, store = 0.9999, 0.9997, 0.995
    # Outages of minutes: attempts within a request fail together, so retries leave the store at 0.995.
    good = {
        "gateway": (1 - (1 - gateway) ** 2) * servers * store,
        "replicas": gateway * (1 - (1 - servers) ** 2) * store,
        "retries": gateway * servers * store,
        "fallback": gateway * servers}
    return {option: share >= 0.999 for option, share in good.items()}


def ten_million_listings():
    each, index = 0.1, 15.0  # milliseconds
    designs = {  # milliseconds per request, sales relative to ordering by similarity, age of the ranking in minutes
        "all-parallel": (10e6 * each / 200, 2, 0), "two-stage": (index + 500 * each, 2, 0),
        "nightly": (1, 2, 24 * 60), "index-only": (index, 1, 0)}
    return {option: time <= 120 and sales == 2 and age <= 1 for option, (time, sales, age) in designs.items()}


def answers_after_the_deadline():
    def useful(patience=0.5, drop=False, retry=False, threads=1, capacity=100, seconds=600):
        """Share of the cores' capacity that ends in answers in time, at 1.2 times as many requests."""
        count, work = int(1.2 * capacity * seconds), threads / capacity
        calls = [(n / (1.2 * capacity), True) for n in range(count)]
        free, answers = [0.0] * threads, 0
        while calls and calls[0][0] < seconds:
            arrival, first = heapq.heappop(calls)
            start = max(arrival, free[0])
            in_time = start + work <= arrival + patience
            if in_time or not drop:
                heapq.heapreplace(free, start + work)
            answers += in_time
            if retry and first and not in_time:
                heapq.heappush(calls, (arrival + patience, False))
        return answers / (capacity * seconds)

    shares = {"longer-limit": useful(patience=2.0), "retry": useful(retry=True), "drop-expired": useful(drop=True), "more-threads": useful(threads=2)}
    return {option: share > 0.9 for option, share in shares.items()}


def canary_long_enough():
    def at_least(k, n, p):
        """Chance of k or more failures in n requests."""
        term, below = (1 - p) ** n, 0.0
        for i in range(k):
            below += term
            term *= (n - i) / (i + 1) * p / (1 - p)
        return 1 - below

    def meets(n):
        k = next(k for k in range(n) if at_least(k, n, 0.002) <= 0.05)
        return at_least(k, n, 0.004) >= 0.8

    rate = 50 * 0.01
    minutes = {"ten-minutes": 10, "half-hour": 30, "three-hours": 180, "one-day": 1440}
    shortest = min((time for time in minutes.values() if meets(int(60 * rate * time))))
    return {option: time == shortest for option, time in minutes.items()}


def slots_held_by_long_answers():
    draw = random.Random(3)
    lengths = [4000 if draw.random() < 0.1 else 150 for _ in range(16000)]

    def fixed(order):
        return sum(max(order[i:i + 16]) for i in range(0, len(order), 16))

    slots = [0] * 16
    for length in lengths:
        slots[slots.index(min(slots))] += length
    prompts = sorted(range(len(lengths)), key=lambda _: draw.random())  # prompt length says nothing of the answer's
    gain = {
        "continuous": fixed(lengths) / max(slots), "replica": 2.0, "quantize": 2.0,
        "sort": fixed(lengths) / fixed([lengths[i] for i in prompts])}
    return {option: factor > 3 for option, factor in gain.items()}


def woken_lease_holder():
    def overwrites(option, pause, paused_before):
        """The first holder (number 1) is suspended before one of its acts; the other one publishes once the lease has run out."""
        lease, holder, highest, current = 120 if option == "heartbeat" else 30, 1, 1, "initial"
        for act in ("check", "write"):
            if act == paused_before and pause > lease:
                holder, highest, current = 2, 2, "newer"
            if act == "check" and option == "check-first" and holder != 1:
                return False
            if act == "write" and (option != "fencing" or highest <= 1):
                return current == "newer"
        return False

    cases = list(itertools.product((10, 45, 300), ("check", "write")))
    return {option: not any(overwrites(option, *case) for case in cases) for option in ("heartbeat", "check-first", "quorum", "fencing")}


def one_wide_channel():
    import numpy as np
    draw = np.random.default_rng(5)
    weights = draw.uniform(-0.1, 0.1, (64, 256))
    weights[7] = draw.uniform(-8, 8, 256)

    def worst(low, high, levels):
        """Largest relative error of a channel after rounding to `levels` steps between low and high."""
        step = (high - low) / levels
        stored = np.clip(np.round((weights - low) / step), 0, levels) * step + low
        return (np.linalg.norm(stored - weights, axis=1) / np.linalg.norm(weights, axis=1)).max()

    peak = np.abs(weights).max()
    channel = np.abs(weights).max(axis=1, keepdims=True)
    limit = np.quantile(np.abs(weights), 0.98)
    error = {
        "per-channel": worst(-channel, channel, 254), "calibration": worst(-peak, peak, 254),
        "zero-point": worst(weights.min(), weights.max(), 255), "clip": worst(-limit, limit, 254)}
    return {option: value < 0.02 for option, value in error.items()}
