/** The choices of a cell's dropdown, under the cell: chosen by click, or by arrows and Enter. */

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pixels } from './pixels.ts';

export function ChoiceList(props: {
  choices: readonly string[];
  current: string;
  left: number;
  top: number;
  onChoose: (choice: string) => void;
  onClose: () => void;
}): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons.find(({ textContent }) => textContent === props.current) ?? buttons[0])?.focus();
  }, []);
  const step = (event: KeyboardEvent): void => {
    const { activeElement } = document;
    const item = activeElement?.closest('li');
    const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') props.onClose();
    else if (next) next.querySelector('button')?.focus();
    else if (!['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
  };
  return (
    <ul ref={list} class="choices" style={pixels({ left: props.left, top: props.top })} onKeyDown={step}>
      {props.choices.map((choice) => (
        <li key={choice}>
          <button type="button" aria-current={choice === props.current} onClick={() => props.onChoose(choice)}>
            {choice}
          </button>
        </li>
      ))}
    </ul>
  );
}
