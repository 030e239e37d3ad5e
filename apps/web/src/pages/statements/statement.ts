import type { Locale } from '../../i18n/locale';

/** A text of the house about itself. */
export interface Statement {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly StatementSection[];
}

export interface StatementSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
}

export type Statements = Readonly<Record<Locale, Statement>>;
