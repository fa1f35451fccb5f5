import { useCallback, useDeferredValue, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { ArticleMade, ArticleRow } from '../../api/article.js';
import { KeyCap } from '../keys/key-cap.js';
import { Chips } from '../lists/chips.js';
import { ListKeys } from '../lists/list-keys.js';
import { moveFocus } from '../lists/move-focus.js';
import { SearchField } from '../lists/search-field.js';
import { useNow } from '../lists/use-now.js';
import { useListKeys } from '../lists/use-list-keys.js';
import { Frame } from '../shell/frame.js';
import { FailedNote } from '../shell/plain-pages.js';
import { useSession } from '../shell/session.js';
import { useSay } from '../shell/words.js';
import { ArticleItem } from './article-item.js';
import { BringWindows } from './bring-windows.js';
import { EmptyDesk } from './empty-desk.js';
import { JobStrip } from './job-strip.js';
import { isOver, shownJobs } from './jobs.js';
import { engineAtOnce } from './plan.js';
import { PlanDialog } from './plan-dialog.js';
import { sampleArticle } from './sample-article.js';
import { useArticles, type ArticleFilter, type ArticlesUse } from './use-articles.js';
import { useBring } from './use-bring.js';
import { useJobs, type JobsUse } from './use-jobs.js';

const filters: readonly ArticleFilter[] = ['all', 'urgent', 'new', 'open', 'review', 'approved'];

/** The articles of the workspace: bring one in, have it translated, open it. */
export function DeskScreen(): ReactNode {
  const say = useSay();
  const { session } = useSession();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ArticleFilter>('all');
  const listed = useArticles(useDeferredValue(search.trim()), filter);
  const jobs = useJobs();
  const [planned, setPlanned] = useState<readonly string[] | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const { start } = jobs;
  const made = useCallback(
    ({ path, counts }: ArticleMade): void => {
      // Nobody waits for what is free and stays on this machine; anything else is asked about.
      const engine = engineAtOnce(session);
      if (counts.untranslated === 0) return;
      if (engine) void start({ paths: [path], engine: engine.name });
      else setPlanned((before) => [...(before ?? []), path]);
    },
    [session, start],
  );
  const bring = useBring(made);
  const write = (): void => bring.write({ name: '', text: '' });
  useListKeys({ list, field, more: { addArticle: write } });

  const unfiltered = filter === 'all' && search.trim() === '';
  const empty = unfiltered && listed.articles?.length === 0;
  return (
    <Frame title={say('desk.shell.nav.desk')} foot={<DeskKeys />}>
      <div className="list-screen">
        <h1 className="unseen">{say('desk.shell.nav.desk')}</h1>
        {empty ? null : (
          <DeskBar
            filter={filter}
            choose={setFilter}
            count={listed.articles ? listed.total : null}
            search={search}
            change={setSearch}
            field={field}
            list={list}
            order={listed.order}
            write={write}
            open={openOf(listed.articles ?? [])}
            plan={setPlanned}
          />
        )}
        <Strips jobs={jobs} />
        {bring.notes.length === 0 ? null : (
          <ul className="notes" role="status">
            {bring.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {listed.error ? <FailedNote error={listed.error} retry={listed.reload} /> : null}
        {empty ? (
          <EmptyDesk
            write={write}
            sample={() => bring.write({ name: say('desk.articles.empty.sampleName'), text: sampleArticle })}
          />
        ) : (
          <Articles
            listed={listed}
            jobs={jobs}
            list={list}
            plan={(path) => setPlanned([path])}
            clear={() => {
              setSearch('');
              setFilter('all');
            }}
          />
        )}
      </div>
      <BringWindows bring={bring} />
      {planned && bring.step.kind === 'none' ? (
        <PlanDialog
          paths={planned}
          refused={jobs.refused}
          close={() => setPlanned(null)}
          start={(asked) =>
            void jobs.start(asked).then((started) => (started ? setPlanned(null) : undefined))
          }
        />
      ) : null}
    </Frame>
  );
}

function Strips({ jobs: { jobs, start, stop } }: { readonly jobs: JobsUse }): ReactNode {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  return shownJobs(jobs, hidden).map((job) => (
    <JobStrip
      key={job.id}
      job={job}
      start={(asked) => void start(asked)}
      stop={() => stop(job)}
      hide={() => setHidden((before) => new Set([...before, job.id]))}
    />
  ));
}

/** Those that a run would work on: not gone, not in a run, with sentences that have no English. */
function openOf(articles: readonly ArticleRow[]): string[] {
  return articles
    .filter(({ counts, source, job }) => counts?.untranslated !== 0 && source !== 'gone' && job === null)
    .map(({ path }) => path);
}

interface DeskBarProps {
  readonly filter: ArticleFilter;
  readonly choose: (filter: ArticleFilter) => void;
  /** Of the articles that fit; null while that is not known. */
  readonly count: number | null;
  readonly search: string;
  readonly change: (search: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly order: ArticlesUse['order'];
  readonly write: () => void;
  /** Paths of the listed articles with sentences to translate. */
  readonly open: readonly string[];
  readonly plan: (paths: readonly string[]) => void;
}

function DeskBar(props: DeskBarProps): ReactNode {
  const { filter, choose, count, search, change, field, list, order, write, open, plan } = props;
  const say = useSay();
  const chips = filters.map((name) => ({
    name,
    words: say(`desk.articles.filter.${name}`),
    ...(name === filter && count !== null ? { count } : {}),
  }));
  return (
    <div className="list-bar">
      <Chips label={say('desk.articles.filter.label')} chips={chips} chosen={filter} choose={choose} />
      <span className="space" />
      <button type="button" className="chip" aria-pressed={order.urgentFirst} onClick={order.change}>
        {say('desk.articles.urgentFirst')}
      </button>
      <SearchField
        label={say('desk.articles.search')}
        hint={say('desk.articles.searchHint')}
        value={search}
        change={change}
        field={field}
        leave={() => moveFocus(list.current, 'Home')}
      />
      {open.length > 1 ? (
        <button type="button" onClick={() => plan(open)}>
          {say('desk.articles.translateAll')}
        </button>
      ) : null}
      <button type="button" className="primary" onClick={write}>
        {say('desk.articles.add')}
        <KeyCap action="addArticle" />
      </button>
    </div>
  );
}

interface ArticlesProps {
  readonly listed: ArticlesUse;
  readonly jobs: JobsUse;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly plan: (path: string) => void;
  readonly clear: () => void;
}

function Articles({ listed, jobs, list, plan, clear }: ArticlesProps): ReactNode {
  const say = useSay();
  const now = useNow();
  const { articles, total, more } = listed;
  const running = jobs.jobs.filter((job) => !isOver(job)).flatMap((job) => job.articles);
  const work = new Map(running.filter(({ state }) => state !== 'done').map((each) => [each.path, each]));
  if (!articles) return listed.error ? null : <p className="nothing">{say('desk.shell.loading')}</p>;
  if (articles.length === 0)
    return (
      <div className="no-fit">
        <p>{say('desk.articles.none.title')}</p>
        <button type="button" onClick={clear}>
          {say('desk.articles.none.clear')}
        </button>
      </div>
    );
  return (
    <>
      <ul className="articles" ref={list} aria-label={say('desk.articles.list')}>
        {articles.map((article) => (
          <ArticleItem
            key={article.path}
            article={article}
            work={work.get(article.path) ?? null}
            now={now}
            translate={() => plan(article.path)}
          />
        ))}
      </ul>
      {more ? (
        <button type="button" className="more" onClick={more}>
          {say('desk.articles.more', { count: total - articles.length })}
        </button>
      ) : null}
    </>
  );
}

function DeskKeys(): ReactNode {
  const say = useSay();
  return (
    <ListKeys
      keys={[
        [['rowPrevious', 'rowNext'], say('desk.articles.keys.move')],
        [['addArticle'], say('desk.articles.keys.add')],
        [['search'], say('desk.articles.keys.search')],
      ]}
      enter={say('desk.articles.keys.open')}
    />
  );
}
