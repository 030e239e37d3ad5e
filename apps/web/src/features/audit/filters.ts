export interface AuditFilters {
  readonly actorId: string | null;
  readonly action: string | null;
  readonly subjectId: string | null;
  readonly isByPerson: boolean;
}

/** The filters in an address. */
export const readFilters = (address: URLSearchParams): AuditFilters => ({
  actorId: address.get('actor') || null,
  action: address.get('action') || null,
  subjectId: address.get('subject') || null,
  isByPerson: address.get('by') === 'people',
});

export const hasFilters = ({ isByPerson, ...others }: AuditFilters): boolean =>
  isByPerson || Object.values(others).some((value) => value !== null);
