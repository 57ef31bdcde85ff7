/** The heading of a stage of a page: it takes the focus when the stage begins, so that what came of a press is heard. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';

export function StageHeading(props: {
  /** The work of the page is done. */
  done?: boolean;
  children: preact.ComponentChildren;
}): preact.JSX.Element {
  const { done = false, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h3 class={done ? 'stage done' : 'stage'} tabIndex={-1} ref={heading}>
      {done ? <Icon name="done" /> : null}
      {children}
    </h3>
  );
}
