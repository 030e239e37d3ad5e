import { Title } from '@mantine/core';
import { ExtendWindow } from './extend-window';
import { MoveCycle } from './move-cycle';
import { PlanCycle } from './plan-cycle';
import { useSteerTexts } from './texts';
import classes from './overview.module.css';

/** What a coordinator can do to the cycle as a whole. */
export function Steer() {
  const say = useSteerTexts();
  return (
    <section aria-labelledby="steer" className={classes['steer']}>
      <Title order={2} id="steer" tabIndex={-1} mb="md">
        {say('steer')}
      </Title>
      <div>
        <ExtendWindow />
        <MoveCycle />
        <PlanCycle />
      </div>
    </section>
  );
}
