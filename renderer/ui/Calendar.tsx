import { type KeyboardEvent, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Calendar.module.css';

/** One day of the sheet: "24", in full "Tuesday 24 November 2026". */
export type CalendarDay = { id: string; number: string; fullName: string };

export type CalendarProps = {
  /** The month in sight: "November 2026". */
  title: string;
  weekdays: readonly { short: string; full: string }[];
  /** A line a week; where the month has not begun or is over, nothing. */
  weeks: readonly (readonly (CalendarDay | undefined)[])[];
  chosenId?: string | undefined;
  todayId: string;
  words: { earlier: string; later: string };
  onEarlier: () => void;
  onLater: () => void;
  onPick: (id: string) => void;
  onClose: () => void;
};

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month to choose a day from. One stop for Tab; arrows go from day to day, Page Up and Page Down from month to month. */
export const Calendar = ({
  title,
  weekdays,
  weeks,
  chosenId,
  todayId,
  words,
  onEarlier,
  onLater,
  onPick,
  onClose,
}: CalendarProps) => {
  const id = useId();
  const sheet = useRef<HTMLTableElement>(null);
  const days = weeks.flat().filter((day) => day !== undefined);
  const stop = [chosenId, todayId].find((each) => days.some((day) => day.id === each)) ?? days[0]?.id;

  const walk = (event: KeyboardEvent) => {
    const turn = { PageUp: onEarlier, PageDown: onLater, Escape: onClose }[event.key];
    const buttons = [...(sheet.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === event.target);
    const target = buttons[at + (steps[event.key] ?? 0)];
    if (turn) turn();
    else if (at < 0 || !(event.key in steps)) return;
    else target?.focus();
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move the focus among its buttons
    <div className={styles.calendar} data-paper="off" onKeyDown={walk}>
      <div className={styles.head}>
        <p id={id} className={styles.title} role="status">
          {title}
        </p>
        <Button size="row" onPress={onEarlier}>
          {words.earlier}
        </Button>
        <Button size="row" onPress={onLater}>
          {words.later}
        </Button>
      </div>
      <table ref={sheet} className={styles.sheet} aria-labelledby={id}>
        <thead>
          <tr>
            {weekdays.map(({ short, full }) => (
              <th key={full} className={styles.weekday} scope="col" abbr={full}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== undefined)?.id}>
              {week.map((day, place) => (
                <td key={weekdays[place]?.full} className={styles.cell}>
                  {day && (
                    <button
                      className={styles.day}
                      type="button"
                      tabIndex={day.id === stop ? 0 : -1}
                      aria-label={day.fullName}
                      aria-pressed={day.id === chosenId}
                      aria-current={day.id === todayId ? 'date' : undefined}
                      onClick={() => onPick(day.id)}
                    >
                      {day.number}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
