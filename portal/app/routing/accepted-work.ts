/**
 * The work under which a team takes a request. The form comes filled with what the sender thought; emptying it says "none", which
 * is not the same as saying nothing.
 */
import { pickTextName } from '../responsibility/pick/pick';

/** Without scripts the hidden id stays when somebody empties the text beside it: the text is what they mean. */
export function clearEmptied(form: FormData, name: string): void {
  if (form.has(pickTextName(name)) && String(form.get(pickTextName(name))).trim() === '') form.delete(name);
}

/** The acceptance as it is sent: what was left empty is no work, said aloud. */
export function accepting<Input extends { id: string; responsibilityId?: string | null }>(
  input: Input,
): Input & { responsibilityId: string | null } {
  return { ...input, responsibilityId: input.responsibilityId ?? null };
}
