interface Problem {
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: string;
  readonly message: string;
}

/** Everything that is mended in the same way: one rule in one column. */
export interface ProblemGroup {
  readonly key: string;
  readonly column: string | null;
  readonly message: string;
  /** Empty when it is about the whole file. */
  readonly lines: readonly number[];
}

/** Problems by their repair, the most frequent first; those of the whole file before all. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const { line, column, rule, message } of problems) {
    const key = `${rule} ${column ?? ''} ${message}`;
    const known = groups.get(key);
    const lines = [...(known?.lines ?? []), ...(line === null ? [] : [line])];
    groups.set(key, { key, column: column ?? null, message, lines });
  }
  const weight = ({ lines }: ProblemGroup): number => (lines.length === 0 ? Infinity : lines.length);
  return [...groups.values()].sort((one, other) => (weight(one) === weight(other) ? 0 : weight(other) - weight(one)));
}

/** Lines as people write them: 2–4, 9. */
export function writeLines(lines: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const from = lines[index]!;
    while (lines[index + 1] === lines[index]! + 1) index++;
    parts.push(lines[index] === from ? String(from) : `${from}–${lines[index]}`);
  }
  return parts.join(', ');
}
