import { Query, Resolver } from 'type-graphql';
import { DemoClockType, toDemoClock } from '../demo-clock.type';
import type { DemoClockPort } from '../mutations/move-demo-clock';

@Resolver()
export class DemoClockQuery {
  constructor(private readonly demo: DemoClockPort) {}

  @Query(() => DemoClockType, {
    description: 'What time it is for the program, and whether a demo’s clock is on its way.',
  })
  async demoClock(): Promise<DemoClockType> {
    return toDemoClock(await this.demo.read());
  }
}
