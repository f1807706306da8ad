import { type ChangeEvent, type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useDraft } from './drafts.ts';
import { samePressMs, useCommand } from './queries.ts';
import { contract } from './contract.ts';
import type { AskedWith, CommandName, OutputOf } from '#shared/contract/api.ts';
import type { Problem } from '#shared/contract/result.ts';
import type { ProblemLink } from '#renderer/ui/ErrorSummary.tsx';

type Texts<Values> = { [Field in keyof Values]: Values[Field] extends string ? Field : never }[keyof Values];

interface Plan<Name extends CommandName, Values extends object> {
  /** Under this name what was typed is kept while the window is open; the ids of the fields begin with it. */
  draft: string;
  start: Values;
  /** What the leader typed, as the call wants it; see `written`. */
  toInput(values: Values): AskedWith<Name>;
  /** What to do when the call would not take a field, by the name of the field, in the order of the page. */
  putRight: Partial<Record<keyof Values & string, string>>;
  /** The field of a path of the input, where it is not simply the last part of it that `putRight` names. */
  fieldOf?: (path: readonly string[], values: Values) => (keyof Values & string) | undefined;
  /** The words of the undo line. */
  says?: (values: Values) => ReactNode;
  onDone(output: OutputOf<Name>, values: Values): void;
}

/** A field that was left empty is not said at all. */
export const written = (text: string): string | undefined => text.trim() || undefined;

/** The places of the input that were at fault, when a call that fitted its schema was refused all the same. */
const placesIn = ({ code, details: { places } }: Problem): string[][] =>
  code === 'invalid-input' && Array.isArray(places) ? places.map((place) => String(place).split('.')) : [];

/**
 * A form that is checked by the schema of its call when it is sent, never before (EXPERIENCE, rule 12), and that keeps
 * what was typed when it is refused or left. A problem belongs to the last part of its path that is named in `putRight`.
 */
export const useForm = <Name extends CommandName, Values extends object>(
  name: Name,
  plan: Plan<Name, Values>,
) => {
  type Field = keyof Values & string;
  const draft = useDraft(plan.draft, plan.start);
  const command = useCommand(name);
  const [toPutRight, setToPutRight] = useState<readonly ProblemLink[]>([]);
  const isSending = useRef(false);
  const doneAt = useRef(-samePressMs);
  const idOf = (field: Field) => `${plan.draft}-${field}`.replaceAll('.', '-');

  const linksTo = (paths: readonly (readonly string[])[]): ProblemLink[] => {
    const fields = Object.keys(plan.putRight) as Field[];
    const usual = (path: readonly string[]) => path.findLast((part) => fields.includes(part as Field));
    const wrong = new Set(paths.map((path) => plan.fieldOf?.(path, draft.values) ?? usual(path)));
    return fields.flatMap((field) =>
      wrong.has(field) ? { fieldId: idOf(field), words: plan.putRight[field] ?? '' } : [],
    );
  };

  /** Without the schemas, should the program be gone, nothing is found: sending then says what is the matter. */
  const check = async (input: AskedWith<Name>): Promise<ProblemLink[]> => {
    const { api } = await contract().catch(() => ({ api: undefined }));
    const issues = api?.[name].input.safeParse(input).error?.issues ?? [];
    return linksTo(issues.map((issue) => issue.path.map(String)));
  };

  const send = async () => {
    const { values } = draft;
    const input = plan.toInput(values);
    const found = await check(input);
    setToPutRight(found);
    if (found.length > 0) return command.forgetProblem();
    const output = await command.run(input, plan.says?.(values), (problem) =>
      setToPutRight(linksTo(placesIn(problem))),
    );
    if (output === undefined) return;
    draft.clear();
    doneAt.current = performance.now();
    plan.onDone(output, values);
  };

  /** Sends the form once, however often the button is pressed. */
  const submit = async () => {
    if (isSending.current || performance.now() - doneAt.current < samePressMs) return;
    isSending.current = true;
    try {
      await send();
    } finally {
      isSending.current = false;
    }
  };

  const problemIn = (field: Field) => toPutRight.find((each) => each.fieldId === idOf(field))?.words;

  return {
    ...draft,
    toPutRight,
    /** Why the whole form was refused, when no field of it can be named. */
    refusal: toPutRight.length > 0 ? undefined : command.problem,
    submit: (event?: SyntheticEvent) => {
      event?.preventDefault();
      void submit();
    },
    /** Id and problem of a field. */
    about: (field: Field) => ({ id: idOf(field), problem: problemIn(field) }),
    /** All that a field of text needs: `<TextField {...form.text('name')} label={…} />`. */
    text: (field: Texts<Values> & Field) => ({
      id: idOf(field),
      problem: problemIn(field),
      value: draft.values[field] as string,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
        draft.change({ [field]: event.target.value } as unknown as Partial<Values>),
    }),
  };
};
