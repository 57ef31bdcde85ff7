/** The frame of a page: its way back, and its heading, which the focus goes to so that a screen reader says where it is. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { PAGES, type PageId } from '../pages';
import type { Panel } from '../use-panel';
import { Icon } from './icon';

export function PageFrame(props: {
  panel: Panel;
  page: PageId;
  children: preact.ComponentChildren;
}): preact.JSX.Element {
  const { panel, page, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="page" aria-labelledby="page-title" aria-busy={panel.busy !== null}>
      <div class="page-head">
        <button type="button" class="button back" onClick={panel.closePage}>
          <Icon name="back" />
          กลับ
        </button>
        <h2 id="page-title" class="page-title" tabIndex={-1} ref={heading}>
          {PAGES.find(({ id }) => id === page)?.title}
        </h2>
      </div>
      <div class="body">{children}</div>
    </section>
  );
}
