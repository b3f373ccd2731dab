"""Reads notices on a Dask cluster: python3 read_on_dask.py SCHEDULER < notices.jsonl > records.jsonl

SCHEDULER is an address or a scheduler file. DUIZHAO is the command on the workers.
"""

import os
import shlex
import subprocess
import sys
import warnings
from collections import deque
from itertools import islice

from distributed import Client

COMMAND = shlex.split(os.environ.get("DUIZHAO", "node duizhao-extract.mjs"))
BATCH = int(os.environ.get("BATCH", "500"))

# A batch travels with its task, so that it is still there if a worker is lost.
warnings.filterwarnings("ignore", message="Large object")


def read(command, first_line, lines):
    options = ["--jsonl", "--threads", "1", "--first-line", str(first_line)]
    return subprocess.run([*command, *options], input=lines, stdout=subprocess.PIPE, check=True).stdout


def batches(stream):
    first_line = 1
    while lines := list(islice(stream, BATCH)):
        yield first_line, b"".join(lines)
        first_line += len(lines)


def main(scheduler):
    where = {"scheduler_file": scheduler} if scheduler.endswith(".json") else {"address": scheduler}
    with Client(**where) as client:
        client.wait_for_workers(1)
        under_way = deque()
        for first_line, lines in batches(sys.stdin.buffer):
            # Dask runs a batch again on another worker if its own is lost.
            under_way.append(client.submit(read, COMMAND, first_line, lines, pure=False, retries=2))
            if len(under_way) >= 4 * max(1, sum(client.nthreads().values())):
                sys.stdout.buffer.write(under_way.popleft().result())
        while under_way:
            sys.stdout.buffer.write(under_way.popleft().result())


if __name__ == "__main__":
    main(sys.argv[1])
