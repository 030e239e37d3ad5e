import { bothEnds, newReach, NOBODY, step, type Meeting, type Reach } from './reach';

const none = (): Meeting => ({ first: Infinity, second: 0, node: -1 });

function stateOf({ first, second, row, from, tied }: Reach, node: number): number[] {
  return [first[node]!, second[node]!, row[node]!, from[node]!, tied[node]!];
}

describe('one end of a search', () => {
  it('begins at its node, with nothing else reached', () => {
    const reach = newReach(3, 1);
    expect([...reach.first]).toEqual([Infinity, 0, Infinity]);
    expect([reach.heap.top(), [...reach.touched]]).toEqual([1, [1]]);
    expect(stateOf(reach, 0)).toEqual([Infinity, 0, NOBODY, -1, 0]);
  });

  it('begins again as if it were new, wherever it was left', () => {
    const problem = { rows: 0, columns: 2, capacity: new Int32Array(2), dense: new Int32Array(0) };
    const fresh = { forward: newReach(4, 2), backward: newReach(4, 0) };
    const used = bothEnds(problem, 0, 3);
    expect(used).toEqual({ forward: newReach(4, 0), backward: newReach(4, 3) });
    used.forward.heap.pop();
    for (const second of [2, 2]) step(used.forward, used.backward, none(), 1, 5, second, 7 - second, 0);
    step(used.forward, used.backward, none(), 1, 5, 2, 6, 0);
    step(used.forward, used.backward, none(), 2, 4, 1, 8, 0);
    used.forward.work = 9;
    const again = bothEnds(problem, 2, 0);
    expect(again.forward).toBe(used.forward);
    for (const end of ['forward', 'backward'] as const) {
      expect([0, 1, 2, 3].map((node) => stateOf(again[end], node))).toEqual(
        [0, 1, 2, 3].map((node) => stateOf(fresh[end], node)),
      );
      expect([again[end].work, [...again[end].touched]]).toEqual([0, [...fresh[end].touched]]);
      expect([again[end].heap.pop(), again[end].heap.top()]).toEqual([fresh[end].heap.pop(), -1]);
    }
    expect(bothEnds({ ...problem }, 0, 1).forward).not.toBe(used.forward);
  });

  it('keeps the nearer step, by weight and then by tie keys, and says where two are as near', () => {
    const [reach, other] = [newReach(3, 0), newReach(3, 2)];
    const to = (first: number, second: number, row: number, from: number): number[] => {
      step(reach, other, none(), 1, first, second, row, from);
      return stateOf(reach, 1);
    };
    expect(to(5, 3, 7, 0)).toEqual([5, 3, 7, 0, 0]);
    expect(to(5, 4, 8, 0)).toEqual([5, 3, 7, 0, 0]);
    expect(to(5, 3, 7, 0)).toEqual([5, 3, 7, 0, 0]);
    expect(to(5, 3, 8, 0)).toEqual([5, 3, 7, 0, 1]);
    expect(to(5, 2, 8, 0)).toEqual([5, 2, 8, 0, 0]);
    expect(to(5, 2, 8, 2)).toEqual([5, 2, 8, 0, 1]);
    expect(to(4, 9, 6, 2)).toEqual([4, 9, 6, 2, 0]);
    expect([...reach.touched]).toEqual([0, 1]);
    expect([reach.heap.pop(), reach.heap.pop(), reach.heap.top()]).toEqual([0, 1, -1]);
  });

  it('closes a way where the other end was, and keeps the shortest', () => {
    const [reach, other] = [newReach(4, 0), newReach(4, 3)];
    const meeting = none();
    step(reach, other, meeting, 1, 2, 1, 5, 0);
    expect(meeting).toEqual(none());
    step(other, reach, meeting, 1, 3, 4, 6, 3);
    expect(meeting).toEqual({ first: 5, second: 5, node: 1 });
    step(reach, other, meeting, 2, 1, 0, 5, 0);
    step(other, reach, meeting, 2, 4, 5, 6, 3);
    expect(meeting.node).toBe(1);
    step(other, reach, meeting, 2, 4, 4, 6, 3);
    expect(meeting).toEqual({ first: 5, second: 4, node: 2 });
    step(reach, other, meeting, 1, 1, 9, 5, 0);
    expect(meeting).toEqual({ first: 4, second: 13, node: 1 });
    step(reach, other, meeting, 3, 9, 0, 5, 0);
    expect(meeting.first).toBe(4);
  });
});
