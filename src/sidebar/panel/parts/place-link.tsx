/** A press jumps to the cell. */

import type { Panel } from '../use-panel';
import { Icon } from './icon';

export function PlaceLink({ panel, place }: { panel: Panel; place: string }): preact.JSX.Element {
  return (
    <button type="button" class="place" onClick={() => panel.goTo(place)}>
      <span class="unseen">ไปที่ช่อง </span>
      {place}
      <Icon name="jump" />
    </button>
  );
}
