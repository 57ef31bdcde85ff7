/** The few pictures of the panel, drawn in the colour of the text around them and silent for screen readers. */

export type IconName =
  'refresh' | 'done' | 'attention' | 'look' | 'note' | 'jump' | 'file' | 'open' | 'download' | 'back' | 'more' | 'less';

const PATHS: Readonly<Record<IconName, string>> = {
  refresh: 'M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  attention: 'M12 6v7.5M12 17.2v.6',
  look: 'M12 6v7.5M12 17.2v.6',
  note: 'M12 11v6.5M12 6.6v.6',
  jump: 'M7 17L17 7M9 7h8v8',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
  open: 'M10 5H5v14h14v-5M13 5h6v6M19 5l-8 8',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  more: 'M6 9.5l6 6 6-6',
  less: 'M6 14.5l6-6 6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
};

export function Icon({ name, spin = false }: { name: IconName; spin?: boolean }): preact.JSX.Element {
  return (
    <svg class={spin ? 'icon spin' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
