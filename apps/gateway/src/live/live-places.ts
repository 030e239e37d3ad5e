/** Room for streams: bounded for one viewer and for the process. */
export interface LivePlaces {
  /** A place with the signal that ends it, or who has none left. */
  take(viewerKey: string): LivePlace | 'viewer' | 'process';
  /** Ends every stream and takes no more. */
  close(): void;
}

export interface LivePlace {
  readonly signal: AbortSignal;
  leave(): void;
}

export function createLivePlaces(most: { readonly perViewer: number; readonly perProcess: number }): LivePlaces {
  const places = new Map<LivePlace, { readonly viewerKey: string; readonly end: AbortController }>();
  let isClosed = false;
  return {
    take: (viewerKey) => {
      if (isClosed || places.size >= most.perProcess) return 'process';
      const own = [...places.values()].filter((place) => place.viewerKey === viewerKey);
      if (own.length >= most.perViewer) return 'viewer';
      const end = new AbortController();
      const place: LivePlace = {
        signal: end.signal,
        leave: () => {
          places.delete(place);
          end.abort();
        },
      };
      places.set(place, { viewerKey, end });
      return place;
    },
    close: () => {
      isClosed = true;
      for (const { end } of places.values()) end.abort();
    },
  };
}
