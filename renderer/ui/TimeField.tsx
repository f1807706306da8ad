import { TextField, type TextFieldProps } from './TextField.tsx';

export type TimeFieldProps = Omit<TextFieldProps, 'type' | 'width' | 'inputMode'>;

/** A time of day, typed as people write it: "10:30", "2pm". The page that asks decides what it means. */
export const TimeField = (props: TimeFieldProps) => <TextField {...props} width="short" />;
