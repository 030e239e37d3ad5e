import type { Heartbeat } from '../heartbeat';

/** A directed graph: node i points to `to[start[i]]` to `to[start[i + 1] - 1]`. */
export interface Arcs {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/**
 * The strongly connected component of each node, numbered against the arcs: an
 * arc leads within a component or to one with a lower number.
 *
 * Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1
 * (1972), without recursion: a path may be as long as there are nodes.
 *
 * 1. Number the nodes in the order of the search; `low` is the lowest number that a node reaches back to.
 * 2. A node that reaches back to nothing before itself is the root of a component: all above it on the stack.
 *
 * Where every node has a number, the arcs of one that reaches back to the first of its search say nothing more. The last
 * node begins: it is "out", which mostly has no arcs.
 */
export function strongComponents({ start, to }: Arcs, heartbeat: Heartbeat): Int32Array {
  const nodes = start.length - 1;
  const component = new Int32Array(nodes).fill(-1);
  const number = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const cursor = start.slice(0, nodes);
  const path = new Int32Array(nodes);
  const stack = new Int32Array(nodes);
  let counter = 0;
  let stacked = 0;
  let complete = 0;
  for (let root = nodes - 1; root >= 0; root--) {
    if (number[root]! >= 0) continue;
    const lowest = counter;
    path[0] = root;
    for (let depth = 0; depth >= 0;) {
      const node = path[depth]!;
      if (number[node]! < 0) {
        number[node] = low[node] = counter++;
        stack[stacked++] = node;
      }
      const end = start[node + 1]!;
      let least = low[node]!;
      let at = cursor[node]!;
      let unseen = -1;
      for (; at < end && unseen < 0 && (least > lowest || counter < nodes); at++) {
        const next = to[at]!;
        const its = number[next]!;
        if (its < 0) unseen = next;
        else if (its < least && component[next]! < 0) least = its;
      }
      heartbeat.work(1 + at - cursor[node]!);
      low[node] = least;
      cursor[node] = at;
      if (unseen >= 0) {
        path[++depth] = unseen;
        continue;
      }
      if (low[node] === number[node]) {
        for (let member = -1; member !== node;) {
          member = stack[--stacked]!;
          component[member] = complete;
        }
        complete++;
      }
      if (--depth >= 0) low[path[depth]!] = Math.min(low[path[depth]!]!, low[node]!);
    }
  }
  return component;
}
