export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Change {
  readonly from: string;
  readonly to: string;
}

/** What changed, where an entry says it, and what else it says. The version of a row tells a reader nothing. */
export function readFacts(facts: readonly Fact[]): {
  readonly change: Change | null;
  readonly others: readonly Fact[];
} {
  const valueOf = (name: string): string | undefined => facts.find((fact) => fact.name === name)?.value;
  const from = valueOf('from') ?? valueOf('before');
  const to = valueOf('to') ?? valueOf('after');
  const isChange = from !== undefined && to !== undefined && from !== to;
  const told = isChange ? ['from', 'to', 'before', 'after'] : ['from'];
  const others = facts.filter(({ name, value }) => !told.includes(name) && name !== 'version' && value !== from);
  return { change: isChange ? { from, to } : null, others };
}
