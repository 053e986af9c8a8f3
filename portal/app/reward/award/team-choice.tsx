import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActOnChoice } from '~/form/filter-form';
import { useHydrated } from '~/frame/use-hydrated';
import classes from './award-form.module.css';

/** From which budget: whom one can give to follows from it, so that it is chosen first. */
export function TeamChoice({ teams, teamId }: { teams: { id: string; name: string }[]; teamId: string }) {
  const { t } = useTranslation('reward');
  const hydrated = useHydrated();
  if (teams.length < 2) return null;
  return (
    <ActOnChoice className={classes.team}>
      <NativeSelect
        name="team"
        label={t('award.team')}
        defaultValue={teamId}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {!hydrated && (
        <Button type="submit" variant="default">
          {t('award.chooseTeam')}
        </Button>
      )}
    </ActOnChoice>
  );
}
