import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './map-page.module.css';
import { useHydrated } from './use-hydrated';

/**
 * What stands beside the map: an aside of 296 px, on phones a drawer from below. Without scripts a phone
 * finds it under the list. `optional` content (nothing the reader asked for) is left out on phones.
 */
export function MapAside(props: {
  label: string;
  optional?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const hydrated = useHydrated();
  const isPhone = useMediaQuery('(max-width: 44.99em)', false);
  if (hydrated && isPhone) {
    if (props.optional) return null;
    return (
      <Drawer.Root
        opened
        onClose={props.onClose}
        position="bottom"
        size="82%"
        padding={0}
        transitionProps={{ duration: 180 }}
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label={props.label}>
          <Drawer.Body>{props.children}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    );
  }
  return (
    <aside className={classes.aside} aria-label={props.label} data-optional={props.optional || undefined}>
      {props.children}
    </aside>
  );
}
