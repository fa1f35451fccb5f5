import './style/index.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pathOf } from './addresses.js';
import { DraftsProvider } from './drafts/drafts.js';
import { KeysProvider } from './keys/keys.js';
import { Screens } from './screens.js';
import { AskFailed, askIn } from './network.js';
import { articleQuery, segmentOfAddress } from './review/article-query.js';
import { LiveProvider } from './shell/live.js';
import { SessionProvider } from './shell/session.js';
import { applyTheme } from './shell/theme.js';
import { firstLanguage, WordsProvider } from './shell/words.js';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Changes are told by events; what was read is current until then.
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      // A refusal stays one; silence may end.
      retry: (failures, error) =>
        error instanceof AskFailed && error.reply.kind === 'offline' && failures < 3,
      retryDelay: 700,
    },
  },
});

// Which parts of a long article are still the same is not worth the time that it takes to find out.
client.setQueryDefaults(['article'], { structuralSharing: false });
applyTheme();
fetchAhead();
const root = document.getElementById('desk');
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <WordsProvider>
          <SessionProvider>
            <LiveProvider>
              <DraftsProvider>
                <KeysProvider>
                  <Screens />
                </KeysProvider>
              </DraftsProvider>
            </LiveProvider>
          </SessionProvider>
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );

/** An article takes longest to come, so it is asked for before who asks is known. */
function fetchAhead(): void {
  const path = /^\/review\/([^/]+)$/.exec(window.location.pathname)?.[1];
  const language = firstLanguage();
  askIn(language);
  if (path === undefined) return;
  void client.prefetchQuery(articleQuery(pathOf(path), language, segmentOfAddress()));
  void import('./review/review-screen.js');
}
