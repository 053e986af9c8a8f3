import type { firstTexts } from './first-lines';
import type { EvidenceLine } from './idea-lines';

/** What was adopted stays what was adopted: its words are sent along as they are. */
export function HeldContent(props: {
  texts: ReturnType<typeof firstTexts>;
  evidence: readonly EvidenceLine[];
}) {
  const evidence = props.evidence.flatMap((line, at) =>
    Object.entries(line).map(([name, value]) => [`evidence[${at}].${name}`, value] as const),
  );
  return [...Object.entries(props.texts), ...evidence].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
