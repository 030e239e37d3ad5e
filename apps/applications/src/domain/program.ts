import { ok, rejected, type Result } from '@bookends/result';
import { isTimeZone } from '@bookends/timeline';
import { hasControlCharacter, hasLineBreak } from './plain-text';

/** An association's standing offer: its objectives are numbered content, kept by the coordinator. */
export interface Program {
  readonly id: string;
  /** In addresses: lower-case words joined by hyphens, unique in the installation. */
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly timeZone: string;
  readonly objectives: readonly Objective[];
  readonly revision: number;
  readonly createdAt: Date;
}

export interface Objective {
  readonly id: string;
  /** From 1; the software orders, people write. */
  readonly position: number;
  readonly text: string;
}

export interface NewProgram {
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
  readonly description: string;
  readonly timeZone: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly at: Date;
}

export type ProgramRejection =
  | { readonly reason: 'name-missing' }
  | { readonly reason: 'name-malformed'; readonly most: number }
  | { readonly reason: 'text-too-long'; readonly field: readonly string[]; readonly most: number }
  | { readonly reason: 'slug-malformed'; readonly slug: string }
  | { readonly reason: 'unknown-time-zone'; readonly timeZone: string }
  | { readonly reason: 'too-many-objectives'; readonly most: number }
  | { readonly reason: 'objective-empty'; readonly field: readonly string[] };

export const MOST_OBJECTIVES = 20;
const LONGEST_NAME = 120;
const LONGEST_TEXT = 2_000;

/** The program as it will be, or the first rule that its input breaks. */
export function newProgram(input: NewProgram): Result<Program, ProgramRejection> {
  const name = input.name.trim();
  const slug = input.slug ?? slugOf(name);
  const fault = faultOf(input, name, slug);
  if (fault) return rejected(fault);
  const objectives = input.objectives.map(({ id, text }, index) => ({ id, position: index + 1, text: text.trim() }));
  const { id, description, timeZone, at } = input;
  return ok({ id, slug, name, description: description.trim(), timeZone, objectives, revision: 1, createdAt: at });
}

function faultOf(input: NewProgram, name: string, slug: string): ProgramRejection | null {
  if (name === '') return { reason: 'name-missing' };
  // The name stands in subjects of mails.
  if (name.length > LONGEST_NAME || hasControlCharacter(name) || hasLineBreak(name))
    return { reason: 'name-malformed', most: LONGEST_NAME };
  if (input.description.length > LONGEST_TEXT)
    return { reason: 'text-too-long', field: ['description'], most: LONGEST_TEXT };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) return { reason: 'slug-malformed', slug };
  if (!isTimeZone(input.timeZone)) return { reason: 'unknown-time-zone', timeZone: input.timeZone };
  if (input.objectives.length > MOST_OBJECTIVES) return { reason: 'too-many-objectives', most: MOST_OBJECTIVES };
  const empty = input.objectives.findIndex(({ text }) => text.trim() === '');
  if (empty !== -1) return { reason: 'objective-empty', field: ['objectives', String(empty)] };
  const long = input.objectives.findIndex(({ text }) => text.length > LONGEST_TEXT);
  return long === -1 ? null : { reason: 'text-too-long', field: ['objectives', String(long)], most: LONGEST_TEXT };
}

/** The words of a name, without accents and signs. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
