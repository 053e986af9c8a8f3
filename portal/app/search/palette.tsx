import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useFetcher, useNavigate } from '@remix-run/react';
import { IconMessageCircleQuestion, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { loader } from '~/routes/search_.find';
import { askPath } from '~/routing/paths';
import { FoundMark, noteOf } from './found-row';
import classes from './search.module.css';

const DEBOUNCE_MS = 150;

/** Opens and closes the palette from anywhere. */
const [store, spotlight] = createSpotlight();
export const palette = spotlight;

/** The command palette (⌘K, Ctrl-K or `/`) over people, teams and responsibilities. */
export function Palette() {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const { load, data, state } = useFetcher<typeof loader>({ key: 'palette' });
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), DEBOUNCE_MS);

  useEffect(() => {
    if (asked !== '') load(`/search/find?${new URLSearchParams({ q: asked })}`);
  }, [asked, load]);

  const found = asked !== '' && data?.text === asked ? data.found : [];
  const answered = state === 'idle' && data?.text === asked;
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={['mod + K', '/']}
      centered={false}
      radius="xl"
      yOffset="10vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      transitionProps={{ duration: 120 }}
    >
      <Spotlight.Search
        placeholder={t('field')}
        aria-label={t('field')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || store.getState().selected >= 0)
            return;
          const typed = text.trim();
          if (typed === '') return;
          // nothing is chosen yet: whose it is, which also says where nobody is found
          palette.close();
          navigate(askPath(typed));
        }}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        classNames={{ input: classes.input }}
        data-focus-quiet
      />
      <Spotlight.ActionsList aria-label={t('results')}>
        {found.map((hit) => (
          <Spotlight.Action key={hit.id} onClick={() => navigate(hit.to)} className={classes.action}>
            <FoundMark hit={hit} />
            <span className={classes.words}>
              <span className={classes.name}>{hit.name}</span>
              <span className={classes.note}>{noteOf(hit, t('unowned'))}</span>
            </span>
            <span className={classes.kind}>{t(hit.kind)}</span>
          </Spotlight.Action>
        ))}
        {asked !== '' && (
          <Spotlight.Action onClick={() => navigate(askPath(asked))} className={classes.action}>
            <span className={classes.mark}>
              <IconMessageCircleQuestion size={18} stroke={1.75} aria-hidden />
            </span>
            <span className={classes.words}>
              <span className={classes.name}>{t('askWhose')}</span>
              <span className={classes.note}>{t('askWhoseNote', { text: asked })}</span>
            </span>
          </Spotlight.Action>
        )}
        {found.length === 0 && (
          <Spotlight.Empty>
            {asked === '' ? t('hint') : answered ? t('nothing', { text: asked }) : t('looking')}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
