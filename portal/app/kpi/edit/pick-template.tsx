import { Button } from '@mantine/core';
import { useHydrated } from '~/frame/use-hydrated';
import type { LibraryTemplateFragment } from '~/gql/graphql';

/** Takes a formula of the library over: in place with scripts, by sending the form as it is without. */
export function PickTemplate(props: {
  template: LibraryTemplateFragment;
  label: string;
  /** What is read aloud where the label alone does not say which. */
  name?: string;
  onPick: (template: LibraryTemplateFragment) => void;
}) {
  const hydrated = useHydrated();
  return (
    <Button
      type={hydrated ? 'button' : 'submit'}
      name="intent"
      value={`template:${props.template.key}`}
      formNoValidate
      variant="default"
      size="xs"
      aria-label={props.name}
      onClick={(event) => {
        if (event.currentTarget.type === 'button') props.onPick(props.template);
      }}
    >
      {props.label}
    </Button>
  );
}
