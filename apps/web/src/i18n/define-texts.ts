import { use, useCallback } from 'react';
import { createIntl, useIntl, type IntlShape } from 'react-intl';
import { localeOf, type Locale } from './locale';

/** Texts by key, in ICU message syntax: `{count, plural, one {# goal} other {# goals}}`. */
export type Texts = Readonly<Record<string, string>>;

export type TextValues = Readonly<Record<string, string | number | Date>>;

/** Writes the text of a key with its values, in the reader's language. */
export type Say<T extends Texts = Texts> = (key: keyof T & string, values?: TextValues) => string;

type Translations<T extends Texts> = Partial<Record<Locale, () => Promise<Partial<Record<keyof T, string>>>>>;

export interface DefinedTexts<T extends Texts> {
  /** In a component: the nearest Suspense waits while a translation is loaded. */
  useTexts(): Say<T>;
  /** Where pages are rendered by the server. */
  sayIn(locale: Locale): Promise<Say<T>>;
  /** At once, where the page is in English whoever reads it. */
  readonly sayEnglish: Say<T>;
}

/** Gives a part of the client its texts. A translation is loaded when its language is first needed; what it lacks is said in English. */
export function defineTexts<const T extends Texts>(english: T, translations: Translations<T> = {}): DefinedTexts<T> {
  const loading = new Map<Locale, Promise<Texts>>();
  const load = (locale: Locale, translate: () => Promise<object>): Promise<Texts> => {
    const known = loading.get(locale);
    if (known) return known;
    const started = translate().then((texts) => ({ ...english, ...texts }) as Texts);
    loading.set(locale, started);
    return started;
  };
  return {
    useTexts() {
      const intl = useIntl();
      const locale = localeOf(intl.locale);
      const translate = translations[locale];
      const texts: Texts = translate === undefined ? english : use(load(locale, translate));
      return useCallback((key, values) => write(intl, key, texts, values), [intl, texts]);
    },
    sayEnglish: (key, values) => write(createIntl({ locale: 'en', onError: onlyBugs }), key, english, values),
    async sayIn(locale) {
      const translate = translations[locale];
      const texts: Texts = translate === undefined ? english : await load(locale, translate);
      const intl = createIntl({ locale, onError: onlyBugs });
      return (key, values) => write(intl, key, texts, values);
    },
  };
}

/** Texts are not in react-intl's own catalogue by design; any other fault is a bug. */
export function onlyBugs(fault: { readonly code: string }): void {
  if (fault.code !== 'MISSING_TRANSLATION') console.error(fault);
}

function write(intl: IntlShape, key: string, texts: Texts, values: TextValues | undefined): string {
  return intl.formatMessage({ id: key, defaultMessage: texts[key] }, values) as string;
}
