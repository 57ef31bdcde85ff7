/** What stands in a step while the first answer is awaited: what the step is for, and quiet lines in its place. */

export function Skeleton({ about }: { about: string }): preact.JSX.Element {
  return (
    <>
      <p class="about">{about}</p>
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </>
  );
}
