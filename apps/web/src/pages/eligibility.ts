import type { Locale } from '../i18n/locale';
import type { CycleForms } from './program/load-program';

type Rule = CycleForms['forms'][number]['eligibilityRules'][number];
type Policies = CycleForms['policies'];

const TRANSLATED: Partial<Record<Locale, Partial<Record<Rule['rule'], (policies: Policies) => string>>>> = {
  es: {
    ADULT: () => 'Tener 18 años o más.',
    CODE_OF_CONDUCT: () => 'Aceptar el código de conducta.',
    MENTOR_MEMBERSHIP: () => 'Ser miembro ahora y durante todo el ciclo.',
    MENTOR_FUNDING: () => 'Quien no es miembro puede entrar cuando su membresía tenga financiación.',
    CONNECTION_TO_FIELD: () => 'Tener alguna relación con el campo.',
    MENTOR_CAPACITY: ({ leastCapacity, mostCapacity }) => `Acompañar de ${leastCapacity} a ${mostCapacity} personas.`,
  },
};

/** A rule about who may apply, in the reader's language where we have it, else in the graph's own sentence. */
export const ruleText = ({ rule, message }: Rule, policies: Policies, locale: Locale): string =>
  TRANSLATED[locale]?.[rule]?.(policies) ?? message;
