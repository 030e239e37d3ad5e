import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { USUAL_COLUMNS, type Column } from './columns';
import type { ChosenApplication, ToDecide } from './decide/chosen';
import { DecideDialog } from './decide/decide-dialog';
import { FilterBar } from './filter-bar';
import { writeFilters } from './filters';
import { PageHead } from './page-head';
import { ApplicationPanel } from './panel/application-panel';
import { SelectionBar } from './selection-bar';
import { chosenOf, countChosen } from './selection';
import { TableLine } from './table-line';
import { TablePlace } from './table-place';
import { useTexts } from './texts';
import { useFilters } from './use-filters';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import { ViewLinks } from './view-links';

/** Everybody who applied to a cycle: found, read, and decided. */
export function ApplicationsPage() {
  const { id: cycleId } = useCycle();
  const { filters, openId, change, open } = useFilters();
  const rows = useRows(cycleId, filters);
  const choosing = useSelection(writeFilters(filters));
  const [kept, setKept] = useState<readonly ChosenApplication[]>([]);
  const [toDecide, setToDecide] = useState<ToDecide | null>(null);
  const [shown, setShown] = useLocalStorage<readonly Column[]>({
    key: 'bookends.applications.columns',
    defaultValue: USUAL_COLUMNS,
  });
  const count = countChosen(choosing.selection, rows.total);
  useSaidCount(count);
  return (
    <>
      <PageHead cycleId={cycleId} onAssigned={rows.readAnew} />
      <ViewLinks cycleId={cycleId} filters={filters} />
      <FilterBar filters={filters} change={change} />
      <TableLine rows={rows} shown={shown} setShown={setShown} chooseAll={choosing.all} />
      <TablePlace rows={rows} filters={filters} shown={shown} choosing={choosing} change={change} open={open} />
      {count !== 0 && (
        <SelectionBar
          count={count}
          none={choosing.none}
          decide={() => setToDecide({ selection: choosing.selection, filters, rows: rows.rows, kept })}
        />
      )}
      <ApplicationPanel
        id={openId}
        rows={rows.rows}
        open={open}
        isBehind={toDecide !== null}
        decide={(row) => setToDecide({ selection: chosenOf([row.id]), filters, rows: [row], kept: [] })}
      />
      {toDecide && (
        <DecideDialog
          toDecide={toDecide}
          close={() => setToDecide(null)}
          onOver={({ decided }) => rows.decided(decided)}
          chooseOnly={(applications) => {
            setKept(applications);
            choosing.choose(() => chosenOf(applications.map(({ id }) => id)));
          }}
        />
      )}
    </>
  );
}

/** How many are chosen, for whoever does not see the bar. */
function useSaidCount(count: number | null): void {
  const say = useTexts();
  const announce = useAnnounce();
  const [last, setLast] = useState(count);
  useEffect(() => {
    if (count === last) return;
    setLast(count);
    announce(count === null ? say('chosenAll') : say('chosen', { count }));
  }, [count, last, announce, say]);
}
