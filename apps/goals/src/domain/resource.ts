import { ok, rejected, type Result } from '@bookends/result';
import { isReadable } from './goal-rules';
import type { Viewer } from './policies';

export const resourceAudiences = ['EVERYBODY', 'PARTICIPANTS', 'MENTORS', 'MENTEES'] as const;
export type ResourceAudience = (typeof resourceAudiences)[number];

/** A thing to read, kept by the coordinator of the program. */
export interface Resource {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** http or https, without a name or password in it. */
  readonly url: string;
  readonly audience: ResourceAudience;
}

/** In their order. */
export interface ResourceList {
  readonly programId: string;
  readonly resources: readonly Resource[];
}

/** The sides on which somebody is or was in a pair of the program. */
export interface SidesTaken {
  readonly isMentor: boolean;
  readonly isMentee: boolean;
}

interface AtField {
  readonly field: readonly string[];
}
export type ResourceRejection =
  | { readonly reason: 'too-many-resources'; readonly limit: number }
  | (AtField & { readonly reason: 'field-missing' | 'text-unreadable' | 'not-a-web-address' | 'duplicate-id' })
  | (AtField & { readonly reason: 'text-too-long'; readonly limit: number });

export const MOST_RESOURCES = 50;
const LONGEST = { title: 120, description: 500, url: 2_000 } as const;

/** The list as it will be, or the first rule that it breaks. */
export function newResources(drafts: readonly Resource[]): Result<readonly Resource[], ResourceRejection> {
  if (drafts.length > MOST_RESOURCES) return rejected({ reason: 'too-many-resources', limit: MOST_RESOURCES });
  const seen = new Set<string>();
  const resources: Resource[] = [];
  for (const [index, draft] of drafts.entries()) {
    const at = (name: string): string[] => ['resources', String(index), name];
    if (seen.has(draft.id)) return rejected({ reason: 'duplicate-id', field: at('id') });
    seen.add(draft.id);
    const fault = textFault(draft, at);
    if (fault) return rejected(fault);
    const url = webAddress(draft.url);
    if (url === null) return rejected({ reason: 'not-a-web-address', field: at('url') });
    resources.push({ ...draft, title: draft.title.trim(), description: draft.description.trim(), url });
  }
  return ok(resources);
}

function textFault(draft: Resource, at: (name: string) => string[]): ResourceRejection | null {
  if (draft.title.trim() === '') return { reason: 'field-missing', field: at('title') };
  for (const name of ['title', 'description', 'url'] as const) {
    if (draft[name].length > LONGEST[name]) return { reason: 'text-too-long', limit: LONGEST[name], field: at(name) };
    if (!isReadable(draft[name])) return { reason: 'text-unreadable', field: at(name) };
  }
  return /[\r\n]/.test(draft.title) ? { reason: 'text-unreadable', field: at('title') } : null;
}

/** The address as browsers write it; null for what is no address of the web. */
function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  const isOfTheWeb = protocol === 'https:' || protocol === 'http:';
  return isOfTheWeb && username === '' && password === '' ? href : null;
}

/** Staff who work with pairs read all of them; participants what is theirs; the public what is for everybody. */
export function mayReadResource(
  { audience }: Pick<Resource, 'audience'>,
  { isStaff, isMentor, isMentee }: SidesTaken & { readonly isStaff: boolean },
): boolean {
  switch (audience) {
    case 'EVERYBODY':
      return true;
    case 'PARTICIPANTS':
      return isStaff || isMentor || isMentee;
    case 'MENTORS':
      return isStaff || isMentor;
    case 'MENTEES':
      return isStaff || isMentee;
  }
}

export const maySetResources = (viewer: Viewer, programId: string): boolean =>
  viewer.roles.some((held) => held.programId === programId && held.role === 'COORDINATOR');
