import { useEffect, useRef, useState } from 'preact/hooks';
import {
  isSameRequest,
  type Layout,
  type LayoutPort,
  type LayoutRequest,
  layoutRequestOf,
} from '../../../app/studio/map/layout.ts';
import type { StoryMap } from '../../../app/studio/map/story-map.ts';

/** A layout, and what it is the layout of. */
export interface LaidOut {
  readonly request: LayoutRequest;
  readonly layout: Layout;
}

/** The latest layout; null before the first, `lost` where it could not be had. Words that change lay nothing out anew. */
export const useLayout = (port: LayoutPort, map: StoryMap): LaidOut | 'lost' | null => {
  const [laid, setLaid] = useState<LaidOut | 'lost' | null>(null);
  const asked = useRef<LayoutRequest | null>(null);
  useEffect(() => {
    const request = layoutRequestOf(map);
    if (asked.current !== null && isSameRequest(asked.current, request)) return;
    asked.current = request;
    void port.lay(request).then(layout => {
      if (asked.current === request) setLaid(layout === null ? 'lost' : { request, layout });
    });
  }, [port, map]);
  return laid;
};
