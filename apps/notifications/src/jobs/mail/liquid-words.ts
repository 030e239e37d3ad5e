import { Liquid, type LiquidOptions } from 'liquidjs';
import type { LetterFault } from '../../usecases/letters';
import { shield } from './markup';

const strict: LiquidOptions = {
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  // A coordinator's template can neither read files nor run for long.
  templates: {},
  parseLimit: 100_000,
  renderLimit: 500,
  memoryLimit: 1_000_000,
};

const bodies = new Liquid({ ...strict, outputEscape: (value) => shield(asText(value)) });
/** Subjects are plain text: no escaping of any kind, and one line. */
const subjects = new Liquid(strict);

/** Fills the words of a letter. Throws a Liquid error at the first fault. */
export async function fillWords(
  words: { readonly subject: string; readonly body: string },
  values: Record<string, unknown>,
): Promise<{ subject: string; body: string }> {
  const subject: unknown = await subjects.parseAndRender(words.subject, values);
  const body: unknown = await bodies.parseAndRender(words.body, values);
  return { subject: oneLine(String(subject)), body: String(body) };
}

/** The first fault of a template in each of its two fields: what cannot be read, or a variable that is not there. */
export function findFault(
  words: { readonly subject: string; readonly body: string },
  known: readonly string[],
): LetterFault | null {
  return faultIn('subject', words.subject, known) ?? faultIn('body', words.body, known);
}

function faultIn(field: LetterFault['field'], text: string, known: readonly string[]): LetterFault | null {
  try {
    const { globals } = bodies.parseAndAnalyzeSync(text);
    for (const variable of Object.values(globals).flat())
      if (!known.includes(variable.toString()))
        return { field, kind: 'unknown-variable', what: variable.toString(), line: variable.location.row };
    bodies.parseAndRenderSync(text, samplesOf(known));
    return null;
  } catch (error) {
    return { field, kind: 'unreadable', ...placeOf(error) };
  }
}

/** A value for each variable, so that what fails only while it is written out fails in the editor. */
function samplesOf(known: readonly string[]): Record<string, unknown> {
  const samples: Record<string, unknown> = {};
  for (const name of known) {
    const [root = '', part] = name.split('.');
    if (part === undefined) samples[root] = 'sample';
    else samples[root] = { ...(samples[root] as object | undefined), [part]: 'sample' };
  }
  return samples;
}

/** What Liquid says of a fault, and where; its message without the excerpt of the template. */
export function placeOf(error: unknown): { what: string; line: number | null } {
  const message = error instanceof Error ? error.message : String(error);
  const line = /, line:(\d+)/.exec(message)?.[1];
  return { what: message.replace(/, line:\d+.*$/s, ''), line: line === undefined ? null : Number(line) };
}

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** No value can end a header and begin another. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
