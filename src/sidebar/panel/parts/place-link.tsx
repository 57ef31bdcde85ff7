/** A press jumps to the cell. Beside others of its tab the label may leave the tab out; what is heard never does. */

import type { Panel } from '../use-panel';
import { Icon } from './icon';

export function PlaceLink(props: { panel: Panel; place: string; label?: string }): preact.JSX.Element {
  const { panel, place, label = place } = props;
  return (
    <button type="button" class="place" aria-label={`ไปที่ช่อง ${place}`} onClick={() => panel.goTo(place)}>
      {label}
      <Icon name="jump" />
    </button>
  );
}
