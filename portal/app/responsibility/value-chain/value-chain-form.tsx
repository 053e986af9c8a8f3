import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { ActionIcon, Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../form/error-summary';
import { TextField } from '../../form/fields';
import { SentByEnter } from '../../form/sent-by-enter';
import type { ValueChain } from './value-chain.server';
import classes from './value-chain-form.module.css';

type Values = { name: string; stages: { id: string; name: string }[] };

/** A chain's name and its stages in order. Moving, adding and taking out work without scripts too. */
export function ValueChainForm(props: { chain: ValueChain | null; reply: SubmissionResult | undefined }) {
  const { chain, reply } = props;
  const { t } = useTranslation('responsibility');
  const navigation = useNavigation();
  const [form, fields] = useForm<Values>({
    id: `chain-${chain?.id ?? 'new'}`,
    lastResult: reply,
    defaultValue: {
      name: chain?.name ?? '',
      stages: chain ? chain.stages.map(({ id, name }) => ({ id, name })) : [{ name: '' }, { name: '' }],
    },
  });
  const list = fields.stages.name;
  const stages = fields.stages.getFieldList();
  return (
    <Form method="post" {...getFormProps(form)} className={classes.form}>
      <ErrorSummary
        form={form as never}
        labels={{ name: t('forms.chain.name'), stages: t('forms.chain.stages') }}
      />
      <SentByEnter />
      <input type="hidden" name="chain" value={chain?.id ?? ''} />
      {chain && <input type="hidden" name="id" value={chain.id} />}
      <TextField field={fields.name} label={t('forms.chain.name')} maxLength={limits.name} required />
      <ol className={classes.stages} aria-label={t('forms.chain.stages')}>
        {stages.map((stage, index) => {
          const { id, name } = stage.getFieldset();
          const number = index + 1;
          const { key, ...idField } = getInputProps(id, { type: 'hidden' });
          return (
            <li key={stage.key}>
              {id.initialValue && <input key={key} {...idField} />}
              <TextField field={name} label={t('forms.chain.stage', { number })} maxLength={60} />
              <span className={classes.moves}>
                <ActionIcon
                  type="submit"
                  variant="default"
                  size={36}
                  aria-label={t('forms.chain.up', { number })}
                  disabled={index === 0}
                  {...form.reorder.getButtonProps({ name: list, from: index, to: index - 1 })}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  type="submit"
                  variant="default"
                  size={36}
                  aria-label={t('forms.chain.down', { number })}
                  disabled={index === stages.length - 1}
                  {...form.reorder.getButtonProps({ name: list, from: index, to: index + 1 })}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  type="submit"
                  variant="default"
                  size={36}
                  aria-label={t('forms.chain.remove', { number })}
                  disabled={stages.length === 1}
                  {...form.remove.getButtonProps({ name: list, index })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          );
        })}
      </ol>
      <div className={classes.acts}>
        <Button type="submit" loading={navigation.formData?.get('chain') === (chain?.id ?? '')}>
          {t(chain ? 'forms.chain.save' : 'forms.chain.create')}
        </Button>
        {stages.length < limits.stages && (
          <Button type="submit" variant="default" {...form.insert.getButtonProps({ name: list })}>
            {t('forms.chain.add')}
          </Button>
        )}
      </div>
    </Form>
  );
}
