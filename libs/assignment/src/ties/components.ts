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
  for (let root = 0; root < nodes; root++) {
    if (number[root]! >= 0) continue;
    let depth = 0;
    path[0] = root;
    while (depth >= 0) {
      heartbeat.work(1);
      const node = path[depth]!;
      if (number[node]! < 0) {
        number[node] = low[node] = counter++;
        stack[stacked++] = node;
      }
      if (cursor[node]! < start[node + 1]!) {
        const next = to[cursor[node]!++]!;
        if (number[next]! < 0) path[++depth] = next;
        else if (component[next]! < 0) low[node] = Math.min(low[node]!, number[next]!);
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
