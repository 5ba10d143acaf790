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
from collections import deque


def weekly_mail_idle_gpu():
    # Seconds that a shown score may lag behind the customer's own purchases and behind the stock; runs per customer and week.
    week = 7 * 24 * 3600
    plans = {"before-mailing": (week, week, 1), "at-purchase": (0, week, 1), "on-visit": (0, 0, 0.02), "hourly": (3600, 3600, 7 * 24)}
    cpu = {option: 3e6 * runs * 0.030 for option, (_, _, runs) in plans.items()}
    return {option: max(own, stock) < 60 and cpu[option] == min(cpu.values()) for option, (own, stock, _) in plans.items()}


def mean_hides_tail():
    calls = sorted([40] * 99_600 + [3000] * 400)
    assert round(sum(calls) / len(calls)) == 52
    shares = {"median": 0.5, "p95": 0.95, "p99": 0.99, "p999": 0.999}
    return {name: calls[math.ceil(share * len(calls)) - 1] == 3000 for name, share in shares.items()}


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
    def sent(option, crash_after):
        """Messages sent for one reminder; the first worker dies after `crash_after` steps, a second one takes what is still queued."""
        queued, count, seen = True, 0, set()
        for limit in (crash_after, 99):
            if not queued:
                break
            steps = {"ack-first": ["ack", "send"], "store-id": ["send", "store", "ack"]}.get(option, ["send", "ack"])
            for step in steps[:limit]:
                if step == "ack":
                    queued = False
                elif step == "store":
                    seen.add("reminder")
                elif "reminder" not in seen:
                    count += 1
        return count

    return {option: all(sent(option, crash) <= 1 for crash in (0, 1, 2, 3)) for option in ("ack-first", "store-id", "longer-wait", "one-worker")}


def scores_nobody_reads():
    # CPU hours a day, milliseconds until the screen has a score, share of visitors with a score of last night. Generous to
    # the others: a third of the price for machines that may be interrupted, and a GPU that halves what a user costs.
    nightly = 60e6 * 0.030 / 3600
    plans = {"on-request": (0.01 * nightly, 4000, 1), "interruptible": (nightly / 3, 1, 1), "active": (6e6 / 60e6 * nightly, 1, 0.98),
             "gpu-batches": (nightly / 2, 1, 1)}
    fit = {option: cost for option, (cost, wait, reached) in plans.items() if wait <= 150 and reached >= 0.98}
    return {option: fit.get(option) == min(fit.values()) for option in plans}


def stop_signal_lost(code):
    # The server runs until it gets SIGTERM or until its pipe is closed, as by SIGKILL after the grace period. The pipe is
    # closed once the first process has ended, so no clock is involved: after that nobody is left to pass the signal on.
    server = "import os, signal\nsignal.signal(signal.SIGTERM, lambda *_: (os.write(1, b'drained\\n'), os._exit(0)))\n" \
             "os.write(1, b'ready\\n')\nos.read(int(os.environ['UNTIL_CLOSED']), 1)\nos.write(1, b'killed\\n')\n"
    first, command, upload = code.rstrip().splitlines()
    lines = {  # a longer grace period changes nothing in the script
        "grace": command, "exec": f"exec {command}", "background": f"{command} &",
        "forward": f"trap 'kill -TERM $server' TERM\n{command} &\nserver=$!\necho waiting\nwait $server\nwait $server"}
    verdict = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"upload_log.py": "print('uploaded')\n", "serve.py": server}.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        for option, line in lines.items():
            with open(os.path.join(folder, "start.sh"), "w") as file:
                file.write("\n".join([first, line, upload, ""]).replace("python ", f"'{sys.executable}' -S -E "))
            closed, close = os.pipe()
            pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "pass_fds": [closed], "env": {"UNTIL_CLOSED": str(closed)}}
            with subprocess.Popen(["/bin/sh", "start.sh"], cwd=folder, text=True, **pipes) as shell:
                os.close(closed)
                expected, seen = {"ready", "waiting"} if "waiting" in line else {"ready"}, []
                while not expected <= set(seen):
                    seen.append(shell.stdout.readline().strip())
                shell.send_signal(signal.SIGTERM)
                shell.wait()
                os.close(close)
                seen += shell.stdout.read().split()
            verdict[option] = [word for word in seen if word not in expected] == ["drained", "uploaded"]
    return verdict


