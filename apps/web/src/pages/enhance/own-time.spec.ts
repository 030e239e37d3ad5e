import { ownTimeText } from './own-time';

const lastMinute = new Date('2021-10-12T04:59:00Z');

describe("the reader's own time of a deadline", () => {
  it('is told where it is another than the program’s', () =>
    expect(ownTimeText(lastMinute, 'America/Chicago', 'en', 'Europe/Madrid')).toMatch(
      /^Tuesday, October 12, 2021 at 6:59/,
    ));

  it('is not told twice', () =>
    expect(ownTimeText(lastMinute, 'America/Chicago', 'en', 'America/Menominee')).toBeNull());
});
