/** Writes instants in the reader's own zone, where that is another time than in the zone of the program. */
export function showOwnTimes(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-own-time]')) {
    const { ownTime = '', zone = 'UTC', text = '' } = place.dataset;
    const own = ownTimeText(new Date(ownTime), zone, document.documentElement.lang);
    if (own !== null) place.textContent = text.replace('{time}', own);
  }
}

/** Null where the reader's clocks show what the program's show. */
export function ownTimeText(at: Date, zone: string, locale: string, ownZone?: string): string | null {
  const inZone = (timeZone?: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at);
  const own = inZone(ownZone);
  return own === inZone(zone) ? null : own;
}
