import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { Said } from '#renderer/app/Said.tsx';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Person } from '#shared/domain/people.ts';

export interface LeftInPeaceProps {
  person: Person;
  groups: OutputOf<'people.get'>['leftInPeaceBy'];
}

/** Whom no group asks after any more, and the way to change that. Silent for everybody else. */
export const LeftInPeace = ({ person, groups }: LeftInPeaceProps) =>
  groups.map(({ groupId, name }) => (
    <Row key={groupId} space={8}>
      <p>
        <Said
          what="people.page.leftInPeace"
          values={{ name: person.preferredName, group: name }}
          tags={{ page: (words) => <TextLink href={`#/quiet/${groupId}/${person.id}`}>{words}</TextLink> }}
        />
      </p>
    </Row>
  ));
