import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActOnChoice, FilterSelects } from '~/form/filter-form';
import { useFormat } from '~/format/use-format';
import { PickField } from '~/responsibility/pick/pick-field';
import { teamChoices } from '~/team/tree';
import classes from './wall.module.css';
import type { loadWall } from './wall.server';
import { isNarrowed, type WallFilter, wallKinds, wallMarks, wallTies } from './wall-filter';

type Choices = Awaited<ReturnType<typeof loadWall>>['choices'];

/** Narrows the wall by team, person, value, kind, tie and mark, all at once; choosing from a list acts at once with scripts. */
export function WallFilterForm({ filter, choices }: { filter: WallFilter; choices: Choices }) {
  const { t } = useTranslation('recognition');
  const { locale } = useFormat();
  const selects = [
    {
      name: 'team',
      label: t('filter.team'),
      value: filter.teamId,
      data: [{ value: '', label: t('filter.allTeams') }, ...teamChoices(choices.teams, locale)],
    },
    {
      name: 'value',
      label: t('filter.value'),
      value: filter.valueId,
      data: [
        { value: '', label: t('filter.allValues') },
        ...choices.values.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: 'kind',
      label: t('filter.kind'),
      value: filter.kind,
      data: [
        { value: '', label: t('filter.allKinds') },
        ...wallKinds.map((kind) => ({ value: kind, label: t(`filter.kinds.${kind}`) })),
      ],
    },
    {
      name: 'tie',
      label: t('filter.tie'),
      value: filter.tie,
      data: [
        { value: '', label: t('filter.allTies') },
        ...wallTies.map((tie) => ({ value: tie, label: t(`filter.ties.${tie}`) })),
      ],
    },
  ];
  return (
    <search>
      <details
        className={classes.narrow}
        open={isDetailed(filter) || choices.unknownName !== '' || undefined}
      >
        <summary>{t('filter.more')}</summary>
        <ActOnChoice action="/wall" className={classes.filter}>
          <PickField
            name="person"
            id="wall-person"
            kind="member"
            label={t('filter.person')}
            help={t('filter.personHelp')}
            picked={choices.person ?? (choices.unknownName ? { id: '', name: choices.unknownName } : null)}
            {...(choices.unknownName && { error: t('filter.person404') })}
          />
          <FilterSelects selects={selects} />
          <fieldset className={classes.marks}>
            <legend>{t('filter.marks')}</legend>
            {wallMarks.map((mark) => (
              <label key={mark}>
                <input
                  type="checkbox"
                  name="mark"
                  value={mark}
                  defaultChecked={filter.marks.includes(mark)}
                />
                {t(`filter.${mark}`)}
              </label>
            ))}
          </fieldset>
          <div className={classes.acts}>
            <Button type="submit" variant="default">
              {t('filter.show')}
            </Button>
            {isNarrowed(filter) && (
              <Button component={Link} to="/wall" variant="subtle">
                {t('filter.clear')}
              </Button>
            )}
          </div>
        </ActOnChoice>
      </details>
    </search>
  );
}

// what no chip above says by itself
const isDetailed = ({ valueId, memberId, tie, kind }: WallFilter) =>
  Boolean(valueId || memberId || tie || (kind && kind !== 'AWARD'));
