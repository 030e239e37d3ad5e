import { useLocalStorage } from '@mantine/hooks';
import { USUAL_COLUMNS, type Column } from './columns';
import { FilterBar } from './filter-bar';
import { TableLine } from './table-line';
import { TablePlace, type TablePlaceProps } from './table-place';

/** The filters and what they find, in the columns that the reader chose. */
export function FoundApplications(found: Omit<TablePlaceProps, 'shown'>) {
  const { rows, filters, choosing, change } = found;
  const [shown, setShown] = useLocalStorage<readonly Column[]>({
    key: 'bookends.applications.columns',
    defaultValue: USUAL_COLUMNS,
  });
  return (
    <>
      <FilterBar filters={filters} change={change} />
      <TableLine rows={rows} shown={shown} setShown={setShown} chooseAll={choosing.all} />
      <TablePlace {...found} shown={shown} />
    </>
  );
}
