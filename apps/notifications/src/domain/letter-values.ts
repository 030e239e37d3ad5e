import { endOfDay } from '@bookends/timeline';
import { ruleOf } from './default-program';
import { deadlineIn, dayIn } from './day-words';
import { ownDay, type OwnDate } from './plan-occurrences';
import type { MilestoneKey, NoticeTemplate, SubjectKind, WindowKey } from './notice-rule';

export interface PersonName {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

export interface Reader extends PersonName {
  readonly timeZone: string;
  readonly locale: string;
}

/** What a notice is about, as far as letters know it. */
export interface LetterSubject extends OwnDate {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly state: string;
  readonly role: string | null;
  readonly isMentorPending: boolean;
  readonly isMenteePending: boolean;
}

/** Everything that a letter about a cycle is written from. */
export interface LetterFacts {
  readonly reader: Reader;
  readonly program: { readonly name: string };
  readonly cycle: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
    readonly windows: readonly { readonly key: WindowKey; readonly closesOn: string }[];
    readonly milestones: readonly { readonly key: MilestoneKey; readonly on: string }[];
  };
  readonly subject: LetterSubject | null;
  readonly mentor: PersonName | null;
  readonly mentee: PersonName | null;
  /** What the occurrence itself says: words of the committee, dates of an extension. */
  readonly occurrence: { readonly message?: string | null; readonly previousOn?: string; readonly on?: string };
}

export type LetterValues = Record<string, unknown>;

/** The values of the variables of a letter: all that `variablesOf` names, with texts as they are (not yet escaped). */
export function letterValues(template: NoticeTemplate, facts: LetterFacts, publicUrl: string): LetterValues {
  const { reader, program, cycle, mentor, mentee, subject, occurrence } = facts;
  const counterpart = reader.personId === mentor?.personId ? mentee : mentor;
  const day = dateOf(template, facts);
  const locale = reader.locale;
  return {
    recipient: { givenName: oneLine(reader.givenName), familyName: oneLine(reader.familyName) },
    program: { name: oneLine(program.name) },
    cycle: { name: oneLine(cycle.name) },
    link: publicUrl + pathOf(template, facts),
    deadline: deadlineIn({ day, programZone: cycle.timeZone, readerZone: reader.timeZone, locale }),
    day: day ? dayIn(day, locale) : 'the announced day',
    previousDay: occurrence.previousOn ? dayIn(occurrence.previousOn, locale) : '',
    role: (subject?.role ?? '').toLowerCase(),
    message: occurrence.message?.trim() ?? '',
    counterpart: name(counterpart),
    mentor: name(mentor),
    mentee: name(mentee),
    waitingFor: [subject?.isMentorPending ? mentor : null, subject?.isMenteePending ? mentee : null]
      .flatMap((person) => (person ? [name(person).name] : []))
      .join(' and '),
  };
}

/** The day that a letter speaks of, in the program's zone; null when the cycle has none. */
export function dateOf(template: NoticeTemplate, { cycle, subject, occurrence }: LetterFacts): string | null {
  const { trigger, audience } = ruleOf(template);
  const windowEnd = (key: WindowKey): string | null => cycle.windows.find((each) => each.key === key)?.closesOn ?? null;
  if (occurrence.on) return occurrence.on;
  if (trigger.on === 'date') {
    const { anchor } = trigger;
    if (anchor.of === 'milestone') return cycle.milestones.find((each) => each.key === anchor.milestone)?.on ?? null;
    if (anchor.of !== 'subject-date') return windowEnd(anchor.window);
  }
  return audience?.subject === 'APPLICATION' ? windowEnd('APPLICATIONS') : subject && ownDay(subject, cycle.timeZone);
}

/** A reminder of a day to come is pointless once that day is over, however it came to be late. */
export function isDayOver(template: NoticeTemplate, facts: LetterFacts, now: Date): boolean {
  const { trigger } = ruleOf(template);
  if (trigger.on !== 'date' || (trigger.days ?? 0) + (trigger.months ?? 0) >= 0) return false;
  const day = dateOf(template, facts);
  return day !== null && endOfDay(day, facts.cycle.timeZone) <= now;
}

function pathOf(template: NoticeTemplate, { subject }: LetterFacts): string {
  const { audience } = ruleOf(template);
  if (audience?.to === 'COORDINATORS') return '/console';
  if (audience?.subject === 'APPLICATION' && subject) return `/me/applications/${subject.id}`;
  if (subject?.kind === 'MATCH') return '/home/match';
  return subject?.kind === 'GOAL_SHEET' ? `/home/goals/${subject.id}` : '/home';
}

function name(person: PersonName | null): { givenName: string; familyName: string; name: string; email: string } {
  const givenName = oneLine(person?.givenName ?? '');
  const familyName = oneLine(person?.familyName ?? '');
  return { givenName, familyName, name: `${givenName} ${familyName}`.trim(), email: oneLine(person?.email ?? '') };
}

/** A name is never a paragraph, whatever somebody typed into it. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
