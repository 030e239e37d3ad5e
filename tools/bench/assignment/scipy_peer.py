"""scipy_peer.py INSTANCE TIMES WARM_UP_MS: solves one instance with SciPy; input, output and repetitions as lemon.cpp.

A column with several places is repeated; sparse instances that can be placed whole go to
min_weight_full_bipartite_matching, dense ones to linear_sum_assignment. Prints nothing where neither applies.
"""
import re
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

data = np.fromfile(sys.argv[1], dtype=np.int32)
left, warm_up_ms = int(sys.argv[2]), float(sys.argv[3])
rows, columns, edges, placed = (int(v) for v in data[:4])
capacity = data[4 : 4 + columns]
start = data[4 + columns : 5 + columns + rows]
column = data[5 + columns + rows : 5 + columns + rows + edges]
weight = data[5 + columns + rows + edges :]
places = int(capacity.sum())
if placed != min(rows, places):
    sys.exit(0)
first_place = np.concatenate([[0], np.cumsum(capacity)])
row_of = np.repeat(np.arange(rows), np.diff(start))


def peak_kb():
    """Not ru_maxrss: that begins with what the parent held."""
    with open("/proc/self/status") as status:
        return int(re.search(r"VmHWM:\s*(\d+)", status.read()).group(1))


def expand():
    counts = capacity[column]
    at = np.repeat(np.arange(edges), counts)
    within = np.arange(at.size) - np.repeat(np.cumsum(counts) - counts, counts)
    return row_of[at], first_place[column[at]] + within, weight[at]


i, j, w = expand()
dense = rows * places <= 30_000_000 and i.size == rows * places
cost = np.zeros((rows, places)) if dense else None
if dense:
    cost[i, j] = -w.astype(np.float64)
opened = time.perf_counter()
while left > 0:
    begin, cpu_begin = time.perf_counter(), time.process_time()
    if (begin - opened) * 1000 >= warm_up_ms:
        left -= 1
    if dense:
        r, c = linear_sum_assignment(cost)
        total = -int(cost[r, c].sum())
    else:
        shift = int(w.max()) + 1
        graph = csr_matrix((w.astype(np.float64) - shift, (i, j)), shape=(rows, places))
        r, c = min_weight_full_bipartite_matching(graph, maximize=True)
        total = int(round(graph[r, c].sum())) + shift * len(r)
    ms, cpu_ms = (time.perf_counter() - begin) * 1000, (time.process_time() - cpu_begin) * 1000
    print(f"{ms:.3f} {cpu_ms:.3f} {len(r)} {total} {peak_kb()}", flush=True)
