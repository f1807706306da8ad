import { useId } from 'react';
import styles from './Checklist.module.css';
import { Mark } from './Mark.tsx';

export type ChecklistTask = {
  id: string;
  words: string;
  isDone: boolean;
  /** On the right: "Fri 20 Nov", "agreed", "by Thu 26 Nov". */
  side?: string | undefined;
};

export type ChecklistProps = {
  label: string;
  tasks: readonly ChecklistTask[];
  /** The row of the task was pressed: it is done, or not done after all. */
  onPress: (id: string) => void;
};

/** Things to do, each row one press, in the order in which they are done. What is done settles back; it is never struck out. */
export const Checklist = ({ label, tasks, onPress }: ChecklistProps) => {
  const id = useId();
  return (
    <ul className={styles.list} aria-label={label}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.task}>
          <button
            className={styles.press}
            type="button"
            aria-pressed={task.isDone}
            aria-describedby={task.side === undefined ? undefined : `${id}-${task.id}`}
            onClick={() => onPress(task.id)}
          >
            <Mark mark={task.isDone ? 'here' : 'blank'} />
            <span className={styles.words}>{task.words}</span>
          </button>
          {task.side !== undefined && (
            <span id={`${id}-${task.id}`} className={styles.side}>
              {task.side}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
