import type { Ref } from 'react';
import { HeadcountFields } from './HeadcountFields.tsx';
import type { useDoor } from './useDoor.tsx';
import { RegisterTools } from '#renderer/ui/RegisterTools.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Headcount, SessionId } from '#shared/domain/sessions.ts';

export interface DoorToolsProps {
  sessionId: SessionId;
  headcount: Headcount;
  door: ReturnType<typeof useDoor>;
  search: Ref<HTMLInputElement>;
  onDown?: () => void;
}

/** Who comes through the door: found or added by name, and those who are counted and not named. */
export const DoorTools = ({ sessionId, headcount, door, search, onDown }: DoorToolsProps) => (
  <RegisterTools counts={<HeadcountFields sessionId={sessionId} headcount={headcount} />}>
    <SearchField
      ref={search}
      label={t('register.find')}
      placeholder={t('register.findHint')}
      width="full"
      value={door.text}
      onChange={door.setText}
      onEnter={door.enter}
      onDown={onDown}
    />
  </RegisterTools>
);
