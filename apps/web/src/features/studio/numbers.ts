import { useIntl } from 'react-intl';

/** Scores are kept in hundredths: weight times degree in percent. */
export const POINT = 100;

export interface Numbers {
  /** A score or a total in points: 7945 is "79.5". */
  points(score: number): string;
  /** The same with its sign, for a change: "+1.2", "−3". */
  change(score: number): string;
  count(count: number): string;
  /** A count with its sign. */
  countChange(count: number): string;
  share(part: number): string;
  moment(iso: string): string;
}

export function useNumbers(): Numbers {
  const intl = useIntl();
  const signed = { signDisplay: 'exceptZero', maximumFractionDigits: 1 } as const;
  return {
    points: (score) => intl.formatNumber(score / POINT, { maximumFractionDigits: 1 }),
    change: (score) => intl.formatNumber(score / POINT, signed),
    count: (count) => intl.formatNumber(count),
    countChange: (count) => intl.formatNumber(count, signed),
    share: (part) => intl.formatNumber(part, { style: 'percent', maximumFractionDigits: 0 }),
    moment: (iso) => intl.formatDate(iso, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }),
  };
}
