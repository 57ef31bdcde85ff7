/** A button that lets a person choose one file, and what was chosen. */

import { useRef } from 'preact/hooks';

export function FileChoice(props: {
  label: string;
  /** What the label leaves out, for a screen reader. */
  of: string;
  /** Endings and types, as the input's `accept`. */
  accept: string;
  /** What is taken, said before anything is chosen. */
  hint: string;
  file: Pick<File, 'name' | 'size'> | null;
  onChoose: (file: File) => void;
}): preact.JSX.Element {
  const { label, of, accept, hint, file, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="file-choice">
      <button type="button" class="button" aria-label={`${label} ${of}`} onClick={() => input.current?.click()}>
        {label}
      </button>
      {/* The browser's own button speaks the browser's language and does not fit. */}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onChoose(chosen);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
      <p class="hint">{file === null ? hint : `${file.name} (${sizeOf(file.size)})`}</p>
    </div>
  );
}

/** "34 KB", "2.1 MB". */
export function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
