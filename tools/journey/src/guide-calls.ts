import { readFileSync } from 'node:fs';

/** One call of the guide. */
export interface GuideCall {
  readonly title: string;
  readonly persona: string;
  readonly document: string;
  /** As written: `"$name"` stands for what an earlier call answered. */
  readonly variables: string;
  readonly keeps: readonly { readonly path: string; readonly name: string }[];
  /** What the guide says that it answers; null when it says nothing. */
  readonly answer: object | null;
  /** Path that is null once the call need not be asked again; null when once is enough. */
  readonly askUntilNull: string | null;
}

/** The calls of a guide, in their order: one for each heading that begins with a number. */
export function readGuide(file: string): readonly GuideCall[] {
  const sections = readFileSync(file, 'utf8').split(/^## /m).slice(1);
  return sections.filter((section) => /^\d+\. /.test(section)).map(readCall);
}

function readCall(section: string): GuideCall {
  const title = section.slice(0, section.indexOf('\n'));
  const persona = /^As `(\w+)`/m.exec(section)?.[1];
  const document = blocksOf(section, 'graphql')[0];
  if (persona === undefined || document === undefined) throw new Error(`"${title}" lacks a persona or a document`);
  const [beforeAnswer = '', afterAnswer] = section.split('It answers:');
  const answer = afterAnswer === undefined ? undefined : blocksOf(afterAnswer, 'json')[0];
  return {
    title,
    persona,
    document,
    variables: blocksOf(beforeAnswer, 'json')[0] ?? '{}',
    keeps: [...section.matchAll(/^Keep `([^`]+)` as `\$(\w+)`\.$/gm)].map(([, path, name]) => ({
      path: path!,
      name: name!,
    })),
    answer: answer === undefined ? null : (JSON.parse(answer) as object),
    askUntilNull: /Ask until `([^`]+)` is `null`/.exec(section)?.[1] ?? null,
  };
}

function blocksOf(section: string, language: string): string[] {
  return [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);
}

/** What stands at `a.0.b` in an answer; undefined where the path leads nowhere. */
export function valueAt(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], answer);
}

/** The variables with everything kept so far put in. */
export function filledIn(variables: string, kept: ReadonlyMap<string, unknown>): object {
  return JSON.parse(
    variables.replace(/"\$(\w+)"/g, (_, name: string) => {
      if (!kept.has(name)) throw new Error(`no earlier call keeps $${name}`);
      return JSON.stringify(kept.get(name));
    }),
  ) as object;
}