def batch_size_and_wait():
    def p99(largest, limit, count=20000):
        """Milliseconds from arrival to answer, for one device and random arrivals at 900 a second."""
        draw, now, arrivals = random.Random(7), 0.0, []
        for _ in range(count):
            now += draw.expovariate(0.9)
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

    return {"b8": p99(8, 5) <= 70, "b16": p99(16, 10) <= 70, "b32": p99(32, 10) <= 70, "b64": p99(64, 60) <= 70}


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
    gateway, servers, read = 0.9999, 0.9997, 0.995
    good = {
        "gateway": (1 - (1 - gateway) ** 2) * servers * read,
        "replicas": gateway * (1 - (1 - servers) ** 2) * read,
        "retries": gateway * servers * (1 - (1 - read) ** 3),  # failures are independent, and three reads take 9 of 50 ms
        "fallback": gateway * servers * read}  # average features give no good ranking
    return {option: share >= 0.999 for option, share in good.items()}


def ten_million_listings():
    each, index, filtering, region = 0.1, 15.0, 5.0, 600  # milliseconds, and listings a user could buy
    found = 500 * region / 10e6  # of the 500 nearest anywhere, those in the region, on average
    designs = {  # milliseconds per request, share of what could be sold that is ranked, sales relative to similarity, age in minutes
        "two-stage": (index + 500 * each, found / region, 2, 0), "regional": (filtering + region * each, 1, 2, 0),
        "similarity": (filtering, 1, 1, 0), "nightly": (1, 1, 2, 24 * 60)}
    return {option: time <= 120 and ranked == 1 and sales == 2 and age <= 1 for option, (time, ranked, sales, age) in designs.items()}


def answers_after_the_deadline():
    def unanswered(patience=0.5, drop=False, retry=False, newest_first=False, capacity=100):
        """Requests without an answer in time, in ten cycles of one second at 1.8 times the capacity and 29 at half of it."""
        starts = [30 * k + i / (1.8 * capacity) for k in range(10) for i in range(int(1.8 * capacity))]
        starts += [30 * k + 1 + i / (0.5 * capacity) for k in range(10) for i in range(int(29 * 0.5 * capacity))]
        events = [(start, number, True) for number, start in enumerate(starts)]
        heapq.heapify(events)
        waiting, answered, free, work = deque(), set(), 0.0, 1 / capacity

        def serve(until):
            nonlocal free
            while waiting and free <= until:
                arrival, number = waiting.pop() if newest_first else waiting.popleft()
                end = max(free, arrival) + work
                if end <= arrival + patience:
                    answered.add(number)
                elif drop:
                    continue
                free = end

        while events:
            now, number, first = heapq.heappop(events)
            serve(now)
            if number not in answered:
                waiting.append((now, number))
                if first and retry:
                    heapq.heappush(events, (now + patience, number, False))
        serve(math.inf)
        return len(starts) - len(answered)

    left = {"longer-limit": unanswered(patience=3.0), "retry": unanswered(retry=True), "drop-expired": unanswered(drop=True),
            "newest-first": unanswered(newest_first=True)}
    return {option: count == min(left.values()) for option, count in left.items()}


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
    lengths = [draw.randint(140, 160) for _ in range(16000)]

    def machine_time(order, slots=16, weights=14.0, refill=False):
        """Steps times the gigabytes that a step reads, each sequence with 0.6 GB of cache."""
        if refill:
            ends = [0] * slots
            for length in order:
                heapq.heapreplace(ends, ends[0] + length)
            steps = max(ends)
        else:
            steps = sum(max(order[i:i + slots]) for i in range(0, len(order), slots))
        return steps * (weights + 0.6 * slots)

    by_prompt = draw.sample(lengths, len(lengths))  # the prompt's length says nothing of the answer's
    cost = {
        "continuous": machine_time(lengths, refill=True), "quantize": machine_time(lengths, slots=16 + int(7 / 0.6), weights=7.0),
        "replica": 2 * machine_time(lengths) / 2,  # half the time on two machines
        "sort": machine_time(by_prompt)}
    return {option: value <= 2 / 3 * machine_time(lengths) for option, value in cost.items()}


