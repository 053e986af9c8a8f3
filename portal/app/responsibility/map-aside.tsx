import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './map-page.module.css';
import { useHydrated } from './use-hydrated';

/**
 * What stands beside the map: an aside of 296 px. On phones it is a drawer from below, or above the view (so that
 * both can be read together), or, where the reader did not ask for it, nothing. Without scripts drawers follow the view.
 */
export function MapAside(props: {
  label: string;
  onPhone: 'drawer' | 'above' | 'nothing';
  onClose: () => void;
  children: ReactNode;
}) {
  const hydrated = useHydrated();
  const isPhone = useMediaQuery('(max-width: 44.99em)', false);
  if (hydrated && isPhone && props.onPhone === 'drawer') {
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
    <aside className={classes.aside} aria-label={props.label} data-on-phone={props.onPhone}>
      {props.children}
    </aside>
  );
}
