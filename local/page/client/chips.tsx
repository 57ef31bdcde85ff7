/** What stands beside the cells: the box with the selected cell's name, and where its link leads. */

import type { JSX } from 'preact';
import { pixels } from './pixels.ts';

/** The name of the selected cell; another one typed here is gone to. */
export function NameBox({ name, onGo }: { name: string; onGo: (typed: string) => void }): JSX.Element {
  return (
    <input
      class="name-box"
      aria-label="ชื่อช่องที่เลือก พิมพ์ชื่อช่องอื่นแล้วกด Enter เพื่อไปที่นั่น"
      value={name}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => (event.currentTarget.value = name)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onGo(event.currentTarget.value.trim().toUpperCase());
      }}
    />
  );
}

/** Where the selected cell's link leads. */
export function LinkChip(props: {
  link: string;
  left: number;
  top: number;
  onGoTo: (place: string) => void;
}): JSX.Element {
  const { link, left, top } = props;
  return (
    <div class="link" style={pixels({ left, top })}>
      {/^(https?|mailto):/i.test(link) ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          เปิดลิงก์ {link}
        </a>
      ) : (
        <button type="button" onClick={() => props.onGoTo(link)}>
          ไปที่ {link}
        </button>
      )}
    </div>
  );
}
