/** What the app loads first at an address, by the source files of its chunks (as src/app/routes.tsx imports them). */
const CHUNKS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/me(\/|$)/, ['src/features/applicant/routes.tsx']],
  [/^\/home\/?$/, ['src/features/participant/routes.tsx', 'src/features/participant/home/home-page.tsx']],
  [/^\/home\/match\//, ['src/features/participant/routes.tsx', 'src/features/participant/match/match-page.tsx']],
  [/^\/home\/goals\//, ['src/features/participant/routes.tsx', 'src/features/participant/goals/sheet-page.tsx']],
  [/^\/review(\/|$)/, ['src/features/reviewer/routes.tsx']],
  ...['overview', 'applications', 'notices', 'people', 'audit'].map((room) => inConsole(room, room)),
  inConsole('matching', 'studio'),
];

function inConsole(room: string, feature: string): readonly [RegExp, readonly string[]] {
  return [
    new RegExp(`^/console/[^/]+/${room}(/|$)`),
    ['src/app/console/console-frame.tsx', `src/features/${feature}/routes.tsx`],
  ];
}

/** They are asked for with the page instead of after the app has started: a round trip less on a slow line. */
export const chunksOfPlace = (path: string): readonly string[] => CHUNKS.find(([place]) => place.test(path))?.[1] ?? [];
