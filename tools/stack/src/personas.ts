import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whom one can be in the demo: persona to e-mail address. tools/seed knows them, because it makes them. */
export type Personas = Readonly<Record<string, string>>;

export function readPersonas(checkout: string): Personas {
  return JSON.parse(readFileSync(join(checkout, 'tools/seed/personas.json'), 'utf8')) as Personas;
}
