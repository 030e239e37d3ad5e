import { useState } from 'react';
import { useCycle } from '../../app/console/cycle';
import type { ChosenApplication, ToDecide } from './decide/chosen';
import { DecideDialog } from './decide/decide-dialog';
import { writeFilters } from './filters';
import { FoundApplications } from './found-applications';
import { PageHead } from './page-head';
import { ApplicationPanel } from './panel/application-panel';
import { SelectionBar } from './selection-bar';
import { chosenOf, countChosen } from './selection';
import { useFilters } from './use-filters';
import { useRows } from './use-rows';
import { useSaidCount } from './use-said-count';
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
  const count = countChosen(choosing.selection, rows.total);
  useSaidCount(count);
  return (
    <>
      <PageHead cycleId={cycleId} onAssigned={rows.readAnew} />
      <ViewLinks cycleId={cycleId} filters={filters} />
      <FoundApplications rows={rows} filters={filters} choosing={choosing} change={change} open={open} />
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
