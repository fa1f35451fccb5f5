import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { apiPaths } from '../../api/paths.js';
import type { Panel } from '../../api/panel.js';
import type { SegmentView } from '../../api/segment.js';
import { load } from '../network.js';

function panelQuery(path: string, segment: string, revision: string | null, language: string) {
  return {
    queryKey: ['panel', path, segment, revision, language],
    queryFn: () => load<Panel>({ path: apiPaths.segment(path, segment) }),
  };
}

/** Memory, comments and versions of a sentence; those of the next one are fetched ahead. */
export function usePanel(
  path: string,
  segment: SegmentView | null,
  next: SegmentView | null,
  language: string,
): Panel | null {
  const client = useQueryClient();
  const { data } = useQuery({
    ...panelQuery(path, segment?.id ?? '', segment?.revision ?? null, language),
    enabled: segment !== null,
    placeholderData: (before) => (before?.segment === segment?.id ? before : undefined),
  });
  useEffect(() => {
    if (next) void client.prefetchQuery(panelQuery(path, next.id, next.revision, language));
  }, [client, path, next, language]);
  return data ?? null;
}
