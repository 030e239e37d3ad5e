import type { RequestHandler } from 'express';
import { createLivePlaces } from './live/live-places';
import { liveRoute, type LiveRoute } from './live/live-route';

const LIVE_PLACES = { perViewer: 5, perProcess: 500 };
export const LIVE_PACE = { everyMs: 500, afterErrorMs: 5_000, heartbeatMs: 15_000, longestMs: 30 * 60_000 };

/** The streams of this process: where they are asked for, and how all of them are ended. */
export function composeLive(parts: Omit<LiveRoute, 'places'>): {
  readonly route: RequestHandler;
  close(): void;
} {
  const places = createLivePlaces(LIVE_PLACES);
  return { route: liveRoute({ ...parts, places }), close: places.close };
}
