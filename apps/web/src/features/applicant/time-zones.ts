export interface ZoneGroup {
  readonly area: string;
  readonly zones: readonly string[];
}

/** The zones that the browser knows, by area; `chosen` is among them even when the browser does not know it. */
export function zonesByArea(chosen: string): readonly ZoneGroup[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = chosen === '' || known.includes(chosen) ? known : [chosen, ...known];
  const areas = new Map<string, string[]>();
  for (const zone of all) {
    const [area = zone] = zone.split('/');
    areas.set(area, [...(areas.get(area) ?? []), zone]);
  }
  return [...areas].map(([area, zones]) => ({ area, zones }));
}

/** "America/New_York" as people read it below its area. */
export const zoneName = (zone: string): string =>
  zone
    .slice(zone.indexOf('/') + 1)
    .replaceAll('_', ' ')
    .replaceAll('/', ', ');

export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
