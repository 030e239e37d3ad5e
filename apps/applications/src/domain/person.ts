import { ok, rejected, type Result } from '@bookends/result';
import { isTimeZone } from '@bookends/timeline';
import { hasControlCharacter, hasLineBreak } from './plain-text';

/** A human with one account and one address for notices. */
export interface Person {
  readonly id: string;
  /** Normalised: trimmed, lower case. */
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly timeZone: string;
  /** BCP 47, as en-US. */
  readonly locale: string;
  readonly revision: number;
  /** Sessions that began before are over: somebody lost a role, or was erased. Machine time, as sessions are. */
  readonly sessionsValidFrom: Date;
  readonly registeredAt: Date;
}

/** Somebody who signed in for the first time: nothing is known but the address. */
export function newPerson(of: { readonly id: string; readonly email: string; readonly at: Date }): Person {
  const { id, email, at } = of;
  const whose = { id, email, givenName: '', familyName: '', timeZone: 'UTC', locale: 'en-US' };
  return { ...whose, revision: 1, sessionsValidFrom: new Date(0), registeredAt: at };
}

export interface ProfileChanges {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly timeZone?: string | null;
  readonly locale?: string | null;
}

export type ProfileRejection =
  | { readonly reason: 'name-malformed'; readonly field: 'givenName' | 'familyName'; readonly most: number }
  | { readonly reason: 'unknown-time-zone'; readonly timeZone: string }
  | { readonly reason: 'unknown-locale'; readonly locale: string };

const LONGEST_NAME = 80;

/** The person with what was given in place of the old; the very same one when it says the same. */
export function withProfile(person: Person, changes: ProfileChanges): Result<Person, ProfileRejection> {
  for (const field of ['givenName', 'familyName'] as const) {
    const name = changes[field] ?? '';
    if (name.length > LONGEST_NAME || hasControlCharacter(name) || hasLineBreak(name))
      return rejected({ reason: 'name-malformed', field, most: LONGEST_NAME });
  }
  const { timeZone, locale } = changes;
  if (timeZone != null && !isTimeZone(timeZone)) return rejected({ reason: 'unknown-time-zone', timeZone });
  if (locale != null && !isLocale(locale)) return rejected({ reason: 'unknown-locale', locale });
  const next = {
    givenName: changes.givenName?.trim() ?? person.givenName,
    familyName: changes.familyName?.trim() ?? person.familyName,
    timeZone: timeZone ?? person.timeZone,
    locale: locale ?? person.locale,
  };
  const isSame = (Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === person[key]);
  return ok(isSame ? person : { ...person, ...next, revision: person.revision + 1 });
}

/** BCP 47, as en-US. */
export function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
