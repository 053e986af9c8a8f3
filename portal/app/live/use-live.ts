import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { tellArrival } from './arrivals';
import { nextDelay } from './backoff';
import { type ArrivalKind, arrivalIn } from './event-line';
import { type Waiting, waitsElse } from './waiting';

/** What arrived last, and how many arrivals there were, so that the same words twice are announced twice. */
export type Arrival = { what: Exclude<ArrivalKind, 'recognition'> | null; count: number };

/**
 * Loads the page's data anew whenever a decision or a notification arrives, and says which, so that it can be
 * announced. A post for the wall only tells the wall, which does not push what is being read. The stream is opened again after a
 * break, later each time; a hidden page holds none. What came while it was not open is loaded once it is.
 */
export function useLive(known: Waiting): Arrival {
  const { revalidate } = useRevalidator();
  const [arrived, setArrived] = useState<Arrival>({ what: null, count: 0 });
  const reload = useRef(revalidate);
  reload.current = revalidate;
  const shown = useRef(known);
  shown.current = known;

  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    let wasOpen = false;

    const close = () => {
      clearTimeout(timer);
      source?.close();
      source = null;
    };
    const open = () => {
      close();
      source = new EventSource('/live');
      source.onopen = () => {
        // what arrived while the stream was down, or between the page's data and its first event
        if (wasOpen) reload.current();
        else void waitsElse(shown.current).then((isElse) => isElse && reload.current());
        wasOpen = true;
        failures = 0;
        tellArrival('recognition');
      };
      source.addEventListener('next', (event: MessageEvent<string>) => {
        const what = arrivalIn(event.data);
        if (!what) return;
        if (what === 'recognition') {
          tellArrival(what);
          return;
        }
        setArrived(({ count }) => ({ what, count: count + 1 }));
        reload.current();
      });
      const openLater = () => {
        close();
        timer = setTimeout(open, nextDelay(failures));
        failures += 1;
      };
      source.addEventListener('complete', openLater);
      source.onerror = openLater;
    };
    const follow = () => (document.hidden ? close() : open());

    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, []);

  return arrived;
}
