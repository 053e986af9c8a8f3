import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { nextDelay } from './backoff';

/**
 * Loads the page's data anew whenever a decision arrives, and counts the arrivals so that they can be
 * announced. The stream is opened again after a break, later each time; a hidden page holds none.
 */
export function useLiveDecisions(): number {
  const { revalidate } = useRevalidator();
  const [arrived, setArrived] = useState(0);
  const reload = useRef(revalidate);
  reload.current = revalidate;

  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;

    const close = () => {
      clearTimeout(timer);
      source?.close();
      source = null;
    };
    const open = () => {
      close();
      source = new EventSource('/live');
      source.onopen = () => {
        // what arrived while the stream was down
        if (failures > 0) reload.current();
        failures = 0;
      };
      source.addEventListener('next', (event: MessageEvent<string>) => {
        if (!bringsDecision(event.data)) return;
        setArrived((count) => count + 1);
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

// the stream also carries errors, as when the session has ended meanwhile
function bringsDecision(line: string): boolean {
  const { data } = JSON.parse(line) as { data?: { decisionRequested?: unknown } | null };
  return Boolean(data?.decisionRequested);
}