def woken_lease_holder():
    def outdated(option, pause, paused_before):
        """Whether readers get the older model: the first holder (number 1) is suspended before one of its acts, and the
        other one publishes once the lease has run out. The file server takes every write, whatever number it carries."""
        lease, holder, files = 120 if option == "heartbeat" else 30, 1, {}
        name = lambda number: number if option == "numbered" else "current_model"
        for act in ("check", "write"):
            if act == paused_before and pause > lease:
                holder, files[name(2)] = 2, "newer"
            if act == "check" and option == "check-first" and holder != 1:
                return False
            if act == "write":
                files[name(1)] = "older"
        return holder == 2 and files[max(files)] == "older"

    cases = list(itertools.product((10, 45, 300), ("check", "write")))
    return {option: not any(outdated(option, *case) for case in cases) for option in ("heartbeat", "fencing", "check-first", "numbered")}


def one_region_down():
    def queue_left(tries=4, refused=0.0, limit=2, capacity=lambda now: 1.0, seconds=3600):
        """Seconds of work queued after an hour; a load of 0.9, and calls that fail come back at once."""
        queue, coming = 20.0, [[0.9] + [0.0] * tries for _ in range(seconds + 10)]
        coming[0] = [0.9] * tries + [0.0]  # it starts in the middle of the storm
        for now in range(seconds):
            late = queue / capacity(now) > limit
            for attempt in range(tries):
                calls = coming[now][attempt]
                queue += calls * (1 - refused)
                coming[now + 1][attempt + 1] += calls * refused
                coming[now + limit][attempt + 1] += calls * (1 - refused) * late
            queue = max(0.0, queue - capacity(now))
        return queue

    third_away = lambda now: 2 / 3 if now < 3 * 8 * 60 else 1.0
    left = {"retries-off": queue_left(tries=1), "refuse": queue_left(refused=0.25), "time-outs": queue_left(limit=4),
            "restart": queue_left(capacity=third_away)}
    return {option: queue < 1 for option, queue in left.items()}


def one_wide_channel():
    import numpy as np
    draw = np.random.default_rng(5)
    weights, inputs = draw.uniform(-0.1, 0.1, (64, 64)), draw.uniform(-1, 1, (64, 2000))
    weights[:, 7], inputs[7] = draw.uniform(-0.002, 0.002, 64), draw.uniform(-80, 80, 2000)
    right, factor = weights @ inputs, np.where(np.arange(64) == 7, 50, 1)[:, None]

    def error(weights, inputs, per_output=False, per_input=False):
        """Relative error of the integer kernel, which knows one scale for all the activations it has summed."""
        weight_step = np.abs(weights).max(axis=1 if per_output else None, keepdims=True) / 127
        input_step = np.abs(inputs).max(axis=1 if per_input else None, keepdims=True) / 127
        sums = np.round(weights / weight_step) @ np.round(inputs / input_step)
        return np.linalg.norm(sums * weight_step * input_step.max() - right) / np.linalg.norm(right)

    errors = {
        "own-scale": error(weights, inputs, per_input=True), "per-output": error(weights, inputs, per_output=True),
        "calibration": error(weights, inputs),  # the ranges it finds are those already used
        "rescale": error(weights * factor.T, inputs / factor)}
    return {option: value < 0.05 for option, value in errors.items()}
