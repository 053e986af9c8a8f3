import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type ProposeSnapshot, readSnapshot } from './propose-snapshot';

const RESTS_MS = 250;

/** What the form says whenever it rests. Choosing in a list changes no field by itself, so clicks and leaving a field count too. */
export function useProposeSnapshot(
  form: RefObject<HTMLFormElement>,
  first: ProposeSnapshot,
  rested: (form: HTMLFormElement) => void,
) {
  const [snapshot, setSnapshot] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const touched = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      setSnapshot(readSnapshot(new FormData(form.current)));
      rested(form.current);
    }, RESTS_MS);
  }, [form, rested]);
  return { snapshot, touched };
}
